"""The window itself, with the processes that draw: every save is seen on it, and the last good picture stays."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import paths, previewing
from kiosk.content import cli
from kiosk.previewing import Preview
from kiosk.qtlog import QtLog
from kiosk.window import visible_items

from .conftest import edit

PATIENCE = 90.0


class Desk:
    """Somebody at the window."""

    def __init__(self, source: Path, pack: Path, pictures: Path) -> None:
        self.preview = Preview(source, pack, pictures, "en")
        self.app: Any = self.preview.app
        assert isinstance(self.preview.root, QQuickWindow)
        self.root = self.preview.root
        self.root.resize(1480, 920)
        self.preview.start()

    def until(self, true: Callable[[], object], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < end, f"waited in vain: {what}; {self.app.problem}"
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            time.sleep(0.005)

    def sources(self) -> list[str]:
        return [picture["source"] for picture in self.app.pictures]

    def drawn(self, before: list[str] | None = None) -> list[str]:
        """Waits until all four are there, each another one than before."""
        old = before or [""] * 4
        self.until(
            lambda: (
                len(self.sources()) == 4
                and all(one not in ("", was) for one, was in zip(self.sources(), old, strict=True))
            ),
            "pictures",
        )
        return self.sources()

    def still(self) -> None:
        self.until(lambda: not self.app.busy, "rest")
        for _ in range(20):
            QCoreApplication.processEvents()

    def texts(self) -> list[str]:
        self.still()
        found = [str(one.property("text")) for one in self.items() if one.inherits("QQuickText")]
        return [one for one in found if one]

    def items(self) -> Iterator[QQuickItem]:
        yield from visible_items(self.root.contentItem())

    def press(self, name: str) -> None:
        self.still()
        for item in self.items():
            if item.property("name") == name and item.metaObject().indexOfSignal("tapped()") >= 0:
                item.tapped.emit()  # type: ignore[attr-defined]
                return
        raise AssertionError(f"no {name!r}")


@pytest.fixture
def desk(source: Path, pack: Path, tmp_path: Path, quiet: QtLog) -> Iterator[Desk]:
    desk = Desk(source, pack, tmp_path / "pictures")
    yield desk
    desk.preview.close()


def image(address: str) -> QImage:
    return QImage(QUrl(address).toLocalFile())


def test_every_save_is_seen_and_faults_leave_the_last_good_picture(desk: Desk, source: Path) -> None:
    first = desk.drawn()
    assert [(one["shape"], one["language"]) for one in desk.app.pictures] == [
        ("landscape", "zh"), ("landscape", "en"), ("portrait", "zh"), ("portrait", "en"),
    ]  # fmt: skip
    assert [image(one).size().toTuple() for one in first] == [(1920, 1080), (1920, 1080), (1080, 1920), (1080, 1920)]
    before = image(first[0])
    assert any("Up to date" in text for text in desk.texts())

    edit(source, "zone.yaml", "home_title: {zh: 从哪里看起？,", "home_title: {zh: 换一句话。,")
    second = desk.drawn(first)
    assert image(second[0]) != before

    edit(source, "parks/example-a.yaml", "stage: planned", "stage: planed")
    desk.until(lambda: desk.app.faults, "the fault")
    texts = desk.texts()
    assert "did you mean “planned”?" in " ".join(texts) and "parks/example-a.yaml:7  stage" in texts
    assert any("the screens are those of" in text for text in texts)
    assert desk.sources() == second and all(not image(one).isNull() for one in second)

    desk.press("中文")
    assert any("要改的 1 处" in text for text in desk.texts())
    edit(source, "parks/example-a.yaml", "stage: planed", "stage: planned")
    desk.drawn(second)
    assert "没有错误，译文齐全。" in desk.texts()


def test_screens_are_chosen_and_one_can_be_seen_alone(desk: Desk) -> None:
    first = desk.drawn()
    desk.press("A park")
    second = desk.drawn(first)
    assert desk.app.members[0] == {"name": "Example Park A", "at": 3, "on": True}
    desk.press("Example Park C")
    third = desk.drawn(second)
    desk.press("First screen")
    desk.drawn(third)
    assert desk.app.members == []
    desk.press("Portrait · English")
    shown = [item for item in desk.items() if str(item.property("name")).startswith(("Portrait", "Landscape"))]
    assert [item.property("name") for item in shown] == ["Portrait · English"]


def test_what_is_dropped_is_imported_with_its_report_on_the_window(desk: Desk, source: Path, tmp_path: Path) -> None:
    desk.drawn()
    (tmp_path / "notes.txt").write_text("x")
    desk.app.take([QUrl.fromLocalFile(str(tmp_path / "notes.txt"))])
    desk.until(lambda: desk.app.imported, "the answer")
    assert any("Not imported: notes.txt" in text for text in desk.texts())
    desk.press("Done")
    assert desk.app.imported == {}

    book = tmp_path / "book.xlsx"
    edit(source, "areas.yaml", ', en: "Example: along Example Avenue"', "")
    assert cli.main(["workbook", str(source), str(book)]) == 0
    edit(source, "areas.yaml", "zh: 示例：沿示例大道", "zh: 示例：另一句话")
    desk.app.take([QUrl.fromLocalFile(str(book))])
    desk.until(lambda: desk.app.imported, "the import")
    assert desk.app.imported["done"] and desk.app.imported["changed"] == 1
    texts = desk.texts()
    assert any("Imported: book.xlsx" in text for text in texts)
    assert any(text.startswith("Gaps in translations: 1") for text in texts)
    assert "示例：沿示例大道" in (source / "areas.yaml").read_text(encoding="utf-8")


def test_every_type_of_the_window_is_in_use() -> None:
    folder = paths.base() / "kiosk" / "qml" / "Kiosk" / "Preview"
    written = "".join(file.read_text(encoding="utf-8") for file in folder.glob("*.qml"))
    named = {file.stem for file in folder.glob("*.qml")}
    assert {name for name in named - {"PreviewWindow"} if f"{name} {{" not in written} == set()


def test_a_folder_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert previewing.main([str(tmp_path / "nowhere")]) == previewing.NO_FOLDER
    assert "kiosk content new" in capsys.readouterr().err


def test_the_kiosk_never_loads_any_of_it() -> None:
    code = "import sys, kiosk.app, kiosk.window; print([one for one in sys.modules if 'preview' in one])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=paths.base())
    assert done.stdout.strip() == "[]"

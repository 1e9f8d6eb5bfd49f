"""The content page by touch: a pack on a stick is checked, previewed, chosen; one tap leads back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.load import Pack
from kiosk.garbage import Collector
from kiosk.packs import making, pointer
from kiosk.packs.pointer import Pointer
from kiosk.packs.preview import FOLDER, SCREENS
from kiosk.pretend import PretendDesk
from kiosk.qtlog import QtLog
from kiosk.staff import sticks
from kiosk.staff.sticks import Stick
from kiosk.tour_stops import stops
from tests.driver import Visitor
from tests.staffside import enter, furnish, staff

PATIENCE_S = 240
"""The preview draws every screen in a process of its own, politely."""


@pytest.fixture(autouse=True)
def collector(qt: object) -> Iterator[None]:
    """Threads work here: cyclic garbage is collected in this one, as in the program."""
    made = Collector()
    made.start()
    yield
    made.end()


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    return furnish(tmp_path / "data")


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack_folder: Path) -> Path:
    """With a good pack in a folder, and one that was not copied to its end."""
    made = tmp_path / "FAIR"
    (made / "kiosk").mkdir(parents=True)
    making.build(pack_folder, made / "kiosk" / "new.kioskpack")
    (made / "cut.kioskpack").write_bytes((made / "kiosk" / "new.kioskpack").read_bytes()[:-500])
    monkeypatch.setattr(sticks, "sticks", lambda: [Stick(made, "FAIR", 10**9)] if made.exists() else [])
    return made


@pytest.fixture
def visitor(pack: Pack, quiet: QtLog, data: Path) -> Iterator[Visitor]:
    made = staff(pack, (1920, 1080), data)
    yield made
    made.close()


def test_every_picture_of_the_preview_says_which_screen_it_shows(pack: Pack, quiet: QtLog) -> None:
    visitor = Visitor(pack, (1920, 1080), desk=PretendDesk())
    names = [name for name, _ in stops(visitor.app, staff=False)]
    visitor.close()
    assert len(names) > 50 and [name for name in names if name[:2] not in SCREENS] == []


def until_done(visitor: Visitor) -> None:
    vm = visitor.app.staff.model("content")
    visitor.until(lambda: not vm.working and not vm.jobs.busy, "the work is done", patience=60)
    visitor.wait(50)
    visitor.settle()


def on_page(visitor: Visitor, stick: Path) -> None:
    enter(visitor, "content")
    visitor.until(lambda: "new.kioskpack" in visitor.texts(), "the packs on the stick", patience=30)
    visitor.settle()


def test_from_the_stick_to_the_choice_and_back(visitor: Visitor, data: Path, stick: Path) -> None:
    on_page(visitor, stick)
    visitor.tap("new.kioskpack")
    until_done(visitor)
    told = " ".join(visitor.texts())
    assert "全部完整" in told and "没有，无法确认是谁制作的" in told and "检查通过" in told
    assert pointer.load(data) == Pointer() and not visitor.app.staff.model("content").ready
    visitor.tap("预览每个画面")
    preview = visitor.app.staff.model("content").preview
    visitor.until(lambda: preview.count > 3, "some pictures", patience=PATIENCE_S)
    visitor.tap("下一页")
    assert preview.page == 1 and not visitor.app.staff.model("content").ready
    visitor.until(lambda: not preview.drawing, "every picture", patience=PATIENCE_S)
    visitor.settle()
    assert preview.count > 60
    visitor.tap("展示")
    until_done(visitor)
    shown = pointer.load(data).shown
    assert shown is not None and not (data / FOLDER).exists()
    assert any("下次启动" in text for text in visitor.texts())  # nobody starts this one again
    visitor.tap("退回上一次")
    until_done(visitor)
    assert pointer.load(data) == Pointer(shown=None, before=shown, known=True)


def test_a_pack_that_is_refused_says_why_and_cannot_be_shown(visitor: Visitor, data: Path, stick: Path) -> None:
    on_page(visitor, stick)
    visitor.tap("cut.kioskpack")
    until_done(visitor)
    assert any("不完整或已损坏" in text and "重新复制" in text for text in visitor.texts())
    visitor.app.staff.model("content").activate()
    visitor.app.staff.model("content").look(1920, 1080, 0.0, "zh")
    until_done(visitor)
    assert pointer.load(data) == Pointer() and not visitor.app.staff.model("content").preview.shown


def test_what_cannot_be_drawn_is_not_shown(visitor: Visitor, data: Path, stick: Path) -> None:
    on_page(visitor, stick)
    visitor.tap("new.kioskpack")
    until_done(visitor)
    for catalogue in (data / "packs").glob("*/catalogue.msgpack"):
        catalogue.write_bytes(b"")  # the disk fails
    visitor.tap("预览每个画面")
    vm = visitor.app.staff.model("content")
    visitor.until(lambda: not vm.preview.shown, "the end of the preview", patience=PATIENCE_S)
    visitor.settle()
    assert any("画不出来" in text for text in visitor.texts()) and not vm.ready


def test_leaving_ends_the_preview_and_forgets(visitor: Visitor, data: Path, stick: Path) -> None:
    on_page(visitor, stick)
    visitor.tap("new.kioskpack")
    until_done(visitor)
    visitor.tap("预览每个画面")
    assert (data / FOLDER).exists()
    visitor.app.staff.leave()
    visitor.settle()
    vm = visitor.app.staff.model("content")
    assert not (data / FOLDER).exists() and vm.rows == [] and not vm.preview.shown


def test_a_stick_that_is_pulled(visitor: Visitor, data: Path, stick: Path) -> None:
    on_page(visitor, stick)
    stick.rename(stick.with_name("gone"))
    visitor.tap("new.kioskpack")
    until_done(visitor)
    assert any("U 盘" in text and "打不开" in text for text in visitor.texts())
    visitor.until(lambda: "new.kioskpack" not in visitor.texts(), "the list is empty", patience=30)

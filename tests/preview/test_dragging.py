"""Files dragged with the pointer from another program's window onto the preview: the X server's own drag and drop."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import paths, previewing
from kiosk.tooling import ROOT
from tests.packaging.conftest import screen
from tests.packaging.driver import Kiosk, colours
from tests.unit.content.photo_maker import photo

from .conftest import edit
from .file_manager import SIZE
from .test_dropping import PHOTOGRAPH, everything, park, workbook

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="drives an X server")

AT = (1700, 300)
"""Where the files lie: right of the window."""
OVER = (600, 500)
SCRIM = 130
"""A page under the dark of “drop it here” is darker than this, of 255; without it it is nearly white."""


class Desk:
    """A screen with the preview window, and somebody with a mouse."""

    def __init__(self, display: str, window: Kiosk) -> None:
        self.window = window
        self._managers: list[subprocess.Popen[str]] = []
        self.variables = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}

    def pointer(self, *actions: object) -> None:
        subprocess.run(["xdotool", *map(str, actions)], env=self.variables, check=True)

    def drag(self, *files: Path) -> str:
        """Files are dragged onto the window and let go; what it took them for."""
        command = [sys.executable, "-m", "tests.preview.file_manager", *map(str, AT), *map(str, files)]
        manager = subprocess.Popen(command, env=self.variables, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        self._managers.append(manager)  # stays: the window asks it for what was dropped
        assert manager.stdout is not None and manager.stdout.readline() == "ready\n"
        time.sleep(1)  # until it is on the screen
        start = [one + SIZE // 2 for one in AT]
        self.pointer("mousemove", *start, "sleep", 0.2, "mousedown", 1, "sleep", 0.2)
        for step in range(1, 11):
            x, y = (round(a + (b - a) * step / 10) for a, b in zip(start, OVER, strict=True))
            self.pointer("mousemove", x, y, "sleep", 0.05)
        self.window.wait(lambda picture: picture[850, 200].max() < SCRIM, "the word to let go")
        self.pointer("mouseup", 1)
        return manager.stdout.readline().strip()

    def leave(self) -> None:
        self.window.kill()
        for manager in self._managers:
            manager.kill()
            manager.communicate()

    def until(self, true: Callable[[], object], what: str) -> None:
        self.window.wait(lambda picture: true(), what)


@pytest.fixture
def desk(source: Path, pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv(paths.DATA_VARIABLE, str(tmp_path / "data"))
    monkeypatch.setattr(paths, "shipped_pack", lambda: pack)
    previewing.pack_of(source)  # its pictures are made already
    for display in screen(1920, 1080):
        variables = {"PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}
        arguments = ("-m", "kiosk", "preview", str(source), "--language", "zh")
        window = Kiosk(Path(sys.executable), display, tmp_path / "data", arguments, variables)
        desk = Desk(display, window)
        try:
            window.wait(lambda picture: colours(picture[150:, 480:1480]) > 100, "the screens")
            yield desk
        finally:
            desk.leave()


def test_a_workbook_dragged_onto_the_window_is_imported_and_stays_where_it_was(
    desk: Desk, source: Path, tmp_path: Path
) -> None:
    book = workbook(source, tmp_path / "内容 表.xlsx", "示例：已经投用。")
    assert desk.drag(book) == "copied"
    desk.until(lambda: park(source, "example-b").status["zh"] == "示例：已经投用。", "the import")
    assert book.is_file()


def test_photographs_dragged_onto_the_window_are_imported(desk: Desk, source: Path, tmp_path: Path) -> None:
    (source / "media/example-b/gate.webp").write_bytes((source / "media/example-b/view-1.webp").read_bytes())
    edit(source, "parks/example-b.yaml", "mentions: [e3]", f"{PHOTOGRAPH}mentions: [e3]")
    files = [photo(tmp_path / "example-b" / name) for name in ("gate.jpg", "other.jpg")]
    assert desk.drag(*files) == "copied"
    desk.until(lambda: (source / "media/example-b/gate.jpg").is_file(), "the photograph that has a row")
    assert not (source / "media/example-b/other.jpg").exists() and all(file.is_file() for file in files)


def test_what_is_neither_is_refused_and_changes_nothing(desk: Desk, source: Path, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("x")
    before, shown = everything(source), desk.window.wait_still()
    assert desk.drag(notes) == "copied"
    list_ = (slice(150, 500), slice(0, 440))
    desk.window.wait(
        lambda picture: bool((picture[list_] != shown[list_]).any()) and picture[850, 200].min() > 150, "why"
    )
    assert everything(source) == before and notes.is_file()

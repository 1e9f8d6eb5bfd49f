"""The staff side on the tour: the same stops for eyes, for golden pictures and for what is measured of every screen."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.session import EnterStaff, ShowStaff
from kiosk.settings import FILE
from kiosk.staff.knock import APART, TAPS

if TYPE_CHECKING:
    from kiosk.viewmodels.app import AppViewModel

Stop = tuple[str, Callable[["AppViewModel"], object]]
SHOWN_HASH = "$argon2id$nobody$knows"
"""No PIN fits it: the tour goes round the door and not through it."""
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
"""What the clock on staff's wall shows on the tour."""
FRAMES = (0,) * 14 + (950,) + (0,) * 15 + (50,)
"""Pictures that the tour pretends to have shown: 95 in 100 in 14 ms."""


def stops(app: AppViewModel) -> Iterator[Stop]:
    """Name of a picture and what leads to it, from the screen before; last of all, behind every visitor's screen."""
    drawn = _OneDrawn(_folder())
    yield "12-staff-door", lambda app: (drawn.draw(app), _furnish(app, SHOWN_HASH), _knock(app))
    yield "12-staff-today", lambda app: app.send(EnterStaff(app.clock.now(), "today"))
    yield "12-staff-today-fair", lambda app: app.staff.model("today").showWhole(True)
    yield "12-staff-device", lambda app: app.send(ShowStaff(app.clock.now(), "device"))
    yield "12-staff-export", lambda app: app.send(ShowStaff(app.clock.now(), "export"))
    yield "12-staff-content", lambda app: app.send(ShowStaff(app.clock.now(), "content"))
    yield "12-staff-content-checked", _checked
    yield "12-staff-content-preview", lambda app: _preview(app, drawn)
    yield (
        "12-staff-settings",
        lambda app: (
            app.staff.model("content").preview.close(),
            app.send(ShowStaff(app.clock.now(), "settings")),
        ),
    )
    yield "12-staff-setting-number", lambda app: app.staff.model("settings").edit("idle.after")
    yield "12-staff-setting-file", lambda app: app.staff.model("settings").edit("enquiry.who")
    yield "12-staff-setting-text", lambda app: app.staff.model("settings").edit("link")
    yield "12-staff-first-pin", lambda app: (app.staff.leave(), _furnish(app, ""), _knock(app))
    yield "12-staff-first-phrase", _to_the_phrase
    yield "12-staff-first-warning", _to_the_warning
    yield (
        "12-staff-clean",
        lambda app: (_set_up(app).cancel(), _furnish(app, SHOWN_HASH), _inside(app), app.staff.clean()),
    )
    yield "12-staff-left", _left


def _checked(app: AppViewModel) -> None:
    """As after a check of a pack that is the one on show."""
    from kiosk.viewmodels.staff.content import Checked

    stage = app.staff.backstage
    app.staff.model("content").take(Checked("tour", stage.pack, False))


class _OneDrawn:
    """As a drawing that has ended, whose only picture is that of the last visitor's screen of the tour."""

    running = failed = False

    def __init__(self, folder: Path) -> None:
        self._file = folder / "19-idle.png"

    def draw(self, app: AppViewModel) -> None:
        assert app.window is not None
        app.window.grabWindow().save(str(self._file))

    def pictures(self) -> list[Path]:
        return [self._file]

    def stop(self) -> None:
        """It goes with its folder."""


def _preview(app: AppViewModel, drawn: _OneDrawn) -> None:
    preview = app.staff.model("content").preview
    preview.show(drawn, app.language)
    preview.follow()


def _folder() -> Path:
    place = Path(tempfile.mkdtemp(prefix="kiosk-tour-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    return place


def _furnish(app: AppViewModel, pin_hash: str) -> None:
    """A data folder for the tour alone: that of this computer is nobody's business."""
    stage, place = app.staff.backstage, _folder()
    if pin_hash:
        (place / FILE).write_text(f'[staff]\npin_hash = "{pin_hash}"\n', encoding="utf-8")
    stage.folder, stage.frames, stage.supervised = lambda: place, lambda: FRAMES, True
    stage.wall = lambda: NOON


def _knock(app: AppViewModel) -> None:
    for _ in range(TAPS):
        app.clock.advance(2 * APART)  # type: ignore[attr-defined]
        app.knocked(True)


def _inside(app: AppViewModel) -> None:
    app.send(EnterStaff(app.clock.now(), "device"))


def _set_up(app: AppViewModel) -> object:
    return app.staff.model("setup")


def _to_the_phrase(app: AppViewModel) -> None:
    model = _set_up(app)
    for _ in range(2):
        for digit in "271828":
            model.press(digit)
        model.submitPin()


def _to_the_warning(app: AppViewModel) -> None:
    model = _set_up(app)
    for _ in range(2):
        model.submitPhrase("a passphrase of the tour")


def _left(app: AppViewModel) -> None:
    app.clock.advance(31)  # type: ignore[attr-defined]
    app.tick()
    app.staff.leave()

"""`kiosk preview --draw`: draws screens without a display for the window of `kiosk preview`, as it is asked to."""

from __future__ import annotations

import json
import logging
import queue
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk import on_show, renderer, tour
from kiosk.content.load import Pack, PackError, decoded, read_manifest
from kiosk.content.manifest import CATALOGUE
from kiosk.preview.painter import SHAPES, Drawn, Wish
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.window import Window

log = logging.getLogger(__name__)

KEPT = 2
"""Pictures of a language that stay: one that is still being read by the window is not taken away under it."""


def main(shape: str, folder: Path) -> int:
    """Draws until standard input ends."""
    renderer.apply("software")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    wishes: queue.SimpleQueue[Wish | None] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(wishes,), daemon=True).start()
    easel = Easel(shape, folder)
    while (wish := _newest(wishes)) is not None:
        easel.draw(wish)
    easel.close()
    del application
    return 0


def _listen(wishes: queue.SimpleQueue[Wish | None]) -> None:
    for line in sys.stdin.buffer:
        try:
            wishes.put(msgspec.json.decode(line, type=Wish))
        except msgspec.MsgspecError:
            log.warning("not a wish: %r", line[:200])
    wishes.put(None)


def _newest(wishes: queue.SimpleQueue[Wish | None]) -> Wish | None:
    """The last wish that has come; waits where there is none."""
    wish = wishes.get()
    while wish is not None and not wishes.empty():
        wish = wishes.get()
    return wish


@dataclass
class Easel:
    """A window of one shape that nobody sees."""

    shape: str
    folder: Path
    _window: Window | None = None
    _number: int = -1
    _made: dict[str, list[Path]] = field(default_factory=dict)
    _count: int = 0

    def draw(self, wish: Wish) -> None:
        """Draws a screen in each language, and says so or what went wrong."""
        try:
            window = self._opened(wish)
            for language in wish.languages:
                _go(window, wish, language)
                tour.settle(window)
                self._say(wish, language, file=self._save(window, language))
        except (PackError, TimeoutError, RuntimeError, OSError) as error:
            log.warning("not drawn: %s", error)
            self.close()
            self._say(wish, wish.languages[0], problem=str(error))

    def close(self) -> None:
        if self._window is not None:
            self._window.close()
        self._window, self._number = None, -1

    def _opened(self, wish: Wish) -> Window:
        if self._window is not None and self._number == wish.number:
            return self._window
        from kiosk.viewmodels.clock import HandClock
        from kiosk.window import Window

        self.close()
        settings = tour.replace_screen(Settings())
        pack = _read(Path(wish.pack))
        rules = on_show.rules(settings, pack, wish.languages[0])
        self._window = Window(pack, settings, rules, HandClock(), preload=False, width_mm=0.0)
        self._window.show(windowed=True, size=SHAPES[self.shape])
        self._number = wish.number
        return self._window

    def _save(self, window: Window, language: str) -> str:
        """The picture in a file of a name of its own: the window that shows it sees that it is another.

        Not compressed: that would take longer than to draw it.
        """
        self._count += 1
        path = self.folder / f"{self.shape}-{language}-{self._count}.bmp"
        window.root.grabWindow().save(str(path), "BMP")  # type: ignore[call-overload]
        made = self._made.setdefault(language, [])
        made.append(path)
        for old in made[:-KEPT]:
            old.unlink(missing_ok=True)
        del made[:-KEPT]
        return str(path)

    def _say(self, wish: Wish, language: str, file: str = "", problem: str = "") -> None:
        said = Drawn(self.shape, language, wish.number, wish.screen, wish.subject, file, problem)
        sys.stdout.write(json.dumps(said._asdict()) + "\n")
        sys.stdout.flush()


def _read(folder: Path) -> Pack:
    """A pack that was written a moment ago by the one who asks: its pictures need not be compared with their hashes.

    Raises PackError or OSError.
    """
    manifest = read_manifest(folder)
    return Pack(decoded(folder, (folder / CATALOGUE).read_bytes()), folder, manifest)


def _go(window: Window, wish: Wish, language: str) -> None:
    app: Any = window.app
    if wish.screen == "attract":
        app.finish()
    else:
        app.open(wish.screen, wish.subject)
    if app.language != language:
        app.chooseLanguage(language)

"""Notices that the pack on show is gone (a stick was pulled), or that the chosen one is there again or anew.

Then the kiosk is started anew between two visits, and shows the best pack that there is. Disks are asked in a thread of
its own: one that hangs must not take the screen along.
"""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.content.load import PackError, open_pack
from kiosk.content.manifest import MANIFEST
from kiosk.ending import Ending
from kiosk.supervisor import codes
from kiosk.viewmodels.app import AppViewModel

log = logging.getLogger(__name__)

PERIOD_MS = 30_000
WORDS = {
    "lost": "内容包 {0} 读不到了，没有观众时重新启动 / the pack {0} cannot be read: a new start between two visits",
    "new": "内容包 {0} 可以展示了，没有观众时重新启动 / the pack {0} can be shown now: a new start between two visits",
}


class PackWatch(QObject):
    """Watches from `start` on. The caller keeps it."""

    seen = Signal(str, str)

    def __init__(self, app: AppViewModel, shown: Path, chosen: Path | None, ending: Ending) -> None:
        super().__init__()
        self._app, self._ending = app, ending
        self._shown, self._chosen = shown, chosen
        self._known: dict[Path, bytes | None] = {}
        self._missing = 0
        self._looking: threading.Thread | None = None
        self._wanted = False
        self.seen.connect(self._heed)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """To be called once the first screen shows. A shipped pack, shown as it was chosen, needs no watching."""
        if self._chosen is None:
            return
        self._timer.start(PERIOD_MS)
        self.look()

    def look(self) -> None:
        """One look, in another thread; none while one is still under way."""
        if self._wanted:
            self._rest()
        elif self._looking is None or not self._looking.is_alive():
            self._looking = threading.Thread(target=self._look, name="packwatch", daemon=True)
            self._looking.start()

    def _look(self) -> None:
        assert self._chosen is not None
        for folder in {self._shown, self._chosen}:
            now = _manifest(folder)
            if folder not in self._known:
                self._known[folder] = now
            elif now is None and folder == self._shown:
                self._missing += 1
                if self._missing > 1:  # a file that is being replaced is away for a moment
                    self.seen.emit("lost", str(folder))
            elif folder == self._chosen and now is not None and now != self._known[folder] and _whole(folder):
                self.seen.emit("new", str(folder))
        if _manifest(self._shown) is not None:
            self._missing = 0

    def _heed(self, what: str, folder: str) -> None:
        if not self._wanted:
            log.warning("%s", WORDS[what].format(folder))
        self._wanted = True
        self._rest()

    def _rest(self) -> None:
        if self._app.state.attracting:
            self._ending.leave(codes.RESTART_SHELL)


def _manifest(folder: Path) -> bytes | None:
    try:
        return (folder / MANIFEST).read_bytes()
    except OSError:
        return None


def _whole(folder: Path) -> bool:
    try:
        open_pack(folder)
    except PackError:
        return False
    return True

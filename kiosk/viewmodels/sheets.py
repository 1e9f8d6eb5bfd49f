"""Makes the sheet to take away, off the interface's thread, and keeps it in the data folder."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.takeaway.page import Sheet
from kiosk.takeaway.store import Kept, keep

log = logging.getLogger(__name__)


class SheetMaker(QObject):
    """One sheet at a time. `done` comes in the thread that this object lives in."""

    done = Signal(int)
    """Number of the sheet in the folder, 0 where it could not be made or stored: the log says why."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def make(self, write: Callable[[], Sheet], pack: Path, made: date) -> None:
        """Begin; nothing happens while another sheet is being made. `write` is called in the other thread."""
        if self.busy:
            return
        self._thread = threading.Thread(target=self._run, args=(write, pack, made), name="sheet", daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> None:
        """Until the sheet is stored; at the end of the program, so that none is lost half made."""
        if self._thread is not None:
            self._thread.join(seconds)

    def _run(self, write: Callable[[], Sheet], pack: Path, made: date) -> None:
        from kiosk.paper import make_pdf  # not before it is asked for: the kiosk starts sooner without it

        try:
            stored = keep(self._data, make_pdf(write(), pack), made)
        except Exception:  # a thread that dies in silence would leave the button waiting
            log.exception("the sheet could not be made")
            self.done.emit(0)
            return
        if isinstance(stored, Kept):
            log.info("sheet %s", stored.file)
            self.done.emit(stored.number)
        else:
            log.error("%s / %s", stored.zh, stored.en)
            self.done.emit(0)

"""The enquiries of the running kiosk: opened after the first screen, purged then and every hour, closed at the end."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.enquiries import Enquiries, Purged
    from kiosk.store import Notice

log = logging.getLogger(__name__)

HOUR_MS = 3_600_000
"""A purge with nothing to do costs nothing, and what is due at midnight is gone before one."""
CLOSING_S = 10.0


class Desk:
    """Belongs to the interface's thread; waits for nothing but the end."""

    def __init__(self, data: Path, settings: Settings) -> None:
        self._data, self._settings = data, settings
        self.enquiries: Enquiries | None = None
        """None before `start`, and where enquiries are off and none were ever taken."""
        self.notices: deque[Notice] = deque(maxlen=3)
        """Databases found damaged and put aside; the writer thread appends to it."""
        self.told: Callable[[], None] = lambda: None
        """Called when `enquiries` has become something else."""
        self._timer = QTimer()
        self._timer.setInterval(HOUR_MS)
        self._timer.timeout.connect(self.purge)

    def start(self) -> None:
        """Open the database and erase what is due; imports what the first screen does without."""
        from kiosk.enquiries import FILE, Enquiries, VisitFolder, lacking, why_off

        VisitFolder(self._data)  # sweeps up what a crash has left

        off = why_off(lacking(self._settings.enquiry, self._settings.contact))
        if off:
            log.info("%s / %s", *off)
        if off and not (self._data / FILE).exists():
            return
        self.enquiries = Enquiries(
            self._data, self._settings.enquiry, self._settings.contact, notify=self.notices.append
        )
        self.purge()
        self._timer.start()
        self.told()

    def purge(self) -> None:
        """Erase what is due; the log says how many."""
        if self.enquiries is not None:
            self.enquiries.purge().add_done_callback(_tell)

    def stop(self) -> None:
        """Finish what was begun and close."""
        self._timer.stop()
        if self.enquiries is not None and not self.enquiries.close(CLOSING_S):
            log.error("enquiries were still being written at the end")
        self.enquiries = None
        self.told()


def _tell(future: Future[Purged]) -> None:
    if error := future.exception():
        log.warning("nothing could be purged: %s", error)
    elif (done := future.result()).erased or not done.complete:
        log.info("%d enquiries erased on their date, complete: %s", done.erased, done.complete)

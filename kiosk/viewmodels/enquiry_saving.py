"""Between the enquiry's screen and the thread that writes: jobs go there, what became of them comes back."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from kiosk.enquiries import Draft, Enquiries, Notice

log = logging.getLogger(__name__)


class Desk(Protocol):
    """Who keeps enquiries: `kiosk.desk.Desk`."""

    enquiries: Enquiries | None
    told: Callable[[], None]
    """Called when `enquiries` has become something else."""


class Saving(QObject):
    """Belongs to the interface's thread; its signals come there, whatever thread a job ends in."""

    saved = Signal(int, object)
    """Visit, and the Receipt: committed."""
    failed = Signal(int)
    """Visit: nothing was kept. The log says why."""
    tried = Signal(int, bool)
    """Visit, and whether something could be written just now."""
    _ended = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._warm = False

    @property
    def enquiries(self) -> Enquiries | None:
        return self.desk.enquiries if self.desk is not None else None

    def save(self, visit: int, draft: Draft, notice: Notice, consented: datetime | None) -> bool:
        """Begin; False where nobody keeps enquiries (any longer)."""
        if self.enquiries is None:
            return False
        self._follow(visit, self.enquiries.save(draft, notice, consented), self._saved)
        return True

    def prepare(self, visit: int) -> None:
        """While a visitor reads: can anything be written, and what checks telephone numbers is loaded."""
        if self.enquiries is None:
            return
        self._follow(visit, self.enquiries.try_out(), self._tried)
        if not self._warm:
            from kiosk.enquiries import warm

            self._warm = True
            threading.Thread(target=warm, name="warm", daemon=True).start()

    def _follow(self, visit: int, future: Future[Any], then: Callable[[int, Future[Any]], None]) -> None:
        future.add_done_callback(lambda done: self._ended.emit(visit, (then, done)))

    @Slot(int, object)
    def _tell(self, visit: int, job: tuple[Callable[[int, Future[Any]], None], Future[Any]]) -> None:
        job[0](visit, job[1])

    def _saved(self, visit: int, future: Future[Any]) -> None:
        if error := future.exception():
            log.error("an enquiry could not be stored: %s", type(error).__name__)
            self.failed.emit(visit)
        else:
            self.saved.emit(visit, future.result())

    def _tried(self, visit: int, future: Future[Any]) -> None:
        if error := future.exception():
            log.error("no enquiry can be stored: %s", error)
        self.tried.emit(visit, error is None)

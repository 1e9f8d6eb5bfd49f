"""Counts what happens and hands it, batch by batch, to the database's writer thread.

Every method is called in the interface's thread and returns at once. Nothing that goes wrong here stops the kiosk: what
could not be written waits in memory and is written later, and `fault` says why.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from typing import NamedTuple

from kiosk.session import Event, State
from kiosk.store import Notice, Store, StoreError

from .batch import Batch, save
from .derive import derive
from .hours import Now, hour_of
from .read import numbers
from .records import Began, Count, End, Ended
from .retention import tidy
from .summary import Summary
from .visit import Tally

log = logging.getLogger(__name__)

EVERY = 30.0
"""Seconds between two batches, and after a failure at first; then twice as long each time."""
SELDOM = 600.0
"""Seconds between two tries where nothing can be written."""
_UNEXPECTED = Notice(
    "程序出错，请把日志交给技术人员。", "Something went wrong in the program: please send the log to support."
)


class _Sent(NamedTuple):
    batch: Batch
    future: Future[int | None]


class Recorder:
    """Counts visits. Call `flush` every EVERY seconds, `end` once."""

    def __init__(self, store: Store, tally: Tally, steady: Callable[[], float], now: Now, on: bool = True) -> None:
        """`steady` gives seconds that never go back. Where it is not `on`, it only erases what is too old."""
        self.on = on
        self._store, self._tally, self._steady, self._now = store, tally, steady, now
        self._batch = Batch()
        self._sent: _Sent | None = None
        self._row: int | None = None
        """Row of the visit under way, once it is written."""
        self._swept: Future[int] | None = None
        self._swept_on = 0
        self._flushed = steady()
        self._next, self._pause = self._flushed, EVERY
        self._fault: Notice | None = None

    @property
    def fault(self) -> Notice | None:
        """Why nothing can be written at the moment, for staff."""
        if self._fault is None:
            return None
        lost = self._batch.lost
        zh, en = f"统计没有存下。{self._fault.zh}", f"Visits are not being counted on disk. {self._fault.en}"
        if lost:
            zh, en = f"{zh}已有 {lost} 次到访没有计入。", f"{en} Visits lost so far: {lost}."
        return Notice(zh, en)

    def observe(self, before: State, event: Event, after: State) -> None:
        """Count one step of a visit."""
        for record in derive(before, event, after):
            if isinstance(record, Began):
                self._tally.begin(record, hour_of(self._now()))
            elif not isinstance(record, Ended):
                self._tally.add(record)
            elif self._tally.under_way:
                self._batch.ended.append(self._tally.end(record))

    def count(self, kind: Count) -> None:
        """Count something that belongs to no visit."""
        if self.on:
            self._batch.counts[hour_of(self._now()), kind] += 1

    def was_staff(self) -> None:
        """Whoever touches is staff: what has been counted of this visit is dropped, and the rest of it too."""
        if self._tally.under_way:
            visit = self._tally.end(Ended(self._steady(), End.STAFF))
            self._batch.ended.append(visit._replace(seconds=0, items=()))

    def numbers(self, first: date | None, last: date) -> Future[Summary]:
        """The numbers from one day to another, from the first day known where `first` is None; up to a batch behind.

        The Future fails with StoreError where the database cannot be read.
        """
        self.flush()
        return self._store.read(lambda connection: numbers(connection, first, last))

    def flush(self) -> None:
        """Hand over what has been counted, unless the last batch is still being written or the disk refuses."""
        self._run()
        if not self._arrived() or self._steady() < self._next:
            return
        hour = hour_of(self._now())
        if hour // 24 != self._swept_on and self._swept is None:
            self._swept_on = hour // 24
            self._swept = self._store.write(lambda connection: tidy(connection, hour, self._store.file))
        self._send()

    def end(self, patience: float = 2.0) -> None:
        """The program ends, and a visit under way with it. Waits `patience` seconds for what is being written."""
        if self._tally.under_way:
            self._batch.ended.append(self._tally.end(Ended(self._steady(), End.CLOSED)))
        self._run()
        if self._sent is not None:
            _wait(self._sent.future, patience)
        if self._arrived():
            self._send()
        if not self._store.close(patience):
            log.warning("what was counted last is still being written")

    def _run(self) -> None:
        elapsed = int(self._steady() - self._flushed)
        self._flushed += elapsed
        if self.on and elapsed > 0:
            self._batch.running[hour_of(self._now())] += min(3600, elapsed)

    def _send(self) -> None:
        batch, row = self._batch, self._row
        if self._tally.under_way and (row is None or batch.ended):
            batch.under_way = self._tally.so_far()
        if batch:
            self._batch = Batch()
            self._sent = _Sent(batch, self._store.write(lambda connection: save(connection, batch, row)))

    def _arrived(self) -> bool:
        """Whether nothing is being written; takes in what came of it."""
        if self._swept is not None and self._swept.done():
            if not self._hear(self._swept):
                self._swept_on = 0
            self._swept = None
        if self._sent is None:
            return True
        if not self._sent.future.done():
            return False
        batch, future = self._sent
        self._sent = None
        if self._hear(future):
            self._row = future.result()
        else:
            self._batch = batch.before(self._batch)
        return True

    def _hear(self, future: Future[int] | Future[int | None]) -> bool:
        error = future.exception()
        if error is None:
            self._fault, self._pause = None, EVERY
            return True
        if isinstance(error, StoreError):
            self._fault = Notice(error.zh, error.en)
        else:
            log.error("not counted", exc_info=error)
            self._fault = _UNEXPECTED
        self._next, self._pause = self._steady() + self._pause, min(2 * self._pause, SELDOM)
        return False


def _wait(future: Future[int | None], patience: float) -> None:
    try:
        future.exception(patience)
    except TimeoutError:
        log.warning("what was counted is still being written")

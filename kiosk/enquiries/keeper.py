"""Enquiries kept safe: saved, listed, given an owner, exported and erased. Nothing here waits for the disk."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from datetime import date, datetime, time
from pathlib import Path
from typing import TypeVar

from kiosk.settings import Contact, Enquiry
from kiosk.store import Notice as StoreNotice
from kiosk.store import Store, put_aside_before

from . import erasing, records
from .draft import Draft
from .erasing import Purged
from .notice import Notice, lacking
from .records import Counts, ErasedWhy, Row
from .saving import NotTakenError, Receipt, save
from .schema import FILE, SCHEMA

log = logging.getLogger(__name__)
T = TypeVar("T")

SORRY = (
    "现在无法登记，请直接找工作人员。您仍然可以扫码带走资料。",
    "Enquiries cannot be taken just now; please speak to our staff. You can still take the information away.",
)
"""For visitors, when a save fails; the StoreError has the words for staff."""


ROOM = 65_536
"""Bytes: several times what the largest enquiry, its notice and their pages take."""


def now() -> datetime:
    """Local time with its offset."""
    return datetime.now().astimezone()


class Enquiries:
    """The enquiries of a data folder. Futures fail with StoreError, SealError or NotTakenError. Callbacks run in the
    writer's thread."""

    def __init__(
        self,
        data: Path,
        enquiry: Enquiry,
        contact: Contact,
        *,
        clock: Callable[[], datetime] = now,
        kiosk: bool = True,
        notify: Callable[[StoreNotice], None] | None = None,
    ) -> None:
        """`kiosk` is False for a command beside it: then a damaged database is reported and not put aside."""
        self.file = data / FILE
        self._enquiry, self._contact, self._clock = enquiry, contact, clock
        self._store = Store(self.file, SCHEMA, synchronous="FULL", put_aside=kiosk, notify=notify)
        self.ready = self._store.ready

    def save(self, draft: Draft, notice: Notice, consented: datetime | None = None) -> Future[Receipt]:
        """Keep an enquiry; the receipt comes only after its commit. `consented`: when the box was ticked."""
        if lacking(self._enquiry, self._contact):
            return _failed(NotTakenError("not set up"))
        return self._store.write(
            lambda connection: save(connection, draft, notice, self._enquiry, self._time(), consented)
        )

    def try_out(self) -> Future[None]:
        """Write as much as an enquiry may take, so that a visitor is told before typing that nothing can be saved."""

        def job(connection: sqlite3.Connection) -> None:
            for size in (ROOM, 0):
                connection.execute("INSERT OR REPLACE INTO state VALUES ('tried', zeroblob(?))", (size,))

        return self._store.maintain(job)

    def rows(self, *, erased: bool = True) -> Future[list[Row]]:
        """All enquiries as far as they can be read without a key, the newest first."""
        return self._store.read(lambda connection: records.rows(connection, erased=erased))

    def counts(self) -> Future[Counts]:
        """For the first screen of staff mode."""
        return self._store.read(lambda connection: records.counts(connection, self._clock().date()))

    def sealed(self) -> Future[list[tuple[Row, bytes | None]]]:
        """All enquiries with their sealed fields, the oldest first, for an export."""
        return self._store.read(records.sealed)

    def notice_text(self, version: str) -> Future[str | None]:
        """The exact notice that stands with an enquiry."""
        return self._store.read(lambda connection: records.notice_text(connection, version))

    def edit(self, code: str, **changes: str | date | None) -> Future[Row | None]:
        """Set `owner`, `next_step` (texts) or `due` (a date or None); the row as it is now, None for no such code."""
        return self._store.write(lambda connection: records.edit(connection, code, changes))

    def audit(self, what: str, detail: str) -> Future[None]:
        """Leave a line that says what was done with the data, never whose."""
        return self._store.write(lambda connection: records.audit(connection, self._time(), what, detail))

    def audits(self) -> Future[list[tuple[datetime, str, str]]]:
        """When, what and the detail of every audit line."""
        return self._store.read(records.audits)

    def erase(self, code: str) -> Future[Purged]:
        """Erase one at its visitor's wish; `erased` is 0 where there is none or it was erased before."""
        return self._erase(lambda connection: [code], "request")

    def erase_all(self) -> Future[Purged]:
        """Erase the personal fields of all, after the fair."""
        return self._erase(lambda connection: [row.code for row in records.rows(connection, erased=False)], "all")

    def purge(self) -> Future[Purged]:
        """Erase what is due today, and every trace of it. For the start, and then daily."""
        return self._erase(lambda connection: erasing.due(connection, self._clock().date()), "date")

    def remove_copies(self) -> Future[int]:
        """Delete every damaged copy that was put aside, whatever may still be in it; how many."""
        return self._store.write(lambda connection: self._remove(connection, put_aside_before(self.file)))

    def close(self, timeout: float | None = None) -> bool:
        """Finish what was begun; True when that was done within `timeout` seconds."""
        return self._store.close(timeout)

    def _erase(self, which: Callable[[sqlite3.Connection], list[str]], why: ErasedWhy) -> Future[Purged]:
        def job(connection: sqlite3.Connection) -> Purged:
            erased = erasing.erase(connection, which(connection), why, self._time())
            self._remove(connection, erasing.copies_due(self.file, self._enquiry.days, self._clock().date()))
            return Purged(erased, True, len(put_aside_before(self.file)))

        return self._store.maintain(lambda connection: erasing.then_scrub(connection, job))

    def _remove(self, connection: sqlite3.Connection, copies: list[Path]) -> int:
        removed = 0
        for copy in copies:
            try:
                erasing.remove_copy(copy)
            except OSError as error:  # the next purge tries again
                log.warning("%s could not be removed: %s", copy, error)
                continue
            records.audit(connection, self._time(), "copy removed", copy.name)
            removed += 1
        return removed

    def _time(self) -> datetime:
        now = self._clock()
        return max(now, datetime.combine(erasing.EARLIEST, time(), now.tzinfo))


def _failed(error: Exception) -> Future[T]:
    future: Future[T] = Future()
    future.set_exception(error)
    return future

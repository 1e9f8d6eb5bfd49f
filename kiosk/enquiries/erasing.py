"""Erasing personal fields, so that no byte of them is left: in rows, in free pages, or in the write-ahead log.

`secure_delete` overwrites what is deleted, but not what SQLite left behind when it moved rows between pages; VACUUM
writes the database anew, and a checkpoint that truncates empties the log. https://www.sqlite.org/pragma.html#pragma_secure_delete
The disk itself may keep old blocks for a while: there they are sealed.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from kiosk.store import put_aside_before

from .records import ErasedWhy, audit

_SCRUB = "scrub"
_WHEN = re.compile(r"-damaged-(\d{4})(\d{2})(\d{2})-")
EARLIEST = date(2026, 11, 1)
"""A clock that says less is wrong (a flat battery): no enquiry is that old, and none is to be erased for its sake."""
LONGEST_DAYS = 1095
"""Used for damaged copies where the settings say nothing: the longest that the settings allow."""


class Purged(NamedTuple):
    """What a purge did. `complete` is False where traces are still in the files: they go at the next one."""

    erased: int
    complete: bool
    copies: int = 0
    """Damaged copies that are still there, and may hold what was erased."""


def erase(connection: sqlite3.Connection, codes: Iterable[str], why: ErasedWhy, now: datetime) -> int:
    """Take the personal fields out of rows, and the next step, in which staff may have written a name; how many.

    The files still hold them until `scrub` has run; that this is wanted is noted in the same transaction."""
    done = sum(
        connection.execute(
            "UPDATE enquiry SET sealed = NULL, next_step = '', erased = ?, erased_why = ?"
            " WHERE code = ? AND sealed IS NOT NULL",
            (now.isoformat(timespec="seconds"), why, code),
        ).rowcount
        for code in codes
    )
    if done:
        connection.execute("INSERT OR REPLACE INTO state VALUES (?, '1')", (_SCRUB,))
        audit(connection, now, "erase", f"{done}, {why}")
    return done


def then_scrub(connection: sqlite3.Connection, job: Callable[[sqlite3.Connection], Purged]) -> Purged:
    """Run a job that erases in a transaction of its own, then take away the traces. Raises sqlite3.Error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        done = job(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return done._replace(complete=scrub(connection))


def due(connection: sqlite3.Connection, today: date) -> list[str]:
    """Codes whose personal fields are to be gone by today."""
    found = connection.execute(
        "SELECT code FROM enquiry WHERE sealed IS NOT NULL AND erase_on <= ?", (today.isoformat(),)
    )
    return [code for (code,) in found]


def scrub(connection: sqlite3.Connection) -> bool:
    """Leave no trace of what was erased, if anything was; outside of any transaction.

    False where another program is just reading: then it is done the next time. Raises sqlite3.Error.
    """
    if connection.execute("SELECT 1 FROM state WHERE key = ?", (_SCRUB,)).fetchone() is None:
        return True
    connection.execute("VACUUM")
    if not _empty_log(connection):
        return False
    connection.execute("DELETE FROM state WHERE key = ?", (_SCRUB,))
    return _empty_log(connection)


def _empty_log(connection: sqlite3.Connection) -> bool:
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def copies_due(file: Path, days: int | None, today: date) -> list[Path]:
    """Damaged databases put aside so long ago that everything in them is to be gone."""
    found = ((copy, _WHEN.search(copy.name)) for copy in put_aside_before(file))
    longest = timedelta(days=days or LONGEST_DAYS)
    since = {copy: date(*map(int, when.groups())) for copy, when in found if when}
    return [copy for copy, day in since.items() if max(day, EARLIEST) + longest <= today]


def remove_copy(copy: Path) -> None:
    """Overwrite a damaged database and the files beside it, and delete them. Raises OSError."""
    for one in (copy, copy.with_name(f"{copy.name}-wal"), copy.with_name(f"{copy.name}-shm")):
        with contextlib.suppress(FileNotFoundError):
            with one.open("r+b") as stream:
                stream.write(bytes(one.stat().st_size))
            one.unlink()

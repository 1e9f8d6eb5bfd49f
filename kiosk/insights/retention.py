"""What is too old: ninety days are kept, and a clock that was set wrong for a while costs nothing.

- Older than ninety days by the clock: erased, at the start and once a day.
- A clock that has jumped by more than a week may be wrong: nothing is erased until it has stood by it for a day. A
  kiosk that really stood in a cupboard for months is a day late.
- What was counted while the clock was ahead lies in the future once it is put right: that is erased ninety days later.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kiosk.store import put_aside_before

DAYS = 90
DAY = 24
JUMP = 7 * DAY
"""Hours between two looks at the clock that need no explanation: a kiosk is off at night and over a weekend."""
PATIENCE = DAY
"""Hours for which a clock has to stand by a jump until it is believed."""
_HOURS = " UNION ALL ".join(f"SELECT max(hour) AS hour FROM {table}" for table in ("visits", "running", "counts"))


class Ledger(NamedTuple):
    """What is remembered of the clock; all in local hours (kiosk.insights.hours)."""

    seen: int | None = None
    """What it said when it was last looked at."""
    since: int | None = None
    """Since when it has run without a jump; None: always."""
    ahead: int | None = None
    """Since when there have been records from the future."""


class Span(NamedTuple):
    """Hours to keep, from `first` on and before `end`; None is no bound."""

    first: int | None = None
    end: int | None = None


def keep(ledger: Ledger, now: int, newest: int | None) -> tuple[Ledger, Span]:
    """What to keep at the hour `now`, where `newest` is the hour of the newest record; and what to remember."""
    seen, since, ahead = ledger
    from_future = newest is not None and newest > now + DAY
    ahead = min(now if ahead is None else ahead, now) if from_future else None
    if seen is not None and abs(now - seen) > JUMP:
        since = now
    elif since is not None:
        since = min(since, now)
    ledger = Ledger(now, since, ahead)
    if since is not None and now - since < PATIENCE:
        return ledger, Span()
    end = now + DAY + 1 if ahead is not None and now - ahead >= DAYS * DAY else None
    return ledger, Span((now // DAY - DAYS + 1) * DAY, end)


def sweep(connection: sqlite3.Connection, now: int) -> int:
    """Erase what is too old; how many visits that were. Raises sqlite3.Error."""
    ledger = Ledger(*connection.execute("SELECT seen, since, ahead FROM clock").fetchone())
    newest = connection.execute(f"SELECT max(hour) FROM ({_HOURS})").fetchone()[0]
    ledger, span = keep(ledger, now, newest)
    connection.execute("UPDATE clock SET seen = ?, since = ?, ahead = ?", ledger)
    erased = 0
    for bound, sign in ((span.first, "<"), (span.end, ">=")):
        if bound is not None:
            erased += connection.execute(f"DELETE FROM visits WHERE hour {sign} ?", (bound,)).rowcount
            for table in ("counts", "running"):
                connection.execute(f"DELETE FROM {table} WHERE hour {sign} ?", (bound,))
    return erased


def tidy(connection: sqlite3.Connection, now: int, file: Path) -> int:
    """`sweep`, and the same for damaged databases that lie beside `file`."""
    erase_files(put_aside_before(file))
    return sweep(connection, now)


def erase_files(files: Iterable[Path]) -> None:
    """Erase damaged databases put aside that have lain untouched for ninety days."""
    for file in files:
        with contextlib.suppress(OSError):
            if time.time() - file.stat().st_mtime > DAYS * 86400:
                for companion in ("", "-wal", "-shm"):
                    file.with_name(file.name + companion).unlink(missing_ok=True)

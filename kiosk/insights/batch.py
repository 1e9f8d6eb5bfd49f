"""What has been counted and not yet written, and how it is written: in one transaction, all of it or nothing."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass, field

from .records import Count
from .visit import Visit

MOST = 5000
"""Visits that wait in memory while nothing can be written, about five days of a busy booth; the oldest are let go."""


@dataclass(slots=True)
class Batch:
    """Counted and not yet written."""

    ended: list[Visit] = field(default_factory=list)
    under_way: Visit | None = None
    """A visit that has begun, so that it is known of if the program breaks off."""
    running: Counter[int] = field(default_factory=Counter)
    """Seconds for which the kiosk ran, by hour."""
    counts: Counter[tuple[int, Count]] = field(default_factory=Counter)
    lost: int = 0
    """Visits let go since nothing could be written."""

    def __bool__(self) -> bool:
        return bool(self.ended or self.under_way or self.running or self.counts)

    def before(self, later: Batch) -> Batch:
        """This batch, which could not be written, together with what came after it."""
        ended = [*self.ended, *later.ended]
        lost = max(0, len(ended) - MOST)
        running, counts = self.running + later.running, self.counts + later.counts
        return Batch(ended[lost:], later.under_way, running, counts, self.lost + later.lost + lost)


def save(connection: sqlite3.Connection, batch: Batch, open_row: int | None) -> int | None:
    """Write a batch. `open_row` is the row of a visit that was under way in the batch before; returns this one's.

    Raises sqlite3.Error; the caller's transaction then takes everything back.
    """
    for visit in batch.ended:
        _put(connection, visit, open_row)
        open_row = None
    if batch.under_way is not None:
        open_row = _put(connection, batch.under_way, open_row)
    connection.executemany(
        "INSERT INTO running VALUES (?, ?) ON CONFLICT DO UPDATE SET seconds = min(3600, seconds + excluded.seconds)",
        batch.running.items(),
    )
    connection.executemany(
        "INSERT INTO counts VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET times = times + excluded.times",
        [(hour, int(kind), times) for (hour, kind), times in batch.counts.items()],
    )
    return open_row


def _put(connection: sqlite3.Connection, visit: Visit, row: int | None) -> int | None:
    """Write a visit over its row, or as a new one where it has none (any more)."""
    values = (visit.hour, visit.language, visit.end, visit.seconds)
    columns = "hour, language, ended, seconds"
    if row is not None:
        written = connection.execute(f"UPDATE visits SET ({columns}) = (?, ?, ?, ?) WHERE id = ?", (*values, row))
        row = row if written.rowcount else None
    if row is None:
        row = connection.execute(f"INSERT INTO visits ({columns}) VALUES (?, ?, ?, ?)", values).lastrowid
    things = [(item.kind, item.subject) for item in visit.items]
    connection.executemany("INSERT OR IGNORE INTO things (kind, subject) VALUES (?, ?)", things)
    connection.executemany(
        "INSERT INTO items SELECT ?, id, ?, ? FROM things WHERE kind = ? AND subject = ?",
        [(row, item.times, item.seconds, item.kind, item.subject) for item in visit.items],
    )
    return row

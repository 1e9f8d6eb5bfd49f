"""Reads the numbers of a stretch of time out of the database."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from enum import IntEnum
from typing import Any

from .hours import day_of, first_of
from .records import Count, End, Kind
from .retention import DAYS
from .summary import MEASURED, Hour, Summary, Tallied

_VISITS = f"FROM visits WHERE hour >= ? AND hour < ? AND ended IS NOT {int(End.STAFF)}"
_KINDS = (
    "FROM items JOIN things ON things.id = items.thing"
    " WHERE visit IN (SELECT id FROM visits WHERE hour >= ? AND hour < ?)"
)
_ITEMS = "FROM items WHERE visit IN (SELECT id FROM visits WHERE hour >= ? AND hour < ?)"


def span(connection: sqlite3.Connection) -> tuple[date, date] | None:
    """The first and the last day of which something is known; None for an empty database. Raises sqlite3.Error."""
    asked = "SELECT min(hour), max(hour) FROM (SELECT hour FROM visits UNION ALL SELECT hour FROM running)"
    first, last = connection.execute(asked).fetchone()
    return None if first is None else (day_of(first), day_of(last))


def numbers(connection: sqlite3.Connection, first: date | None, last: date) -> Summary:
    """`summarise` from the first day known where `first` is None, and of ninety days at most."""
    if first is None:
        known = span(connection)
        first = min(known[0], last) if known else last
    return summarise(connection, max(first, last - timedelta(days=DAYS - 1)), last)


def summarise(connection: sqlite3.Connection, first: date, last: date) -> Summary:
    """The numbers from one day to another, both included. Raises sqlite3.Error."""
    bounds = (first_of(first), first_of(last + timedelta(days=1)))
    asked = f"SELECT ended, count(*) {_VISITS} GROUP BY ended"
    ends = {End(end) if end in set(End) else None: number for end, number in connection.execute(asked, bounds)}
    asked = f"SELECT language, count(*) {_VISITS} GROUP BY language ORDER BY count(*) DESC, language"
    languages = dict(connection.execute(asked, bounds).fetchall())
    asked = f"SELECT seconds, count(*) {_VISITS} AND ended IN {tuple(map(int, MEASURED))} GROUP BY seconds"
    lengths = tuple(sorted(connection.execute(asked, bounds).fetchall()))
    asked = "SELECT kind, sum(times) FROM counts WHERE hour >= ? AND hour < ? GROUP BY kind"
    counts = {Count(kind): number for kind, number in _known(Count, connection.execute(asked, bounds))}
    reached, things = _things(connection, bounds)
    return Summary(*bounds, _hours(connection, bounds), ends, lengths, languages, reached, things, counts)


def _hours(connection: sqlite3.Connection, bounds: tuple[int, int]) -> dict[int, Hour]:
    visits = dict(connection.execute(f"SELECT hour, count(*) {_VISITS} GROUP BY hour", bounds).fetchall())
    asked = "SELECT hour, seconds FROM running WHERE hour >= ? AND hour < ?"
    running = dict(connection.execute(asked, bounds).fetchall())
    return {hour: Hour(hour, visits.get(hour, 0), running.get(hour, 0)) for hour in sorted({*visits, *running})}


Things = dict[tuple[Kind, str], Tallied]


def _things(connection: sqlite3.Connection, bounds: tuple[int, int]) -> tuple[dict[Kind, int], Things]:
    """Visits in which something of a kind happened, and the numbers of each thing."""
    known = connection.execute("SELECT kind, id, subject FROM things")
    names = {number: (Kind(kind), subject) for kind, number, subject in _known(Kind, known)}
    lengths: dict[int, list[tuple[int, int]]] = defaultdict(list)
    times: Counter[int] = Counter()
    asked = f"SELECT thing, seconds, count(*), sum(times) {_ITEMS} GROUP BY thing, seconds"
    for thing, seconds, visits, number in connection.execute(asked, bounds):
        lengths[thing].append((seconds, visits))
        times[thing] += number
    found = {
        names[thing]: Tallied(sum(visits for _, visits in one), times[thing], tuple(sorted(one)))
        for thing, one in lengths.items()
        if thing in names
    }
    asked = f"SELECT kind, count(*) FROM (SELECT DISTINCT visit, kind {_KINDS}) GROUP BY kind"
    reached = {Kind(kind): number for kind, number in _known(Kind, connection.execute(asked, bounds))}
    return reached, found


def _known(kinds: type[IntEnum], rows: sqlite3.Cursor) -> Iterator[Any]:
    """Rows that begin with a kind that this version knows; a damaged file may hold anything."""
    values = {int(kind) for kind in kinds}
    yield from (row for row in rows if row[0] in values)

"""Rows of the database of enquiries: plain functions on a connection, for jobs of the store."""

from __future__ import annotations

import json
import sqlite3
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

from .codes import new_code
from .notice import Notice

ErasedWhy = Literal["date", "request", "all"]
LONGEST = {"owner": 60, "next_step": 200}
"""Characters of what staff note down."""


class Row(NamedTuple):
    """An enquiry as far as it can be read without a key."""

    code: str
    created: datetime
    language: str
    sectors: tuple[str, ...]
    parks: tuple[str, ...]
    erase_on: date
    erased: datetime | None
    erased_why: ErasedWhy | None
    owner: str
    next_step: str
    due: date | None
    consented: datetime
    notice: str
    """Version of the notice."""


class Counts(NamedTuple):
    """For the first screen of staff mode. `open` are those not erased."""

    total: int
    open: int
    today: int
    without_owner: int
    overdue: int


_ROW = "code, created, language, sectors, parks, erase_on, erased, erased_why, owner, next_step, due, consented, notice"


def insert(connection: sqlite3.Connection, row: dict[str, Any], notice: Notice, sealed: bytes) -> None:
    """A new enquiry with its notice. Raises sqlite3.IntegrityError where the code is taken."""
    connection.execute("INSERT OR IGNORE INTO notice VALUES (?, ?, ?)", (notice.version, notice.language, notice.text))
    values = {**row, "notice": notice.version, "sealed": sealed}
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO enquiry ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))


def free_code(connection: sqlite3.Connection) -> str:
    """A code that no enquiry has."""
    while True:
        code = new_code()
        if connection.execute("SELECT 1 FROM enquiry WHERE code = ?", (code,)).fetchone() is None:
            return code


def rows(connection: sqlite3.Connection, *, erased: bool = True) -> list[Row]:
    """All enquiries, the newest first; without those whose personal fields are gone if `erased` is False."""
    which = "" if erased else "WHERE sealed IS NOT NULL"
    return [_row(one) for one in connection.execute(f"SELECT {_ROW} FROM enquiry {which} ORDER BY id DESC")]


def row(connection: sqlite3.Connection, code: str) -> Row | None:
    """The enquiry with a code."""
    found = connection.execute(f"SELECT {_ROW} FROM enquiry WHERE code = ?", (code,)).fetchone()
    return _row(found) if found else None


def sealed(connection: sqlite3.Connection) -> list[tuple[Row, bytes | None]]:
    """All enquiries, the oldest first, each with its sealed fields, None once they are erased."""
    return [(_row(one[:-1]), one[-1]) for one in connection.execute(f"SELECT {_ROW}, sealed FROM enquiry ORDER BY id")]


def notice_text(connection: sqlite3.Connection, version: str) -> str | None:
    """The exact notice of a version."""
    found = connection.execute("SELECT text FROM notice WHERE version = ?", (version,)).fetchone()
    return found[0] if found else None


def edit(connection: sqlite3.Connection, code: str, changes: dict[str, str | date | None]) -> Row | None:
    """Set owner, next_step or due; None where there is no such code. Raises ValueError for anything else."""
    for field, value in changes.items():
        if field == "due":
            stored = value.isoformat() if isinstance(value, date) else None
        elif field in LONGEST and isinstance(value, str) and len(value) <= LONGEST[field]:
            stored = value
        else:
            raise ValueError(field)
        connection.execute(f"UPDATE enquiry SET {field} = ? WHERE code = ?", (stored, code))
    return row(connection, code)


def counts(connection: sqlite3.Connection, today: date) -> Counts:
    """How many there are, taken today, nobody's, and late."""
    found = connection.execute(
        "SELECT count(*), sum(sealed IS NOT NULL), sum(substr(created, 1, 10) = :today),"
        " sum(sealed IS NOT NULL AND owner = ''), sum(sealed IS NOT NULL AND due < :today) FROM enquiry",
        {"today": today.isoformat()},
    ).fetchone()
    return Counts(*(int(number or 0) for number in found))


def kept(connection: sqlite3.Connection) -> tuple[int, date | None]:
    """How many have personal fields, and the first day on which some are to be erased."""
    number, first = connection.execute(
        "SELECT count(*), min(erase_on) FROM enquiry WHERE sealed IS NOT NULL"
    ).fetchone()
    return number, date.fromisoformat(first) if first else None


def audit(connection: sqlite3.Connection, at: datetime, what: str, detail: str) -> None:
    """A line that says what was done with the data, never whose."""
    connection.execute(
        "INSERT INTO audit (at, what, detail) VALUES (?, ?, ?)", (at.isoformat(timespec="seconds"), what, detail)
    )


def audits(connection: sqlite3.Connection) -> list[tuple[datetime, str, str]]:
    """When, what and the detail of every audit line, the oldest first."""
    found = connection.execute("SELECT at, what, detail FROM audit ORDER BY id")
    return [(datetime.fromisoformat(at), what, detail) for at, what, detail in found]


def _row(found: tuple[Any, ...]) -> Row:
    code, created, language, sectors, parks, erase_on, erased, why, owner, next_step, due, consented, notice = found
    return Row(
        code,
        datetime.fromisoformat(created),
        language,
        tuple(json.loads(sectors)),
        tuple(json.loads(parks)),
        date.fromisoformat(erase_on),
        datetime.fromisoformat(erased) if erased else None,
        why,
        owner,
        next_step,
        date.fromisoformat(due) if due else None,
        datetime.fromisoformat(consented),
        notice,
    )

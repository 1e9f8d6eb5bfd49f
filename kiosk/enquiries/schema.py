"""The database of enquiries. What is personal is in `sealed` and nowhere else."""

from __future__ import annotations

import contextlib
import sqlite3

from kiosk.store import Schema

FILE = "enquiries.sqlite"

_FIRST = """
CREATE TABLE notice (
    version TEXT PRIMARY KEY,           -- SHA-256 of the text
    language TEXT NOT NULL,
    text TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE enquiry (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    created TEXT NOT NULL,              -- ISO 8601 with offset
    language TEXT NOT NULL,
    sectors TEXT NOT NULL,              -- JSON lists of ids of the content
    parks TEXT NOT NULL,
    notice TEXT NOT NULL REFERENCES notice (version),
    consented TEXT NOT NULL,
    erase_on TEXT NOT NULL,             -- ISO 8601 date
    sealed BLOB,                        -- an age file; NULL once erased
    erased TEXT,
    erased_why TEXT CHECK (erased_why IN ('date', 'request', 'all')),
    owner TEXT NOT NULL DEFAULT '',
    next_step TEXT NOT NULL DEFAULT '',
    due TEXT,
    CHECK ((sealed IS NULL) = (erased IS NOT NULL)),
    CHECK ((erased IS NULL) = (erased_why IS NULL))
);
CREATE INDEX enquiry_erase_on ON enquiry (erase_on) WHERE sealed IS NOT NULL;
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL,                 -- export, erase, purge, copy removed
    detail TEXT NOT NULL
);
CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""
_COLUMNS = {
    "notice": "version, language, text",
    "enquiry": "code, created, language, sectors, parks, notice, consented, erase_on, sealed, erased, erased_why,"
    " owner, next_step, due",
    "audit": "at, what, detail",
}
MOST_ROWS = 20_000
"""How far row numbers are tried where the damage hides the highest one."""


def salvage(damaged: sqlite3.Connection, new: sqlite3.Connection) -> int:
    """Bring over every enquiry that can still be read, row by row; how many."""
    _bring(damaged, new, "notice", _all(damaged, "notice"))
    _bring(damaged, new, "audit", _one_by_one(damaged, "audit"))
    new.execute("PRAGMA defer_foreign_keys = ON")
    found = _bring(damaged, new, "enquiry", _one_by_one(damaged, "enquiry"))
    new.execute(
        "INSERT OR IGNORE INTO notice SELECT DISTINCT notice, language, '' FROM enquiry"
    )  # the text is lost, the enquiry is not
    return found


def _all(damaged: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    with contextlib.suppress(sqlite3.Error):
        for row in damaged.execute(f"SELECT {_COLUMNS[table]} FROM {table}"):
            rows.append(row)  # noqa: PERF402 - what was read before the damage counts
    return rows


def _one_by_one(damaged: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    try:
        damaged.execute("SELECT name FROM sqlite_master").fetchall()
    except sqlite3.Error:
        return []  # not even the tables can be found
    try:
        highest = damaged.execute(f"SELECT max(id) FROM {table}").fetchone()[0] or 0
    except sqlite3.Error:
        highest = MOST_ROWS
    rows = []
    for number in range(1, min(int(highest), MOST_ROWS) + 1):
        try:
            rows += damaged.execute(f"SELECT {_COLUMNS[table]} FROM {table} WHERE id = ?", (number,)).fetchall()
        except sqlite3.Error:
            continue
    return rows


def _bring(damaged: sqlite3.Connection, new: sqlite3.Connection, table: str, rows: list[tuple[object, ...]]) -> int:
    columns = _COLUMNS[table]
    marks = ", ".join("?" * (columns.count(",") + 1))
    return sum(new.execute(f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})", row).rowcount for row in rows)


SCHEMA = Schema(migrations=(_FIRST,), salvage=salvage)

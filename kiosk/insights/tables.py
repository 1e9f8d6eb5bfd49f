"""The database of what was counted: `insights.db` in the data folder."""

from __future__ import annotations

import contextlib
import sqlite3

from kiosk.store import Schema

FILE = "insights.db"

_FIRST = """
CREATE TABLE visits (
    id INTEGER PRIMARY KEY,
    hour INTEGER NOT NULL,
    language TEXT NOT NULL,
    ended INTEGER,
    seconds INTEGER NOT NULL
);
CREATE INDEX visits_by_hour ON visits (hour);
CREATE TABLE things (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    subject TEXT NOT NULL,
    UNIQUE (kind, subject)
);
CREATE TABLE items (
    visit INTEGER NOT NULL REFERENCES visits ON DELETE CASCADE,
    thing INTEGER NOT NULL REFERENCES things,
    times INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    PRIMARY KEY (visit, thing)
) WITHOUT ROWID;
CREATE TABLE counts (
    hour INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (hour, kind)
) WITHOUT ROWID;
CREATE TABLE running (hour INTEGER PRIMARY KEY, seconds INTEGER NOT NULL);
CREATE TABLE clock (one INTEGER PRIMARY KEY CHECK (one = 1), seen INTEGER, since INTEGER, ahead INTEGER);
INSERT INTO clock VALUES (1, NULL, NULL, NULL);
"""
"""Hours: see kiosk.insights.hours. Numbers of kind and ended: see kiosk.insights.records.

`things` are the subjects of the content that were ever counted; numbers for them make a report twice as fast.
"""

COLUMNS = {
    "visits": "id, hour, language, ended, seconds",
    "things": "id, kind, subject",
    "items": "visit, thing, times, seconds",
    "counts": "hour, kind, times",
    "running": "hour, seconds",
}


def _salvage(damaged: sqlite3.Connection, new: sqlite3.Connection) -> int:
    """Copy row by row until the damage; how many visits came over."""
    for table, columns in COLUMNS.items():
        places = ", ".join("?" * (columns.count(",") + 1))
        with contextlib.suppress(sqlite3.Error):
            for row in damaged.execute(f"SELECT {columns} FROM {table}"):
                with contextlib.suppress(sqlite3.IntegrityError):  # an item whose visit was lost
                    new.execute(f"INSERT INTO {table} ({columns}) VALUES ({places})", row)
    return int(new.execute("SELECT count(*) FROM visits").fetchone()[0])


SCHEMA = Schema((_FIRST,), _salvage)

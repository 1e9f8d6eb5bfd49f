"""Ninety days are kept, and a clock that is wrong for a while costs nothing."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.insights.batch import Batch, save
from kiosk.insights.records import End, Kind
from kiosk.insights.retention import DAY, DAYS, PATIENCE, Ledger, Span, erase_files, keep, sweep
from kiosk.insights.tables import SCHEMA
from kiosk.insights.visit import Item, Visit
from kiosk.store.schema import migrate

NOW = 700_000 * DAY + 9
"""Nine o'clock on some day."""


def database() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    migrate(connection, SCHEMA, Path("insights.db"))
    return connection


def visit(hour: int) -> Visit:
    return Visit(hour, "zh", End.FINISHED, 60, (Item(Kind.PARK, "a", 1, 30),))


def filled(*hours: int) -> sqlite3.Connection:
    connection = database()
    batch = Batch(ended=[visit(hour) for hour in hours])
    batch.running.update(dict.fromkeys(hours, 3600))
    save(connection, batch, None)
    return connection


def hours(connection: sqlite3.Connection, table: str = "visits") -> list[int]:
    return [row[0] for row in connection.execute(f"SELECT hour FROM {table} ORDER BY hour")]


def test_what_is_ninety_days_old_goes_with_all_that_belongs_to_it() -> None:
    midnight = NOW // DAY * DAY
    oldest = midnight - (DAYS - 1) * DAY
    connection = filled(oldest - 1, oldest, NOW)
    assert sweep(connection, NOW) == 1
    assert hours(connection) == hours(connection, "running") == [oldest, NOW]
    assert connection.execute("SELECT count(*) FROM items").fetchone() == (2,)


def test_a_kiosk_that_was_off_for_a_year_erases_a_day_after_it_is_switched_on() -> None:
    connection = filled(NOW)
    assert sweep(connection, NOW) == 0
    later = NOW + 365 * DAY
    assert sweep(connection, later) == 0
    assert sweep(connection, later + PATIENCE - 1) == 0
    assert sweep(connection, later + PATIENCE) == 1


def test_a_clock_that_is_years_ahead_for_some_hours_erases_nothing() -> None:
    connection = filled(NOW)
    for hour in (NOW, NOW + 30_000 * DAY, NOW + 30_000 * DAY + 5, NOW + 6, NOW + 2 * DAY):
        assert sweep(connection, hour) == 0
    assert hours(connection) == [NOW]


def test_a_clock_that_starts_at_1970_erases_nothing_and_its_records_go_when_it_is_right() -> None:
    early = 719_163 * DAY
    connection = filled(NOW + 100 * DAY, early)
    sweep(connection, NOW + 100 * DAY)
    connection = filled(early, early + 400_000 * DAY)
    right = early + 400_000 * DAY
    assert sweep(connection, early) == 0
    assert sweep(connection, right) == 0
    assert sweep(connection, right + PATIENCE) == 1
    assert hours(connection) == [right]


def test_records_from_the_future_are_kept_for_ninety_days_and_not_for_ever() -> None:
    future = NOW + 3000 * DAY
    connection = filled(NOW, future)
    for day in range(DAYS):
        sweep(connection, NOW + day * DAY)
        assert future in hours(connection)
    sweep(connection, NOW + DAYS * DAY)
    assert hours(connection) == []


@given(st.lists(st.tuples(st.integers(1, 3 * DAY), st.integers(-9000, 9000), st.integers(1, PATIENCE - 1)), max_size=8))
def test_no_jump_shorter_than_a_day_costs_anything_young(jumps: list[tuple[int, int, int]]) -> None:
    """Right for some hours, then some days off for less than a day, over and over, within a few weeks."""
    ledger, now = Ledger(), NOW
    for right, days, wrong in jumps:
        for hour in (now, now + right, now + right + days * DAY, now + right + days * DAY + wrong):
            ledger, span = keep(ledger, hour, None)
            assert span.end is None
            assert span.first is None or span.first <= NOW
        now += right + wrong


def test_a_weekend_needs_no_explanation() -> None:
    ledger, found = keep(Ledger(NOW), NOW + 3 * DAY, None)
    assert found == Span(((NOW // DAY) + 3 - 89) * DAY, None)
    assert ledger == Ledger(NOW + 3 * DAY)


def test_damaged_files_put_aside_go_after_ninety_days(tmp_path: Path) -> None:
    old, young = tmp_path / "insights-damaged-1.db", tmp_path / "insights-damaged-2.db"
    for file in (old, young, tmp_path / "insights-damaged-1.db-wal"):
        file.write_bytes(b"x")
    past = time.time() - 91 * 86400
    os.utime(old, (past, past))
    erase_files([old, young, tmp_path / "not there"])
    assert list(tmp_path.iterdir()) == [young]

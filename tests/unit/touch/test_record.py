"""What staff read of ghosts: few lines, and all of them counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from kiosk.touch import Panel
from kiosk.touch.record import MARK, STEP, Ghosts, Record, read

QUIET = Panel()
LOUD = replace(QUIET, storms=1, loud_at=10.0, storm_at=8.0, lost=123)


def written(record: Record, lines: list[str]) -> list[str]:
    return [f"2026-03-01 10:00:{number:02},000 WARNING kiosk.touchguard {line}" for number, line in enumerate(lines)]


def test_a_storm_is_written_down_with_what_it_was() -> None:
    lines: list[str] = []
    record = Record(lines.append)
    record.note(QUIET, LOUD, 8.0)
    record.note(LOUD, replace(LOUD, loud_at=None), 12.0)
    assert lines == [
        f"{MARK} more than 40 in a second, they are ignored",
        f"{MARK} over after 4 seconds, 123 contacts were ignored",
    ]
    assert read(written(record, lines)) == Ghosts(1, datetime(2026, 3, 1, 10, 0, 0))


def test_a_broken_panel_does_not_fill_the_log() -> None:
    lines: list[str] = []
    record = Record(lines.append)
    for number in range(1000):
        record.note(replace(QUIET, storms=number), replace(QUIET, storms=number + 1), 8.0 + number)
    record.end()
    assert len(lines) == 1 + int(999 / STEP) + 1
    assert read(written(record, lines)).times == 1000


def test_a_stuck_contact_is_written_down() -> None:
    lines: list[str] = []
    Record(lines.append).note(QUIET, replace(QUIET, stuck=1), 61.0)
    assert lines == [f"{MARK} a contact was held for 60 seconds, they are ignored"]


def test_other_lines_are_not_counted() -> None:
    assert read(["", "2026-03-01 10:00:00,000 WARNING qt ghost", "nonsense " + MARK + " x"]) == Ghosts(1, None)

"""The numbers by hour, by day and by park: pure functions of a summary, for the report and for staff."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from .hours import day_of, first_of
from .records import Kind
from .summary import LEAST, Hour, Summary, median


class ParkNumbers(NamedTuple):
    """Visits in which a park was opened, compared, put on the shortlist, taken away; seconds spent on its page."""

    park: str
    opened: int
    compared: int
    kept: int
    taken: int
    median: float | None


def by_hour(summary: Summary, day: date) -> tuple[Hour, ...]:
    """The 24 hours of a day."""
    begin = first_of(day)
    return tuple(summary.hour(hour) for hour in range(begin, begin + 24))


def opening(summary: Summary) -> range:
    """Hours of the day (0 to 23) from the earliest to the latest in which somebody ever came; a kiosk may run at night.

    Empty where nobody ever came.
    """
    known = [hour.hour % 24 for hour in summary.hours.values() if hour.visits]
    return range(min(known), max(known) + 1) if known else range(0)


def days(summary: Summary) -> tuple[date, ...]:
    """Every day of the stretch."""
    return tuple(day_of(hour) for hour in range(summary.first, summary.end, 24))


def by_day(summary: Summary) -> tuple[tuple[date, Hour], ...]:
    """Every day with its visits and seconds of counting, in the shape of an hour (that of its midnight)."""
    found = []
    for day in days(summary):
        hours = by_hour(summary, day)
        total = Hour(hours[0].hour, sum(one.visits for one in hours), sum(one.running for one in hours))
        found.append((day, total))
    return tuple(found)


def mean_by_hour(summary: Summary, hour: int) -> float | None:
    """Visits begun in an hour of the day (0 to 23) per hour for which the kiosk counted then; None under one hour."""
    known = [one for one in summary.hours.values() if one.hour % 24 == hour]
    running = sum(one.running for one in known)
    return sum(one.visits for one in known) * 3600 / running if running >= 3600 else None


def by_park(summary: Summary, parks: Iterable[str]) -> tuple[ParkNumbers, ...]:
    """The numbers of each park, in the order given: which is opened most depends on where it stands in the list."""

    def visits(kind: Kind, park: str) -> int:
        return summary.thing(kind, park).visits

    return tuple(
        ParkNumbers(
            park,
            visits(Kind.PARK, park),
            visits(Kind.COMPARED, park),
            visits(Kind.KEPT, park),
            visits(Kind.TAKEN, park),
            median(summary.thing(Kind.PARK, park).lengths) if visits(Kind.PARK, park) >= LEAST else None,
        )
        for park in parks
    )

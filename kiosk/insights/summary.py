"""The numbers of a stretch of time, and what may be said of them: pure functions, for the report and for staff.

Every count is of visits, not of persons: two people at the screen are one visit, one who comes back is two.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from .hours import day_of
from .records import Count, End, Kind

LEAST = 20
"""Visits under which no percentage and no median is given: one visit more would move a share by five points or more."""

MEASURED = (End.FINISHED, End.IDLE)
"""Visits whose length is the visitor's own: those that staff or a fault cut short are left out."""

Lengths = tuple[tuple[int, int], ...]
"""(seconds, how many), by seconds."""


class Tallied(NamedTuple):
    """One thing of a kind: a park, a screen, a need. `lengths` is of all times that it was opened in one visit."""

    visits: int = 0
    times: int = 0
    lengths: Lengths = ()


class Hour(NamedTuple):
    """An hour on the wall: visits that began in it, and for how many seconds of it the kiosk was counting."""

    hour: int
    visits: int = 0
    running: int = 0

    @property
    def off(self) -> bool:
        """Nothing is known of this hour: the kiosk was off, or the counting was."""
        return not self.running and not self.visits


class ParkNumbers(NamedTuple):
    """Visits in which a park was opened, compared, put on the shortlist, taken away; seconds spent on its page."""

    park: str
    opened: int
    compared: int
    kept: int
    taken: int
    median: float | None


@dataclass(frozen=True, slots=True)
class Summary:
    """What was counted from `first` (local hour) to before `end`."""

    first: int
    end: int
    hours: Mapping[int, Hour] = field(default_factory=dict)
    """Hours of which something is known."""
    ends: Mapping[End | None, int] = field(default_factory=dict)
    """Visits by how they ended; None for those under way or broken off with the program."""
    lengths: Lengths = ()
    """Lengths of the visits that ended as one of MEASURED: from the first touch to the last."""
    languages: Mapping[str, int] = field(default_factory=dict)
    """Visits by the language in which they ended."""
    reached: Mapping[Kind, int] = field(default_factory=dict)
    """Visits in which something of a kind happened at least once."""
    things: Mapping[tuple[Kind, str], Tallied] = field(default_factory=dict)
    counts: Mapping[Count, int] = field(default_factory=dict)

    @property
    def visits(self) -> int:
        return sum(self.ends.values())

    @property
    def median_seconds(self) -> float | None:
        """Median length of a visit, corrected for walk-aways: a visit that the idle clock ended is measured to its
        last touch, so that the seconds in which nobody stood there any more are not part of it. None without visits.
        """
        return median(self.lengths)

    def thing(self, kind: Kind, subject: str) -> Tallied:
        return self.things.get((kind, subject), Tallied())

    def hour(self, hour: int) -> Hour:
        return self.hours.get(hour, Hour(hour))


def median(lengths: Lengths) -> float | None:
    """The middle one, or the mean of the two in the middle; None where there is none."""
    number = sum(times for _, times in lengths)
    if not number:
        return None
    return (_nth(lengths, (number - 1) // 2) + _nth(lengths, number // 2)) / 2


def _nth(lengths: Lengths, place: int) -> int:
    for seconds, times in lengths:
        if place < times:
            return seconds
        place -= times
    raise IndexError(place)


def share(part: int, whole: int) -> int | None:
    """Whole percent; None where there are too few visits for a percentage to mean anything."""
    return round(100 * part / whole) if whole >= LEAST else None


def by_hour(summary: Summary, day: date) -> tuple[Hour, ...]:
    """The 24 hours of a day."""
    begin = day.toordinal() * 24
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

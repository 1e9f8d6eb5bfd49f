"""The numbers of a stretch of time, and what may be said of them: pure functions, for the report and for staff.

Every count is of visits, not of persons: two people at the screen are one visit, one who comes back is two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

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

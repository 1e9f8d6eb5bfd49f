"""Puts the records of a visit together to one row: what was opened and for how long, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from .records import Arrived, Began, End, Ended, Happened, Kind, Record

LONGEST = 12 * 3600
"""Seconds after which a visit counts as this long: the clock was asleep, or somebody sat on the screen."""


class Item(NamedTuple):
    """Something in a visit: how often, and for how many seconds where it has a length."""

    kind: Kind
    subject: str
    times: int
    seconds: int


class Visit(NamedTuple):
    """A visit as it is kept. No time of the day but the full hour, so that nobody is found in it by when they came."""

    hour: int
    """Local hour in which it began: see `kiosk.insights.hours`."""
    language: str
    """The language in which it ended."""
    end: End | None
    """None while it lasts, and for ever where the program broke off."""
    seconds: int
    """From the first touch to the last: the time after which a visitor is thought to have left is not in it."""
    items: tuple[Item, ...]


class Tally:
    """The visit under way. `known` says whether a subject is one of the content's; others are not kept."""

    def __init__(self, known: Callable[[Kind, str], bool]) -> None:
        self._known = known
        self._began: Began | None = None

    @property
    def under_way(self) -> bool:
        return self._began is not None

    def begin(self, record: Began, hour: int) -> None:
        self._began, self._hour, self._language = record, hour, record.language
        self._items: dict[tuple[Kind, str], list[float]] = {}
        self._place: Arrived | None = None

    def add(self, record: Record) -> None:
        """Take in what happened within the visit; without one it is nobody's and is dropped."""
        if self._began is None:
            return
        if isinstance(record, Arrived):
            self._leave(record.at)
            self._place = record
            self._count(Kind.SCREEN, record.screen)
            if record.park:
                self._count(Kind.PARK, record.park)
        elif isinstance(record, Happened):
            self._count(record.kind, record.subject)
            if record.kind is Kind.LANGUAGE:
                self._language = record.subject

    def so_far(self) -> Visit:
        """The row of a visit that has just begun."""
        return Visit(self._hour, self._language, None, 0, ())

    def end(self, record: Ended) -> Visit:
        """The whole visit. Needs one that is under way."""
        assert self._began is not None
        self._leave(record.touched)
        seconds = round(_length(self._began.at, record.touched))
        items = (Item(kind, subject, int(n), round(s)) for (kind, subject), (n, s) in self._items.items())
        self._began = None
        return Visit(self._hour, self._language, record.how, seconds, tuple(items))

    def _leave(self, at: float) -> None:
        """Give the time on the place that is left to what was shown there."""
        if self._place is None:
            return
        for key in ((Kind.SCREEN, self._place.screen), (Kind.PARK, self._place.park)):
            if key in self._items:
                self._items[key][1] += _length(self._place.at, at)

    def _count(self, kind: Kind, subject: str) -> None:
        if self._known(kind, subject):
            self._items.setdefault((kind, subject), [0, 0.0])[0] += 1


def _length(begin: float, end: float) -> float:
    """Seconds between two moments; a clock that went back gives none."""
    return min(max(0.0, end - begin), LONGEST)

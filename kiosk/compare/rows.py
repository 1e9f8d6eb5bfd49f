"""The rows of a comparison, by the rules of the visual spec §7: missing is said, no bar stands alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.content.index import Index
from kiosk.content.model import Park, Text
from kiosk.content.units import MEASURES

from . import entries
from .entries import Entry

Cell = tuple[Entry, ...]

NAMED_MEASURES: dict[str, tuple[str, ...]] = {
    "investment": ("investment",),
    "yield": ("output", "tax"),
    "floor_area": ("floor_area",),
    "land_area": ("land_area",),
    "jobs": ("jobs",),
    "talent": ("talent",),
}
"""Rows of figures that come first, with the measures in them; other measures have rows of their own further down."""

UNRANKED = ("rank",)
"""Measures of which more is not longer: they never have bars."""

DEFINED = frozenset(one for measures in NAMED_MEASURES.values() for one in measures) | {"tenants"}
"""Measures that mean the same wherever they stand. Of others (a number, a duration) the names have to be the same."""

BY_NAME: Text = {"zh": "按名称归类", "en": "by its name"}


@dataclass(frozen=True, slots=True)
class Row:
    """One field of all parks that are compared."""

    field: str
    cells: tuple[Cell, ...]
    """One for each park; an empty one is missing in the sources and is said to be."""
    same: bool
    """Every park says the same; a missing cell is a difference."""
    same_given: bool
    """At least two say something, it is the same, and the others are missing."""


def rows(index: Index, parks: Sequence[Park]) -> list[Row]:
    """Every field that at least one of the parks has, in reading order. The stage is ours: every park has one."""
    made = ((field, tuple(tuple(get(park)) for park in parks)) for field, get in _fields(index))
    return [_row(field, cells) for field, cells in made if any(cells)]


def _fields(index: Index) -> Iterator[tuple[str, Callable[[Park], list[Entry]]]]:
    for field, measures in NAMED_MEASURES.items():
        yield field, lambda park, measures=measures: entries.figures(index, park, measures)  # type: ignore[misc]
    yield "tenants", lambda park: entries.figures(index, park, ["tenants"]) + entries.statements(park, "tenants")
    yield "partners", lambda park: entries.statements(park, "partners")
    yield "steps", lambda park: entries.steps(index, park)
    yield "sectors", lambda park: entries.sectors(index, park, BY_NAME)
    yield "location", lambda park: entries.statements(park, "location")
    for measure in MEASURES:
        if measure not in DEFINED:
            yield measure, lambda park, measure=measure: entries.figures(index, park, [measure])  # type: ignore[misc]
    for field in ("goals", "components", "remarks"):
        yield field, lambda park, field=field: entries.statements(park, field)  # type: ignore[misc]
    yield "facts", lambda park: entries.facts(index, park)
    yield "pictures", entries.pictures


def _row(field: str, cells: tuple[Cell, ...]) -> Row:
    said = [tuple(entry.says for entry in cell) for cell in cells]
    given = [one for one in said if one]
    alike = len(given) > 1 and all(one == given[0] for one in given)
    whole = len(given) == len(cells)
    return Row(field, _with_bars(cells), same=alike and whole, same_given=alike and not whole)


def _with_bars(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """Give a bar to each value that at least one other cell has a value of the same measure and unit beside."""
    longest: dict[Hashable, float] = {}
    holders: dict[Hashable, set[int]] = defaultdict(set)
    for number, cell in enumerate(cells):
        for entry in cell:
            meaning = _meaning(entry)
            if meaning is not None:
                holders[meaning].add(number)
                longest[meaning] = max(longest.get(meaning, 0.0), _value(entry))
    return tuple(tuple(_with_bar(one, longest, holders) for one in cell) for cell in cells)


def _with_bar(entry: Entry, longest: Mapping[Hashable, float], holders: Mapping[Hashable, set[int]]) -> Entry:
    meaning = _meaning(entry)
    if meaning is None or len(holders[meaning]) < 2:
        return entry
    return replace(entry, share=_value(entry) / longest[meaning])


def _meaning(entry: Entry) -> Hashable | None:
    """What a value that could be drawn is a value of; None of anything else."""
    figure = entry.figure
    if figure is None or figure.measure in UNRANKED or _value(entry) <= 0:
        return None
    return figure.measure, figure.unit, "" if figure.measure in DEFINED else figure.short.get("zh")


def _value(entry: Entry) -> float:
    return (entry.figure.value or 0.0) if entry.figure else 0.0

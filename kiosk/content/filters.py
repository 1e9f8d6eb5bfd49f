"""Sector and stage chips: which parks they leave, and live counts that never lead to an empty list.

Within a facet a park needs one of the selected values, across facets it needs both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.content.model import Park


class Selection(NamedTuple):
    """The chips that are on; none in a facet means all of it."""

    sectors: frozenset[str] = frozenset()
    stages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Chip:
    """A chip as it is shown."""

    id: str
    count: int
    """Parks with this value that the other facet leaves."""
    selected: bool
    inert: bool
    """A tap would lead to an empty list. A selected chip is never inert."""


def visible(parks: Iterable[Park], selection: Selection) -> tuple[str, ...]:
    """Ids of the parks that the chips leave, in their order."""
    return tuple(park.id for park in parks if _in_sectors(park, selection) and _in_stages(park, selection))


def sector_chips(parks: Iterable[Park], ids: Sequence[str], selection: Selection) -> tuple[Chip, ...]:
    """Chips for sectors, counted among the parks that the stages leave."""
    counts = Counter(sector for park in parks if _in_stages(park, selection) for sector in set(park.sectors))
    return _chips(ids, counts, selection.sectors)


def stage_chips(parks: Iterable[Park], ids: Sequence[str], selection: Selection) -> tuple[Chip, ...]:
    """Chips for stages, counted among the parks that the sectors leave."""
    counts = Counter(park.stage for park in parks if _in_sectors(park, selection))
    return _chips(ids, counts, selection.stages)


def toggle_sector(parks: Sequence[Park], selection: Selection, sector: str) -> Selection:
    """The selection after a tap on a sector; an inert chip changes nothing."""
    changed = selection._replace(sectors=selection.sectors ^ {sector})
    if sector not in selection.sectors and not any(
        sector in park.sectors and _in_stages(park, selection) for park in parks
    ):
        return selection
    if visible(parks, changed):
        return changed
    return changed._replace(stages=frozenset())


def toggle_stage(parks: Sequence[Park], selection: Selection, stage: str) -> Selection:
    """The selection after a tap on a stage; an inert chip changes nothing."""
    changed = selection._replace(stages=selection.stages ^ {stage})
    if stage not in selection.stages and not any(
        stage == park.stage and _in_sectors(park, selection) for park in parks
    ):
        return selection
    if visible(parks, changed):
        return changed
    return changed._replace(sectors=frozenset())


def _in_sectors(park: Park, selection: Selection) -> bool:
    return not selection.sectors or not selection.sectors.isdisjoint(park.sectors)


def _in_stages(park: Park, selection: Selection) -> bool:
    return not selection.stages or park.stage in selection.stages


def _chips(ids: Sequence[str], counts: Counter[str], selected: frozenset[str]) -> tuple[Chip, ...]:
    return tuple(Chip(id, counts[id], id in selected, not counts[id] and id not in selected) for id in ids)

"""What the content says of one park in one row of the comparison."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from kiosk.content.index import Index
from kiosk.content.model import Figure, Milestone, Park, Picture, Statement, Text


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in a cell. Exactly one of figure, milestone, pictures and text is what it says."""

    says: Hashable
    """All that a visitor reads; two entries that say the same are equal by it."""
    ref: str = ""
    """Reference of its source card, '' for what is ours and has none."""
    figure: Figure | None = None
    milestone: Milestone | None = None
    pictures: tuple[Picture, ...] = ()
    owner: str = ""
    """Whose pictures they are."""
    text: Text | None = None
    beside: Text | None = None
    """Role, or why we read it out of the sentence."""
    share: float | None = None
    """Length of its bar as a part of the longest in the row, more than 0 and at most 1; None for no bar."""


def figures(index: Index, park: Park, measures: Iterable[str]) -> list[Entry]:
    """Its own figures of these measures, then those of later facts about it."""
    found = [*park.figures, *(one for fact in index.facts_about(park.id) for one in fact.figures)]
    wanted = tuple(measures)
    return [_figure(one) for measure in wanted for one in found if one.measure == measure]


def _figure(found: Figure) -> Entry:
    seen = (found.value, found.unit, found.bound, found.kind, found.as_of)
    words = (_said(found.short), _said(found.wording), _said(found.qualifier))
    return Entry((*seen, *words), f"figure/{found.id}", figure=found)


def statements(park: Park, field: str) -> list[Entry]:
    """Statements of a field of the park: partners, tenants, location, goals, components, remarks."""
    found = getattr(park, field)
    if isinstance(found, Statement):
        return [_statement(found, f"park/{park.id}/{field}")]
    return [_statement(one, f"park/{park.id}/{field}/{number}") for number, one in enumerate(found or ())]


def _statement(found: Statement, ref: str) -> Entry:
    beside = found.inferred or found.role
    return Entry((_said(found.text), _said(beside)), ref, text=found.text, beside=beside)


def steps(index: Index, park: Park) -> list[Entry]:
    """The stage that it has reached in our words, then its milestones."""
    stage = index.stage(park.stage)
    made = [Entry(("stage", stage.id), text=stage.name)]
    for number, one in enumerate(park.milestones):
        seen = (_said(one.label), one.kind, one.date, _said(one.note))
        made.append(Entry(seen, f"park/{park.id}/milestones/{number}", milestone=one))
    return made


def sectors(index: Index, park: Park, by_name: Text) -> list[Entry]:
    """Its sectors, in our order; `by_name` stands beside those read off the name alone."""
    beside = by_name if park.sectors_by_name_only else None
    return [Entry((one, park.sectors_by_name_only), text=index.sector(one).name, beside=beside) for one in park.sectors]


def facts(index: Index, park: Park) -> list[Entry]:
    """Later public facts about it, each with its own source."""
    return [Entry(("fact", one.id), f"fact/{one.id}", text=one.text) for one in index.facts_about(park.id)]


def pictures(park: Park) -> list[Entry]:
    """All of its pictures as one entry; how many of which kind is what can be the same."""
    kinds = tuple(sorted(one.kind for one in park.pictures))
    return [Entry(kinds, pictures=park.pictures, owner=park.id)] if park.pictures else []


def _said(text: Text | None) -> tuple[tuple[str, str], ...]:
    """A text as something that can be compared."""
    return tuple(sorted((text or {}).items()))

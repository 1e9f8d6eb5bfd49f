"""A park as it is taken away: its names, where it stands, its figures, and what nobody says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from kiosk.content.dates import show_date
from kiosk.content.display import text
from kiosk.content.index import Index
from kiosk.content.kinds import mark
from kiosk.content.model import Figure, Park, Text
from kiosk.content.numbers import format_figure
from kiosk.content.units import MEASURES

from .words import say

MOST = 3
"""Parks that are taken away together: the places of the shortlist."""


class Names(NamedTuple):
    """A name in the visitor's language and in another. What is not in the sources' language is our rendering."""

    main: str
    other: str
    """In the language of the sources, or in a second one where that is the visitor's; '' where it is the same."""
    main_rendered: bool
    other_rendered: bool


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure with everything that may not be cut from it."""

    label: str
    full: str
    """Number, unit and qualifier: 约6万平方米."""
    kind: str
    mark: str
    """Kind, date and condition: 目标 · 2020-07 · 力争3年后."""
    source: str
    """Id of the document that it stands in."""


@dataclass(frozen=True, slots=True)
class Entry:
    """All that is known of a park, in one language."""

    id: str
    name: Names
    stage: str
    """Stage and date; where only the name is known, that too: 仅公布名称（2020-07），其余资料未提供."""
    happened: bool
    """Something has happened there, and is not only announced."""
    status: str
    note: str
    little: bool
    """Little but the name is known, so the note is a caution about the name."""
    figures: tuple[KeyFigure, ...]
    missing: tuple[str, ...]
    """What a visitor would look for and no source gives."""
    source: str
    """Id of the document that speaks of the park."""


def entries(index: Index, parks: tuple[str, ...], language: str) -> tuple[Entry, ...]:
    """The parks in the order given. KeyError for an unknown one, ValueError for none, repeats or more than MOST."""
    if not 1 <= len(parks) <= MOST or len(set(parks)) != len(parks):
        raise ValueError(f"1 to {MOST} different parks, not {len(parks)}")
    return tuple(entry(index, index.park(one), language) for one in parks)


def entry(index: Index, park: Park, language: str) -> Entry:
    """What is known of one park."""
    own = [*park.figures, *(figure for fact in index.facts_about(park.id) for figure in fact.figures)]
    told = [one for one in own if not format_figure(one, language).missing]
    stage = index.stage(park.stage)
    standing = say("beside", language, text(stage.name, language), show_date(park.as_of, language))
    nothing = park.disclosure in ("named_only", "caption_only") and not told
    return Entry(
        id=park.id,
        name=names(index, park.name, language),
        stage=standing + (say("only-name", language) if nothing else ""),
        happened=stage.done,
        status=text(park.status, language),
        note=text(park.note, language),
        little=park.disclosure != "detailed",
        figures=tuple(_figure(index, one, language) for one in told),
        missing=_missing(park, own, told, language),
        source=_source(index, park),
    )


def names(index: Index, name: Text, language: str) -> Names:
    """A name as it is taken away."""
    original = _original(index)
    second = original if language != original else next((one for one in index.zone.languages if one != original), "en")
    printed, main, other = (text(name, one) for one in (original, language, second))
    return Names(main, other if other != main else "", main != printed, other != printed)


def tagged(name: str, rendered: bool, language: str) -> str:
    """A name that says of itself when it is our rendering."""
    return name + say("rendering", language) if rendered else name


def _original(index: Index) -> str:
    """The language of the main source; names in any other are renderings (content/traps: none is official)."""
    sentences = index.source(index.zone.main_source).sentences
    return sentences[0].language if sentences else "zh"


def _figure(index: Index, figure: Figure, language: str) -> KeyFigure:
    beside = mark(figure, language)
    if figure.as_of is None:
        beside += f" · {say('undated', language)}"
    source = index.sentence(figure.sentence)[1].id
    return KeyFigure(text(figure.short, language), format_figure(figure, language).full, figure.kind, beside, source)


def _missing(park: Park, own: list[Figure], told: list[Figure], language: str) -> tuple[str, ...]:
    untold = [text(one.short, language) for one in own if one not in told]
    given = {one.measure for one in own}
    looked_for = [MEASURES[one] for one in park.expected if one not in given]
    return (*untold, *(one.zh if language == "zh" else one.en for one in looked_for))


def _source(index: Index, park: Park) -> str:
    return index.sentence(park.mentions[0])[1].id if park.mentions else index.zone.main_source

"""What a QR code says of one to three parks: plain text that any telephone shows without a network.

Where the code would be too fine to scan, it says less. Whole lines go, one at a time, until the rest fits; a sentence
is never cut, nor a figure from its kind and date. They go in this order, the last park's before the first's:

1. notes on parks that the sources describe (what is left open about their steps)
2. what the sources do not give
3. renderings of names that are shown in the sources' own language
4. the sentence on where a park stands (its stage with the date remains)
5. figures beyond the second of a park
6. names in the sources' own language, beside a rendering
7. cautions about the names of parks of which little else is known
8. the second figure of a park
9. its first figure

The zone, the parks' names, their stages with dates, the words for "only the name is known" and the sources always stay.
A source that nothing rests on any more goes with the last line that rested on it. Measured with the shipped content: a
code of 34.5 mm holds any one park, 46.5 mm any three; from 52.5 mm on each keeps a figure where it has one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from kiosk.content.dates import long_date
from kiosk.content.display import text
from kiosk.content.index import Index

from .capacity import largest_version, room, version_for
from .entries import Entry, Names, entries, names, tagged
from .words import say


class Rank(IntEnum):
    """When a line goes; KEPT never does."""

    KEPT = 0
    NOTE = 1
    MISSING = 2
    RENDERED_NAME = 3
    STATUS = 4
    FURTHER_FIGURE = 5
    PRINTED_NAME = 6
    CAUTION = 7
    SECOND_FIGURE = 8
    FIRST_FIGURE = 9


class Line(NamedTuple):
    """A line of the text, whole or not at all."""

    rank: Rank
    text: str
    source: str = ""
    """Id of the document that it rests on; '' for none."""


class TooMuchError(ValueError):
    """Even the lines that always stay do not fit a code of the size."""


@dataclass(frozen=True, slots=True)
class Payload:
    """The text of a code, the version that it needs, and what was left out."""

    text: str
    version: int
    left_out: tuple[Line, ...]


def payload(index: Index, parks: tuple[str, ...], language: str, size_mm: float) -> Payload:
    """The text for a code of `size_mm` millimetres, quiet zone included.

    Raises KeyError for an unknown park, ValueError for none, repeats or more than three, or a size below 14.5 mm,
    TooMuchError where the names alone do not fit.
    """
    most = largest_version(size_mm)
    found = entries(index, parks, language)
    blocks = [_zone_lines(index, language), *(_park_lines(one, language) for one in found)]
    left_out: list[Line] = []
    while True:
        whole = _compose(index, blocks, language, shortened=bool(left_out))
        if len(whole.encode()) <= room(most, whole.isascii()):
            return Payload(whole, version_for(whole) or most, tuple(left_out))
        left_out.append(_drop(blocks, size_mm))


def _drop(blocks: list[list[Line]], size_mm: float) -> Line:
    """Take out the line whose turn it is."""
    ranks = [line.rank for lines in blocks for line in lines if line.rank]
    if not ranks:
        raise TooMuchError(f"a code of {size_mm} mm does not hold the names of the parks")
    turn = min(ranks)
    lines = next(lines for lines in reversed(blocks) if any(line.rank == turn for line in lines))
    at = max(at for at, line in enumerate(lines) if line.rank == turn)
    return lines.pop(at)


def _zone_lines(index: Index, language: str) -> list[Line]:
    return _name_lines(names(index, index.zone.name, language), language)


def _name_lines(name: Names, language: str) -> list[Line]:
    lines = [Line(Rank.KEPT, tagged(name.main, name.main_rendered, language))]
    if name.other:
        rank = Rank.RENDERED_NAME if name.other_rendered else Rank.PRINTED_NAME
        lines.append(Line(rank, tagged(name.other, name.other_rendered, language)))
    return lines


def _park_lines(park: Entry, language: str) -> list[Line]:
    lines = [*_name_lines(park.name, language), Line(Rank.KEPT, park.stage, park.source)]
    if park.status:
        lines.append(Line(Rank.STATUS, park.status, park.source))
    ranks = (Rank.FIRST_FIGURE, Rank.SECOND_FIGURE)
    for place, one in enumerate(park.figures):
        rank = ranks[place] if place < len(ranks) else Rank.FURTHER_FIGURE
        lines.append(Line(rank, say("line", language, one.label, one.full, one.mark), one.source))
    if park.missing and park.figures:
        lines.append(Line(Rank.MISSING, say("missing", language, say("list", language).join(park.missing))))
    if park.note:
        lines.append(Line(Rank.CAUTION if park.little else Rank.NOTE, say("note", language, park.note)))
    return lines


def _compose(index: Index, blocks: Sequence[Sequence[Line]], language: str, shortened: bool) -> str:
    """The text of the lines that are left, with their sources: numbered where there are several."""
    sources = list(dict.fromkeys(line.source for lines in blocks for line in lines if line.source))
    tags = {one: f"[{place}]" if len(sources) > 1 else "" for place, one in enumerate(sources, 1)}
    head, *parks = [[line.text + tags.get(line.source, "") for line in lines] for lines in blocks]
    if len(parks) > 1:
        parks = [[f"{place}. {lines[0]}", *lines[1:]] for place, lines in enumerate(parks, 1)]
    tail = [say("source", language, tags[one], source_title(index, one, language)) for one in sources]
    if shortened:
        tail.append(say("shortened", language))
    return "\n\n".join("\n".join(lines) for lines in (head, *parks, tail))


def source_title(index: Index, source: str, language: str) -> str:
    """Title and date of a document: 报纸专题报道，2020年7月."""
    found = index.source(source)
    dated = long_date(found.date, language) if found.date else say("undated", language)
    return say("titled", language, text(found.title, language), dated)

"""Sources, figures, statements, pictures: what everything else in the model is made of."""

from __future__ import annotations

from typing import Literal

import msgspec

Text = dict[str, str]
"""A text for visitors: language code (zh, en, …) to string. zh and en are required, others fall back to en."""

Kind = Literal["actual", "stated", "planned", "target", "commitment", "projection"]
"""What sort of claim a figure is. Never derived, always written by the author from the source's own words."""

MilestoneKind = Literal["happened", "planned", "undated"]
Disclosure = Literal["detailed", "limited", "caption_only", "named_only"]
PictureKind = Literal["rendering", "photograph"]
Bound = Literal["about", "at_least", "not_less_than"]
Confidence = Literal["high", "medium-high", "medium", "medium-low", "low"]


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """Base of every struct of the model: frozen, no unknown field. A type checker wants both words repeated in each."""


class Sentence(Record, frozen=True, kw_only=True):
    """A sentence of a source. `verbatim` is False where the text is our summary of a page, not its words."""

    id: str
    text: str
    language: str = "zh"
    verbatim: bool = True
    truncated: bool = False
    """The source itself breaks off here: nothing may be built on what it leaves open."""
    translation: Text = {}
    """Our renderings, one per other language; marked on the source card as not official."""


class Source(Record, frozen=True, kw_only=True):
    """A document: a newspaper page, a government page."""

    id: str
    title: Text
    date: str | None = None
    publisher: Text | None = None
    authors: Text | None = None
    address: str | None = None
    note: Text | None = None
    sentences: tuple[Sentence, ...] = ()


class Picture(Record, frozen=True, kw_only=True):
    """A picture of media/<id>/. A photograph needs credit, date and rights, or it is refused."""

    file: str
    kind: PictureKind
    caption: Text
    credit: Text | None = None
    date: str | None = None
    rights: Text | None = None
    focus_x: float = 0.5
    """Where a crop keeps its centre, 0 (left) to 1 (right)."""
    focus_y: float = 0.5


class Figure(Record, frozen=True, kw_only=True):
    """A number with everything that makes it honest."""

    id: str
    label: Text
    """Full name, readable away from its subject: 软件产业园投资."""
    short: Text
    """Name beside its subject: 投资."""
    measure: str
    """One of kiosk.content.units.MEASURES: investment, output, tax, floor_area, jobs, …"""
    value: float | None = None
    unit: str
    """One of kiosk.content.units.UNITS. Values are in the base unit: yuan, not 亿元."""
    as_printed: str
    kind: Kind
    bound: Bound | None = None
    """A qualifier that is part of the number: 约, 以上, 不低于."""
    wording: Text | None = None
    """Shown in place of the formatted number where the source gives words (十余家) or contradicts itself."""
    qualifier: Text | None = None
    """A condition printed beside the kind: 力争3年后, 截至目前."""
    as_of: str | None = None
    sentence: str
    words: str | None = None
    """The part of the sentence that the figure rests on, underlined on the source card; as_printed if None."""
    conflicts_with: str | None = None
    """Id of another figure of the same thing with another value; the source card shows both sentences."""
    outcome: Text | None = None
    """What became of a target or plan; None is shown as not in our records."""
    checked_by: Text | None = None
    note: Text | None = None


class Statement(Record, frozen=True, kw_only=True):
    """Anything said of a subject that is not a number: a partner, a tenant, a goal, a part, a place."""

    text: Text
    sentence: str
    role: Text | None = None
    inferred: Text | None = None
    """Why we read this out of the sentence although it does not say so in words."""
    note: Text | None = None


class Milestone(Record, frozen=True, kw_only=True):
    """A step of a project on the track."""

    label: Text
    kind: MilestoneKind
    date: str | None = None
    sentence: str
    note: Text | None = None

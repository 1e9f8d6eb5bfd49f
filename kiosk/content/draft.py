"""A source card before languages, and what its makers share."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.content.dates import show_date
from kiosk.content.index import Index
from kiosk.content.model import Figure, Text

UNKNOWN_OUTCOME: Text = {"zh": "是否达到：资料未提供", "en": "Whether it was met: not in our records"}
UNKNOWN_COURSE: Text = {"zh": "是否实现：资料未提供", "en": "Whether it came about: not in our records"}

UNMET = ("planned", "target", "commitment", "projection")
"""Kinds that name something to come: their card never leaves the outcome out (spec §7)."""


@dataclass(slots=True)
class Draft:
    """A card before languages."""

    subject: Text
    label: Text
    statement: Text
    kind: str
    sentences: list[tuple[str, str]] = field(default_factory=list)
    """(sentence id, words used)"""
    figure: Figure | None = None
    rows: list[tuple[str, Text]] = field(default_factory=list)
    further: tuple[str, ...] = ()
    checked_by: Text | None = None
    conflict: bool = False
    """The sentences contradict each other."""


def claim(kind: str) -> str:
    """The kind of a milestone or event as the kind of a claim."""
    return {"happened": "actual", "planned": "planned"}.get(kind, "stated")


def used(index: Index, sentence: str, said: Text) -> tuple[str, str]:
    """The sentence with what is said of it, where it stands there word for word."""
    words = said.get("zh", "").rstrip("。")
    return sentence, words if words and words in index.sentence(sentence)[0].text else ""


def date(as_of: str) -> Text:
    """An as-of date in each language."""
    return {"zh": show_date(as_of, "zh"), "en": show_date(as_of, "en")}


def noted(drawn: Draft, note: Text | None) -> Draft:
    """The draft with a row for the note, if there is one."""
    if note:
        drawn.rows.append(("note", note))
    return drawn

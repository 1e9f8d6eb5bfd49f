"""The source card: everything that lets a visitor judge one figure or statement.

What a reference looks like is said in kiosk.content.drafts.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.dates import long_date
from kiosk.content.display import text, underline
from kiosk.content.drafts import draft
from kiosk.content.index import Index
from kiosk.content.kinds import SEPARATOR
from kiosk.content.model import Figure, Source, Text

_UNCHECKED: Text = {"zh": "待园区管理方确认", "en": "not yet by the zone"}
_UNDATED: Text = {"zh": "未署日期", "en": "undated"}


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence, cut around the words that the card rests on."""

    before: str
    used: str
    after: str
    verbatim: bool
    truncated: bool
    translation: str
    """Our rendering in the visitor's language; '' where the sentence is in it."""
    source: str


@dataclass(frozen=True, slots=True)
class Card:
    """What a source card says, in one language. `rows` are (key, value); the screen names the keys."""

    title: str
    statement: str
    kind: str
    figure: Figure | None = None
    quotes: tuple[Quote, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()
    """Keys: source, qualifier, as_of, printed, inferred, note, outcome, further."""
    checked: str = ""
    conflict: bool = False
    """The quotes contradict each other; both stand on the card."""


def card(index: Index, ref: str, language: str) -> Card:
    """The card of a reference. Raises KeyError, IndexError or ValueError where there is nothing."""
    drawn = draft(index, ref)
    names = dict.fromkeys((text(drawn.subject, language), text(drawn.label, language)))
    quotes = tuple(quote(index, sentence, words, language) for sentence, words in drawn.sentences)
    sources = [("source", one) for one in dict.fromkeys(quote.source for quote in quotes)]
    rows = [(key, text(value, language)) for key, value in drawn.rows]
    further = [("further", source_line(index.source(one), language)) for one in drawn.further]
    return Card(
        title=SEPARATOR.join(name for name in names if name),
        statement=text(drawn.statement, language),
        kind=drawn.kind,
        figure=drawn.figure,
        quotes=quotes,
        rows=(*sources, *rows, *further),
        checked=text(drawn.checked_by or _UNCHECKED, language),
        conflict=drawn.conflict,
    )


def quote(index: Index, sentence_id: str, words: str, language: str) -> Quote:
    """A sentence as the card shows it, with `words` of it (as stored) marked. Raises KeyError for an unknown one."""
    sentence, source = index.sentence(sentence_id)
    line = source_line(source, language)
    foreign = sentence.language != language and language in sentence.translation
    translation = text(sentence.translation, language) if foreign else ""
    if not sentence.verbatim and translation:  # our own summary: there are no printed words to show beside it
        return Quote(translation, "", "", False, sentence.truncated, "", line)
    return Quote(*underline(sentence.text, words), sentence.verbatim, sentence.truncated, translation, line)


def source_line(source: Source, language: str) -> str:
    """Title, publisher, authors and date of a document in one line."""
    parts = [text(source.title, language), text(source.publisher, language), text(source.authors, language)]
    parts.append(long_date(source.date, language) if source.date else text(_UNDATED, language))
    return SEPARATOR.join(dict.fromkeys(part for part in parts if part))


__all__ = ["Card", "Quote", "card", "quote", "source_line"]

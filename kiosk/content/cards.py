"""The source card: everything that lets a visitor judge one figure or statement.

A reference names what the card is about: `figure/<id>`, `fact/<id>`, `event/<id>`, `company/<n>`,
`zone/<field>/<n>`, `park/<id>/<field>/<n>`, `area/<id>`, `service/<id>/<field>/<n>` or `sector/courted`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.content.dates import long_date, show_date
from kiosk.content.display import punctuate, text, underline
from kiosk.content.index import Index
from kiosk.content.kinds import SEPARATOR
from kiosk.content.model import Fact, Figure, Milestone, Sentence, Source, Statement, Step, Text

_MISSING: Text = {"zh": "资料未提供", "en": "Not in our records"}
_UNCHECKED: Text = {"zh": "待园区管理方确认", "en": "Not yet confirmed by the zone"}
_UNTITLED: Text = {"zh": "原文未署日期", "en": "undated"}


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
    checked: str = ""


@dataclass(slots=True)
class _Draft:
    """What a reference resolves to, before languages."""

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


def card(index: Index, ref: str, language: str) -> Card:
    """The card of a reference. Raises KeyError or IndexError where there is no such thing."""
    draft = _resolve(index, ref)
    title = SEPARATOR.join(part for part in (text(draft.subject, language), text(draft.label, language)) if part)
    quotes = tuple(_quote(index, sentence, words, language) for sentence, words in draft.sentences)
    rows = [(key, text(value, language)) for key, value in draft.rows]
    rows += [("further", _source_line(index.source(one), language)) for one in draft.further]
    return Card(
        title=title,
        statement=text(draft.statement, language),
        kind=draft.kind,
        figure=draft.figure,
        quotes=quotes,
        rows=tuple(_source_rows(quotes)) + tuple(rows),
        checked=text(draft.checked_by or _UNCHECKED, language),
    )


def _source_rows(quotes: tuple[Quote, ...]) -> Iterator[tuple[str, str]]:
    for source in dict.fromkeys(quote.source for quote in quotes):
        yield "source", source


def _quote(index: Index, sentence_id: str, words: str, language: str) -> Quote:
    sentence, source = index.sentence(sentence_id)
    cut = underline(sentence.text, words)
    own = sentence.language == language
    translation = "" if own else text(sentence.translation, language) if language in sentence.translation else ""
    if not sentence.verbatim and translation:
        return Quote(translation, "", "", False, sentence.truncated, "", _source_line(source, language))
    return Quote(*cut, sentence.verbatim, sentence.truncated, translation, _source_line(source, language))


def _source_line(source: Source, language: str) -> str:
    parts = [text(source.title, language), text(source.publisher, language), text(source.authors, language)]
    parts.append(long_date(source.date, language) if source.date else text(_UNTITLED, language))
    return SEPARATOR.join(part for part in parts if part)


def _resolve(index: Index, ref: str) -> _Draft:
    room, _, rest = ref.partition("/")
    match room:
        case "figure":
            return _figure(index, rest)
        case "fact":
            return _fact(index, index.facts[rest])
        case "event":
            return _event(index, rest)
        case "company":
            company = index.zone.companies[int(rest)]
            draft = _Draft(index.zone.name, company.role, company.name, "stated", [(company.sentence, "")])
            return _noted(draft, company.note)
        case "area":
            area = index.area(rest)
            return _noted(_Draft(area.name, {}, area.what, "stated", [(one, "") for one in area.mentions]), area.note)
        case "sector":
            zone = index.zone
            draft = _Draft(zone.name, {}, zone.courted_note or {}, "actual")
            draft.sentences = [(zone.courted_sentence, "")] if zone.courted_sentence else []
            return draft
    return _field(index, room, rest)


def _figure(index: Index, figure_id: str) -> _Draft:
    figure, subject = index.figure(figure_id)
    name = index.name(subject.about) if isinstance(subject, Fact) else subject.name
    draft = _Draft(name, figure.short, {}, figure.kind, figure=figure, checked_by=figure.checked_by)
    draft.sentences.append((figure.sentence, figure.words or figure.as_printed))
    if figure.conflicts_with:
        other, _ = index.figure(figure.conflicts_with)
        draft.sentences.append((other.sentence, other.words or other.as_printed))
    draft.rows.append(("printed", {"zh": punctuate(figure.as_printed)}))
    if figure.as_of:
        draft.rows.append(("as_of", {"zh": show_date(figure.as_of, "zh"), "en": show_date(figure.as_of, "en")}))
    if figure.qualifier:
        draft.rows.append(("qualifier", figure.qualifier))
    if figure.note:
        draft.rows.append(("note", figure.note))
    if figure.kind in ("planned", "target", "commitment", "projection"):
        draft.rows.append(("outcome", figure.outcome or _MISSING))
    return draft


def _fact(index: Index, fact: Fact) -> _Draft:
    draft = _Draft(index.name(fact.about), {}, fact.text, "stated", [(fact.sentence, "")], further=fact.further)
    if fact.date_note:
        draft.rows.append(("as_of", fact.date_note))
    elif fact.as_of:
        draft.rows.append(("as_of", {"zh": show_date(fact.as_of, "zh"), "en": show_date(fact.as_of, "en")}))
    return draft


def _event(index: Index, event_id: str) -> _Draft:
    event = index.event(event_id)
    kind = "planned" if event.kind == "planned" else "actual"
    draft = _Draft(index.zone.name, {}, event.text, kind, [(one, "") for one in event.sentences])
    if event.date_note:
        draft.rows.append(("as_of", event.date_note))
    if kind == "planned":
        draft.rows.append(("outcome", _MISSING))
    return draft


def _field(index: Index, room: str, rest: str) -> _Draft:
    """A statement, milestone or step inside a park, a service or the zone."""
    owner = index.zone if room == "zone" else None
    if owner is None:
        owner_id, _, rest = rest.partition("/")
        owner = index.park(owner_id) if room == "park" else index.service(owner_id)
    name, _, number = rest.partition("/")
    if name == "mentions":
        return _Draft(owner.name, {}, {}, "stated", [(one, "") for one in owner.mentions])
    if name == "what":
        return _Draft(owner.name, {}, owner.what, "stated", [(owner.what_sentence, "")])  # type: ignore[union-attr]
    found = getattr(owner, name)
    return _statement(owner.name, found[int(number)] if isinstance(found, tuple) else found)


def _statement(subject: Text, found: Statement | Milestone | Step) -> _Draft:
    if isinstance(found, Milestone):
        kind = {"happened": "actual", "planned": "planned"}.get(found.kind, "stated")
        draft = _Draft(subject, {}, found.label, kind, [(found.sentence, "")])
        if found.date:
            draft.rows.append(("as_of", {"zh": show_date(found.date, "zh"), "en": show_date(found.date, "en")}))
        if kind == "planned":
            draft.rows.append(("outcome", _MISSING))
        return _noted(draft, found.note)
    if isinstance(found, Step):
        return _Draft(subject, found.label, found.text, "actual", [(found.sentence, "")])
    if isinstance(found, Statement):
        draft = _Draft(subject, found.role or {}, found.text, "stated", [(found.sentence, "")])
        if found.inferred:
            draft.rows.append(("inferred", found.inferred))
        return _noted(draft, found.note)
    raise KeyError(type(found).__name__)


def _noted(draft: _Draft, note: Text | None) -> _Draft:
    if note:
        draft.rows.append(("note", note))
    return draft


__all__ = ["Card", "Quote", "Sentence", "card"]

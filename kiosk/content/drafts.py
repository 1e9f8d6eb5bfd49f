"""What a reference to a figure or statement resolves to, before languages: the first half of a source card.

A reference names what the card is about: `figure/<id>`, `fact/<id>`, `event/<id>`, `company/<n>`,
`zone/<field>/<n>`, `park/<id>/<field>/<n>`, `area/<id>`, `service/<id>/<field>/<n>` or `sector/courted`.
A field of statements without a number is all of them in one (the partners of a park).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.content.dates import show_date
from kiosk.content.display import punctuate, text
from kiosk.content.index import Index
from kiosk.content.model import Fact, Figure, Milestone, Park, Service, Statement, Step, Text, Zone

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


def draft(index: Index, ref: str) -> Draft:
    """What a reference names. Raises KeyError, IndexError, AttributeError or ValueError where there is no such thing."""
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
            said = _used(index, company.sentence, company.name)
            return _noted(Draft(index.zone.name, company.role, company.name, "stated", [said]), company.note)
        case "area":
            area = index.area(rest)
            return _noted(Draft(area.name, {}, area.what, "stated", [(one, "") for one in area.mentions]), area.note)
        case "sector":
            zone = index.zone
            drawn = Draft(zone.name, {}, zone.courted_note or {}, "actual")
            drawn.sentences = [(zone.courted_sentence, "")] if zone.courted_sentence else []
            return drawn
        case "zone":
            return _field(index, index.zone, rest)
    owner, _, name = rest.partition("/")
    return _field(index, index.park(owner) if room == "park" else index.service(owner), name)


def _figure(index: Index, figure_id: str) -> Draft:
    figure, subject = index.figure(figure_id)
    name = index.name(subject.about) if isinstance(subject, Fact) else subject.name
    words = figure.words or figure.as_printed
    drawn = Draft(name, figure.short, {}, figure.kind, figure=figure, checked_by=figure.checked_by)
    drawn.sentences.append((figure.sentence, words))
    if figure.conflicts_with:
        other, _ = index.figure(figure.conflicts_with)
        drawn.sentences.append((other.sentence, other.words or other.as_printed))
        drawn.conflict = True
    if figure.qualifier:
        drawn.rows.append(("qualifier", figure.qualifier))
    if figure.as_of:
        drawn.rows.append(("as_of", _date(figure.as_of)))
    if figure.as_printed not in index.sentence(figure.sentence)[0].text:  # else the sentence itself shows it
        drawn.rows.append(("printed", {"zh": punctuate(figure.as_printed)}))
    _noted(drawn, figure.note)
    if figure.kind in UNMET:
        drawn.rows.append(("outcome", figure.outcome or UNKNOWN_OUTCOME))
    return drawn


def _fact(index: Index, fact: Fact) -> Draft:
    drawn = Draft(index.name(fact.about), {}, fact.text, "stated", [(fact.sentence, "")], further=fact.further)
    if fact.date_note or fact.as_of:
        drawn.rows.append(("as_of", fact.date_note or _date(fact.as_of or "")))
    return drawn


def _event(index: Index, event_id: str) -> Draft:
    event = index.event(event_id)
    kind = _claim(event.kind)
    drawn = Draft(index.zone.name, {}, event.text, kind, [(one, "") for one in event.sentences])
    if event.date_note or event.date:
        drawn.rows.append(("as_of", event.date_note or _date(event.date or "")))
    if kind == "planned":
        drawn.rows.append(("outcome", UNKNOWN_COURSE))
    return drawn


def _claim(kind: str) -> str:
    """The kind of a milestone or event as the kind of a claim."""
    return {"happened": "actual", "planned": "planned"}.get(kind, "stated")


def _field(index: Index, owner: Zone | Park | Service, path: str) -> Draft:
    name, _, number = path.partition("/")
    if name == "mentions":
        return Draft(owner.name, {}, owner.name, "stated", [_naming(index, owner, one) for one in owner.mentions])
    if name == "what" and isinstance(owner, Service):
        return Draft(owner.name, {}, owner.what, "stated", [_used(index, owner.what_sentence, owner.what)])
    found = getattr(owner, name)
    if isinstance(found, tuple) and not number:
        return _together(index, owner.name, found)
    one = found[int(number)] if isinstance(found, tuple) else found
    if isinstance(one, Milestone):
        return _milestone(index, owner.name, one)
    if isinstance(one, Step):
        return Draft(owner.name, one.label, one.text, "actual", [(one.sentence, "")])
    if isinstance(one, Statement):
        return _statement(index, owner.name, one, goal=name == "goals")
    raise KeyError(path)


def _milestone(index: Index, subject: Text, found: Milestone) -> Draft:
    drawn = Draft(subject, {}, found.label, _claim(found.kind), [_used(index, found.sentence, found.label)])
    if found.date:
        drawn.rows.append(("as_of", _date(found.date)))
    _noted(drawn, found.note)
    if found.kind == "planned":
        drawn.rows.append(("outcome", UNKNOWN_COURSE))
    return drawn


def _statement(index: Index, subject: Text, found: Statement, goal: bool = False) -> Draft:
    kind = "target" if goal else "stated"
    drawn = Draft(subject, found.role or {}, found.text, kind, [_used(index, found.sentence, found.text)])
    if found.inferred:
        drawn.rows.append(("inferred", found.inferred))
    _noted(drawn, found.note)
    if goal:
        drawn.rows.append(("outcome", UNKNOWN_OUTCOME))
    return drawn


def _together(index: Index, subject: Text, found: Sequence[Statement]) -> Draft:
    """Several statements on one card: 甲 × 乙, each sentence and note once. Raises IndexError where there is none."""
    first = found[0]
    languages = {code for one in found for code in one.text}
    joined = {code: " × ".join(text(one.text, code) for one in found) for code in sorted(languages)}
    drawn = Draft(subject, first.role or {}, joined, "stated")
    drawn.sentences = [(one, "") for one in dict.fromkeys(one.sentence for one in found)]
    for note in {text(one.note, "zh"): one.note for one in found if one.note}.values():
        _noted(drawn, note)
    return drawn


def _used(index: Index, sentence: str, said: Text) -> tuple[str, str]:
    """The sentence with what is said of it, where it stands there word for word."""
    words = said.get("zh", "").rstrip("。")
    return sentence, words if words and words in index.sentence(sentence)[0].text else ""


def _naming(index: Index, owner: Zone | Park | Service, sentence: str) -> tuple[str, str]:
    """The sentence with the name by which it calls its subject, the longest that stands there."""
    stored = index.sentence(sentence)[0].text
    names = [owner.name.get("zh", ""), *(owner.aliases if isinstance(owner, Park) else ())]
    found = [one for one in names if one and one in stored]
    return sentence, max(found, key=len, default="")


def _date(date: str) -> Text:
    return {"zh": show_date(date, "zh"), "en": show_date(date, "en")}


def _noted(drawn: Draft, note: Text | None) -> Draft:
    if note:
        drawn.rows.append(("note", note))
    return drawn

"""What a reference to a figure or statement resolves to, before languages: the first half of a source card.

A reference names what the card is about: `figure/<id>`, `fact/<id>`, `event/<id>`, `company/<n>`,
`zone/<field>/<n>`, `park/<id>/<field>/<n>`, `area/<id>`, `service/<id>/<field>/<n>` or `sector/courted`.
A field of statements without a number is all of them in one (the partners of a park), and so is `mentions`.
"""

from __future__ import annotations

from kiosk.content.display import punctuate
from kiosk.content.draft import UNKNOWN_COURSE, UNKNOWN_OUTCOME, UNMET, Draft, claim, date, noted, used
from kiosk.content.draft_fields import field_draft
from kiosk.content.index import Index
from kiosk.content.model import Fact


def draft(index: Index, ref: str) -> Draft:
    """What a reference names. Raises KeyError, IndexError or ValueError where there is nothing."""
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
            said = used(index, company.sentence, company.name)
            return noted(Draft(index.zone.name, company.role, company.name, "stated", [said]), company.note)
        case "area":
            area = index.area(rest)
            return noted(Draft(area.name, {}, area.what, "stated", [(one, "") for one in area.mentions]), area.note)
        case "sector":
            zone = index.zone
            drawn = Draft(zone.name, {}, zone.courted_note or {}, "actual")
            drawn.sentences = [(zone.courted_sentence, "")] if zone.courted_sentence else []
            return drawn
        case "zone":
            return field_draft(index, index.zone, rest)
    owner, _, name = rest.partition("/")
    return field_draft(index, index.park(owner) if room == "park" else index.service(owner), name)


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
    sentence, source = index.sentence(figure.sentence)
    if figure.as_of and figure.as_of != source.date:  # else the source's own date says it
        drawn.rows.append(("as_of", date(figure.as_of)))
    if figure.as_printed not in sentence.text:  # else the sentence itself shows it
        drawn.rows.append(("printed", {"zh": punctuate(figure.as_printed)}))
    noted(drawn, figure.note)
    if figure.kind in UNMET:
        drawn.rows.append(("outcome", figure.outcome or UNKNOWN_OUTCOME))
    return drawn


def _fact(index: Index, fact: Fact) -> Draft:
    drawn = Draft(index.name(fact.about), {}, fact.text, "stated", [(fact.sentence, "")], further=fact.further)
    if fact.date_note or fact.as_of:
        drawn.rows.append(("as_of", fact.date_note or date(fact.as_of or "")))
    return drawn


def _event(index: Index, event_id: str) -> Draft:
    event = index.event(event_id)
    kind = claim(event.kind)
    drawn = Draft(index.zone.name, {}, event.text, kind, [(one, "") for one in event.sentences])
    if event.date_note or event.date:
        drawn.rows.append(("as_of", event.date_note or date(event.date or "")))
    noted(drawn, event.detail)
    if kind == "planned":
        drawn.rows.append(("outcome", UNKNOWN_COURSE))
    return drawn

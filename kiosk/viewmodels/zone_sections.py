"""What the sources say of the zone as a whole, and what was published later: statements, each with its source."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.content.dates import long_date
from kiosk.content.display import punctuate, text
from kiosk.content.index import CITY_ID
from kiosk.content.model import Fact, Statement

from .context import Context
from .shapes import Value, joined


def zone_sections(context: Context) -> list[Value]:
    """Sections in reading order, each {key, rows}; a row is {text, aside, ref}. Empty sections are left out."""
    zone = context.index.zone
    facts = context.index.catalogue.facts
    near = (zone.id, CITY_ID)
    found = (
        ("facts", _statements(context, "facts", zone.facts)),
        ("courted", _courted(context)),
        ("organisations", _statements(context, "organisations", zone.organisations)),
        ("companies", _companies(context)),
        ("remarks", _statements(context, "remarks", zone.remarks)),
        ("headlines", _headlines(context)),
        ("later", _facts(context, (one for one in facts if one.about == zone.id))),
        ("laterPlaces", _facts(context, (one for one in facts if one.about not in near))),
        ("laterCity", _facts(context, (one for one in facts if one.about == CITY_ID))),
    )
    return [{"key": key, "rows": rows} for key, rows in found if rows]


def gap_rows(context: Context) -> list[Value]:
    """What no source tells us, as {topic, detail}."""
    language, gaps = context.state.language, context.index.zone.gaps
    return [{"topic": text(one.topic, language), "detail": text(one.detail, language)} for one in gaps]


def _statements(context: Context, field: str, found: Iterable[Statement]) -> list[Value]:
    language = context.state.language
    return [
        {"text": text(one.text, language), "aside": text(one.role, language), "ref": f"zone/{field}/{number}"}
        for number, one in enumerate(found)
    ]


def _courted(context: Context) -> list[Value]:
    zone, language = context.index.zone, context.state.language
    names = joined((text(one.name, language) for one in zone.sectors if one.courted), language)
    if not names or not zone.courted_sentence:
        return []
    since = long_date(zone.courted_since, language) if zone.courted_since else ""
    return [{"text": names, "aside": "", "since": since, "ref": "sector/courted"}]


def _companies(context: Context) -> list[Value]:
    language = context.state.language
    return [
        {"text": text(one.name, language), "aside": text(one.role, language), "ref": f"company/{number}"}
        for number, one in enumerate(context.index.zone.companies)
    ]


def _headlines(context: Context) -> list[Value]:
    """The page's own headlines: in another language our rendering, where there is one."""
    language = context.state.language
    rows = []
    for number, sentence_id in enumerate(context.index.zone.headlines):
        sentence, _ = context.index.sentence(sentence_id)
        own = sentence.language == language or language not in sentence.translation
        says = punctuate(sentence.text) if own else sentence.translation[language]
        rows.append({"text": says, "aside": "", "ref": f"zone/headlines/{number}"})
    return rows


def _facts(context: Context, found: Iterable[Fact]) -> list[Value]:
    language = context.state.language
    rows = []
    for one in found:
        when = text(one.date_note, language) or (long_date(one.as_of, language) if one.as_of else "")
        about = "" if one.about == context.index.zone.id else text(context.index.name(one.about), language)
        aside = joined((about, when), language)
        rows.append({"text": text(one.text, language), "aside": aside, "ref": f"fact/{one.id}"})
    return rows

"""What a park's screen is made of: rows of statements, steps, tiles, and the sentence that names it."""

from __future__ import annotations

from kiosk.content.cards import Quote, quote, source_line
from kiosk.content.dates import sort_key
from kiosk.content.display import text
from kiosk.content.kinds import milestone_mark
from kiosk.content.model import Fact, Park, Statement

from .context import Context
from .shapes import Value, figure, missing_figure

FIELDS = ("partners", "location", "goals", "tenants", "components", "remarks")
"""Rows beside the picture, in reading order. The first two are shown as missing where nothing is said."""

EXPECTED = ("partners", "location")


def rows(context: Context, park: Park) -> list[Value]:
    """Rows as {field, items}; an item has text, beside (why or whence, small) and ref. No items: not said."""
    made: list[Value] = []
    for field in FIELDS:
        found = getattr(park, field)
        items = found if isinstance(found, tuple) else (found,) if found else ()
        if field == "partners" and items:
            made.append({"field": field, "items": [_partners(context, park, items)]})
        elif items or field in EXPECTED:
            made.append({"field": field, "items": [_item(context, park, field, n, one) for n, one in enumerate(items)]})
    later = [_fact(context, fact) for fact in context.index.facts_about(park.id)]
    if later:
        made.append({"field": "later", "items": later})
    return made


def _partners(context: Context, park: Park, found: tuple[Statement, ...]) -> Value:
    names = "\u00a0× ".join(text(one.text, context.state.language) for one in found)
    return {"text": names, "beside": "", "ref": f"park/{park.id}/partners"}


def _item(context: Context, park: Park, field: str, number: int, found: Statement) -> Value:
    place = f"/{number}" if field != "location" else ""
    language = context.state.language
    return {
        "text": text(found.text, language),
        "beside": text(found.inferred, language),
        "ref": f"park/{park.id}/{field}{place}",
    }


def _fact(context: Context, fact: Fact) -> Value:
    _, source = context.index.sentence(fact.sentence)
    language = context.state.language
    return {
        "text": text(fact.text, language),
        "beside": source_line(source, language),
        "ref": f"fact/{fact.id}",
    }


def has_later(context: Context, park: Park) -> bool:
    """Whether a public fact is younger than what the park's own entry rests on."""
    known = sort_key(park.as_of)
    dates = [fact.as_of for fact in context.index.facts_about(park.id)]
    return any(date is not None and sort_key(date) > known for date in dates)


def steps(context: Context, park: Park) -> list[Value]:
    """Milestones as nodes: done up to the last that happened, then ahead, or undated where nothing is said."""
    language = context.state.language
    last = max((n for n, one in enumerate(park.milestones) if one.kind == "happened"), default=-1)
    return [
        {
            "label": text(step.label, language),
            "kind": {"happened": "actual", "planned": "planned"}.get(step.kind, "undated"),
            "node": "done" if number <= last else "ahead" if step.kind == "planned" else "undated",
            "mark": milestone_mark(step, language),
            "note": text(step.note, language),
            "ref": f"park/{park.id}/milestones/{number}",
        }
        for number, step in enumerate(park.milestones)
    ]


def tiles(context: Context, park: Park) -> list[Value]:
    """Figures of the park, then those of later facts, then what a visitor would look for and nobody gives."""
    found = [*park.figures, *(one for fact in context.index.facts_about(park.id) for one in fact.figures)]
    given = {one.measure for one in found}
    missing = [missing_figure(context, one) for one in park.expected if one not in given]
    return [figure(context, one) for one in found] + missing


def naming(context: Context, park: Park) -> Value:
    """The first sentence that names the park, in the visitor's language, cut around the name; {} if there is none."""
    if not park.mentions:
        return {}
    language = context.state.language
    names = [park.name.get("zh", ""), *park.aliases]
    stored = context.index.sentence(park.mentions[0])[0].text
    words = max((one for one in names if one and one in stored), key=len, default="")
    said = quote(context.index, park.mentions[0], words, language)
    before, used, after = _in_translation(said, text(park.name, language)) if said.translation else _original(said)
    return {
        "before": before,
        "used": used,
        "after": after,
        "translated": bool(said.translation),
        "source": said.source,
        "ref": f"park/{park.id}/mentions",
    }


def _original(said: Quote) -> tuple[str, str, str]:
    return said.before, said.used, said.after


def _in_translation(said: Quote, name: str) -> tuple[str, str, str]:
    before, used, after = said.translation.partition(name)
    return before, used, after

"""What a column, a row and an entry of the comparison are for QML."""

from __future__ import annotations

from kiosk.compare import Entry, Row
from kiosk.content.display import text
from kiosk.content.kinds import milestone_mark
from kiosk.content.model import Milestone, Park
from kiosk.content.units import MEASURES

from .context import Context
from .park_cells import small
from .shapes import Value, figure, picture

BY_MEASURE = {"yield": ("output", "tax"), "tenants": ("tenants",)}
"""Rows that are named after other measures than their own name."""

STEP_KINDS = {"happened": "actual", "planned": "planned"}


def head(context: Context, park: Park) -> Value:
    """A column's head: small card, stage in words, and whether something has happened (solid node)."""
    stage = context.index.stage(park.stage)
    return small(context, park) | {"stage": text(stage.name, context.state.language), "done": stage.done}


def row(context: Context, found: Row) -> Value:
    """`label` is '' where QML names the row."""
    label = _label(found.field, context.state.language)
    return {
        "field": found.field,
        "label": label,
        "same": found.same,
        "sameGiven": found.same_given,
        "cells": [[_entry(context, one, label) for one in cell] for cell in found.cells],
    }


def _label(field: str, language: str) -> str:
    measures = BY_MEASURE.get(field, (field,) if field in MEASURES else ())
    return " / ".join(MEASURES[one].zh if language == "zh" else MEASURES[one].en for one in measures)


def _entry(context: Context, entry: Entry, label: str) -> Value:
    """{ref, title, text, large, glyph, mark, note, share, solid, pictures, spoken}; share is -1 for no bar."""
    language = context.state.language
    blank: Value = {
        "title": "",
        "large": False,
        "glyph": "",
        "mark": "",
        "note": "",
        "share": -1.0,
        "solid": False,
        "pictures": [],
    }
    made = blank | {"ref": entry.ref, "text": text(entry.text, language), "note": text(entry.beside, language)}
    if entry.figure:
        shown = figure(context, entry.figure)
        name = "" if shown["short"] == label else shown["short"]
        made |= {
            "text": f"{name} {shown['full']}".strip() if language == "zh" else shown["full"],
            "title": "" if language == "zh" else name,
            "note": shown["stale"],
            "large": True,
            "glyph": shown["kind"],
            "mark": shown["mark"],
            "share": -1.0 if entry.share is None else entry.share,
            "solid": shown["solid"],
        }
    elif entry.milestone:
        made |= _step(entry.milestone, language)
    elif entry.pictures:
        made["pictures"] = [picture(context, entry.owner, one) for one in entry.pictures]
    made["spoken"] = ", ".join(one for one in (made["title"], made["text"], made["mark"], made["note"]) if one)
    return made


def _step(found: Milestone, language: str) -> Value:
    return {
        "text": text(found.label, language),
        "glyph": STEP_KINDS.get(found.kind, ""),
        "mark": milestone_mark(found, language),
        "note": text(found.note, language),
    }

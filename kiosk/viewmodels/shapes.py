"""Plain values for QML: a figure, a picture, a milestone as the mapping that a delegate reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QUrl

from kiosk.content.dates import parse
from kiosk.content.display import text
from kiosk.content.index import picture_key
from kiosk.content.kinds import mark, word
from kiosk.content.model import Figure, Palette, Picture, Zone
from kiosk.content.numbers import format_figure
from kiosk.content.units import MEASURES

from .context import Context

Value = dict[str, Any]

_STALE = {"zh": "已超 {} 个月", "en": "over {} months old"}


def figure(context: Context, found: Figure, label: Mapping[str, str] | None = None) -> Value:
    """A figure with all that stands beside it. `label` replaces its full name."""
    language = context.state.language
    parts = format_figure(found, language)
    name = text(label, language) if label else text(found.label, language)
    beside = mark(found, language)
    return {
        "ref": f"figure/{found.id}",
        "id": found.id,
        "label": name,
        "short": text(found.short, language),
        "before": parts.before,
        "prefix": parts.prefix,
        "number": parts.number,
        "unit": parts.unit,
        "after": parts.after,
        "full": parts.full,
        "words": found.wording is not None,
        "missing": parts.missing,
        "kind": found.kind,
        "solid": found.kind == "actual",
        "mark": beside,
        "stale": stale(context, found),
        "spoken": ", ".join((name, parts.full, beside)),
        "value": found.value or 0,
    }


def missing_figure(context: Context, measure: str) -> Value:
    """The tile of a measure that no source gives."""
    language = context.state.language
    words = MEASURES[measure]
    name = words.zh if language == "zh" else words.en
    unsaid = word("missing", language)
    blank = dict.fromkeys(("ref", "id", "before", "prefix", "number", "unit", "after", "full", "stale"), "")
    return blank | {
        "label": name,
        "short": name,
        "words": False,
        "missing": True,
        "kind": "missing",
        "solid": False,
        "mark": unsaid,
        "spoken": f"{name}, {unsaid}",
        "value": 0,
    }


def stale(context: Context, found: Figure) -> str:
    """What to say of a figure that is older than staff allow; '' if it is not, or staff set no limit."""
    limit = context.stale_after_months
    if limit is None or found.as_of is None:
        return ""
    as_of, today = parse(found.as_of), context.today()
    months = (today.year - as_of.year) * 12 + today.month - (as_of.month or 12)
    return text(_STALE, context.state.language).format(limit) if months > limit else ""


def picture(context: Context, owner: str, found: Picture) -> Value:
    """A picture with the address of each of its renditions. `owner` is the folder under media, '' for none."""
    language = context.state.language
    key = picture_key(owner, found.file) if owner else found.file
    folder = QUrl.fromLocalFile(str(context.media)).toString()  # a rendition's own path needs no quoting
    sources = {cut.slot: f"{folder}/{cut.file}" for cut in context.index.renditions(key)}
    credit = " · ".join(part for part in (text(found.credit, language), found.date or "") if part)
    return {
        "key": key,
        "caption": text(found.caption, language),
        "rendering": found.kind == "rendering",
        "credit": credit,
        "sources": sources,
    }


def plain_picture(context: Context, key: str | None, slot: str) -> str:
    """The address of a logo or map; '' for none."""
    cuts = [cut for cut in context.index.renditions(key or "") if cut.slot == slot]
    return f"{QUrl.fromLocalFile(str(context.media)).toString()}/{cuts[0].file}" if cuts else ""


def own_colours(zone: Zone) -> dict[str, str]:
    """The colours in which a zone differs from the program's own, by name."""
    found, usual = zone.look.palette, Palette()
    return {
        name: getattr(found, name) for name in found.__struct_fields__ if getattr(found, name) != getattr(usual, name)
    }


def joined(parts: Iterable[str], language: str) -> str:
    """Short things in a row: 软件 · 数字经济."""
    return " · ".join(part for part in parts if part)

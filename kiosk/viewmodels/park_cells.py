"""A park as a card of a list: as much as is known of it, and no more."""

from __future__ import annotations

from kiosk.content.breaks import name_lines
from kiosk.content.dates import show_date
from kiosk.content.display import text
from kiosk.content.model import Park

from .context import Context
from .shapes import Value, figure, joined, picture

NAME_LINE = 8
"""Characters of a Chinese name that stand on one line in a narrow place."""


def small(context: Context, park: Park) -> Value:
    """Picture and name. `step` says how far a park with facts has come; it is '' for one with little but a name."""
    return {
        "id": park.id,
        "name": text(park.name, context.state.language),
        "lines": _lines(text(park.name, context.state.language), context.state.language),
        "disclosure": park.disclosure,
        "step": _step(context, park) if park.disclosure == "detailed" else "",
        "picture": picture(context, park.id, park.pictures[0]) if park.pictures else None,
    }


def card(context: Context, park: Park) -> Value:
    """A park with facts: also its sectors ('' where no source names any) and its first figure, None without one."""
    index, language = context.index, context.state.language
    return small(context, park) | {
        "done": index.stage(park.stage).done,
        "sectors": joined((text(index.sector(one).name, language) for one in park.sectors), language),
        "figure": figure(context, park.figures[0]) if park.figures else None,
    }


def _lines(name: str, language: str) -> str:
    """The name for a narrow place: a long Chinese one broken where its words end."""
    return "\n".join(name_lines(name, NAME_LINE)) if language == "zh" else name


def _step(context: Context, park: Park) -> str:
    """The last thing that happened and when: 签约 2020-06-29; the stage where no step has."""
    language = context.state.language
    happened = [one for one in park.milestones if one.kind == "happened"]
    if not happened:
        return text(context.index.stage(park.stage).name, language)
    last = happened[-1]
    date = show_date(last.date, language) if last.date else ""
    return f"{text(last.label, language)} {date}".strip()

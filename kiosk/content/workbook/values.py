"""Values of the model as the values of cells."""

from __future__ import annotations

from typing import Any

import msgspec

from kiosk.content.hints import fields_of
from kiosk.content.model import Criterion, Source
from kiosk.content.sources import Content
from kiosk.content.workbook.choices import CLOSED, TRUTH, label
from kiosk.content.workbook.columns import Column
from kiosk.content.workbook.entries import child_fields, entries, path_of

CellValue = str | int | float | None
Names = dict[str, dict[str, str]]
"""By room: the Chinese name of each id, to be read beside it."""

ROOMS = {"Zone": "subject", "Park": "park", "Area": "area", "Service": "service", "Source": "source"}
ROOMS |= {"Sector": "sector", "Stage": "stage", "Category": "category"}


def names(content: Content) -> Names:
    """What can be chosen by name: parks, stages, …, and in the room `owner` whatever rows can belong to."""
    found: Names = {room: {code: words[0] for code, words in words_of.items()} for room, words_of in CLOSED.items()}
    found |= {"owner": {}, "subject": {}, **{room: {} for room in ROOMS.values() if room != "subject"}}
    for entry in entries(content):
        value: Any = entry.value
        struct: type[msgspec.Struct] = type(value)
        if not hasattr(value, "id"):
            continue
        text = value.title if isinstance(value, Source) else getattr(value, "name", {})
        name = " ".join(text.get("zh", "").split())
        room = ROOMS.get(type(value).__name__)
        if room is not None:
            found[room][value.id] = name
        if room in ("park", "area", "service"):
            found["subject"][value.id] = name
        if child_fields(struct) and not isinstance(value, (Criterion, Source)):
            found["owner"].setdefault(path_of(value, entry.owner), name)
    return found


def with_name(id_: str, known: dict[str, str]) -> str:
    """An id with its name before it: 已签约 signed."""
    return f"{known[id_]} {id_}" if known.get(id_) else id_


def cells_of(column: Column, row: msgspec.Struct, known: Names) -> list[CellValue]:
    """What a row has in a column: one value, or one for each cell of a column that is spread."""
    value: Any = row
    for name in column.path:
        if value is None:
            return [None]
        value = getattr(value, name)
    if value is None or value in ((), {}) or _usual(column, value):
        return [None]
    room = known.get(column.room or "", {})
    if column.spread:
        return [with_name(id_, room) for id_ in value]
    return [_cell(column, value, room)]


def _cell(column: Column, value: Any, room: dict[str, str]) -> CellValue:
    match column.shape:
        case "texts":
            return joined([text.get(column.language or "", "") for text in value])
        case "lines":
            return joined(value)
        case "ids":
            return ", ".join(value)
        case "options":
            return ", ".join(label(code) for code in value)
        case "option":
            return label(value)
        case "id":
            return with_name(value, room)
        case "truth":
            return " ".join(TRUTH["true" if value else "false"])
        case "number" | "whole":
            return _exact(value)
    return value.get(column.language) if column.language else value


def _usual(column: Column, value: Any) -> bool:
    """What holds if nothing is written: the cell stays empty. Yes and no are always said.

    The very same object, not an equal one: an author who wrote 0.5 meant to say so, and the catalogue keeps that.
    """
    return column.shape != "truth" and value is fields_of(column.owner)[column.name].default


def _exact(number: float) -> CellValue:
    """Excel keeps 15 digits (ECMA-376); a number that has more of them is written as text."""
    if isinstance(number, float) and number.is_integer() and abs(number) < 1e15:
        return int(number)
    return number if float(f"{number:.15g}") == number else repr(number)


def joined(texts: list[str] | tuple[str, ...]) -> str | None:
    """Texts one a line; a line break within one is written as \\n."""
    whole = "\n".join(text.replace("\\", "\\\\").replace("\n", "\\n") for text in texts)
    return whole if whole.strip() else None

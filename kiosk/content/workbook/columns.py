"""The columns of each sheet, derived from the type hints of the model."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Literal, NamedTuple, get_args, get_origin

import msgspec

from kiosk.content.check_refs import REFERENCES
from kiosk.content.check_values import DATES
from kiosk.content.hints import fields_of, without_none
from kiosk.content.model import Statement
from kiosk.content.workbook.sheets import Sheet

Shape = Literal["text", "texts", "lines", "id", "ids", "option", "options", "number", "whole", "truth", "date"]
"""What a cell holds: a text in one language; texts or words, one a line; one id or several with commas; …"""

SPREAD = frozenset(("Park.sectors", "Park.expected"))
"""Lists with one cell for each entry, so that each can be chosen from a drop-down."""
SPREAD_LEAST = 3
_COMMAS = frozenset(("languages",))
"""Lists of words that are no ids and yet hold no commas."""


class Column(NamedTuple):
    """A column: which field of the row it holds, and as what."""

    key: str
    """Written in the hidden row of keys: `name.zh`, `picture.caption.en`, `when.figure.at_least`."""
    path: tuple[str, ...]
    owner: type[msgspec.Struct]
    """The struct that has the field, for its words."""
    shape: Shape
    language: str | None = None
    options: tuple[str, ...] = ()
    room: str | None = None
    """What sort of id it is."""
    required: bool = False

    @property
    def name(self) -> str:
        return self.path[-1]

    @property
    def spread(self) -> bool:
        return f"{self.owner.__name__}.{self.name}" in SPREAD


def has_own_sheet(wanted: Any) -> bool:
    """Whether values of a field stand in rows of another sheet: lists of structs, and statements."""
    inner, _ = without_none(wanted)
    if get_origin(inner) is tuple:
        (item, *_) = get_args(inner)
        return isinstance(item, type) and issubclass(item, msgspec.Struct)
    return inner is Statement


@lru_cache(maxsize=128)
def columns(sheet: Sheet, languages: tuple[str, ...]) -> tuple[Column, ...]:
    """The columns of a sheet for the languages of a zone, without those that name the owner."""
    names = [name for name in fields_of(sheet.struct) if name not in (*sheet.first, *sheet.last)]
    ordered = [*sheet.first, *names, *sheet.last]
    return tuple(_columns(sheet.struct, ordered, (), languages, True))


def _columns(
    struct: type[msgspec.Struct], names: list[str], path: tuple[str, ...], languages: tuple[str, ...], required: bool
) -> Iterator[Column]:
    fields = fields_of(struct)
    for name in names:
        info = fields[name]
        if has_own_sheet(info.type):
            continue
        inner, optional = without_none(info.type)
        here = (*path, name)
        needed = required and info.required and not optional
        if isinstance(inner, type) and issubclass(inner, msgspec.Struct):
            yield from _columns(inner, list(fields_of(inner)), here, languages, needed)
            continue
        shape, options = _shape(struct, name, inner)
        room = REFERENCES.get(struct, {}).get(name)
        column = Column(".".join(here), here, struct, shape, None, options, room, needed)
        if _is_text(inner):
            for language in languages:
                needs = needed and language in ("zh", "en")
                yield column._replace(key=f"{column.key}.{language}", language=language, required=needs)
        else:
            yield column


def _is_text(inner: Any) -> bool:
    item = get_args(inner)[0] if get_origin(inner) is tuple else inner
    return get_origin(item) is dict


def _shape(struct: type, name: str, inner: Any) -> tuple[Shape, tuple[str, ...]]:
    room = REFERENCES.get(struct, {}).get(name)
    origin = get_origin(inner)
    if origin is Literal:
        return "option", get_args(inner)
    if origin is dict:
        return "text", ()
    if origin is tuple:
        item = get_args(inner)[0]
        if get_origin(item) is Literal:
            return "options", get_args(item)
        if get_origin(item) is dict:
            return "texts", ()
        return ("ids" if room or name in _COMMAS else "lines"), ()
    if inner is str:
        return ("id" if room else "date" if name in DATES else "text"), ()
    shapes: dict[Any, Shape] = {float: "number", int: "whole", bool: "truth"}
    return shapes[inner], ()

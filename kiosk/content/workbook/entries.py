"""The content as rows: which sheet each struct stands in, and what it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple, get_args

import msgspec

from kiosk.content import model as m
from kiosk.content.hints import fields_of, without_none
from kiosk.content.sources import Content
from kiosk.content.workbook.columns import has_own_sheet
from kiosk.content.workbook.sheets import BY_STRUCT, SHEETS, Sheet

FACT = "fact/"
"""Before the id of a fact that owns a figure: a fact may have the id of a park."""
LISTS: tuple[str, ...] = ("areas", "services", "events", "facts", "sources")


class Entry(NamedTuple):
    """A row to be: its sheet, the path of its owner, and the owner's field that it stands in."""

    sheet: Sheet
    owner: str
    field: str
    value: msgspec.Struct


@lru_cache(maxsize=64)
def child_fields(struct: type[msgspec.Struct]) -> dict[str, type[msgspec.Struct]]:
    """The fields of a struct whose values are rows of another sheet, each with the struct of such a row."""
    found = {}
    for name, info in fields_of(struct).items():
        if has_own_sheet(info.type):
            inner, _ = without_none(info.type)
            found[name] = (get_args(inner) or (inner,))[0]
    return found


@lru_cache(maxsize=64)
def inner_structs(struct: type[msgspec.Struct]) -> dict[str, type[msgspec.Struct]]:
    """The fields of a struct that hold a single struct written in columns of the same row."""
    found = {}
    for name, info in fields_of(struct).items():
        inner, _ = without_none(info.type)
        if isinstance(inner, type) and issubclass(inner, msgspec.Struct) and not has_own_sheet(info.type):
            found[name] = inner
    return found


@lru_cache(maxsize=64)
def owners(sheet: Sheet) -> tuple[type[msgspec.Struct], ...]:
    """The structs that the rows of a sheet may belong to."""
    return tuple(other.struct for other in SHEETS if sheet.struct in child_fields(other.struct).values())


def path_of(value: Any, parent: str) -> str:
    """How a row names its owner: by id, within the service or question where the id alone would not do."""
    if isinstance(value, m.Fact):
        return FACT + value.id
    return f"{parent}/{value.id}" if isinstance(value, (m.Case, m.Option)) else getattr(value, "id", "")


def entries(content: Content) -> Iterator[Entry]:
    """Every row of the workbook, owners before what belongs to them."""
    roots: list[Any] = [content.zone.value, *(park.value for park in content.parks)]
    roots += [value for name in LISTS for value in content.listed(name)]
    roots += content.matching.value.criteria if content.matching else ()
    for value in roots:
        yield from _within(value, "", "")


def _within(value: msgspec.Struct, parent: str, field: str) -> Iterator[Entry]:
    sheet = BY_STRUCT[type(value)]
    yield Entry(sheet, parent if sheet.owned else "", field if sheet.fielded else "", value)
    yield from _children(value, path_of(value, parent))


def _children(value: msgspec.Struct, path: str) -> Iterator[Entry]:
    for name in child_fields(type(value)):
        found = getattr(value, name)
        for child in found if isinstance(found, tuple) else (found,) if found is not None else ():
            yield from _within(child, path, name)
    for name in inner_structs(type(value)):
        inner = getattr(value, name)
        if inner is not None:
            yield from _children(inner, path)

"""What the type hints of the model ask of an author: fields, words for a type, a stand-in for a value."""

from __future__ import annotations

from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import msgspec

_EXPECTED = {
    str: ("一段文字", "a text"),
    float: ("一个数（不带单位、不带逗号）", "a number (no unit, no commas)"),
    int: ("一个整数", "a whole number"),
    bool: ("true 或 false", "true or false"),
    tuple: ("一个列表（每项前写 -）", "a list (each item after a -)"),
    dict: ("按语言写的文字 {zh: …, en: …}", "a text for each language {zh: …, en: …}"),
}


@lru_cache(maxsize=64)
def fields_of(wanted: type[msgspec.Struct]) -> dict[str, msgspec.structs.FieldInfo]:
    """The fields of a struct by name, in the order in which the model lists them."""
    return {info.name: info for info in msgspec.structs.fields(wanted)}


def expected(wanted: Any) -> tuple[str, str]:
    """What a type is called in zh and en, for whoever has to write a value of it."""
    wanted, _ = without_none(wanted)
    origin = get_origin(wanted)
    if origin is Literal:
        options = ", ".join(get_args(wanted))
        return f"以下之一：{options}", f"one of {options}"
    if isinstance(wanted, type) and issubclass(wanted, msgspec.Struct):
        names = ", ".join(name for name, info in fields_of(wanted).items() if info.required)
        return f"带字段的一组（{names} …）", f"a group of fields ({names} …)"
    return _EXPECTED[origin or wanted]


def empty(wanted: Any) -> Any:
    """A stand-in for a value that could not be read, so that the rest can still be checked."""
    wanted, optional = without_none(wanted)
    if optional:
        return None
    if isinstance(wanted, type) and issubclass(wanted, msgspec.Struct):
        return wanted(**{name: empty(info.type) for name, info in fields_of(wanted).items() if info.required})
    origin = get_origin(wanted)
    return "" if origin is Literal else (origin or wanted)()


def without_none(wanted: Any) -> tuple[Any, bool]:
    """A type without its None, and whether it had one."""
    if get_origin(wanted) in (Union, UnionType):
        kinds = [kind for kind in get_args(wanted) if kind is not NoneType]
        return kinds[0], True
    return wanted, False

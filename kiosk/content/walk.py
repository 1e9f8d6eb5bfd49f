"""Every struct of a document, with the path that leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

Path = tuple[str | int, ...]


def structs(value: Any, path: Path = ()) -> Iterator[tuple[Path, msgspec.Struct]]:
    """The struct itself and every one within it, in the order in which they are written."""
    if isinstance(value, msgspec.Struct):
        yield path, value
        for name in value.__struct_fields__:
            yield from structs(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from structs(item, (*path, place))


def texts(value: msgspec.Struct) -> Iterator[tuple[Path, dict[str, str]]]:
    """The text maps that stand directly in a struct, each with its path from there."""
    for name in value.__struct_fields__:
        found = getattr(value, name)
        if isinstance(found, dict):
            yield (name,), found
        elif isinstance(found, tuple):
            for place, item in enumerate(found):
                if isinstance(item, dict):
                    yield (name, place), item

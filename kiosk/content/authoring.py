"""Nodes to the structs of the model, driven by the model's own type hints, with a fault for all that does not fit.

What is missing or wrong is reported and filled with an empty value, so that everything else is still checked and
one mistake is one fault. A value with faults must not be compiled.
"""

from __future__ import annotations

import difflib
import math
import re
from typing import Any, Literal, get_args, get_origin

import msgspec

from kiosk.content.faults import Fault, field_path, make_fault
from kiosk.content.hints import empty, expected, fields_of, without_none
from kiosk.content.lines import Lines, Path
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence

_NUMBER = re.compile(r"[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WHOLE = re.compile(r"[-+]?[0-9]+")


class Author:
    """Turns the nodes of one file into values, and collects what is wrong with them."""

    def __init__(self, file: str) -> None:
        self.lines = Lines(file)
        self.faults: list[Fault] = []

    def convert(self, node: Node, wanted: Any, path: Path = ()) -> Any:
        """The node as a value of the type; where it does not fit, an empty one and a fault."""
        self.lines.put(path, node.line)
        wanted, optional = without_none(wanted)
        origin = get_origin(wanted)
        if isinstance(node, Scalar) and node.is_null:
            if not optional:
                zh, en = expected(wanted)
                self._fault("missing-field", node, path, name=path[-1] if path else "", expected=zh, expected_en=en)
            return None if optional else empty(wanted)
        if origin is Literal:
            return self._option(node, get_args(wanted), path)
        if origin is tuple:
            return self._items(node, get_args(wanted)[0], path)
        if origin is dict:
            return self._text_map(node, path)
        if isinstance(wanted, type) and issubclass(wanted, msgspec.Struct):
            return self._struct(node, wanted, path)
        return self._scalar(node, wanted, path)

    def _fault(self, code: str, node: Node, path: Path, **details: object) -> None:
        self.faults.append(make_fault(code, self.lines.file, node.line, field_path(path), **details))

    def _wrong(self, node: Node, wanted: Any, path: Path) -> Any:
        zh, en = expected(wanted)
        self._fault("wrong-type", node, path, expected=zh, expected_en=en, found=node)
        return empty(wanted)

    def _struct(self, node: Node, wanted: type[msgspec.Struct], path: Path) -> Any:
        if not isinstance(node, Mapping):
            return self._wrong(node, wanted, path)
        fields = fields_of(wanted)
        values: dict[str, Any] = {}
        for name, value in self._pairs(node, path):
            if name not in fields:
                self._unknown_field(name, value, tuple(fields), path)
            elif name not in values:
                values[name] = self.convert(value, fields[name].type, (*path, name))
        for name, info in fields.items():
            if name not in values and info.required:
                zh, en = expected(info.type)
                self._fault("missing-field", node, (*path, name), name=name, expected=zh, expected_en=en)
                values[name] = empty(info.type)
        return wanted(**values)

    def _pairs(self, node: Mapping, path: Path) -> list[tuple[str, Node]]:
        """Keys and values; a key written twice is a fault and its first value stands."""
        seen: dict[str, int] = {}
        pairs = []
        for key, value in node.pairs:
            name = str(key)
            if not isinstance(key, Scalar):
                self._wrong(key, str, path)
            elif name in seen:
                self._fault("duplicate-field", key, (*path, name), name=name, other=seen[name])
            else:
                seen[name] = key.line
                pairs.append((name, value))
        return pairs

    def _unknown_field(self, name: str, value: Node, options: tuple[str, ...], path: Path) -> None:
        near = difflib.get_close_matches(name[:80], options, 1)
        if near:
            self._fault("unknown-field-near", value, (*path, name), name=name, near=near[0])
        else:
            self._fault("unknown-field", value, (*path, name), name=name, options=", ".join(options))

    def _items(self, node: Node, wanted: Any, path: Path) -> tuple[Any, ...]:
        if not isinstance(node, Sequence):
            self._wrong(node, tuple, path)
            return ()
        return tuple(self.convert(item, wanted, (*path, index)) for index, item in enumerate(node.items))

    def _text_map(self, node: Node, path: Path) -> dict[str, str]:
        if not isinstance(node, Mapping):
            self._fault("not-a-text-map", node, path, found=node)
            return {}
        written = [
            (code, value)
            for code, value in self._pairs(node, path)
            if not (isinstance(value, Scalar) and value.is_null)
        ]
        if not written:
            self._fault("empty-text", node, path)
        return {code: self.convert(value, str, (*path, code)) for code, value in written}

    def _option(self, node: Node, options: tuple[str, ...], path: Path) -> str:
        if isinstance(node, Scalar) and node.value in options:
            return node.value
        self._fault("unknown-option", node, path, found=node, options=", ".join(options))
        return ""

    def _scalar(self, node: Node, wanted: type, path: Path) -> Any:
        if not isinstance(node, Scalar):
            return self._wrong(node, wanted, path)
        value = node.value.strip()
        if wanted is str:
            if not value:
                self._fault("empty-text", node, path)
            return value
        if wanted is bool and node.plain and value in ("true", "false"):
            return value == "true"
        if wanted is int and _WHOLE.fullmatch(value) and len(value) < 19:
            return int(value)
        if wanted is float and _NUMBER.fullmatch(value) and math.isfinite(float(value)):
            return float(value)
        return self._wrong(node, wanted, path)

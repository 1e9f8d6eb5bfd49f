"""Content as YAML text in the style of the house, with what can be kept of the comments of the file before."""

from __future__ import annotations

import re
from typing import Any

import msgspec
import yaml

_KEY = re.compile(r"([a-z_]+):")
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}|$)")
_ITEM = re.compile(r"\n(  - id:)")


class _Dumper(yaml.SafeDumper):
    """Items of lists are indented, as they are where people write them."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        del indentless
        super().increase_indent(flow, False)


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    """Dates in quotation marks, as everywhere in the content; whatever else needs them gets some anyway."""
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"' if _DATE.match(text) else None)


_Dumper.add_representer(str, _represent_text)


def yaml_text(value: msgspec.Struct, before: str) -> tuple[str, int]:
    """The text of a file, and how many lines of comments of the file before could not be kept.

    Kept are the comments that stand above a field of the file as a whole, the first of them being the head.
    """
    plain: dict[str, Any] = msgspec.to_builtins(value)
    comments = _comments(before)
    parts = []
    for name, found in plain.items():
        text = yaml.dump(
            {name: _whole(found)}, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10**9, indent=2
        )
        spaced = _ITEM.sub(r"\n\n\1", text).replace(":\n\n  - id:", ":\n  - id:", 1) if len(plain) == 1 else text
        parts.append("".join(f"{line}\n" for line in comments.get(name, ())) + spaced)
    kept = sum(line.startswith("#") for name in plain for line in comments.get(name, ()))
    written = sum(line.lstrip().startswith("#") for line in before.splitlines())
    return _joined(parts), max(0, written - kept)


def _joined(parts: list[str]) -> str:
    """An empty line around lists and above comments."""
    text = ""
    before = False
    for part in parts:
        is_list = "\n  - " in part
        text += ("\n" if text and (before or is_list or part.startswith("#")) else "") + part.rstrip("\n") + "\n"
        before = is_list
    return text


def _comments(before: str) -> dict[str, list[str]]:
    """The comments directly above each field of a file, with the empty lines among them."""
    found: dict[str, list[str]] = {}
    pending: list[str] = []
    for line in before.splitlines():
        if line.startswith("#") or (not line.strip() and pending):
            pending.append(line)
        elif key := _KEY.match(line):
            found[key[1]] = pending
            pending = []
        elif line.strip():
            pending = []
    return found


def _whole(value: Any) -> Any:
    """Whole numbers without a point: 1000000000."""
    if isinstance(value, dict):
        return {name: _whole(found) for name, found in value.items()}
    if isinstance(value, (list, tuple)):
        return [_whole(found) for found in value]
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 1e15 else value

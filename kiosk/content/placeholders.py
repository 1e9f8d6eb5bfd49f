"""Placeholders in the sentences of matching: what may stand in braces, and where there is something to put in."""

from __future__ import annotations

import re
from typing import NamedTuple

from kiosk.content.evidence import on_sector
from kiosk.content.model import Rule

NAMES = ("park", "option", "sectors", "shared", "figure", "mark", "kind", "statement", "milestone", "date")
"""Of the park: its name, all its sectors, those among the chosen. The chips. A figure as formatted, its kind with date
and condition, its kind alone. The statements of `stated`. The milestone of `milestone`, and its date."""

ALWAYS = frozenset(("park", "option", "sectors"))

_BRACES = re.compile(r"{([^{}]*)}")


class Used(NamedTuple):
    names: tuple[str, ...]
    broken: bool
    """A brace without its partner."""


def used(text: str) -> Used:
    """The placeholders of a sentence, in their order."""
    return Used(tuple(_BRACES.findall(text)), any(brace in _BRACES.sub("", text) for brace in "{}"))


def available(rule: Rule) -> frozenset[str]:
    """The placeholders for which a rule has a value."""
    found = set(ALWAYS)
    if on_sector(rule.when):
        found.add("shared")
    if rule.figure or rule.when.figure:
        found |= {"figure", "mark", "kind"}
    if rule.when.stated:
        found.add("statement")
    if rule.when.milestone:
        found |= {"milestone", "date"}
    return frozenset(found)


def fill(text: str, values: dict[str, str]) -> str:
    """The sentence with the values in their places; a placeholder without one stays as it is written."""
    return _BRACES.sub(lambda brace: values.get(brace[1], brace[0]), text)

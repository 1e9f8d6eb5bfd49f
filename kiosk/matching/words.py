"""Reasons in the visitor's language: figures as formatted, kinds and dates in words."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.content.dates import long_date
from kiosk.content.display import punctuate, text
from kiosk.content.kinds import mark, word
from kiosk.content.model import Text
from kiosk.content.numbers import format_figure
from kiosk.content.placeholders import fill
from kiosk.matching.reasons import Reason, Values

_BETWEEN = {"zh": "、"}


def sentence(reason: Reason, language: str) -> str:
    """The reason as a sentence."""
    return _say(reason.text, reason, language)


def short(reason: Reason, language: str) -> str:
    """The reason in a few words, where the content has them; else the sentence."""
    return _say(reason.short, reason, language)


def _say(template: Text, reason: Reason, language: str) -> str:
    said = fill(text(template, language), _values(reason.values, language))
    return punctuate(said) if language == "zh" else said


def _values(values: Values, language: str) -> dict[str, str]:
    """By the name of the placeholder (kiosk.content.placeholders)."""
    found = {
        "park": text(values.park, language),
        "option": _joined(values.options, language),
        "sectors": _joined(values.sectors, language),
        "shared": _joined(values.shared, language),
        "statement": _joined((one.text for one in values.statements), language),
    }
    if values.figure is not None:
        found["figure"] = format_figure(values.figure, language).full
        found["mark"] = mark(values.figure, language)
        found["kind"] = word(values.figure.kind, language)
    if values.milestone is not None:
        found["milestone"] = text(values.milestone.label, language)
        found["date"] = long_date(values.milestone.date, language) if values.milestone.date else ""
    return found


def _joined(texts: Iterable[Text], language: str) -> str:
    return _BETWEEN.get(language, ", ").join(dict.fromkeys(text(one, language) for one in texts))

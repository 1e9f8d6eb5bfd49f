"""Numbers as a reader of each language writes them: 10亿元, CNY 1 bn. Nothing is rounded, no qualifier dropped."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from kiosk.content.display import text
from kiosk.content.model import Bound, Figure
from kiosk.content.units import UNITS, Unit

_SCALES_ZH = ((Decimal(10**12), "万亿"), (Decimal(10**8), "亿"), (Decimal(10**4), "万"))
_SCALES_MONEY = ((Decimal(10**12), "tn"), (Decimal(10**9), "bn"), (Decimal(10**6), "m"))
_SCALES_EN = ((Decimal(10**9), "billion"), (Decimal(10**6), "million"))
_MISSING = {"zh": "资料未提供"}
_MISSING_EN = "Not in our records"


class FigureText(NamedTuple):
    """A figure in parts, read in this order: before, prefix, number, unit, after. Parts may be ""."""

    before: str
    """约, about, not less than."""
    prefix: str
    """CNY."""
    number: str
    unit: str
    """亿元/年, bn a year, or more companies."""
    after: str
    """以上, or more."""
    full: str
    """All of it in one line."""
    missing: bool = False
    """There is no value: `full` says so, the other parts are empty."""


def format_figure(figure: Figure, language: str) -> FigureText:
    """A figure in a language: Chinese for zh, English for every other."""
    if figure.wording:
        words = text(figure.wording, language)
        return FigureText("", "", words, "", "", words)
    if figure.value is None:
        return FigureText("", "", "", "", "", _MISSING.get(language, _MISSING_EN), missing=True)
    return format_number(figure.value, figure.unit, language, figure.bound)


def format_number(value: float, unit: str, language: str, bound: Bound | None = None) -> FigureText:
    """A value in a unit of kiosk.content.units (base unit: yuan, not 亿元). Raises KeyError for another unit."""
    exact = Decimal(str(value))
    return _chinese(exact, UNITS[unit], bound) if language == "zh" else _english(exact, UNITS[unit], bound)


def _chinese(value: Decimal, unit: Unit, bound: Bound | None) -> FigureText:
    number, scale = _scaled(value, _SCALES_ZH if unit.scaled else ())
    before = {"about": "约", "not_less_than": "不低于"}.get(bound or "", "")
    after = "以上" if bound == "at_least" else ""
    if unit is UNITS["place"]:
        before += "第"
    name = scale + unit.zh + (unit.per[0] if unit.per else "")
    digits = _digits(number, grouped=False)
    return FigureText(before, "", digits, name, after, before + digits + name + after)


def _english(value: Decimal, unit: Unit, bound: Bound | None) -> FigureText:
    scales = (_SCALES_MONEY if unit.prefix else _SCALES_EN) if unit.scaled else ()
    number, scale = _scaled(value, scales)
    digits = _ordinal(value) if unit is UNITS["place"] else _digits(number, grouped=True)
    prefix = unit.en if unit.prefix else ""
    name = "" if unit.prefix else unit.en if value == 1 else unit.en_plural
    parts = [scale, name, unit.per[1] if unit.per else ""]
    before = {"about": "about", "not_less_than": "not less than"}.get(bound or "", "")
    after = ""
    if bound == "at_least":
        if unit.prefix or name in ("%", ""):
            after = "or more"
        else:
            parts.insert(1, "or more")
    joined = " ".join(part for part in parts if part)
    glued = digits + joined if joined.startswith("%") else " ".join(part for part in (digits, joined) if part)
    full = " ".join(part for part in (before, prefix, glued, after) if part)
    return FigureText(before, prefix, digits, joined, after, full)


def _scaled(value: Decimal, scales: tuple[tuple[Decimal, str], ...]) -> tuple[Decimal, str]:
    for size, name in scales:
        if abs(value) >= size:
            return value / size, name
    return value, ""


def _digits(number: Decimal, *, grouped: bool) -> str:
    written = f"{number:,f}" if grouped else f"{number:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def _ordinal(value: Decimal) -> str:
    digits = _digits(value, grouped=True)
    if "." in digits:
        return digits
    last, teens = int(value) % 10, int(value) % 100 in (11, 12, 13)
    return digits + ("th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(last, "th"))

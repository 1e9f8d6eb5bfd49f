"""As-of dates that keep their precision: `2020`, `2020-07`, `2020-07 late`, `2020-06-29`."""

from __future__ import annotations

import calendar
import re
from functools import lru_cache
from typing import NamedTuple

PARTS = ("early", "mid", "late")
"""Thirds of a month: 上旬, 中旬, 下旬."""

_PARTS_ZH = {"early": "上旬", "mid": "中旬", "late": "下旬"}
_PART_DAY = {"early": 1, "mid": 11, "late": 21}
_PATTERN = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})| (early|mid|late))?)?")
_YEARS = range(1900, 2100)
_UNDATED = (9999, 99, 99)


class AsOf(NamedTuple):
    """A date taken apart; what it leaves open is None."""

    year: int
    month: int | None = None
    day: int | None = None
    part: str | None = None


class DateError(ValueError):
    """Not one of the four shapes, or a day that no calendar has."""


@lru_cache(maxsize=4096)
def parse(text: str) -> AsOf:
    """Take a date apart. Raises DateError where the shape is unknown or the day does not exist (2020-02-30)."""
    found = _PATTERN.fullmatch(text)
    if found is None:
        raise DateError(text)
    year, month, day, part = found.groups()
    date = AsOf(int(year), int(month) if month else None, int(day) if day else None, part)
    if date.year not in _YEARS or (date.month is not None and not 1 <= date.month <= 12):
        raise DateError(text)
    if date.day is not None and not 1 <= date.day <= calendar.monthrange(date.year, date.month or 1)[1]:
        raise DateError(text)
    return date


def is_date(text: str) -> bool:
    """Whether `parse` takes it."""
    try:
        parse(text)
    except DateError:
        return False
    return True


def sort_key(text: str | None) -> tuple[int, int, int]:
    """Order in time; what is less precise comes before what lies within it, what has no date comes last."""
    if text is None:
        return _UNDATED
    date = parse(text)
    return date.year, date.month or 0, date.day or _PART_DAY.get(date.part or "", 0)


def show_date(text: str, language: str) -> str:
    """Short form beside a figure or a node: 2020-07, 2020-07 下旬, late 2020-07."""
    date = parse(text)
    if date.part is None:
        return text
    month = f"{date.year}-{date.month:02d}"
    return f"{month} {_PARTS_ZH[date.part]}" if language == "zh" else f"{date.part} {month}"


def long_date(text: str, language: str) -> str:
    """Long form in a sentence or a source line: 2020年7月, July 2020."""
    date = parse(text)
    if language == "zh":
        month = f"{date.month}月" if date.month else ""
        tail = f"{date.day}日" if date.day else _PARTS_ZH.get(date.part or "", "")
        return f"{date.year}年{month}{tail}"
    head = f"{date.day} " if date.day else f"{date.part} " if date.part else ""
    return f"{head}{_MONTHS_EN[date.month]} {date.year}" if date.month else str(date.year)


_MONTHS_EN = (
    "",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""Written out: `calendar.month_name` follows the locale of the machine."""

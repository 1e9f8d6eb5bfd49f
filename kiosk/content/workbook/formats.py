"""Which number formats of Excel write dates, and how precisely."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Literal

DateShape = Literal["year", "month", "day"]

_MONTHS = {17, 27, 36, 50, 52, 57}
_DAYS = {14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58}
"""Formats without a code of their own (ECMA-376 part 1, 18.8.30, with those of Chinese systems)."""
_ASIDE = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
"""Quoted words, escaped characters, colours and conditions, spaces and fillings."""


def date_shape(number: int, code: str | None) -> DateShape | None:
    """What a number format shows of a date; None where it shows no date."""
    if code is None:
        return "month" if number in _MONTHS else "day" if number in _DAYS else None
    letters = _ASIDE.sub("", code.split(";")[0]).casefold()
    if letters in ("general", "@"):
        return None
    if "d" in letters:
        return "day"
    if "y" in letters or "e" in letters.replace("e+", "").replace("e-", ""):
        return "month" if "m" in letters else "year"
    return None


def written_date(serial: str, shape: DateShape, from_1904: bool) -> str | None:
    """A stored date in the shape that content has: 2020, 2020-07, 2020-06-29. None where no calendar has it."""
    try:
        days = int(float(serial))
        found = (date(1904, 1, 1) if from_1904 else date(1899, 12, 30)) + timedelta(days=days)
    except (ValueError, OverflowError):
        return None
    return {"year": f"{found:%Y}", "month": f"{found:%Y-%m}", "day": f"{found:%Y-%m-%d}"}[shape]

"""How numbers, times and dates are written."""

from __future__ import annotations

from datetime import date

from ..summary import share

_DAYS_ZH = "一二三四五六日"
_DAYS_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS_EN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def number(value: float) -> str:
    return f"{value:,.0f}"


def mean(value: float) -> str:
    """One decimal below ten, none above."""
    return f"{value:.1f}" if value < 9.95 else number(value)


def clock(seconds: float | None) -> str:
    """2:08, or 1:02:08 from an hour on; "" for None."""
    if seconds is None:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def day(value: date, language: str) -> str:
    """11月20日 周五, Fri 20 Nov."""
    if language == "zh":
        return f"{value.month}月{value.day}日 周{_DAYS_ZH[value.weekday()]}"
    return f"{_DAYS_EN[value.weekday()]} {value.day} {_MONTHS_EN[value.month - 1]}"


def short_day(value: date, language: str) -> str:
    """11/20, 20 Nov."""
    return f"{value.month}/{value.day}" if language == "zh" else f"{value.day} {_MONTHS_EN[value.month - 1]}"


def full_day(value: date, language: str) -> str:
    """2026年11月20日, 20 November 2026 with the month cut to three letters."""
    if language == "zh":
        return f"{value.year}年{value.month}月{value.day}日"
    return f"{value.day} {_MONTHS_EN[value.month - 1]} {value.year}"


def percent(part: int, whole: int) -> str:
    """61%, <1%, or "" where there are too few visits for one."""
    found = share(part, whole)
    if found is None:
        return ""
    return "<1%" if part and not found else ">99%" if found == 100 and part < whole else f"{found}%"

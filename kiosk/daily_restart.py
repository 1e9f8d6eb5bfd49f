"""The daily restart is meant for hours in which nobody visits: whether it is set so."""

from __future__ import annotations

from datetime import time

from kiosk.session import Hours, is_open
from kiosk.settings import Settings


def in_fair_hours(settings: Settings) -> tuple[str, str] | None:
    """What to tell staff, in Chinese and English, where it lies in the hours of the fair; None where all is well."""
    at, times = settings.restart.at, settings.hours.times
    if at is None or times is None or times[0] == times[1]:
        return None
    hour, minute = map(int, at.split(":"))
    if not is_open(Hours(*times), time(hour, minute)):
        return None
    fair = f"{settings.hours.open}–{settings.hours.close}"
    return (
        f"每天重新启动的时间 {at} 在展会时间（{fair}）以内：请改到展会时间以外。",
        f"The daily restart at {at} falls within the hours of the fair ({fair}): choose a time outside them.",
    )

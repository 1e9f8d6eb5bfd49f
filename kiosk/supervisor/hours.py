"""The daily restart outside fair hours. Pure."""

from __future__ import annotations

LEAST = 3600.0
"""Seconds that a kiosk must have run; a clock that is set back does not bring one restart after the other."""
DRIFT = 60.0
"""Seconds by which the clock may have been corrected since a kiosk was started, without a second restart."""
DAY = 24 * 3600


def seconds(text: object) -> int | None:
    """Seconds since midnight of "04:00"; None for what is no time of the day."""
    hours, _, minutes = text.partition(":") if isinstance(text, str) else ("", "", "")
    if not (hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2 and int(hours) < 24 and int(minutes) < 60):
        return None
    return int(hours) * 3600 + int(minutes) * 60


def due(at: int | None, now: float, ran: float) -> bool:
    """Whether a restart at second `at` of the day has come due while the kiosk ran.

    `now` is the second of the day, `ran` how many seconds the kiosk has run by a steady clock: a clock set forth or
    back brings at most one restart an hour.
    """
    if at is None or ran < LEAST:
        return False
    return (now - at) % DAY < ran - DRIFT

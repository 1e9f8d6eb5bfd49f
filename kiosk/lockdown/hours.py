"""The hours of the fair, in minutes after midnight."""

from __future__ import annotations

import re
from typing import NamedTuple

DAY = 24 * 60


class Hours(NamedTuple):
    """From `begin` to `end`, minutes after midnight; an end before the begin is on the next day."""

    begin: int
    end: int

    def __str__(self) -> str:
        return f"{clock(self.begin)}–{clock(self.end)}"

    def touched_by(self, begin: int, minutes: int) -> bool:
        """True when something that starts within `minutes` after `begin` may start in these hours."""
        if minutes >= DAY:
            return True
        length = (self.end - self.begin) % DAY or DAY
        return (begin - self.begin) % DAY < length or (self.begin - begin) % DAY <= minutes

    def within(self, begin: int, end: int) -> bool:
        """True when these hours lie inside those from `begin` to `end`."""
        length, room = (self.end - self.begin) % DAY or DAY, (end - begin) % DAY or DAY
        return (self.begin - begin) % DAY + length <= room


FAIR = Hours(8 * 60, 20 * 60)
"""Where staff do not say: stands are built up from eight and halls are empty by eight."""


def clock(minutes: int) -> str:
    """08:30 for 510."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def parse(text: str) -> Hours:
    """Hours from "09:00-18:00"; ValueError for anything else."""
    match = re.fullmatch(r"(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)", text.strip())
    if not match:
        raise ValueError(text)
    numbers = [int(part) for part in match.groups()]
    if numbers[0] > 23 or numbers[2] > 24 or numbers[1] > 59 or numbers[3] > 59:
        raise ValueError(text)
    return Hours(numbers[0] * 60 + numbers[1], (numbers[2] * 60 + numbers[3]) % DAY)

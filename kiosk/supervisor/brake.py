"""The loop brake: how long to wait after an abnormal end, and when to step down. Pure functions over the ends so far.

A step down gives up one thing that may be at fault; each step keeps those before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

NORMAL, SOFTWARE, KEPT, SHIPPED = 0, 1, 2, 3
"""As set; drawn by software; that, and the last pack that worked; that, and the pack shipped with the program."""

CRASHES, WITHIN = 3, 60.0
"""So many ends in so many seconds are a step down."""
PAUSES = (0.0, 0.0, 0.5, 2.0, 4.0, 8.0, 15.0, 30.0)
"""Seconds to wait after a kiosk that ran well for a while, after one short life, two, …; the last for all further.

The third is a step down as long as there is one; until then a crash must cost at most 2.5 s with the start."""
SHORT = 20.0
"""Seconds; whoever runs longer is worth starting at once."""
GOOD = 3600.0
"""Seconds without an abnormal end after which a step is taken back."""


class End(NamedTuple):
    """An abnormal end."""

    at: float
    """Seconds on a steady clock."""
    level: int = NORMAL
    """The step at which that kiosk ran."""
    ran: float = 0.0
    """Seconds that it lived."""
    shown: bool = True
    """Whether it had shown a picture."""


class Facts(NamedTuple):
    """What a kiosk said of itself, as far as it matters here; as long as nothing is known every step may help."""

    software: bool = False
    """It draws by software anyway."""
    shipped: bool = False
    """It shows the shipped pack anyway."""
    kept: bool = True
    """There is a last pack that worked, and it is another one than the one on show."""


def pause(ends: Sequence[End], level: int) -> float:
    """Seconds to wait before the next start, which will run at `level`. A step is a new hope: the wait begins anew."""
    short = 0
    for end in reversed(ends):
        if end.level != level or end.ran >= SHORT:
            break
        short += 1
    return PAUSES[min(short, len(PAUSES) - 1)]


def next_level(ends: Sequence[End], level: int, facts: Facts) -> int:
    """The step for the next start: further down after three ends in 60 s, or three that never showed a picture."""
    latest = [end for end in ends if end.level == level][-CRASHES:]
    if len(latest) < CRASHES:
        return level
    if latest[-1].at - latest[0].at > WITHIN and any(end.shown for end in latest):
        return level
    return step_down(level, facts)


def step_down(level: int, facts: Facts) -> int:
    """The next step that changes something; the last one where none does."""
    helps = {SOFTWARE: not facts.software, KEPT: facts.kept and not facts.shipped}
    return next((step for step in (SOFTWARE, KEPT) if step > level and helps[step]), SHIPPED)


def taken_back(level: int, good_for: float) -> bool:
    """Whether a kiosk that has run well for so many seconds may have everything back."""
    return level > NORMAL and good_for >= GOOD

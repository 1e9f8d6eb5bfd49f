"""What becomes of the first screen while nobody touches it: it moves a little, and outside the fair's hours it dims."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from .state import State

STILL = 600.0
"""Seconds after which what always stands at one place begins to move, so that nothing burns in (spec §10)."""
EACH = 8.0
"""Seconds at each place: as long as each picture of the loop (spec §10), with whose change the words move."""
PLACES = 8
"""Places around the one of the design, one step from each to the next."""
DUSK = 60.0
"""Seconds without a touch until the screen dims outside hours: staff who set up in the evening are not in the dark."""


@dataclass(frozen=True, slots=True)
class Hours:
    """When the fair is open, by the clock on the wall; past midnight where `close` is before `open`."""

    open: time
    close: time


def is_open(hours: Hours | None, now: time) -> bool:
    """Whether the fair is open at a time of day; always, where staff have set no hours or equal ones."""
    if hours is None or hours.open == hours.close:
        return True
    if hours.open < hours.close:
        return hours.open <= now < hours.close
    return now >= hours.open or now < hours.close


def place(state: State) -> int:
    """Where the words of the first screen stand: 0 for the place of the design, else 1 to PLACES around it."""
    over = state.resting - STILL
    return 0 if over < 0 else 1 + int(over / EACH) % PLACES


def dimmed(state: State) -> bool:
    """Whether the screen is to be dark: a touch ends it at once, because it ends the rest."""
    return not state.fair_open and state.resting >= DUSK

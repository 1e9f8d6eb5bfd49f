"""Five taps in a corner within three seconds: how staff ask to be let in. Pure rules; times on a steady clock."""

from __future__ import annotations

TAPS, WITHIN = 5, 3.0
"""As the booth's requirement says."""

Knocks = tuple[float, ...]
"""When the latest taps in the corner came, none of them elsewhere in between."""


def knock(before: Knocks, at: float, *, corner: bool, calm: bool) -> tuple[Knocks, bool]:
    """A finger comes down: in the corner or elsewhere, on a panel that is calm or not. And whether that opens the door.

    A touch elsewhere, and every touch on a panel that touches itself, begins the counting anew.
    """
    if not corner or not calm:
        return (), False
    knocks = (*(one for one in before if at - one <= WITHIN), at)[-TAPS:]
    return ((), True) if len(knocks) == TAPS else (knocks, False)

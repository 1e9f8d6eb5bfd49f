"""Five taps in a corner within three seconds: how staff ask to be let in. Pure rules; times on a steady clock."""

from __future__ import annotations

TAPS, WITHIN = 5, 3.0
"""As the booth's requirement says."""
APART = 0.08
"""Seconds between two taps at least. Hands in a hurry tap 6 times a second, two of them in turn 10 times; a panel that
begins to touch itself has made five in a tenth of a second, long before it can be told from hands by their number."""

Knocks = tuple[float, ...]
"""When the latest taps in the corner came, none of them elsewhere in between."""


def knock(before: Knocks, at: float, *, corner: bool, calm: bool) -> tuple[Knocks, bool]:
    """A finger comes down: in the corner or elsewhere, on a panel that is calm or not. And whether that opens the door.

    A touch elsewhere, one too soon for a hand, and every touch on a panel that touches itself begin the counting anew.
    """
    hasty = bool(before) and at - before[-1] < APART
    if not corner or not calm or hasty:
        return (), False
    knocks = (*(one for one in before if at - one <= WITHIN), at)[-TAPS:]
    return ((), True) if len(knocks) == TAPS else (knocks, False)

"""How often a wrong PIN may be tried: pure rules, times in seconds since 1970.

Five wrong ones lock staff mode for 30 s, and every further wrong one for twice as long as the last, up to an hour.
At that rate all PINs of six digits take more than a century.
"""

from __future__ import annotations

import msgspec

FREE = 5
FIRST_S = 30.0
LONGEST_S = 3600.0


class Lock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Wrong PINs in a row, and when the last of them was tried."""

    wrong: int = 0
    last: float = 0.0


def length(wrong: int) -> float:
    """Seconds that so many wrong PINs in a row lock for."""
    if wrong < FREE:
        return 0.0
    return min(FIRST_S * 2.0 ** min(wrong - FREE, 30), LONGEST_S)


def wait(lock: Lock, now: float) -> float:
    """Seconds until the next try; 0 when one is allowed. A clock that was set back never makes it longer."""
    whole = length(lock.wrong)
    return min(max(0.0, lock.last + whole - now), whole)


def tried(lock: Lock, now: float) -> Lock:
    """The lock once a PIN is being tried, which counts as wrong until it has proved right."""
    return Lock(lock.wrong + 1, now)


OPEN = Lock()
"""After the right PIN."""

"""The clock of a visit: steady in the program, set by hand in tests and on the tour."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    def now(self) -> float:
        """Seconds from an arbitrary start, never going back."""
        ...


class SteadyClock:
    """The machine's monotonic clock: setting the time of day does not move it."""

    def now(self) -> float:
        return time.monotonic()


class HandClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        self.seconds += seconds

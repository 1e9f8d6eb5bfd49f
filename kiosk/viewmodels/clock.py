"""The clock of a visit: steady in the program, set by hand in tests and on the tour."""

from __future__ import annotations

import ctypes
import sys
import time
from typing import Protocol


class Clock(Protocol):
    def now(self) -> float:
        """Seconds from an arbitrary start, never going back."""
        ...

    def slept(self) -> float:
        """Seconds that the machine has been asleep since it was switched on."""
        ...


class SteadyClock:
    """The machine's monotonic clock: setting the time of day does not move it."""

    def now(self) -> float:
        return time.monotonic()

    def slept(self) -> float:
        """The clock that counts sleep, less the one that does not; 0 where the system has only one of them."""
        if sys.platform == "linux":
            return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
        if sys.platform == "win32":
            awake = ctypes.c_ulonglong()  # in 100 ns
            ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake))
            ctypes.windll.kernel32.GetTickCount64.restype = ctypes.c_ulonglong
            return float(ctypes.windll.kernel32.GetTickCount64() / 1e3 - awake.value / 1e7)
        return 0.0


class HandClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.asleep = 0.0

    def now(self) -> float:
        return self.seconds

    def slept(self) -> float:
        return self.asleep

    def sleep(self, seconds: float) -> None:
        """The machine sleeps: time goes by, and the clock that counts it does not."""
        self.asleep += seconds

    def advance(self, seconds: float) -> None:
        self.seconds += seconds

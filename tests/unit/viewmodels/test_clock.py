"""The clocks: setting the time of day moves nothing, and sleep is noticed."""

from __future__ import annotations

import sys
import time

import pytest

from kiosk.viewmodels.clock import SteadyClock

linux = pytest.mark.skipif(sys.platform != "linux", reason="clocks of Linux")


@pytest.mark.parametrize("jump", [-10 * 365 * 86400.0, -3600.0, 3600.0, 10 * 365 * 86400.0])
def test_setting_the_time_of_day_moves_neither_clock(monkeypatch: pytest.MonkeyPatch, jump: float) -> None:
    clock, wall = SteadyClock(), time.time
    before = clock.now(), clock.slept()
    monkeypatch.setattr(time, "time", lambda: wall() + jump)
    after = clock.now(), clock.slept()
    assert 0 <= after[0] - before[0] < 600  # that it went by is all that may be asked of a loaded machine
    assert abs(after[1] - before[1]) < 0.5


@linux
def test_sleep_is_what_one_clock_counts_and_the_other_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test can send the machine to sleep: the two clocks of the kernel are stood in for."""
    seconds = {time.CLOCK_BOOTTIME: 5000.0, time.CLOCK_MONOTONIC: 1400.0}
    monkeypatch.setattr(time, "clock_gettime", seconds.__getitem__)
    assert SteadyClock().slept() == 3600.0


@linux
def test_the_clocks_of_this_machine_are_read() -> None:
    first = SteadyClock().slept()
    assert first > -0.5
    assert abs(SteadyClock().slept() - first) < 0.5

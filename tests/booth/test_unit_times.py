"""What systemd allows the session is more than what the supervisor takes, computed from its own numbers."""

from __future__ import annotations

import re

from kiosk.supervisor import brake, life, loop, watch

from .test_scripts import UNIT

ENDED = watch.TRACED + 2 * watch.DEAD
"""Seconds that a frozen kiosk costs at most before it is given up: one that hangs in a driver cannot be killed, and is
waited for when it is killed and when its end is looked at."""


def unit() -> dict[str, str]:
    return dict(re.findall(r"^(\w+)=(.*)$", UNIT.read_text(encoding="utf-8"), re.MULTILINE))


def ends(level: int) -> tuple[list[brake.End], float]:
    """The ends of as many starts without a picture as are a step down, and when the last of them came."""
    limit, now, found = life.Limits().start, 0.0, []
    for _ in range(brake.CRASHES):
        assert brake.next_level(found, level, brake.Facts()) == level
        now += brake.pause(found, level) + limit + loop.TICK + ENDED
        found.append(brake.End(at=now, level=level, ran=limit, shown=False))
    return found, now


def test_a_driver_that_hangs_is_given_up_before_systemd_gives_up() -> None:
    """Three starts without a picture, the step down, and the start by software have room in one start of the unit."""
    found, now = ends(brake.NORMAL)
    level = brake.next_level(found, brake.NORMAL, brake.Facts())
    assert level == brake.SOFTWARE
    assert now + brake.pause(found, level) + life.Limits().start < float(unit()["TimeoutStartSec"])


def test_a_kiosk_that_is_being_ended_is_not_taken_for_a_dead_supervisor() -> None:
    """The last sign of life may be a third of the limit old when the supervisor begins to end a frozen kiosk."""
    allowed = float(unit()["WatchdogSec"])
    assert allowed / 3 + loop.TICK + ENDED < allowed


def test_a_kiosk_that_does_not_end_is_killed_before_systemd_kills_all() -> None:
    assert float(unit()["TimeoutStopSec"]) > watch.ENDING + loop.TICK + 2 * watch.DEAD


def test_a_booth_never_gives_up() -> None:
    assert unit()["Restart"] == "always"
    assert unit()["StartLimitIntervalSec"] == "0"  # systemd.unit(5): no limit
    assert unit()["Type"] == "notify" and unit()["NotifyAccess"] == "all"

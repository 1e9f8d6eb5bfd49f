"""The rules for Linux, on machines that are made up."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kiosk.lockdown import lines
from kiosk.lockdown.hours import FAIR, parse
from kiosk.lockdown.linux import check
from kiosk.lockdown.linux_machine import Linux, Timer
from kiosk.lockdown.linux_words import POINTS

NIGHTLY = Timer(name="apt-daily.timer", starts=(240,), delay=30)
BOOTH = Linux(
    unit="enabled",
    active=True,
    programs={"cage": True, "seatd": True},
    target="graphical.target",
    manager="",
    login={"HandleLidSwitch": "ignore", "HandleLidSwitchExternalPower": "ignore"},
    sleep=False,
    timers=(NIGHTLY,),
    notifiers=(),
    ntp=True,
    synchronised=True,
    free=10**10,
    touch=("ILITEK Multi-Touch",),
)


def states(machine: Linux, hours: str = "08:00-20:00") -> dict[str, str]:
    return {finding.key: finding.state for finding in check(machine, parse(hours))}


def test_a_booth_as_it_should_be() -> None:
    assert set(states(BOOTH).values()) == {"ok"}


def test_of_a_machine_that_tells_nothing_nothing_is_said() -> None:
    assert set(states(Linux()).values()) == {"unknown"}


@pytest.mark.parametrize(
    ("key", "change"),
    [
        ("session", {"unit": ""}),
        ("session", {"unit": "disabled"}),
        ("session", {"active": False}),
        ("session", {"programs": {"cage": False, "seatd": True}}),
        ("boot", {"manager": "gdm"}),
        ("boot", {"target": "multi-user.target"}),
        ("blanking", {"active": False, "blanking": 600}),
        ("blanking", {"active": False, "blanking": 0, "dpms": True}),
        ("buttons", {"login": {}}),
        ("buttons", {"login": {"HandleLidSwitch": "ignore", "HandleLidSwitchExternalPower": "suspend"}}),
        ("buttons", {"login": {"HandleLidSwitch": "ignore", "IdleAction": "suspend"}}),
        ("buttons", {"login": {"HandleLidSwitch": "ignore", "HandlePowerKey": "ignore"}}),
        ("sleep", {"sleep": True}),
        ("updates", {"timers": (replace(NIGHTLY, starts=(360, 1080), delay=720),)}),
        ("updates", {"timers": (replace(NIGHTLY, persistent=True),)}),
        ("notifications", {"notifiers": ("gnome-shell",)}),
        ("clock", {"ntp": False}),
        ("disk", {"free": 499_999_999}),
        ("touch", {"touch": ()}),
    ],
)
def test_one_thing_wrong_is_named(key: str, change: dict[str, Any]) -> None:
    assert states(replace(BOOTH, **change))[key] == "wrong"


@pytest.mark.parametrize(
    ("key", "change"),
    [
        ("updates", {"timers": (replace(NIGHTLY, starts=None),)}),
        ("clock", {"synchronised": False}),
        ("blanking", {"active": False}),
    ],
)
def test_what_cannot_be_told_is_not_called_wrong(key: str, change: dict[str, Any]) -> None:
    assert states(replace(BOOTH, **change))[key] == "unknown"


def test_a_machine_without_automatic_updates_is_well() -> None:
    assert states(replace(BOOTH, timers=()))["updates"] == "ok"


def test_the_hours_of_the_fair_are_those_given() -> None:
    assert states(BOOTH, "03:00-12:00")["updates"] == "wrong"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_point_has_words(language: str) -> None:
    findings = check(Linux(), FAIR)
    assert {finding.key for finding in findings} == set(POINTS)
    text = lines(findings, POINTS, language)
    assert text[0].startswith("? ") and len(text) == 3 * len(findings) + 2
    assert all(line.strip() for line in text[:-2])


def test_what_is_well_takes_one_line_and_what_is_not_says_why_and_what_to_do() -> None:
    text = "\n".join(lines(check(replace(BOOTH, touch=()), FAIR), POINTS, "en"))
    assert "✓ Disk: 10.0 GB free" in text
    assert "✗ Touch screen: no touch screen was found" in text
    assert "Why it matters: Without it" in text and "What to do: Check the USB cable" in text
    assert text.endswith("To be seen to: 1.")
    assert lines(check(BOOTH, FAIR), POINTS, "zh")[-1] == "没有发现问题。"

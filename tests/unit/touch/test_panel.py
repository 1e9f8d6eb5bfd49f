"""The rules of the touch panel: what is no finger does not count, and what is one always comes through again."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.touch import Panel, calm, cancel, leave, press, release, size, tick
from kiosk.touch.panel import CALM, HELD, PALM, PALMS, QUIET, RESTING, STORM

unhurried = settings(deadline=None)  # other work on the machine must not fail a rule
FINGER, HAND = 9.0, 60.0
"""Millimetres."""


def tap(panel: Panel, at: float, one: int = 1, millimetres: float = 0.0) -> tuple[Panel, bool]:
    """A contact comes down and goes up; the panel after it, and whether it counted."""
    panel = size(press(panel, at, one), one, millimetres)
    counted = one not in panel.ignored
    return release(panel, one), counted


def taps(panel: Panel, moments: Sequence[float]) -> tuple[Panel, list[bool]]:
    counted = []
    for at in moments:
        panel, did = tap(panel, at)
        counted.append(did)
    return panel, counted


def storm(begin: float = 0.0, rate: float = 100.0, seconds: float = 1.0) -> list[float]:
    return [begin + number / rate for number in range(int(rate * seconds))]


def test_forty_a_second_are_hands_and_one_more_is_a_storm() -> None:
    panel, counted = taps(Panel(), storm(rate=STORM))
    assert all(counted) and panel.storms == 0
    panel, counted = taps(Panel(), storm(rate=2 * STORM))
    assert counted.index(False) == STORM
    assert not any(counted[STORM:])
    assert (panel.storming, panel.storms, panel.lost) == (True, 1, 2 * STORM)


@unhurried
@given(st.lists(st.floats(0, 5), max_size=400))
def test_what_counts_is_never_more_than_forty_a_second(moments: list[float]) -> None:
    moments.sort()
    _, counted = taps(Panel(), moments)
    passed = [at for at, did in zip(moments, counted, strict=True) if did]
    assert all(later - first >= 1.0 for first, later in zip(passed, passed[STORM:], strict=False))


@unhurried
@given(st.lists(st.floats(0.1, 60), max_size=60))
def test_hands_are_never_a_storm(gaps: list[float]) -> None:
    """Ten taps a second and less."""
    moments = [sum(gaps[: end + 1]) for end in range(len(gaps))]
    panel, counted = taps(Panel(), moments)
    assert all(counted) and panel.storms == 0


@unhurried
@given(st.integers(STORM + 1, 2000), st.floats(0.5, 30))
def test_after_a_storm_a_visitor_is_locked_out_for_two_seconds_at_most(rate: int, seconds: float) -> None:
    panel, _ = taps(Panel(), storm(rate=rate, seconds=min(seconds, 3000 / rate) + 1))
    assert panel.storming
    last = panel.recent[-1]
    assert tap(panel, last + QUIET + 0.001)[1]
    assert not tap(panel, last + QUIET - 0.1)[1]


def test_a_visitor_who_taps_in_vain_does_not_keep_the_storm_up() -> None:
    panel, _ = taps(Panel(), storm())
    last = panel.recent[-1]
    _, counted = taps(panel, [last + number / 6 for number in range(1, 20)])  # as fast as a finger can
    assert counted.index(True) <= 6 * (QUIET + 1) + 1


def test_a_storm_that_grows_weaker_is_still_one() -> None:
    panel, _ = taps(Panel(), storm())
    panel, counted = taps(panel, storm(begin=1.0, rate=CALM + 2, seconds=60))
    assert not any(counted) and panel.storms == 1


def test_contacts_of_a_storm_stay_ignored_until_they_go_up() -> None:
    panel, _ = taps(Panel(), storm())
    panel = tick(press(panel, 1.0, 7), 1.0 + QUIET)
    assert (panel.storming, panel.ignored) == (False, {7})
    panel = release(panel, 7)
    assert tap(panel, 4.0, 7)[1]


def test_a_finger_that_is_down_as_the_storm_begins_no_longer_counts() -> None:
    panel, _ = taps(press(Panel(), 0.0, 5), storm())
    assert panel.ignored == {5}


def test_a_contact_that_is_held_for_a_minute_is_ignored_and_others_are_not() -> None:
    panel = press(Panel(), 0.0, 1)
    assert tick(panel, HELD).ignored == frozenset()
    panel = tick(panel, HELD + 0.1)
    assert (panel.ignored, panel.stuck) == ({1}, 1)
    assert tick(panel, 10 * HELD).stuck == 1, "it is counted once"
    assert tap(panel, HELD + 1, 2)[1]
    assert tap(release(panel, 1), HELD + 1, 1)[1]


def test_ghosts_are_told_early_where_staff_are_concerned() -> None:
    panel, at = Panel(), 0.0
    for at in storm(seconds=0.1):
        assert calm(panel, at)
        panel, _ = tap(panel, at)
    panel, _ = tap(panel, at)
    assert not calm(panel, at)
    panel, counted = taps(panel, storm(begin=at, seconds=2))
    assert not counted[-1] and not calm(panel, at + 2)
    assert calm(tick(panel, at + 2 + QUIET), at + 2 + QUIET)
    quick, _ = taps(Panel(), [number / 6 for number in range(5)])
    assert calm(quick, 5 / 6), "five quick taps of a hand are heeded"


def test_of_two_on_one_target_the_first_counts() -> None:
    panel = press(press(Panel(), 0.0, 1), 0.5, 2, beside=1)
    assert panel.ignored == {2}
    assert release(panel, 1).ignored == {2}, "and the other one does not take its place"


def test_a_new_finger_counts_beside_one_that_rests() -> None:
    panel = press(press(Panel(), 0.0, 1), RESTING + 0.1, 2, beside=1)
    assert panel.ignored == {1}


def test_a_palm_is_ignored_once_the_panel_has_shown_a_finger() -> None:
    panel, counted = tap(Panel(), 0.0, 1, HAND)
    assert counted, "a panel that has shown nothing else may call everything large"
    panel, _ = tap(panel, 1.0, 1, FINGER)
    panel, counted = tap(panel, 2.0, 1, HAND)
    assert not counted
    assert tap(panel, 3.0, 1, PALM)[1]


def test_a_hand_that_settles_becomes_a_palm() -> None:
    panel, _ = tap(Panel(), 0.0, 1, FINGER)
    panel = size(press(panel, 1.0, 2), 2, FINGER)
    assert panel.ignored == frozenset()
    assert size(panel, 2, HAND).ignored == {2}


def test_a_panel_that_sees_only_palms_is_doubted() -> None:
    panel, _ = tap(Panel(), 0.0, 1, FINGER)
    counted = []
    for second in range(1, PALMS + 3):
        panel, did = tap(panel, float(second), 1, HAND)
        counted.append(did)
    assert counted == [False] * PALMS + [True] * 2
    panel, _ = tap(panel, 10.0, 1, FINGER)
    assert not tap(panel, 11.0, 1, HAND)[1]


@pytest.mark.parametrize("end", [leave, cancel])
def test_what_was_meant_for_another_screen_does_nothing_here(end: object) -> None:
    panel = end(press(Panel(), 0.0, 1))  # type: ignore[operator]
    assert 1 in panel.ignored or 1 not in panel.contacts
    assert tap(release(panel, 1), 0.1)[1]


happenings = st.lists(
    st.tuples(
        st.floats(0, 3), st.sampled_from(["press", "release", "size", "tick", "leave", "cancel"]), st.integers(0, 3)
    ),
    max_size=80,
)


@unhurried
@given(happenings)
def test_whatever_happened_a_lone_finger_comes_through_again(happened: list[tuple[float, str, int]]) -> None:
    panel, at = Panel(), 0.0
    for wait, what, one in happened:
        at += wait
        match what:
            case "press":
                panel = press(panel, at, one)
            case "release":
                panel = release(panel, one)
            case "size":
                panel = size(panel, one, HAND if one == 3 else FINGER)
            case "tick":
                panel = tick(panel, at)
            case _:
                panel = leave(panel) if what == "leave" else cancel(panel)
    for one in tuple(panel.contacts):
        panel = release(panel, one)
    assert panel.contacts == {}
    assert tap(panel, at + QUIET + 0.001, 9, FINGER)[1]

"""Five taps in the corner within three seconds, and nothing else, call up the PIN pad."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff import knock
from kiosk.staff.knock import APART, TAPS, WITHIN, Knocks


def knocks(taps: list[tuple[float, bool, bool]]) -> list[bool]:
    """Whether each tap (when, in the corner, on a calm panel) opened."""
    before: Knocks = ()
    answers = []
    for at, corner, calm in taps:
        before, opened = knock(before, at, corner=corner, calm=calm)
        answers.append(opened)
    return answers


def test_the_fifth_tap_within_three_seconds_opens() -> None:
    assert knocks([(at * 0.75, True, True) for at in range(5)]) == [False] * 4 + [True]


def test_five_taps_that_take_longer_do_not() -> None:
    assert not any(knocks([(at * 0.76, True, True) for at in range(20)]))


def four(at: float) -> list[tuple[float, bool, bool]]:
    return [(at + tap / 5, True, True) for tap in range(4)]


def test_a_tap_elsewhere_begins_anew() -> None:
    taps = [*four(0.0), (1.0, False, True), *four(1.5)]
    assert not any(knocks(taps))


def test_ghosts_never_open() -> None:
    assert not any(knocks([(at / 20, True, False) for at in range(50)]))


@pytest.mark.parametrize("rate", [15, 41, 100, 1000])
def test_a_panel_that_begins_to_touch_itself_does_not_open(rate: int) -> None:
    """Its first ten contacts look like hands to whoever counts contacts in a second."""
    assert not any(knocks([(at / rate, True, at < 10) for at in range(50)]))


def test_a_burst_and_a_finger_do_not_open() -> None:
    assert not any(knocks([(0.0, True, True), (0.01, True, True), *four(0.5)]))


def test_a_ghost_among_fingers_begins_anew() -> None:
    taps = [*four(0.0), (1.0, True, False), *four(1.5)]
    assert not any(knocks(taps))


def test_after_opening_it_takes_five_more() -> None:
    assert knocks([(at / 10, True, True) for at in range(10)]) == ([False] * 4 + [True]) * 2


@given(st.lists(st.tuples(st.floats(0, 2), st.booleans(), st.booleans()), max_size=40))
def test_what_opens_was_always_five_calm_taps_in_time(steps: list[tuple[float, bool, bool]]) -> None:
    at, taps = 0.0, []
    for pause, corner, calm in steps:
        at += pause
        taps.append((at, corner, calm))
    for number, opened in enumerate(knocks(taps)):
        if opened:
            last = taps[number - TAPS + 1 : number + 1]
            assert len(last) == TAPS and all(corner and calm for _, corner, calm in last)
            assert last[-1][0] - last[0][0] <= WITHIN
            assert all(after - before >= APART for (before, *_), (after, *_) in pairwise(last))

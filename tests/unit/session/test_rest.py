"""The first screen while nobody is there: what stands still moves, and outside the fair's hours it is dark."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.session import Hours, Open, Route, Rules, State, Stay, Tick, Touch, Wake, initial, is_open, step
from kiosk.session.rest import DUSK, EACH, PLACES, STILL, dimmed, place

RULES = Rules()
moments = st.times()


def rested(seconds: float, fair_open: bool = True) -> State:
    return step(initial(RULES), Tick(seconds, fair_open))


def test_nothing_moves_for_ten_minutes_and_then_everything_goes_round() -> None:
    assert place(rested(STILL - 1)) == 0
    around = [place(rested(STILL + number * EACH)) for number in range(2 * PLACES)]
    assert around == [*range(1, PLACES + 1)] * 2


def test_a_touch_puts_everything_back_and_a_visit_never_moves() -> None:
    state = rested(STILL + 1)
    assert place(step(state, Touch(STILL + 2))) == 0
    begun = step(state, Open(STILL + 2, Route("home")))
    assert place(begun) == 0 and begun.resting == 0
    assert place(step(begun, Tick(STILL + 60))) == 0


def test_it_dims_a_minute_after_the_last_touch_outside_hours_only() -> None:
    assert not dimmed(rested(DUSK, fair_open=True))
    assert not dimmed(rested(DUSK - 1, fair_open=False))
    dark = rested(DUSK, fair_open=False)
    assert dimmed(dark)
    assert not dimmed(step(dark, Touch(DUSK + 1)))
    assert not dimmed(step(dark, Open(DUSK + 1, Route("home"))))
    assert not dimmed(step(dark, Tick(DUSK + 1, fair_open=True))), "the fair opens"


def test_a_visit_that_goes_on_past_closing_time_is_not_dimmed() -> None:
    state = step(initial(RULES), Open(0.0, Route("home")))
    for second in range(1, 80):
        state = step(state, Tick(float(second), fair_open=False))
        assert not dimmed(state)
    assert not state.attracting
    state = step(state, Stay(80.0))
    assert not dimmed(step(state, Tick(81.0, fair_open=False)))


@pytest.mark.parametrize(
    ("opens", "closes", "now", "wanted"),
    [
        (9, 18, time(8, 59), False),
        (9, 18, time(9), True),
        (9, 18, time(17, 59, 59), True),
        (9, 18, time(18), False),
        (20, 2, time(23), True),
        (20, 2, time(1), True),
        (20, 2, time(2), False),
        (20, 2, time(12), False),
    ],
)
def test_hours_also_past_midnight(opens: int, closes: int, now: time, wanted: bool) -> None:
    assert is_open(Hours(time(opens), time(closes)), now) is wanted


@settings(deadline=None)
@given(moments, moments, moments)
def test_either_a_fair_is_open_or_its_opposite_is(opens: time, closes: time, now: time) -> None:
    if opens == closes:
        assert is_open(Hours(opens, closes), now)
    else:
        assert is_open(Hours(opens, closes), now) != is_open(Hours(closes, opens), now)


def test_without_hours_it_is_always_open() -> None:
    assert is_open(None, time(3))


def test_who_was_here_before_the_machine_slept_has_gone() -> None:
    state = step(step(initial(RULES), Open(0.0, Route("parks"))), Wake(5.0))
    assert state == initial(RULES, 5.0, 1)


def test_after_a_time_in_which_nothing_ran_nobody_is_asked() -> None:
    state = step(initial(RULES), Open(0.0, Route("parks")))
    assert step(state, Tick(RULES.idle + RULES.countdown - 0.1)).seconds_left == RULES.countdown
    assert step(state, Tick(RULES.idle + RULES.countdown)).attracting

"""The hours of the fair, over midnight too."""

from __future__ import annotations

import pytest

from kiosk.lockdown.hours import Hours, clock, parse

DAYTIME, NIGHT = parse("09:00-18:00"), parse("18:00-02:00")


@pytest.mark.parametrize(
    ("hours", "begin", "minutes", "expected"),
    [
        (DAYTIME, "04:00", 30, False),
        (DAYTIME, "04:00", 5 * 60 - 1, False),
        (DAYTIME, "04:00", 5 * 60, True),
        (DAYTIME, "09:00", 0, True),
        (DAYTIME, "17:59", 0, True),
        (DAYTIME, "18:00", 0, False),
        (DAYTIME, "23:00", 11 * 60, True),
        (DAYTIME, "18:00", 24 * 60, True),
        (NIGHT, "01:00", 0, True),
        (NIGHT, "02:00", 0, False),
        (NIGHT, "12:00", 5 * 60, False),
        (NIGHT, "12:00", 6 * 60, True),
    ],
)
def test_what_may_start_in_these_hours(hours: Hours, begin: str, minutes: int, expected: bool) -> None:
    assert hours.touched_by(parse(f"{begin}-00:00").begin, minutes) is expected


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [(8, 20, True), (9, 18, True), (10, 20, False), (8, 17, False), (20, 8, False), (6, 0, True)],
)
def test_the_fair_lies_within_the_active_hours(begin: int, end: int, expected: bool) -> None:
    assert DAYTIME.within(begin * 60, end * 60) is expected


def test_over_midnight() -> None:
    assert NIGHT.within(17 * 60, 3 * 60)
    assert not NIGHT.within(19 * 60, 3 * 60)


@pytest.mark.parametrize("text", ["", "9-18", "24:00-18:00", "09:60-18:00", "09:00", "09:00-18:00-20:00"])
def test_what_is_no_hours(text: str) -> None:
    with pytest.raises(ValueError):
        parse(text)


def test_written_again() -> None:
    assert str(parse("9:00-18:30")) == "09:00–18:30"
    assert clock(25 * 60) == "01:00"

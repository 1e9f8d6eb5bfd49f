"""What may be said of the numbers, and what not."""

from __future__ import annotations

import statistics
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kiosk.insights import End, Kind, Summary, by_day, by_hour, by_park
from kiosk.insights.hours import first_of
from kiosk.insights.stretches import mean_by_hour, opening
from kiosk.insights.summary import LEAST, Hour, Tallied, median, share

FRIDAY, SATURDAY = date(2026, 11, 20), date(2026, 11, 21)
FIRST = first_of(FRIDAY)


def summary(**given: object) -> Summary:
    return Summary(FIRST, FIRST + 48, **given)  # type: ignore[arg-type]


def hours(**running: int) -> dict[int, Hour]:
    """h9=3600: the kiosk ran from nine to ten, with one visit for each ten minutes."""
    found = (Hour(FIRST + int(name[1:]), seconds // 600, seconds) for name, seconds in running.items())
    return {hour.hour: hour for hour in found}


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=60))
def test_the_median_is_that_of_all_lengths(lengths: list[int]) -> None:
    counted = tuple(sorted((one, lengths.count(one)) for one in set(lengths)))
    assert median(counted) == statistics.median(lengths)


def test_no_median_of_nothing() -> None:
    assert median(()) is None
    assert summary().median_seconds is None


def test_no_percentage_of_few() -> None:
    assert share(9, LEAST - 1) is None
    assert share(9, LEAST) == 45
    assert share(0, 0) is None


def test_hours_without_a_record_are_off_and_not_empty() -> None:
    day = by_hour(summary(hours=hours(h9=3600, h10=1200, h12=3600)), FRIDAY)
    assert [hour.off for hour in day[8:14]] == [True, False, False, True, False, True]
    assert [hour.visits for hour in day[8:14]] == [0, 6, 2, 0, 6, 0]
    assert len(day) == 24


def test_days_without_a_record_stay_in_their_place() -> None:
    friday, saturday = by_day(summary(hours=hours(h9=3600, h10=1200)))
    assert friday == (FRIDAY, Hour(FIRST, 8, 4800))
    assert saturday == (SATURDAY, Hour(FIRST + 24)) and saturday[1].off


def test_the_hours_shown_are_those_in_which_somebody_ever_came() -> None:
    assert opening(summary(hours=hours(h3=60, h9=3600, h41=600, h46=60))) == range(9, 18)
    assert opening(summary()) == range(0)


def test_the_mean_of_an_hour_knows_for_how_long_the_kiosk_ran() -> None:
    found = summary(hours=hours(h9=3600, h33=1800, h10=600))
    assert mean_by_hour(found, 9) == 6.0
    assert mean_by_hour(found, 10) is None


def test_parks_keep_the_order_of_the_content_and_few_have_no_median() -> None:
    things = {
        (Kind.PARK, "b"): Tallied(30, 41, ((10, 20), (20, 10))),
        (Kind.PARK, "a"): Tallied(19, 19, ((10, 19),)),
        (Kind.KEPT, "a"): Tallied(7, 7),
        (Kind.TAKEN, "c"): Tallied(1, 1),
    }
    found = by_park(summary(things=things), ["a", "b", "c"])
    assert [(one.park, one.opened, one.compared, one.kept, one.taken, one.median) for one in found] == [
        ("a", 19, 0, 7, 0, None),
        ("b", 30, 0, 0, 0, 10.0),
        ("c", 0, 0, 0, 1, None),
    ]


def test_visits_are_all_that_began() -> None:
    assert summary(ends={End.FINISHED: 3, End.IDLE: 4, End.CLOSED: 1, None: 1}).visits == 9

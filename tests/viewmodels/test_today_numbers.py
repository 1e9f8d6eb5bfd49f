"""The numbers of the fair as staff read them: nothing is made up, and a gap is no zero."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.insights import Count, End, Kind, Summary
from kiosk.insights.hours import first_of
from kiosk.insights.summary import Hour
from kiosk.viewmodels.staff.today_numbers import Desk, figures, parks, series, steps
from tests.fairside import TODAY, VISITS, summary

NOW = first_of(TODAY) + 19


def zh(zh: str, en: str) -> str:
    return zh


def told(found: list[dict[str, object]], key: str) -> tuple[object, object]:
    one = next(one for one in found if one["key"] == key)
    return one["number"], one["note"]


def test_every_number_of_the_page() -> None:
    found = figures(summary(TODAY, TODAY), Desk(7, 2), zh)
    assert [one["key"] for one in found] == [
        *("visits", "median", "opened", "compared", "matched", "taken", "enquiries", "calls"),
    ]
    assert told(found, "visits") == ("231", "") and told(found, "median") == ("2:08", "已扣离开时间")
    assert told(found, "opened") == ("140", "占到访的 61%") and told(found, "calls") == ("4", "")
    assert told(found, "enquiries") == ("7", "2 条未分配")


def test_under_twenty_visits_there_is_neither_percentage_nor_median() -> None:
    found = figures(summary(TODAY, TODAY, {10: 19}), None, zh)
    assert told(found, "median") == ("", "满 20 次到访才给出") and told(found, "opened") == ("11", "")
    assert told(figures(summary(TODAY, TODAY, {10: 20}), None, zh), "median")[0] == "1:49"


def test_what_is_not_known_is_not_nought() -> None:
    found = figures(None, None, zh)
    assert {one["number"] for one in found} == {""}
    assert told(figures(None, Desk(3, 0), zh), "enquiries") == ("3", ""), "the enquiries themselves are known"
    counted = Summary(0, 24, counts={Count.ENQUIRY: 5}, ends={End.IDLE: 1})
    assert told(figures(counted, None, zh), "enquiries") == ("5", ""), "as counted, where they cannot be read"


def test_a_day_goes_from_the_first_hour_known_to_the_last_with_its_gaps() -> None:
    points = series(summary(TODAY, TODAY, off=(12, 13)), TODAY, TODAY, NOW, False)
    assert [one["label"] for one in points] == [str(hour) for hour in range(9, 20)]
    assert [one["label"] for one in points if not one["known"]] == ["12", "13"]
    assert points[7]["value"] == VISITS[16] and points[7]["text"] == "37"


def test_an_hour_in_which_nobody_came_is_known() -> None:
    quiet = {first_of(TODAY) + hour: Hour(first_of(TODAY) + hour, 0, 3600) for hour in (9, 10)}
    points = series(Summary(first_of(TODAY), first_of(TODAY) + 24, quiet), TODAY, TODAY, NOW, False)
    assert [(one["label"], one["known"], one["text"]) for one in points] == [("9", True, "0"), ("10", True, "0")]


def test_what_is_still_to_come_is_not_drawn() -> None:
    points = series(summary(TODAY, TODAY), TODAY, TODAY, first_of(TODAY) + 12, False)
    assert points[-1]["label"] == "12"


def test_several_days_by_day_and_by_hour() -> None:
    first = TODAY - timedelta(days=2)
    whole = summary(first, TODAY)
    assert [(one["label"], one["value"]) for one in series(whole, first, TODAY, NOW, True)] == [
        ("11-20", 231.0),
        ("11-21", 231.0),
        ("11-22", 231.0),
    ]
    means = series(whole, first, TODAY, NOW, False)
    assert [one["label"] for one in means] == [str(hour) for hour in range(9, 20)] and means[0]["text"] == "3.0"


def test_nothing_counted_is_an_empty_curve() -> None:
    assert series(None, TODAY, TODAY, NOW, False) == [] == series(Summary(0, 24), TODAY, TODAY, NOW, False)


def test_parks_come_by_how_often_they_were_opened() -> None:
    names = [("headquarters-base", "总部"), ("xn-xx-software-park", "软件"), ("tusstar", "启迪")]
    found = parks(summary(TODAY, TODAY), names)
    assert [one["name"] for one in found] == ["软件", "总部"], "and never one that nobody opened"
    assert parks(None, names) == [] and summary(TODAY, TODAY).thing(Kind.PARK, "tusstar").visits == 0


@pytest.mark.parametrize(
    ("first", "last", "allowed"),
    [
        (TODAY, TODAY, {"firstEarlier"}),
        (TODAY - timedelta(days=3), TODAY, {"firstEarlier", "firstLater", "lastEarlier"}),
        (
            TODAY - timedelta(days=3),
            TODAY - timedelta(days=1),
            {"firstEarlier", "firstLater", "lastEarlier", "lastLater"},
        ),
        (TODAY - timedelta(days=89), TODAY, {"firstLater", "lastEarlier"}),
    ],
)
def test_the_ends_of_a_stretch_stay_in_order_in_the_past_and_within_ninety_days(
    first: date, last: date, allowed: set[str]
) -> None:
    assert {name for name, can in steps(first, last, TODAY, 90).items() if can} == allowed

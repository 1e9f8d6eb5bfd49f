from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.dates import PARTS, AsOf, DateError, is_date, long_date, parse, show_date, sort_key


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("2020", AsOf(2020)),
        ("2020-07", AsOf(2020, 7)),
        ("2020-07 late", AsOf(2020, 7, None, "late")),
        ("2020-06-29", AsOf(2020, 6, 29)),
        ("2020-02-29", AsOf(2020, 2, 29)),
    ],
)
def test_keeps_its_precision(text: str, parts: AsOf) -> None:
    assert parse(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        *("", "20", "2020-7", "2020-13", "2020-00", "2020-02-30", "2019-02-29", "2020-06-00", "2020-06-31"),
        *(
            "2020/06/29",
            "2020-07 end",
            "2020 late",
            "2020-06-29 late",
            "２０２０",
            "2020-07\n",
            " 2020",
            "0000",
            "9999",
        ),
    ],
)
def test_impossible_dates_are_refused(text: str) -> None:
    assert not is_date(text)
    with pytest.raises(DateError):
        parse(text)


@pytest.mark.parametrize(
    ("text", "zh", "en", "long_zh", "long_en"),
    [
        ("2020", "2020", "2020", "2020年", "2020"),
        ("2020-07", "2020-07", "2020-07", "2020年7月", "July 2020"),
        ("2020-07 late", "2020-07 下旬", "late 2020-07", "2020年7月下旬", "late July 2020"),
        ("2020-07 mid", "2020-07 中旬", "mid 2020-07", "2020年7月中旬", "mid July 2020"),
        ("2020-12 early", "2020-12 上旬", "early 2020-12", "2020年12月上旬", "early December 2020"),
        ("2020-06-29", "2020-06-29", "2020-06-29", "2020年6月29日", "29 June 2020"),
    ],
)
def test_is_shown_in_each_language(text: str, zh: str, en: str, long_zh: str, long_en: str) -> None:
    assert (show_date(text, "zh"), show_date(text, "en")) == (zh, en)
    assert (long_date(text, "zh"), long_date(text, "en")) == (long_zh, long_en)


def test_sorts_in_time_and_undated_last() -> None:
    inorder = ["2019-12-31", "2020", "2020-06-29", "2020-07", "2020-07-06", "2020-07 mid", "2020-07 late", "2020-09"]
    assert sorted([*reversed(inorder)], key=sort_key) == inorder
    assert sorted([None, "2099-12-31"], key=sort_key) == ["2099-12-31", None]


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_of_the_calendar(day: date) -> None:
    assert parse(day.isoformat()) == AsOf(day.year, day.month, day.day)
    assert sort_key(day.isoformat()) == (day.year, day.month, day.day)


@given(st.integers(1900, 2099), st.integers(1, 12), st.sampled_from(PARTS))
def test_parts_of_a_month_lie_within_it(year: int, month: int, part: str) -> None:
    text = f"{year}-{month:02d} {part}"
    assert sort_key(text[:7]) < sort_key(text) <= (year, month, 28)


@given(st.text(max_size=14))
def test_never_anything_but_a_date_error(text: str) -> None:
    if is_date(text):
        assert show_date(text, "zh") and long_date(text, "en") and sort_key(text)

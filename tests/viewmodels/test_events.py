"""All events in order: those that happened, those that were planned, those without a date."""

from __future__ import annotations

import pytest

from kiosk.content.cards import card
from kiosk.content.dates import sort_key
from kiosk.viewmodels.app import AppViewModel


@pytest.mark.parametrize("language", ["zh", "en"])
def test_all_ten_events_in_order_with_a_source_each(app: AppViewModel, language: str) -> None:
    app.chooseLanguage(language)
    events, index = app.events.events, app.context.index
    assert [one["ref"] for one in events] == [f"event/{one.id}" for one in index.catalogue.events]
    assert len(events) == 10
    assert all(one["date"] and one["text"] and one["word"] for one in events)
    assert all(card(index, one["ref"], language).quotes for one in events)


def test_dated_events_are_in_time_and_undated_ones_at_the_end(app: AppViewModel) -> None:
    events = app.events.events
    dated = [one["dated"] for one in events]
    assert dated == sorted(dated, reverse=True)
    dates = [sort_key(one.date) for one in app.context.index.catalogue.events]
    assert dates == sorted(dates)


def test_the_line_is_solid_as_far_as_the_last_that_happened(app: AppViewModel) -> None:
    happened = [one["happened"] for one in app.events.events]
    assert happened == [True] * 6 + [False] * 4
    assert [one["kind"] for one in app.events.events] == ["actual"] * 6 + ["planned"] * 3 + ["missing"]


@pytest.mark.parametrize(
    ("language", "dates"),
    [
        ("zh", ["2020年3月", "2020年7月下旬", "7月、9月", "日期未公布", "2020年年中，日期未公布"]),
        ("en", ["March 2020", "Late July 2020", "July and September", "No date given", "Mid-2020, no date given"]),
    ],
)
def test_dates_keep_their_precision(app: AppViewModel, language: str, dates: list[str]) -> None:
    app.chooseLanguage(language)
    shown = [one["date"] for one in app.events.events]
    assert [shown[0], *shown[6:]] == dates


def test_what_the_source_leaves_open_stands_on_the_card(app: AppViewModel) -> None:
    rows = dict(card(app.context.index, "event/event-two-parks-operating", "zh").rows)
    assert "没有逐一写明" in rows["note"]
    assert rows["outcome"] == "是否实现：资料未提供"

"""The match screen: chips, the order of the parks, and that every reason leads to its source."""

from __future__ import annotations

from itertools import combinations

import msgspec
import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex

from kiosk.content.index import Index
from kiosk.content.load import Pack
from kiosk.viewmodels.app import AppViewModel
from kiosk.viewmodels.context import Context
from kiosk.viewmodels.match_rows import MOVED, ROW_ROLE
from kiosk.viewmodels.shapes import Value

COLUMNS = ("fits", "misfits", "unknown")


@pytest.fixture
def match(app: AppViewModel) -> AppViewModel:
    app.open("match")
    return app


def rows(app: AppViewModel) -> list[Value]:
    model = app.match.rows
    return [model.data(model.index(at), ROW_ROLE) for at in range(model.rowCount())]


def options(app: AppViewModel) -> list[str]:
    return [option["id"] for criterion in app.match.criteria for option in criterion["options"]]


def on(app: AppViewModel) -> set[str]:
    return {option["id"] for criterion in app.match.criteria for option in criterion["options"] if option["on"]}


def test_without_needs_nothing_is_ranked(match: AppViewModel) -> None:
    assert not match.match.any
    assert (match.match.matches, match.match.others, rows(match)) == (0, 0, [])


def test_every_pair_of_chips_leaves_no_park_out_and_lists_none_without_a_reason(match: AppViewModel) -> None:
    total = len(match.context.index.parks)
    for pair in combinations(options(match), 2):
        match.match.clear()
        for option in pair:
            match.match.toggle(option)
        listed = rows(match)
        assert len(listed) + match.match.others == total
        assert all(row["fits"] or row["misfits"] for row in listed), pair
        assert match.match.matches == sum(bool(row["fits"]) for row in listed)
        assert [row["rank"] for row in listed] == list(range(1, len(listed) + 1))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_reason_opens_a_card_in_the_language(match: AppViewModel, language: str) -> None:
    match.chooseLanguage(language)
    for option in options(match):
        match.match.clear()
        match.match.toggle(option)
        for row in rows(match):
            for reason in (one for column in COLUMNS for one in row[column]):
                assert reason["text"] and reason["spoken"]
                if reason["ref"]:
                    match.showSource(reason["ref"])
                    assert match.source.title and match.source.quotes, reason
                    match.closeOverlay()
            assert all(reason["ref"] for column in COLUMNS[:2] for reason in row[column]), row["id"]


def test_a_node_is_filled_only_where_nothing_speaks_against_a_park_of_which_more_than_the_name_is_known(
    match: AppViewModel,
) -> None:
    index = match.context.index
    for option in options(match)[:8]:
        match.match.toggle(option)
    found = rows(match)
    assert {row["clear"] for row in found} == {True, False}
    for row in found:
        named = index.park(row["id"]).disclosure in ("named_only", "caption_only")
        assert row["clear"] == (not row["misfits"] and not named)


def test_a_reason_by_name_says_so(match: AppViewModel) -> None:
    seen = []
    for option in options(match):
        match.match.clear()
        match.match.toggle(option)
        seen += [one["text"] for row in rows(match) for one in row["fits"] if one["nameOnly"]]
    assert seen and all("名称" in one for one in seen)


def test_of_some_questions_one_answer_stands(match: AppViewModel) -> None:
    single = next(one for one in match.match.matching.criteria if one.choice == "one")
    several = next(one for one in match.match.matching.criteria if one.choice != "one")
    for option in (*single.options[:2], *several.options[:2]):
        match.match.toggle(option.id)
    assert on(match) == {single.options[1].id, several.options[0].id, several.options[1].id}
    match.match.toggle(single.options[1].id)
    assert on(match) == {several.options[0].id, several.options[1].id}


def test_what_matters_most_is_one_thing_and_needs_a_chip(match: AppViewModel) -> None:
    first, second = match.match.matching.criteria[:2]
    match.match.prefer(first.id)
    assert not any(one["first"] for one in match.match.criteria)
    match.match.toggle(first.options[0].id)
    match.match.toggle(second.options[0].id)
    match.match.prefer(first.id)
    match.match.prefer(second.id)
    assert [one["id"] for one in match.match.criteria if one["first"]] == [second.id]
    match.match.prefer(second.id)
    assert not any(one["first"] for one in match.match.criteria)


def test_chips_that_are_on_are_always_among_those_shown(match: AppViewModel) -> None:
    for option in options(match):
        match.match.clear()
        match.match.toggle(option)
        assert any(one["id"] == option and one["on"] for group in match.match.criteria for one in group["brief"])


def test_parks_that_stay_move_to_their_place(match: AppViewModel) -> None:
    """Nothing is reset between one chip and the next, so that the rows can be seen to move."""
    resets: list[bool] = []
    model: QAbstractItemModel = match.match.rows
    model.modelReset.connect(lambda: resets.append(True))
    moves: list[int] = []
    model.rowsMoved.connect(lambda _p, start, _e, _d, to: moves.append(start - to))
    for option in options(match):
        match.match.toggle(option)
        shown = [row["id"] for row in rows(match)]
        assert shown == match.match.rows.ids
        assert len(shown) == len(set(shown)) <= MOVED
    assert len(resets) == 1, "only the first chip makes the list anew"
    assert moves


def test_a_reason_is_told_in_the_language_at_once(match: AppViewModel) -> None:
    match.match.toggle(options(match)[0])
    changed: list[QModelIndex] = []
    match.match.rows.dataChanged.connect(lambda top, *_: changed.append(top))
    before = rows(match)[0]
    match.chooseLanguage("en")
    after = rows(match)[0]
    assert changed
    assert before["name"] != after["name"]
    assert before["fits"][0]["text"] != after["fits"][0]["text"]


def test_needs_end_with_the_visit(match: AppViewModel) -> None:
    match.match.toggle(options(match)[0])
    match.finish()
    match.open("match")
    assert not match.match.any and not rows(match)


def test_a_zone_that_has_written_no_rules_has_no_matching(qt: object, pack: Pack, context: Context) -> None:
    context.index = Index(msgspec.structs.replace(pack.catalogue, matching=None))
    app = AppViewModel(context)
    assert not app.match.available
    assert app.match.criteria == []

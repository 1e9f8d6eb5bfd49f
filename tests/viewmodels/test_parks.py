from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodels.app import AppViewModel
from kiosk.viewmodels.park_rows import CELLS_ROLE, KIND_ROLE, ParkRows

SOFTWARE = "xn-xx-software-park"


@pytest.fixture
def parks(app: AppViewModel) -> Iterator[AppViewModel]:
    """The parks screen, both of its lists watched for rows that do not add up."""
    app.open("parks")
    lists: list[QAbstractItemModel] = [app.parks.rows, app.parks.search.rows]
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    watchers = [QAbstractItemModelTester(one, mode) for one in lists]
    yield app
    del watchers


def cells(rows: ParkRows, kind: str = "") -> list[list[dict[str, Any]]]:
    """The cells of every row of a kind, of every row but the head if no kind is given."""
    found = [
        (rows.data(rows.index(at), KIND_ROLE), rows.data(rows.index(at), CELLS_ROLE)) for at in range(rows.rowCount())
    ]
    return [made for of, made in found if of == kind or (not kind and of != "head")]  # type: ignore[misc]


def shown(rows: ParkRows) -> list[str]:
    return [one["id"] for row in cells(rows) for one in row]


def chip(app: AppViewModel, kind: str, name: str) -> dict[str, Any]:
    return next(one for one in app.parks.chips if (one["kind"], one["id"]) == (kind, name))


# -- rows ----------------------------------------------------------------------------------------------------------


def test_parks_with_facts_come_first_then_a_head_then_the_others(parks: AppViewModel) -> None:
    rows = parks.parks.rows
    rows.setColumns(5, 4)
    kinds = [rows.data(rows.index(at), KIND_ROLE) for at in range(rows.rowCount())]
    assert kinds == ["cards", "head", "small", "small", "small", "small"]
    assert [len(row) for row in cells(rows)] == [5, 4, 4, 4, 2]
    assert cells(rows, "head") == [[{"named": 12, "limited": 2}]]
    assert [one["disclosure"] for row in cells(rows, "small") for one in row] == ["named_only"] * 12 + [
        "limited",
        "caption_only",
    ]


@pytest.mark.parametrize("columns", [(4, 3), (2, 2), (2, 1), (7, 5)])
def test_other_columns_hold_the_same_parks(parks: AppViewModel, columns: tuple[int, int]) -> None:
    rows = parks.parks.rows
    before = shown(rows)
    rows.setColumns(*columns)
    assert shown(rows) == before
    assert len(set(before)) == 19
    assert max(len(row) for row in cells(rows, "cards")) <= columns[0]
    assert max(len(row) for row in cells(rows, "small")) == columns[1]


def test_a_place_is_found_again_after_the_columns_change(parks: AppViewModel) -> None:
    rows = parks.parks.rows
    rows.setColumns(5, 4)
    place = rows.firstOf(3)
    assert place == cells(rows, "small")[1][0]["id"]
    rows.setColumns(4, 3)
    row = rows.rowOf(place)
    assert place in [one["id"] for one in rows.data(rows.index(row), CELLS_ROLE)]  # type: ignore[attr-defined]
    assert rows.rowOf("no such park") == 0
    assert rows.firstOf(99) == ""


def test_what_is_still_below_is_counted_without_the_head(parks: AppViewModel) -> None:
    rows = parks.parks.rows
    rows.setColumns(5, 4)
    assert [rows.after(row) for row in range(7)] == [19, 14, 14, 10, 6, 2, 0]


def test_a_card_says_what_is_known_and_nothing_more(parks: AppViewModel) -> None:
    card = cells(parks.parks.rows, "cards")[0][0]
    assert (card["name"], card["step"], card["sectors"]) == ("湘南湘西软件产业园", "签约 2020-06-29", "软件 · 数字经济")
    assert card["figure"]["spoken"] == "软件产业园投资, 10亿元, 公布数 · 2020-07"
    assert parks.parks.rows.leading == [True] * 5
    academy = next(one for row in cells(parks.parks.rows, "cards") for one in row if one["id"] == "zhurong-academy")
    assert academy["sectors"] == ""
    for row in cells(parks.parks.rows, "small"):
        for one in row:
            assert one["step"] == ""
            assert "figure" not in one
            assert one["picture"]["rendering"]


def test_where_the_first_row_is_not_of_cards_no_node_hangs(parks: AppViewModel) -> None:
    parks.parks.toggle("stage", "named")
    assert parks.parks.rows.leading == []


# -- chips ---------------------------------------------------------------------------------------------------------


def test_chips_count_what_they_would_leave(parks: AppViewModel) -> None:
    for one in parks.parks.chips:
        parks.parks.showAll()
        parks.parks.toggle(one["kind"], one["id"])
        expected = one["count"] or 19  # a chip of 0 is inert
        assert parks.parks.visibleCount == len(shown(parks.parks.rows)) == expected, one


def test_a_chip_that_leads_nowhere_is_inert(parks: AppViewModel) -> None:
    assert chip(parks, "sector", "modern-logistics")["count"] == 0
    parks.parks.toggle("sector", "modern-logistics")
    assert not parks.parks.narrowed


def test_every_sector_has_a_chip_and_those_without_a_park_stand_last(parks: AppViewModel) -> None:
    sectors = [one for one in parks.parks.chips if one["kind"] == "sector"]
    assert {one["id"] for one in sectors} == set(parks.context.index.sectors)
    empty = [one["count"] == 0 for one in sectors]
    assert empty == sorted(empty)
    assert [one["id"] for one in parks.parks.sectors] == [one.id for one in parks.context.index.zone.sectors]


def test_a_sector_that_is_on_stands_right_after_the_stages_to_be_taken_off(parks: AppViewModel) -> None:
    parks.parks.toggle("sector", "e-sports")
    sectors = [one for one in parks.parks.chips if one["kind"] == "sector"]
    assert (sectors[0]["id"], sectors[0]["on"]) == ("e-sports", True)
    assert parks.parks.sectorsOn
    parks.parks.toggle("sector", "e-sports")
    assert parks.parks.visibleCount == 19


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(taps=st.lists(st.integers(0, 40), max_size=12))
def test_no_row_of_taps_ends_in_an_empty_list(parks: AppViewModel, taps: list[int]) -> None:
    parks.parks.showAll()
    for tap in taps:
        one = parks.parks.chips[tap % len(parks.parks.chips)]
        parks.parks.toggle(one["kind"], one["id"])
        assert parks.parks.visibleCount > 0
        assert len(shown(parks.parks.rows)) == parks.parks.visibleCount
    parks.parks.showAll()
    assert parks.parks.visibleCount == parks.parks.total == 19


def test_the_end_of_a_visit_takes_the_chips_off(parks: AppViewModel) -> None:
    parks.parks.toggle("stage", "signed")
    parks.search("rj")
    parks.finish()
    assert not parks.parks.narrowed
    assert not parks.parks.search.searching
    parks.open("parks")
    assert len(shown(parks.parks.rows)) == 19


# -- language ------------------------------------------------------------------------------------------------------


def test_another_language_keeps_order_and_rows(parks: AppViewModel) -> None:
    rows = parks.parks.rows
    before, names = shown(rows), [one["name"] for row in cells(rows) for one in row]
    resets: list[int] = []
    replaced: list[int] = []
    rows.modelReset.connect(lambda: resets.append(1))
    rows.replaced.connect(lambda: replaced.append(1))
    parks.chooseLanguage("en")
    assert shown(rows) == before
    assert not resets
    assert not replaced
    assert "Zhurong Academy" in [one["name"] for row in cells(rows) for one in row]
    parks.chooseLanguage("zh")
    assert [one["name"] for row in cells(rows) for one in row] == names


def test_the_search_speaks_the_other_language_too(parks: AppViewModel) -> None:
    parks.search("zrxy")
    parks.chooseLanguage("en")
    assert [one["name"] for row in cells(parks.parks.search.rows) for one in row] == ["Zhurong Academy"]


# -- search --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("软件", SOFTWARE),
        ("湘南湘西软件", SOFTWARE),
        ("ruanjian", SOFTWARE),
        ("xiangnanxiangxiruan", SOFTWARE),
        ("xnxxrj", SOFTWARE),
        ("rjcyy", SOFTWARE),
        ("software", SOFTWARE),
        ("SOFTWARE industry", SOFTWARE),
        ("5g", "5g-park"),
        ("898", "898-innovation-centre"),
        ("电商产业园", "xn-xx-ecommerce-park"),
        ("zrxy", "zhurong-academy"),
    ],
)
def test_found_by_name_pinyin_initials_and_english(parks: AppViewModel, query: str, first: str) -> None:
    parks.search(query)
    assert shown(parks.parks.search.rows)[0] == first
    assert parks.parks.search.count == len(shown(parks.parks.search.rows))


def test_an_alias_finds_the_park_under_its_own_name(parks: AppViewModel) -> None:
    parks.search("湘南湘西电商产业园")
    assert [one["name"] for row in cells(parks.parks.search.rows) for one in row] == ["湘南湘西高新电商产业园"]


@pytest.mark.parametrize("query", ["", "  ", "qqqq"])
def test_nothing_is_found_for_nothing_or_nonsense(parks: AppViewModel, query: str) -> None:
    parks.search("rj")
    parks.search(query)
    assert parks.parks.search.searching
    assert parks.parks.search.count == 0


def test_results_are_small_cards_whatever_is_known(parks: AppViewModel) -> None:
    parks.search("xn")
    rows = parks.parks.search.rows
    assert {rows.data(rows.index(at), KIND_ROLE) for at in range(rows.rowCount())} == {"small"}
    notes = {one["id"]: one["step"] for row in cells(rows) for one in row}
    assert notes[SOFTWARE] == "签约 2020-06-29"
    assert notes["xn-xx-blockchain-park"] == ""


def test_a_search_neither_obeys_nor_touches_the_chips(parks: AppViewModel) -> None:
    parks.parks.toggle("stage", "named")
    parks.search("ruanjian")
    assert shown(parks.parks.search.rows) == [SOFTWARE]
    parks.closeSearch()
    assert parks.parks.visibleCount == 12


def test_typing_changes_rows_instead_of_making_them_anew(parks: AppViewModel) -> None:
    resets: list[int] = []
    parks.parks.search.rows.modelReset.connect(lambda: resets.append(1))
    for query in ("y", "yu", "", "x", "xn", "xnx", "xn", "qq", "z"):
        parks.search(query)
    assert not resets
    assert shown(parks.parks.search.rows)[0] == "zhurong-academy"


def test_a_letter_leaves_the_chips_and_the_list_alone(parks: AppViewModel) -> None:
    parks.search("")
    told: list[int] = []
    parks.parks.changed.connect(lambda: told.append(1))
    parks.search("r")
    assert not told


@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_example_finds_its_park_first(parks: AppViewModel, language: str) -> None:
    parks.chooseLanguage(language)
    examples = list(parks.parks.search.examples)
    assert len(examples) == 3
    for one in examples:
        assert one["query"].isascii()
        parks.search(one["query"])
        assert cells(parks.parks.search.rows)[0][0]["name"] == one["name"]

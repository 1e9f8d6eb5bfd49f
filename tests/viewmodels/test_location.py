"""The schematic shows what the sources say of places, and says of the rest that nobody says where it is."""

from __future__ import annotations

import pytest

from kiosk.content.cards import card
from kiosk.viewmodels.app import AppViewModel
from kiosk.viewmodels.shapes import Value


@pytest.fixture(params=["zh", "en"])
def spoken(request: pytest.FixtureRequest, app: AppViewModel) -> AppViewModel:
    app.chooseLanguage(request.param)
    return app


def test_three_distances_with_their_kind_and_date(spoken: AppViewModel) -> None:
    spokes = spoken.location.spokes
    assert [one["figure"]["value"] for one in spokes] == [8, 13, 20]
    assert all(one["figure"]["kind"] == "stated" and "2020-07" in one["figure"]["mark"] for one in spokes)
    assert all(one["place"] for one in spokes)


def test_placed_parks_and_the_rest_are_all_parks(spoken: AppViewModel) -> None:
    location = spoken.location
    placed = [one["id"] for one in (*location.axisParks, *location.bandParks)]
    assert len(placed) == len(set(placed)) == 2
    assert location.restCount == len(spoken.context.index.catalogue.parks) - len(placed) == 17


def test_only_an_open_park_is_a_filled_node(app: AppViewModel) -> None:
    assert [one["done"] for one in app.location.axisParks] == [False]
    assert [one["done"] for one in app.location.bandParks] == [True]


def test_an_inferred_place_says_so(app: AppViewModel) -> None:
    assert app.location.bandParks[0]["note"] == "按句序推断"
    assert app.location.axisParks[0]["note"].startswith("衡州大道现代产业轴 · 计划")


def test_every_area_is_somewhere_on_the_screen(spoken: AppViewModel) -> None:
    location, areas = spoken.location, spoken.context.index.catalogue.areas
    shown = [location.axisRef, location.band["ref"], *(one["ref"] for one in location.unplaced)]
    assert sorted(shown) == sorted(f"area/{one.id}" for one in areas)


def test_an_area_without_a_place_brings_its_own_figure(spoken: AppViewModel) -> None:
    figures = [one for area in spoken.location.unplaced for one in area["figures"]]
    assert [(one["value"], one["kind"]) for one in figures] == [(9.81, "stated")]
    assert "2020-08-15" in figures[0]["mark"]


def refs(app: AppViewModel) -> list[str]:
    location = app.location
    found: list[Value] = [location.band, *location.axisParks, *location.bandParks, *location.unplaced]
    return [location.axisRef, *(one["ref"] for one in found), *(one["figure"]["ref"] for one in location.spokes)]


def test_everything_to_touch_opens_a_card_with_a_sentence(spoken: AppViewModel) -> None:
    for ref in refs(spoken):
        assert card(spoken.context.index, ref, spoken.language).quotes, ref

"""The home screen's figures: joined, never summed, each with its own source."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.content.index import Index
from kiosk.content.load import Pack
from kiosk.session import Rules, initial
from kiosk.viewmodels.clock import HandClock
from kiosk.viewmodels.context import Context
from kiosk.viewmodels.home import HomeViewModel, shared


def home(pack: Pack, language: str) -> HomeViewModel:
    state = initial(Rules(language=language))
    found = HomeViewModel(Context(Index(pack.catalogue), pack.folder, state, HandClock()))
    found.refresh(state)
    return found


@pytest.mark.parametrize(
    ("language", "parts"),
    [("zh", [("", "10", ""), ("", "10", "亿元")]), ("en", [("CNY", "1", ""), ("", "1", "bn")])],
)
def test_two_investments_stand_side_by_side(pack: Pack, language: str, parts: list[tuple[str, str, str]]) -> None:
    joined = next(one for one in home(pack, language).figures if len(one["parts"]) == 2)
    assert [(part["prefix"], part["number"], part["unit"]) for part in joined["parts"]] == parts
    assert len({part["ref"] for part in joined["parts"]}) == 2
    assert len({part["spoken"] for part in joined["parts"]}) == 2
    assert len(joined["marks"]) == 1


def test_what_differs_is_said_twice() -> None:
    one = {"prefix": "CNY", "unit": "m", "after": ""}
    other = {"prefix": "USD", "unit": "bn", "after": ""}
    assert [shared([one, other], place) for place in (0, 1)] == [one, other]


def test_every_door_leads_to_a_screen_and_has_its_pictures(pack: Pack) -> None:
    from kiosk.session.state import SCREENS

    for door in home(pack, "zh").entrances:
        assert door["screen"] in SCREENS
        if door["screen"] != "takeaway":  # its door is drawn
            assert {"door", "door_wide", "door_flat", "door_square"} <= set(door["picture"]["sources"])


def test_the_home_screen_has_the_five_doors_of_the_design(pack: Pack) -> None:
    assert [one["screen"] for one in home(pack, "zh").doors] == ["parks", "match", "location", "services", "takeaway"]


def test_a_zone_without_rules_has_no_door_to_matching(pack: Pack) -> None:
    bare = msgspec.structs.replace(pack.catalogue, matching=None)
    assert "match" not in [one["screen"] for one in home(pack._replace(catalogue=bare), "zh").doors]

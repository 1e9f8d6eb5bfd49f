"""Two fingers, one on what brings the keys and one on a button that opens something else: whatever is lifted first, not
both are there afterwards. The keys lie where that button is; nothing under them or under the options can be touched."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from kiosk.content.load import Pack
from kiosk.pretend import PretendDesk
from kiosk.qtlog import QtLog
from tests.driver import Visitor

OPTIONS = "字号与显示"
SECTORS, SHEET = "按行业筛选", "仅公布名称的项目"
"""The button that opens the sheet of the sectors, and how the sheet's note begins."""
SEARCH = "搜名称、拼音、英文"
PLACES = {"parks": SEARCH, "compare": SEARCH, "enquiry": "姓名"}
"""Screen, and what on it brings the keys."""


@pytest.fixture
def visitor(pack: Pack, quiet: QtLog) -> Iterator[Visitor]:
    made = Visitor(pack, (1920, 1080), desk=PretendDesk())
    made.app.open("home")
    yield made
    made.close()


def stand_on(visitor: Visitor, screen: str) -> None:
    if screen == "compare":
        for park in ("xn-xx-software-park", "zhurong-academy"):
            visitor.app.shortlist.toggle(park)
    visitor.app.open(screen)
    visitor.settle()
    if screen == "compare":
        visitor.tap("再加一个")


def both_at_once(visitor: Visitor, names: dict[str, str], first: str) -> None:
    """Two fingers on what `names` are called; `first` is lifted first."""
    points = {what: visitor.rect(visitor.named(name)).center() for what, name in names.items()}
    visitor.clock.advance(1.0)
    for finger, what in enumerate(points):
        visitor.press(points[what], finger)
    for what in (first, *(one for one in points if one != first)):
        visitor.release(points[what], list(points).index(what))
    visitor.wait(50)
    visitor.settle()


@pytest.mark.parametrize(("screen", "first"), list(itertools.product(PLACES, ("options", "keys"))))
def test_keys_and_options_are_never_both_there(visitor: Visitor, screen: str, first: str) -> None:
    stand_on(visitor, screen)
    both_at_once(visitor, {"options": OPTIONS, "keys": PLACES[screen]}, first)
    keys = "空格" in visitor.texts()
    assert keys or visitor.app.overlay == "options", "one of the two was meant"
    assert not (keys and visitor.app.overlay == "options")
    if keys:
        visitor.tap("q")  # it is felt


@pytest.mark.parametrize("first", ["sectors", "keys"])
def test_keys_and_sectors_are_never_both_there(visitor: Visitor, first: str) -> None:
    stand_on(visitor, "parks")
    both_at_once(visitor, {"sectors": SECTORS, "keys": SEARCH}, first)
    assert "空格" in visitor.texts(), "they are the later ones, or the only ones"
    assert not any(text.startswith(SHEET) for text in visitor.texts())
    visitor.tap("q")

"""Whole visits by touch, in both languages and three shapes of screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF

from kiosk.content.display import text
from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from kiosk.touch.panel import HELD
from tests.driver import Visitor

SHAPES = [(1920, 1080), (1080, 1920), (1920, 1200)]
STATIONS = {"zh": ["首页", "园区", "区位", "服务", "数字", "大事"], "en": None}
SCREENS = ["home", "parks", "location", "services", "figures", "events"]


@pytest.fixture(params=[(shape, language) for shape in SHAPES for language in ("zh", "en")], ids=str)
def visitor(request: pytest.FixtureRequest, pack: Pack, quiet: QtLog) -> Iterator[Visitor]:
    shape, language = request.param
    visitor = Visitor(pack, shape, language=language)
    yield visitor
    visitor.close()


def centre(visitor: Visitor) -> QPointF:
    return QPointF(visitor.root.width() / 2, visitor.root.height() / 2)


def station(visitor: Visitor, screen: str) -> None:
    rail = next(one for one in visitor.items() if one.metaObject().className().startswith("Rail_"))
    names = [one["name"] for one in rail.property("stations").toVariant() if one["screen"] == screen]
    visitor.tap(names[0])


def test_the_first_touch_begins_the_visit(visitor: Visitor) -> None:
    assert visitor.app.screen == "attract"
    visitor.tap(centre(visitor))
    assert visitor.app.screen == "home"


def test_a_language_button_begins_in_that_language(visitor: Visitor) -> None:
    other = "en" if visitor.app.language == "zh" else "zh"
    name = {one["code"]: one["name"] for one in visitor.app.languages}[other]
    visitor.tap(name)
    assert (visitor.app.screen, visitor.app.language) == ("home", other)


def test_every_station_leads_to_its_screen(visitor: Visitor) -> None:
    visitor.tap(centre(visitor))
    for screen in [*SCREENS[1:], "home"]:
        station(visitor, screen)
        assert visitor.app.screen == screen


def test_every_door_leads_somewhere_and_back(visitor: Visitor) -> None:
    visitor.tap(centre(visitor))
    for door in visitor.app.home.doors:
        visitor.tap(door["name"])
        assert visitor.app.screen == door["screen"]
        visitor.tap(home_name(visitor))
        assert visitor.app.screen == "home"


def home_name(visitor: Visitor) -> str:
    return "首页" if visitor.app.language == "zh" else "Home"


def plain(shown: str) -> str:
    """A name without the breaks that a headline gives it."""
    return shown.replace("\n", "").replace("\u2011", "-")


def test_the_language_changes_at_once_and_keeps_the_place(visitor: Visitor, pack: Pack) -> None:
    visitor.tap(centre(visitor))
    park = pack.catalogue.parks[1]
    visitor.app.open("park", park.id)
    visitor.settle()
    for code in ("en", "zh", "en"):
        name = {one["code"]: one["name"] for one in visitor.app.languages}[code]
        visitor.tap(name)
        assert (visitor.app.language, visitor.app.screen, visitor.app.subject) == (code, "park", park.id)
        assert any(text(park.name, code) in plain(one) for one in visitor.texts())


def test_all_parks_open_and_say_their_name(visitor: Visitor, pack: Pack) -> None:
    visitor.tap(centre(visitor))
    for park in pack.catalogue.parks:
        visitor.app.open("park", park.id)
        visitor.settle()
        shown = [plain(one) for one in visitor.texts()]
        assert any(text(park.name, visitor.app.language) in one for one in shown), park.id


def test_walking_away_clears_everything(visitor: Visitor, pack: Pack) -> None:
    visitor.tap(centre(visitor))
    home_language = visitor.app.state.rules.language
    visitor.app.chooseLanguage("en" if home_language == "zh" else "zh")
    visitor.app.setOption("large_text", True)
    visitor.app.open("parks")
    visitor.app.parks.toggle("stage", pack.catalogue.parks[0].stage)
    visitor.app.search("rj")
    visitor.settle()
    rules = visitor.app.state.rules
    visitor.idle(rules.idle_typing)
    assert visitor.app.secondsLeft == rules.countdown
    visitor.idle(rules.countdown)
    assert visitor.app.screen == "attract"
    assert (visitor.app.language, visitor.app.largeText) == (home_language, False)
    visitor.tap(centre(visitor))
    assert visitor.app.screen == "home"
    visitor.app.open("parks")
    visitor.settle()
    assert visitor.app.parks.visibleCount == len(pack.catalogue.parks)
    assert visitor.app.state.query is None


def test_one_tap_anywhere_ends_the_countdown(visitor: Visitor) -> None:
    visitor.tap(centre(visitor))
    visitor.idle(visitor.app.state.rules.idle)
    assert visitor.app.secondsLeft > 0
    visitor.tap(QPointF(40, 40))
    assert visitor.app.secondsLeft == -1
    assert visitor.app.screen == "home"


def test_a_finger_that_stays_down_is_somebody(visitor: Visitor) -> None:
    visitor.tap(centre(visitor))
    visitor.press(QPointF(visitor.root.width() - 20, 20))
    visitor.clock.advance(HELD - 1)
    now = visitor.clock.now()
    visitor.until(lambda: visitor.app.state.touched_at == now, "the held finger to count as a touch")
    visitor.release(QPointF(visitor.root.width() - 20, 20))
    assert visitor.app.secondsLeft == -1

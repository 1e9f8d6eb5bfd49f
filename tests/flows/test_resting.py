"""The first screen while nobody is there, and what sleep and the clock on the wall may do to a visit."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date, time

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from kiosk.session.rest import DUSK, EACH, STILL
from kiosk.settings import Hours, Settings
from kiosk.settings.settings import Content, Screen
from tests.driver import Visitor

SETTINGS = Settings(
    hours=Hours(open="09:00", close="18:00", dim=0.6),
    screen=Screen(reduced_motion=True),
    content=Content(stale_after_months=1),
)
NIGHT, DAY = time(22), time(10)


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=str)
def visitor(request: pytest.FixtureRequest, pack: Pack, quiet: QtLog) -> Iterator[Visitor]:
    visitor = Visitor(pack, request.param, settings=SETTINGS)
    slides(visitor).setProperty("active", False)  # the pictures change by real time, which a busy machine has more of
    yield visitor
    visitor.close()


def look(visitor: Visitor) -> np.ndarray:
    visitor.settle()
    picture = visitor.root.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.width(), 4)
    return pixels[:, :, :3].astype(np.int16)


def begin(visitor: Visitor) -> None:
    visitor.tap(QPointF(visitor.root.width() / 2, visitor.root.height() / 2))
    assert visitor.app.screen == "home"


def attract(visitor: Visitor):  # type: ignore[no-untyped-def]
    return next(one for one in visitor.items() if one.metaObject().className().startswith("AttractScreen"))


def slides(visitor: Visitor):  # type: ignore[no-untyped-def]
    return next(one for one in visitor.items() if one.metaObject().className().startswith("AttractSlides"))


def words(visitor: Visitor) -> dict[str, tuple[float, float]]:
    """Where everything stands that the first screen always shows: name, call to touch, languages."""
    shown = [one for one in visitor.items() if one.inherits("QQuickText")]
    always = {visitor.app.zone, visitor.app.zoneOther, *(one["name"] for one in visitor.app.languages), "轻触开始"}
    places = {str(one.property("text")): visitor.rect(one).topLeft() for one in shown}
    assert always <= set(places)
    return {name: (place.x(), place.y()) for name, place in places.items() if name in always}


def test_after_ten_minutes_all_that_stands_still_goes_round_by_four_pixels(visitor: Visitor) -> None:
    first = words(visitor)
    visitor.idle(STILL - 1)
    slides(visitor).setProperty("turns", 1)
    assert words(visitor) == first
    offsets, last = [], first
    for turn in range(2, 12):
        visitor.idle(EACH)
        assert words(visitor) == last, "nothing moves before the picture changes"
        slides(visitor).setProperty("turns", turn)
        last = words(visitor)
        moved = {(round(last[one][0] - first[one][0], 3), round(last[one][1] - first[one][1], 3)) for one in first}
        assert len(moved) == 1, "everything moves together"
        offsets.append(moved.pop())
    assert {abs(one) for offset in offsets for one in offset} == {0.0, 4.0}
    assert len(set(offsets[:8])) == 8 and offsets[8:] == offsets[:2]
    steps = itertools.pairwise(offsets)
    assert all(abs(a[0] - b[0]) + abs(a[1] - b[1]) == 4 for a, b in steps), "one small step at a time"
    begin(visitor)
    visitor.app.finish()
    visitor.settle()
    assert words(visitor) == first


def test_words_over_a_lone_picture_move_too(pack: Pack, quiet: QtLog) -> None:
    zone = pack.catalogue.zone
    catalogue = msgspec.structs.replace(pack.catalogue, zone=msgspec.structs.replace(zone, scenes=zone.scenes[:1]))
    visitor = Visitor(pack._replace(catalogue=catalogue), (1920, 1080), settings=SETTINGS)
    first = words(visitor)
    visitor.idle(STILL)
    moved = words(visitor)
    visitor.close()
    assert {(moved[one][0] - first[one][0], moved[one][1] - first[one][1]) for one in first} == {(4.0, 0.0)}


def test_the_line_moves_with_the_words(visitor: Visitor) -> None:
    visitor.idle(STILL + 2 * EACH)
    slides(visitor).setProperty("turns", 1)
    screen = attract(visitor)
    line = next(one for one in visitor.items() if one.metaObject().className().startswith("Track_"))
    points = line.property("target").toVariant()
    assert {point[1] for point in points} == {screen.property("lineY") + 4}
    assert screen.property("shiftY") == 4


def test_outside_hours_it_dims_and_a_touch_brings_the_light_back_at_once(visitor: Visitor) -> None:
    begin(visitor)
    visitor.app.finish()
    bright = look(visitor)
    visitor.time_of_day = NIGHT
    visitor.idle(DUSK - 1)
    assert np.array_equal(look(visitor), bright)
    visitor.idle(2)
    dark = look(visitor)
    assert np.abs(dark - bright * 0.4).max() <= 2, "as dark as staff have set"
    begin(visitor)
    home = look(visitor)
    visitor.app.finish()
    assert np.array_equal(look(visitor), bright), "the end of a visit is spent in full light"
    visitor.time_of_day = DAY
    visitor.idle(DUSK)
    assert np.array_equal(look(visitor), bright)
    begin(visitor)
    assert np.array_equal(look(visitor), home), "the visit itself was in full light too"


def test_the_first_touch_on_a_dark_screen_counts(visitor: Visitor) -> None:
    visitor.time_of_day = NIGHT
    visitor.idle(DUSK)
    assert visitor.app.rest.dim == pytest.approx(0.6)
    visitor.tap("English")
    assert (visitor.app.screen, visitor.app.language, visitor.app.rest.dim) == ("home", "en", 0.0)


def test_hours_follow_the_clock_on_the_wall_wherever_it_is_set(visitor: Visitor) -> None:
    visitor.idle(DUSK)
    for now, dim in ((NIGHT, 0.6), (DAY, 0.0), (time(0, 1), 0.6), (time(9), 0.0), (time(18), 0.6)):
        visitor.time_of_day = now
        visitor.idle(0.5)
        assert visitor.app.rest.dim == pytest.approx(dim)


@pytest.mark.parametrize("seconds", [2.0, 3600.0, 86400.0 * 30])
def test_after_sleep_the_next_visitor_finds_the_first_screen(visitor: Visitor, seconds: float) -> None:
    begin(visitor)
    visitor.app.chooseLanguage("en")
    visitor.clock.sleep(seconds)
    visitor.app.tick()
    visitor.settle()
    assert (visitor.app.screen, visitor.app.language) == ("attract", "zh")
    begin(visitor)
    visitor.app.tick()
    assert visitor.app.screen == "home", "it is noticed once"


def test_the_clock_on_the_wall_ends_no_visit(visitor: Visitor) -> None:
    begin(visitor)
    for day in (date(1970, 1, 1), date(2099, 12, 31), date(2026, 1, 1)):
        visitor.today, visitor.time_of_day = day, NIGHT
        visitor.idle(1)
        assert (visitor.app.screen, visitor.app.secondsLeft) == ("home", -1)


def test_a_new_day_is_noticed_between_visits(visitor: Visitor, pack: Pack) -> None:
    park = next(one for one in pack.catalogue.parks if one.figures)

    def marks() -> list[str]:
        begin(visitor)
        visitor.app.open("park", park.id)
        visitor.settle()
        return [str(tile) for tile in visitor.app.park.tiles]

    visitor.today = date(2020, 7, 20)
    visitor.app.tick()
    early = marks()
    visitor.today = date(2026, 1, 1)
    visitor.idle(1)
    assert [str(tile) for tile in visitor.app.park.tiles] == early, "nothing changes under a visitor's eyes"
    visitor.app.finish()
    visitor.idle(1)
    assert marks() != early

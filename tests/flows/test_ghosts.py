"""Touches that no visitor made, and hands that touch with more than one finger, by real touch on the whole program."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from kiosk.touch.panel import HELD, QUIET, RESTING, STORM
from kiosk.touchguard import MOUSE
from tests.driver import Visitor

SHAPES = [(1920, 1080), (1080, 1920)]
SCREENS = ("home", "parks", "match", "location", "services", "figures", "events", "compare", "takeaway")


@pytest.fixture(params=SHAPES, ids=str)
def visitor(request: pytest.FixtureRequest, pack: Pack, quiet: QtLog) -> Iterator[Visitor]:
    visitor = Visitor(pack, request.param)
    yield visitor
    visitor.close()


def storm(visitor: Visitor, count: int = 3 * STORM, rate: float = 100.0) -> None:
    """Ghosts all over the screen, on the clock of the test."""
    width, height = visitor.root.width(), visitor.root.height()
    for number in range(count):
        place = QPointF((number * 197) % width, (number * 131) % height)
        visitor.press(place, 20 + number % 10, ms=0)
        visitor.release(place, 20 + number % 10, ms=0)
        visitor.clock.advance(1 / rate)
    visitor.wait()
    visitor.settle()


def home(visitor: Visitor) -> None:
    visitor.app.open("home")
    visitor.settle()


def door(visitor: Visitor, number: int = 0) -> tuple[QQuickItem, str]:
    """A door of the home screen and where it leads."""
    known = visitor.app.home.doors[number]
    return visitor.named(known["name"]), known["screen"]


def pass_by(visitor: Visitor, seconds: float) -> None:
    """Time goes by for everything that watches the clock, as the timers would have it."""
    visitor.clock.advance(seconds)
    visitor.window.guard.tick()
    visitor.app.tick()
    visitor.wait(50)


def test_a_storm_is_ignored_and_then_the_next_touch_counts(visitor: Visitor) -> None:
    storm(visitor)
    guard = visitor.window.guard
    assert guard.panel.storming and guard.panel.storms == 1
    before = visitor.app.state
    storm(visitor)
    assert visitor.app.state.touched_at == before.touched_at
    assert (visitor.app.screen, visitor.app.overlay) == (before.route.screen, before.overlay)
    pass_by(visitor, QUIET)
    home(visitor)
    target, screen = door(visitor)
    visitor.tap(target)
    assert visitor.app.screen == screen


def test_a_storm_does_not_keep_the_kiosk_awake(visitor: Visitor) -> None:
    home(visitor)
    storm(visitor)
    rules = visitor.app.state.rules
    for _ in range(int(2 * (rules.idle_typing + rules.countdown))):
        storm(visitor, count=15, rate=15.0)
        visitor.app.tick()
        if visitor.app.screen == "attract":
            break
    assert visitor.window.guard.panel.storming, "it goes on, weaker than it began"
    assert visitor.app.screen == "attract"


def test_a_stuck_contact_does_not_keep_the_kiosk_awake_and_others_count(visitor: Visitor) -> None:
    home(visitor)
    corner = QPointF(visitor.root.width() - 20, 20)
    visitor.press(corner, 7)
    pass_by(visitor, HELD + 0.125)
    assert visitor.window.guard.panel.stuck == 1
    touched = visitor.app.state.touched_at
    visitor.wait(700)  # the heartbeat of a finger that is down would have come
    assert visitor.app.state.touched_at == touched
    target, screen = door(visitor)
    visitor.tap(target)
    assert visitor.app.screen == screen
    rules = visitor.app.state.rules
    pass_by(visitor, rules.idle)
    pass_by(visitor, rules.countdown)
    assert visitor.app.screen == "attract"
    visitor.tap(QPointF(visitor.root.width() / 2, visitor.root.height() / 2))
    assert visitor.app.screen == "home"
    visitor.release(corner, 7)
    visitor.tap(door(visitor)[0])
    assert visitor.app.screen == screen


def test_a_stuck_contact_on_a_button_does_not_press_it(visitor: Visitor) -> None:
    home(visitor)
    target, screen = door(visitor)
    centre = visitor.rect(target).center()
    visitor.press(centre, 7)
    assert target.property("pressed")
    pass_by(visitor, HELD + 0.125)
    visitor.until(lambda: not target.property("pressed"), "the button to be let go of")
    visitor.release(centre, 7)
    visitor.settle()
    assert visitor.app.screen == "home"
    visitor.tap(target)
    assert visitor.app.screen == screen


@pytest.mark.parametrize("first_up", ["finger", "palm"])
def test_a_palm_on_the_same_target_does_not_cancel_the_tap(visitor: Visitor, first_up: str) -> None:
    home(visitor)
    target, screen = door(visitor)
    finger = visitor.rect(target).center()
    palm = finger + QPointF(40, 60)
    visitor.press(finger, 1)
    visitor.press(palm, 2)
    for one in ("finger", "palm") if first_up == "finger" else ("palm", "finger"):
        visitor.release(finger if one == "finger" else palm, 1 if one == "finger" else 2)
    visitor.wait(50)
    visitor.settle()
    assert visitor.app.screen == screen


def test_a_tap_counts_while_somebody_leans_on_the_target(visitor: Visitor) -> None:
    home(visitor)
    target, screen = door(visitor)
    finger = visitor.rect(target).center()
    visitor.press(finger + QPointF(40, 60), 2)
    pass_by(visitor, RESTING + 0.125)
    visitor.tap(finger)
    assert visitor.app.screen == screen


def test_a_palm_that_is_still_down_does_nothing_on_the_next_screen(visitor: Visitor) -> None:
    home(visitor)
    target, screen = door(visitor)
    other, _ = door(visitor, 1)
    visitor.press(visitor.rect(target).center(), 1)
    palm = visitor.rect(other).center()
    visitor.press(palm, 2)
    visitor.release(visitor.rect(target).center(), 1)
    visitor.wait(50)
    visitor.settle()
    assert visitor.app.screen == screen
    visitor.move(palm + QPointF(3, 3), 2)
    visitor.release(palm, 2)
    visitor.wait(50)
    visitor.settle()
    assert (visitor.app.screen, visitor.app.overlay) == (screen, "")


def test_a_palm_that_the_panel_tells_presses_nothing(visitor: Visitor) -> None:
    """Synthetic touch has no size, so the test says how large each finger is."""
    home(visitor)
    visitor.window.guard.millimetres = lambda point: 60.0 if point.id() == 2 else 9.0  # type: ignore[method-assign]
    visitor.tap(QPointF(visitor.root.width() / 2, 4))  # a finger, to be told from
    target, screen = door(visitor)
    palm, finger = visitor.rect(door(visitor, 1)[0]).center(), visitor.rect(target).center()
    visitor.press(palm, 2)
    visitor.press(finger, 1)
    visitor.release(palm, 2)
    visitor.wait(50)
    assert visitor.app.screen == "home"
    visitor.release(finger, 1)
    visitor.wait(50)
    visitor.settle()
    assert visitor.app.screen == screen


def test_five_fingers_and_two_hands_do_no_harm(visitor: Visitor) -> None:
    """Ten fingers down at once, dragged and lifted, on every screen: then one finger is heeded as ever."""
    width, height = visitor.root.width(), visitor.root.height()
    for screen in ("attract", *SCREENS):
        visitor.app.open(screen)
        visitor.settle()
        visitor.clock.advance(1.0)
        fingers = {one: QPointF(width * (0.08 + 0.09 * one), height * (0.3 + 0.05 * (one % 5))) for one in range(10)}
        for one, place in fingers.items():
            visitor.press(place, one, ms=4)
        for step in range(1, 4):
            for one, place in fingers.items():
                visitor.move(place + QPointF(0, -12 * step), one, ms=0)
        for one, place in fingers.items():
            visitor.release(place + QPointF(0, -36), one, ms=4)
        visitor.wait(50)
        visitor.settle()
        panel = visitor.window.guard.panel
        assert (panel.contacts, panel.storms) == ({}, 0)
    visitor.app.finish()
    home(visitor)
    target, screen = door(visitor)
    visitor.tap(target)
    assert visitor.app.screen == screen


def test_a_long_press_is_a_tap(visitor: Visitor) -> None:
    home(visitor)
    target, screen = door(visitor)
    place = visitor.rect(target).center()
    visitor.press(place)
    visitor.wait(1200)  # longer than the 800 ms after which Qt speaks of a long press
    visitor.release(place)
    visitor.settle()
    assert visitor.app.screen == screen


def test_two_thumbs_type(visitor: Visitor) -> None:
    """The next key comes down before the last one is up."""
    visitor.app.open("parks")
    visitor.app.search("")
    visitor.settle()
    keys = [visitor.rect(visitor.named(one)).center() for one in "rj"]
    visitor.press(keys[0], 1)
    visitor.press(keys[1], 2)
    visitor.release(keys[0], 1)
    visitor.release(keys[1], 2)
    visitor.settle()
    assert visitor.app.state.query == "rj"


def test_a_panel_that_says_it_is_a_mouse_is_watched_too(visitor: Visitor) -> None:
    home(visitor)
    target, screen = door(visitor)
    place = visitor.rect(target).center()
    QTest.mousePress(visitor.root, Qt.MouseButton.LeftButton, pos=place.toPoint())
    visitor.wait()
    assert target.property("pressed")
    pass_by(visitor, HELD + 0.125)
    visitor.until(lambda: not target.property("pressed"), "the button to be let go of")
    assert visitor.window.guard.panel.ignored == {MOUSE}
    QTest.mouseRelease(visitor.root, Qt.MouseButton.LeftButton, pos=place.toPoint())
    visitor.wait()
    assert visitor.app.screen == "home"
    QTest.mouseClick(visitor.root, Qt.MouseButton.LeftButton, pos=place.toPoint())
    visitor.wait(50)
    visitor.settle()
    assert visitor.app.screen == screen


def test_when_the_system_takes_all_touches_away_the_next_one_counts(visitor: Visitor) -> None:
    home(visitor)
    target, screen = door(visitor)
    place = visitor.rect(target).center()
    visitor.press(place)
    cancelled = QEvent(QEvent.Type.TouchCancel)
    assert not isinstance(cancelled, QMouseEvent)
    visitor.window.guard.eventFilter(visitor.root, cancelled)
    QCoreApplication.processEvents()
    assert visitor.window.guard.panel.contacts == {}
    visitor.release(place)
    visitor.settle()
    visitor.tap(target) if visitor.app.screen == "home" else None
    assert visitor.app.screen == screen


@pytest.mark.parametrize("seed", range(4))
def test_hands_and_palms_at_random_do_no_harm(visitor: Visitor, seed: int) -> None:
    """Six contacts that come, move, grow and go in any order, on screens that change under them."""
    chance, large = random.Random(seed), set[int]()
    visitor.window.guard.millimetres = lambda point: 60.0 if point.id() in large else 9.0  # type: ignore[method-assign]
    width, height = visitor.root.width(), visitor.root.height()
    for _ in range(250):
        visitor.clock.advance(chance.choice((1 / 64, 1 / 16, 1 / 4)))
        free = [one for one in range(1, 7) if one not in visitor.down]
        what = chance.random()
        if what < 0.35 and free:
            one = chance.choice(free)
            (large.add if chance.random() < 0.2 else large.discard)(one)
            near = chance.choice([*visitor.down.values(), QPointF(chance.uniform(0, width), chance.uniform(0, height))])
            visitor.press(near + QPointF(chance.uniform(-60, 60), chance.uniform(-60, 60)), one, ms=0)
        elif what < 0.6 and visitor.down:
            one = chance.choice([*visitor.down])
            if chance.random() < 0.1:
                large.add(one)
            visitor.move(visitor.down[one] + QPointF(chance.uniform(-40, 40), chance.uniform(-40, 40)), one, ms=0)
        elif what < 0.95 and visitor.down:
            one = chance.choice([*visitor.down])
            visitor.release(visitor.down[one], one, ms=0)
        elif what < 0.98:
            visitor.app.open(chance.choice(SCREENS))
            visitor.wait(chance.choice((0, 30)))
        else:
            pass_by(visitor, HELD + 1)
    for one in [*visitor.down]:
        visitor.release(visitor.down[one], one)
    large.clear()
    visitor.app.finish()
    pass_by(visitor, QUIET)
    home(visitor)
    target, screen = door(visitor)
    visitor.tap(target)
    assert visitor.app.screen == screen

"""The way into staff mode and out of it, by real touches."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from kiosk.session.staffing import DOOR_IDLE, STAFF_IDLE
from tests.driver import Visitor
from tests.staffside import CORNER, PIN, enter, furnish, knock, staff, type_pin

SHAPES = [(1920, 1080), (1080, 1920)]


@pytest.fixture
def visitor(pack: Pack, quiet: QtLog, tmp_path: Path) -> Iterator[Visitor]:
    made = staff(pack, SHAPES[0], furnish(tmp_path))
    yield made
    made.close()


@pytest.mark.parametrize(("shape", "language"), list(itertools.product(SHAPES, ("zh", "en"))))
def test_five_taps_and_the_pin_lead_in_and_a_button_leads_out(
    pack: Pack, quiet: QtLog, tmp_path: Path, shape: tuple[int, int], language: str
) -> None:
    visitor = staff(pack, shape, furnish(tmp_path), language)
    knock(visitor)
    assert visitor.app.state.door and not visitor.app.state.staffed
    type_pin(visitor, PIN)
    assert visitor.app.state.staffed and not visitor.app.state.door
    visitor.tap({"zh": "退出", "en": "Leave"}[language])
    assert visitor.app.state.attracting
    visitor.close()


def test_four_taps_or_taps_elsewhere_lead_nowhere(visitor: Visitor) -> None:
    for _ in range(4):
        visitor.tap(CORNER)
    visitor.tap(QPointF(900, 60))
    for _ in range(4):
        visitor.tap(CORNER)
    assert not visitor.app.state.door


def test_slow_taps_lead_nowhere(visitor: Visitor) -> None:
    for _ in range(10):
        visitor.tap(CORNER)
        visitor.clock.advance(0.7)
    assert not visitor.app.state.door


def test_ghosts_in_the_corner_lead_nowhere(visitor: Visitor) -> None:
    """A panel that touches itself twenty times a second: below a storm, and no hand."""
    for _ in range(11):
        visitor.clock.advance(0.01)  # eleven within a second: from here on the panel is not calm
        visitor.press(QPointF(900, 60))
        visitor.release(QPointF(900, 60))
    for _ in range(30):
        visitor.clock.advance(0.05)
        visitor.press(CORNER)
        visitor.release(CORNER)
    assert not visitor.app.state.door


@pytest.mark.parametrize("pin", [True, False], ids=["with a PIN", "before the set-up"])
def test_a_storm_that_begins_in_the_corner_leads_nowhere(pack: Pack, quiet: QtLog, tmp_path: Path, pin: bool) -> None:
    visitor = staff(pack, SHAPES[0], furnish(tmp_path) if pin else tmp_path)
    for _ in range(100):
        visitor.clock.advance(0.01)
        visitor.press(CORNER, ms=0)
        visitor.release(CORNER, ms=0)
    assert not visitor.app.state.door and not visitor.app.state.staffed
    visitor.close()


def test_the_visit_goes_on_where_the_door_is_put_away(visitor: Visitor) -> None:
    visitor.app.open("parks")
    visitor.settle()
    knock(visitor)
    visitor.tap("返回")
    assert visitor.app.screen == "parks" and not visitor.app.state.door


def test_the_door_goes_away_by_itself(visitor: Visitor) -> None:
    knock(visitor)
    visitor.idle(DOOR_IDLE)
    assert not visitor.app.state.door and visitor.app.screen == "home"


def test_it_works_from_the_first_screen_too(visitor: Visitor) -> None:
    visitor.app.finish()
    visitor.settle()
    enter(visitor)


def test_staff_mode_ends_by_itself_and_says_so_before(visitor: Visitor) -> None:
    enter(visitor)
    visitor.idle(STAFF_IDLE - 15)
    assert any("15 秒后自动退出" in text for text in visitor.texts())
    visitor.tap(QPointF(900, 500))
    assert visitor.app.staff.secondsLeft == -1
    visitor.idle(STAFF_IDLE)
    assert visitor.app.state.attracting


def test_five_wrong_pins_lock_the_door_also_for_a_new_process(visitor: Visitor, pack: Pack, tmp_path: Path) -> None:
    knock(visitor)
    for left in (4, 3, 2, 1):
        type_pin(visitor, "999998")
        assert f"还可以试 {left} 次" in " ".join(visitor.texts())
    type_pin(visitor, "999998")
    assert "请等" in " ".join(visitor.texts())
    assert not any(one.property("name") == "1" for one in visitor.targets())
    again = staff(pack, SHAPES[0], tmp_path)
    knock(again)
    assert "请等" in " ".join(again.texts())
    again.close()


def test_what_was_typed_is_forgotten_with_the_door(visitor: Visitor) -> None:
    knock(visitor)
    for digit in "271":
        visitor.tap(digit)
    assert visitor.app.staff.door.count == 3
    visitor.tap("返回")
    knock(visitor)
    assert visitor.app.staff.door.count == 0


def test_while_the_screen_is_wiped_no_touch_counts(visitor: Visitor) -> None:
    enter(visitor)
    visitor.tap("清屏")
    assert visitor.targets() == []
    for x, y in itertools.product(range(100, 1900, 300), range(100, 1060, 150)):
        visitor.tap(QPointF(x, y))
    visitor.clock.advance(1)
    assert visitor.app.state.clean_until is not None or visitor.clock.now() > 30
    visitor.idle(31)
    assert visitor.app.state.staffed and visitor.app.staff.cleaning == -1
    visitor.tap("退出")
    assert visitor.app.state.attracting


def test_the_language_of_staff_is_not_the_next_visitors(visitor: Visitor) -> None:
    enter(visitor)
    visitor.tap("English")
    visitor.wait(60)
    assert visitor.app.language == "en"
    visitor.tap("Leave")
    assert visitor.app.language == "zh"


def test_pictures_are_timed_as_they_are_shown(visitor: Visitor) -> None:
    before = sum(visitor.window.backstage.frames())
    for screen in ("parks", "location", "home"):
        visitor.app.open(screen)
        visitor.settle()
        visitor.root.grabWindow()
    visitor.wait(200)
    assert sum(visitor.window.backstage.frames()) > before

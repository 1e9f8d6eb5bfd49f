"""Staff mode in the state: the door over a visit, what a visitor's events cannot do, and how it ends."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import (
    SCREENS,
    STAFF,
    Back,
    Clean,
    CloseOverlay,
    EnterStaff,
    Event,
    Finish,
    Open,
    Route,
    Rules,
    SetLanguage,
    SetOption,
    SetQuery,
    ShowDoor,
    ShowStaff,
    State,
    Stay,
    Tick,
    Touch,
    Wake,
    initial,
    step,
)
from kiosk.session.staffing import CLEAN_S, DOOR_IDLE, STAFF_IDLE

RULES = Rules()


def after(*events: Event) -> State:
    state = initial(RULES)
    for event in events:
        state = step(state, event)
    return state


def inside() -> State:
    return after(Open(1.0, Route("parks")), ShowDoor(2.0, True), EnterStaff(3.0, "device"))


def test_no_visitor_screen_is_called_staff() -> None:
    assert STAFF not in SCREENS


def test_the_door_leaves_the_visit_as_it_is() -> None:
    visit = after(Open(1.0, Route("parks")), SetQuery(2.0, "rj"))
    door = step(visit, ShowDoor(3.0, True))
    assert door.door and door.overlay == "door"
    assert replace(step(door, ShowDoor(3.0, False)), now=0, touched_at=0) == replace(visit, now=0, touched_at=0)


def test_the_door_goes_away_by_itself_and_only_it() -> None:
    visit = after(Open(1.0, Route("parks")), ShowDoor(2.0, True))
    assert step(visit, Tick(2.0 + DOOR_IDLE - 0.1)).door
    gone = step(visit, Tick(2.0 + DOOR_IDLE))
    assert not gone.door and gone.route == Route("parks")


def test_the_door_over_the_first_screen_begins_no_visit() -> None:
    state = after(ShowDoor(1.0, True))
    assert state.door and state.attracting and state.visit == 0


def test_entering_ends_the_visit_and_keeps_language_and_text_size() -> None:
    visit = after(Open(1.0, Route("parks")), SetLanguage(2.0, "en"), SetOption(2.0, "large_text", True))
    state = step(step(visit, ShowDoor(3.0, True)), EnterStaff(4.0, "device"))
    assert state.staffed and state.route == Route(STAFF, "device") and not state.door
    assert state.language == "en" and state.options.large_text and state.history == ()


def test_it_ends_after_three_minutes_without_asking() -> None:
    state = step(inside(), Tick(3.0 + STAFF_IDLE - 0.1))
    assert state.staffed and state.seconds_left is None
    assert step(state, Tick(3.0 + STAFF_IDLE)) == initial(RULES, 3.0 + STAFF_IDLE, state.visit)


def test_a_touch_gives_three_minutes_more() -> None:
    state = step(inside(), Touch(100.0))
    assert step(state, Tick(100.0 + STAFF_IDLE - 0.1)).staffed


@pytest.mark.parametrize("event", [Finish(5.0), Wake(5.0)], ids=str)
def test_leaving_leads_to_the_first_screen_in_the_house_language(event: Event) -> None:
    state = step(step(inside(), SetLanguage(4.0, "en")), event)
    assert state == initial(RULES, 5.0, state.visit)


@pytest.mark.parametrize(
    "event", [Open(5.0, Route("home")), Back(5.0), CloseOverlay(5.0), Stay(5.0), SetQuery(5.0, "a")]
)
def test_events_of_visitors_change_nothing_there(event: Event) -> None:
    assert step(inside(), event) == replace(inside(), now=5.0, touched_at=5.0)


def test_while_the_screen_is_wiped_nothing_counts() -> None:
    wiped = step(inside(), Clean(5.0))
    assert wiped.overlay == "clean"
    for event in (Touch(6.0), ShowStaff(6.0, "export"), Finish(6.0), SetLanguage(6.0, "en"), Clean(6.0)):
        assert replace(step(wiped, event), now=5.0, touched_at=5.0) == wiped
    assert step(wiped, Tick(5.0 + CLEAN_S - 0.1)).overlay == "clean"
    assert step(wiped, Tick(5.0 + CLEAN_S)).overlay == ""


EVENTS = st.sampled_from(
    [
        *(lambda at, screen=screen: Open(at, Route(screen)) for screen in (*SCREENS, STAFF)),
        lambda at: ShowDoor(at, True),
        lambda at: ShowDoor(at, False),
        lambda at: ShowStaff(at, "export"),
        lambda at: Clean(at),
        lambda at: Finish(at),
        lambda at: Back(at),
        lambda at: Tick(at),
        lambda at: Touch(at),
    ]
)


@given(st.lists(st.tuples(EVENTS, st.floats(0, 100)), max_size=30))
def test_nothing_but_the_pin_leads_in(steps: list[tuple[object, float]]) -> None:
    state, at = initial(RULES), 0.0
    for make, pause in steps:
        at += pause
        state = step(state, make(at))  # type: ignore[operator]
        assert not state.staffed

"""Staff mode as part of the state: the door over a visit, the pages behind it, and how it ends by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .events import Event, Finish, SetLanguage, SetOption
from .state import STAFF, Route, State, initial

STAFF_IDLE = 180.0
"""Seconds without a touch after which staff mode ends: staff have walked off, and the next hand is a visitor's."""
DOOR_IDLE = 30.0
"""Seconds without a touch after which the PIN pad goes away: whoever brought it up does not know the PIN."""
CLEAN_S = 30.0
"""Seconds for which the screen heeds no touch, so that it can be wiped."""


@dataclass(frozen=True, slots=True)
class ShowDoor(Event):
    """Five taps in the corner ask for the PIN; or the PIN pad is put away."""

    on: bool


@dataclass(frozen=True, slots=True)
class EnterStaff(Event):
    """The PIN was right. Whatever visit went on is over."""

    page: str


@dataclass(frozen=True, slots=True)
class ShowStaff(Event):
    """Staff turn to another of their pages."""

    page: str


@dataclass(frozen=True, slots=True)
class Clean(Event):
    """Staff wipe the screen."""


def act(state: State, event: Event) -> State:
    """What an event of staff, or any event in staff mode, leads to. Language and text size are taken along."""
    if isinstance(event, ShowDoor):
        return state if state.staffed else replace(state, door=event.on)
    if isinstance(event, EnterStaff):
        fresh = initial(state.rules, event.at, state.visit)
        return replace(fresh, route=Route(STAFF, event.page), language=state.language, options=state.options)
    if state.clean_until is not None:
        return state
    match event:
        case Finish():
            return initial(state.rules, event.at, state.visit)
        case ShowStaff(page=page):
            return replace(state, route=Route(STAFF, page))
        case Clean():
            return replace(state, clean_until=event.at + CLEAN_S)
        case SetLanguage(language=language) if language in state.rules.languages:
            return replace(state, language=language)
        case SetOption(name=name, on=on) if name in ("large_text", "high_contrast", "low_reach"):
            return replace(state, options=replace(state.options, **{name: on}))
    return state


def tick(state: State) -> State:
    """What time does to the door and behind it. A visit that the door stood over finds its own idle time gone by."""
    if state.clean_until is not None:
        # Wiping is being there: the three minutes begin when it is over.
        return state if state.now < state.clean_until else replace(state, clean_until=None, touched_at=state.now)
    untouched = state.now - state.touched_at
    if state.staffed:
        return state if untouched < STAFF_IDLE else initial(state.rules, state.now, state.visit)
    return state if untouched < DOOR_IDLE else replace(state, door=False)

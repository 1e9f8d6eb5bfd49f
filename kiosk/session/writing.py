"""The enquiry that a visitor writes: part of the visit, and gone with it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from .events import Event
from .state import ENQUIRY, ONE_PARK, Route, State, Writing

LAST = 2
"""The step that sends; Writing.step counts from 0."""
LONGEST = 2000
"""Characters of a text that are kept while it is written; how long each may be is said beside its field."""


@dataclass(frozen=True, slots=True)
class SetText(Event):
    """A field holds another text. Neither is in its repr: it must not get into a log."""

    name: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SetSectors(Event):
    sectors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetParks(Event):
    parks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetConsent(Event):
    """The box is ticked, or no longer."""

    on: bool


@dataclass(frozen=True, slots=True)
class ShowStep(Event):
    """One of the three steps; `tried` shows what is still wrong in it."""

    step: int
    tried: bool = False


@dataclass(frozen=True, slots=True)
class Sent(Event):
    """An enquiry is committed. For the visit that sent it, and no later one."""

    visit: int
    code: str
    erase_on: str
    """The day on which it is erased, ISO 8601."""


def write(state: State, event: Event) -> State:
    """What the enquiry is after an event that concerns it; the same state after any other."""
    now = state.writing
    if isinstance(event, Sent):
        sent = event.visit == state.visit and not state.attracting
        return replace(state, writing=Writing(code=event.code, erase_on=event.erase_on)) if sent else state
    if now.code:
        return state
    match event:
        case SetText(name=name, text=text):
            others = tuple(one for one in now.texts if one[0] != name)
            return replace(state, writing=replace(now, texts=(*others, (name, text[:LONGEST]))))
        case SetSectors(sectors=sectors):
            return replace(state, writing=replace(now, sectors=tuple(dict.fromkeys(sectors))))
        case SetParks(parks=parks):
            return replace(state, writing=replace(now, parks=tuple(dict.fromkeys(parks))))
        case SetConsent(on=on):
            return replace(state, writing=replace(now, consented=on))
        case ShowStep(step=step, tried=tried) if 0 <= step <= LAST:
            return replace(state, writing=replace(now, step=step, tried=tried))
    return state


def parks_of(state: State) -> tuple[str, ...]:
    """The parks that an enquiry is about: those chosen, else the one that the visitor comes from and the shortlist."""
    if state.writing.parks is not None:
        return state.writing.parks
    return tuple(dict.fromkeys((*_one(state.route), *state.shortlist)))


def about(state: State, route: Route) -> State:
    """Who comes to the enquiry from a park asks about it too, whatever was chosen before."""
    now = state.writing
    if now.parks is None or now.code:
        return state
    return replace(state, writing=replace(now, parks=tuple(dict.fromkeys((*_one(route), *now.parks)))))


def _one(route: Route) -> tuple[str, ...]:
    about_one = route.screen == ENQUIRY and route.subject.startswith(ONE_PARK)
    return (route.subject.removeprefix(ONE_PARK),) if about_one else ()

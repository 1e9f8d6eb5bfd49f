"""The one function that changes a visit."""

from __future__ import annotations

from dataclasses import replace

from . import staffing
from .events import (
    Back,
    ClearNeeds,
    CloseOverlay,
    Event,
    Finish,
    Open,
    OpenGallery,
    SetFacets,
    SetLanguage,
    SetMost,
    SetNeed,
    SetOption,
    SetQuery,
    ShowOptions,
    ShowSource,
    Stay,
    Tick,
    Touch,
    Wake,
)
from .keeping import SetDifferences, ShowPair, ShowTray
from .shortlist import change, expired
from .staffing import EnterStaff, ShowDoor
from .state import ATTRACT, ENQUIRY, HOME, MAX_HISTORY, STAFF, Route, State, initial
from .writing import Sent, SetText, about, write

MAX_QUERY = 40
"""Letters a search can hold: longer than any name, short enough for its field."""


def step(state: State, event: Event) -> State:
    """What the kiosk is after `event`.

    A clock that jumps back counts as a touch: time that cannot be told is given to the visitor.
    """
    if isinstance(event, Tick):
        return replace(_tick(state, event.at), fair_open=event.fair_open)
    if isinstance(event, Wake):
        return initial(state.rules, event.at, state.visit)
    if isinstance(event, (Sent, SetText)):  # one comes from the disk; a letter's touch was told before: neither is one
        return write(state, event)
    state = expired(replace(state, now=event.at, touched_at=event.at, countdown_from=None))
    if state.staffed or isinstance(event, EnterStaff | ShowDoor):
        return staffing.act(state, event)
    if isinstance(event, Finish):
        return initial(state.rules, event.at, state.visit)
    if state.attracting and not isinstance(event, (Touch, Stay, Back, CloseOverlay)):
        state = replace(state, route=Route(HOME), visit=state.visit + 1)
    return _act(state, event)


def _tick(state: State, now: float) -> State:
    if now < state.now:
        return expired(replace(state, now=now, touched_at=now, countdown_from=None))
    state = expired(replace(state, now=now))
    if state.staffed or state.door:
        state = staffing.tick(state)
    if state.attracting or state.staffed or state.door:
        return state
    if state.countdown_from is None:
        untouched = now - state.touched_at
        if untouched < state.idle_after:
            return state
        if untouched >= state.idle_after + state.rules.countdown:  # time stood still: nobody is left to be asked
            return initial(state.rules, now, state.visit)
        return replace(state, countdown_from=now)
    if now - state.countdown_from < state.rules.countdown:
        return state
    return initial(state.rules, now, state.visit)


def _act(state: State, event: Event) -> State:
    match event:
        case Open(route=route) if route.screen != STAFF:
            return _open(state, route)
        case Back():
            return _back(state)
        case SetLanguage(language=language) if language in state.rules.languages:
            return _language(state, language)
        case SetOption(name=name, on=on) if name in ("large_text", "high_contrast", "low_reach"):
            return replace(state, options=replace(state.options, **{name: on}))
        case ShowOptions(on=on):
            return replace(state, options_open=on, tray="", asking="")
        case SetFacets(facets=facets):
            return replace(state, facets=facets)
        case SetQuery(text=text):
            query = text if text is None else text[:MAX_QUERY]
            return replace(state, query=query, options_open=False)  # its keys take the place of the rail
        case SetNeed():
            return _need(state, event)
        case SetMost(criterion=criterion) if not criterion or any(one[0] == criterion for one in state.needs):
            return replace(state, most=criterion)
        case ClearNeeds():
            return replace(state, needs=frozenset(), most="")
        case ShowTray(what=what) if what in ("", "shortlist", "exchange"):
            return replace(state, tray=what, asking="", options_open=False)
        case SetDifferences(on=on):
            return replace(state, differences=on)
        case ShowPair(pair=pair) if pair in (0, 1, 2):
            return replace(state, pair=pair)
        case ShowSource(ref=ref):
            return replace(state, source=ref, options_open=False)
        case OpenGallery(picture=picture) if picture >= 0:
            return replace(state, gallery=picture, options_open=False)
        case CloseOverlay():
            return _close(state)
    return write(change(state, event), event)


def _language(state: State, language: str) -> State:
    """In another language the notice is another one: the tick meant the one that was there."""
    if language == state.language:
        return state
    return replace(state, language=language, writing=replace(state.writing, consented=False))


def _open(state: State, route: Route) -> State:
    closed = replace(about(state, route), source="", gallery=None, options_open=False, query=None)
    closed = replace(closed, tray="", asking="", picking=None)
    if route == state.route:
        return closed
    if route.screen == ATTRACT:
        return initial(state.rules, state.now, state.visit)
    if route.screen == state.route.screen:  # another tab of the same screen is not a place of its own to go back to
        return replace(closed, route=route)
    history = () if route.screen == HOME else (*state.history, state.route)[-MAX_HISTORY:]
    return replace(closed, route=route, history=history)


def _need(state: State, event: SetNeed) -> State:
    need = (event.criterion, event.option)
    others = frozenset(one for one in state.needs if one != need and not (event.alone and one[0] == event.criterion))
    needs = others | {need} if event.on else others
    most = state.most if any(criterion == state.most for criterion, _ in needs) else ""
    return replace(state, needs=needs, most=most)


def _back(state: State) -> State:
    if state.overlay:
        return _close(state)
    if state.query is not None:
        return replace(state, query=None)
    if state.picking is not None:
        return replace(state, picking=None)
    if state.route.screen == ENQUIRY and state.writing.step > 0:
        return replace(state, writing=replace(state.writing, step=state.writing.step - 1, tried=False))
    if not state.history:
        return replace(state, route=Route(HOME))
    return replace(state, route=state.history[-1], history=state.history[:-1])


def _close(state: State) -> State:
    match state.overlay:
        case "source":
            return replace(state, source="")
        case "gallery":
            return replace(state, gallery=None)
        case "tray":
            return replace(state, tray="", asking="")
    return replace(state, options_open=False)

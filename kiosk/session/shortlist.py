"""The parks that a visitor keeps: three at most, and nothing of it outlives the visit."""

from __future__ import annotations

from dataclasses import replace

from .events import Event
from .keeping import (
    AddToShortlist,
    ClearShortlist,
    PickPark,
    RemoveFromShortlist,
    ReplaceInShortlist,
    Undo,
)
from .state import MAX_SHORTLIST, NOTICE_SECONDS, Notice, State


def change(state: State, event: Event) -> State:
    """What the shortlist is after an event that concerns it; the same state after any other."""
    match event:
        case AddToShortlist(park=park):
            return _add(state, park)
        case RemoveFromShortlist(park=park) if park in state.shortlist:
            return _changed(state, "removed", park, tuple(one for one in state.shortlist if one != park))
        case ReplaceInShortlist(old=old, new=new) if old in state.shortlist and new not in ("", old):
            swapped = dict.fromkeys(new if one == old else one for one in state.shortlist)
            return replace(_changed(state, "replaced", new, tuple(swapped)), asking="", picking=None, tray="")
        case ClearShortlist() if state.shortlist:
            return _changed(state, "cleared", "", ())
        case Undo() if state.notice is not None:
            return _fitting(replace(state, shortlist=state.notice.before, notice=None, pair=0))
        case PickPark(instead_of=old) if old is None or old in state.shortlist or (not old and not full(state)):
            return replace(state, picking=old, tray="", asking="", query=None)
    return state


def full(state: State) -> bool:
    return len(state.shortlist) >= MAX_SHORTLIST


def expired(state: State) -> State:
    """The state without a notice whose time is over."""
    if state.notice is None or 0 <= state.now - state.notice.at < NOTICE_SECONDS:
        return state
    return replace(state, notice=None)


def _add(state: State, park: str) -> State:
    if not park or park in state.shortlist:
        return state
    if full(state):  # one has to go first: the visitor is asked which
        return replace(state, asking=park, tray="", options_open=False, notice=None)
    return replace(_changed(state, "added", park, (*state.shortlist, park)), picking=None)


def _changed(state: State, kind: str, park: str, parks: tuple[str, ...]) -> State:
    notice = Notice(kind, park, state.now, state.shortlist)
    query = state.query if state.picking is None else None  # the search for it is over too
    return _fitting(replace(state, shortlist=parks, notice=notice, pair=0, query=query))


def _fitting(state: State) -> State:
    """Questions that a change of the list has answered are no longer asked."""
    asking = state.asking if full(state) and state.asking not in state.shortlist else ""
    picking = state.picking if not state.picking or state.picking in state.shortlist else None
    return replace(state, asking=asking, picking=picking)

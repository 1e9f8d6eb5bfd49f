"""The shortlist, as properties over every sequence of events."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import (
    AddToShortlist,
    Back,
    ClearShortlist,
    CloseOverlay,
    Event,
    Open,
    PickPark,
    RemoveFromShortlist,
    ReplaceInShortlist,
    Route,
    SetLanguage,
    SetQuery,
    ShowOptions,
    ShowTray,
    State,
    Tick,
    Undo,
    initial,
    step,
)
from kiosk.session.state import MAX_SHORTLIST, NOTICE_SECONDS
from tests.unit.session.test_step import RULES, at, events, idle_out, play

ids = st.sampled_from("abcde")
keeping = st.lists(
    st.tuples(
        st.floats(0, 3),
        st.one_of(
            at(AddToShortlist, ids),
            at(RemoveFromShortlist, ids),
            at(ReplaceInShortlist, ids, ids),
            at(PickPark, st.one_of(st.none(), ids, st.just(""))),
            at(ClearShortlist),
            at(Undo),
        ),
    ),
    max_size=30,
)


@given(events)
def test_never_more_than_three_and_none_twice(happened: list[tuple[float, Event]]) -> None:
    state, _ = play(happened)
    assert len(state.shortlist) <= MAX_SHORTLIST
    assert len(set(state.shortlist)) == len(state.shortlist)
    assert "" not in state.shortlist


@given(keeping)
def test_the_same_holds_of_a_visitor_who_does_nothing_else(happened: list[tuple[float, Event]]) -> None:
    state, _ = play(happened)
    assert len(state.shortlist) <= MAX_SHORTLIST
    assert len(set(state.shortlist)) == len(state.shortlist)


@given(events)
def test_a_visitor_is_asked_only_about_a_full_list_and_a_park_not_on_it(happened: list[tuple[float, Event]]) -> None:
    state, _ = play(happened)
    if state.asking:
        assert len(state.shortlist) == MAX_SHORTLIST
        assert state.asking not in state.shortlist
        assert state.overlay in ("source", "gallery", "tray")


@given(events)
def test_a_park_is_replaced_only_if_it_is_on_the_list(happened: list[tuple[float, Event]]) -> None:
    state, _ = play(happened)
    assert not state.picking or state.picking in state.shortlist


@given(events)
def test_nothing_kept_outlives_the_visit(happened: list[tuple[float, Event]]) -> None:
    state, now = play(happened)
    ended = idle_out(state, now)
    kept = ("shortlist", "asking", "notice", "tray", "picking", "differences", "pair")
    assert [getattr(ended, name) for name in kept] == [getattr(initial(RULES), name) for name in kept]


@given(keeping, ids)
def test_undo_brings_the_list_back_as_it_was(happened: list[tuple[float, Event]], park: str) -> None:
    state, now = play(happened)
    for event in (AddToShortlist(now, park), RemoveFromShortlist(now, park), ClearShortlist(now)):
        changed = step(state, event)
        if changed.shortlist != state.shortlist:
            assert step(changed, Undo(now)).shortlist == state.shortlist


def kept(*parks: str) -> State:
    state = step(initial(RULES), Open(0.0, Route("parks")))
    for park in parks:
        state = step(state, AddToShortlist(0.0, park))
    return state


def test_parks_stand_in_the_order_of_adding() -> None:
    assert kept("b", "a", "b", "c").shortlist == ("b", "a", "c")


def test_a_fourth_park_waits_until_one_of_three_goes() -> None:
    state = kept("a", "b", "c", "d")
    assert (state.shortlist, state.asking, state.overlay) == (("a", "b", "c"), "d", "tray")
    swapped = step(state, ReplaceInShortlist(0.0, "b", "d"))
    assert (swapped.shortlist, swapped.asking, swapped.overlay) == (("a", "d", "c"), "", "")


@pytest.mark.parametrize("event", [CloseOverlay(0.0), Back(0.0), Open(0.0, Route("home")), ShowTray(0.0, "")])
def test_never_mind_leaves_the_three_as_they_are(event: Event) -> None:
    state = step(kept("a", "b", "c", "d"), event)
    assert (state.shortlist, state.asking, state.overlay) == (("a", "b", "c"), "", "")


def test_a_park_that_replaces_itself_or_one_beside_it() -> None:
    state = kept("a", "b", "c")
    assert step(state, ReplaceInShortlist(0.0, "a", "a")).shortlist == ("a", "b", "c")
    assert step(state, ReplaceInShortlist(0.0, "a", "b")).shortlist == ("b", "c")
    assert step(state, ReplaceInShortlist(0.0, "x", "y")).shortlist == ("a", "b", "c")


def test_the_notice_stays_for_four_seconds() -> None:
    state = kept("a")
    assert state.notice is not None
    assert (state.notice.kind, state.notice.park, state.notice.before) == ("added", "a", ())
    assert step(state, Tick(NOTICE_SECONDS - 0.1)).notice is not None
    assert step(state, Tick(NOTICE_SECONDS)).notice is None
    assert step(state, SetLanguage(NOTICE_SECONDS, "en")).notice is None


def test_undo_after_the_notice_does_nothing() -> None:
    late = step(kept("a"), Undo(NOTICE_SECONDS))
    assert late.shortlist == ("a",)


def test_the_tray_and_the_options_are_not_open_together() -> None:
    state = step(kept("a"), ShowTray(0.0, "shortlist"))
    assert state.overlay == "tray"
    state = step(state, ShowOptions(0.0, True))
    assert state.overlay == "options"
    state = step(state, ShowTray(0.0, "shortlist"))
    assert (state.overlay, state.options_open) == ("tray", False)


def test_the_keys_of_the_search_and_the_options_are_not_there_together() -> None:
    """Two fingers can ask for both at once; the keys lie where one leaves the options."""
    state = step(step(kept("a"), ShowOptions(0.0, True)), SetQuery(0.0, ""))
    assert (state.query, state.overlay) == ("", "")


def test_picking_one_more_is_for_a_list_with_room() -> None:
    assert step(kept("a", "b"), PickPark(0.0, "")).picking == ""
    assert step(kept("a", "b", "c"), PickPark(0.0, "")).picking is None
    assert step(kept("a", "b"), PickPark(0.0, "z")).picking is None


def test_what_is_picked_ends_the_picking() -> None:
    state = step(kept("a", "b"), PickPark(0.0, "a"))
    assert step(state, ReplaceInShortlist(0.0, "a", "c")).picking is None
    state = step(kept("a", "b"), PickPark(0.0, ""))
    assert step(state, AddToShortlist(0.0, "c")).picking is None
    assert step(state, Back(0.0)).picking is None


def test_a_change_of_the_list_shows_its_first_two() -> None:
    state = replace(kept("a", "b", "c"), pair=2)
    assert step(state, RemoveFromShortlist(0.0, "a")).pair == 0

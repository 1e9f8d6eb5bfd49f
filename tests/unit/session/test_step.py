"""The rules of a visit, as properties over every sequence of events."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import (
    AddToShortlist,
    Back,
    ClearNeeds,
    ClearShortlist,
    CloseOverlay,
    Event,
    Facets,
    Finish,
    Open,
    OpenGallery,
    PickPark,
    RemoveFromShortlist,
    ReplaceInShortlist,
    Route,
    Rules,
    SetDifferences,
    SetFacets,
    SetLanguage,
    SetMost,
    SetNeed,
    SetOption,
    SetQuery,
    ShowOptions,
    ShowPair,
    ShowSource,
    ShowTray,
    State,
    Stay,
    Tick,
    Touch,
    Undo,
    Wake,
    initial,
    step,
)
from kiosk.session.state import MAX_HISTORY, SCREENS

RULES = Rules()
routes = st.builds(Route, st.sampled_from(SCREENS), st.sampled_from(["", "a", "b"]))
facets = st.builds(
    Facets, st.frozensets(st.sampled_from("xyz"), max_size=2), st.frozensets(st.sampled_from("pq"), max_size=2)
)


def at(kind: type[Event], *arguments: st.SearchStrategy[object]) -> st.SearchStrategy[Event]:
    return st.builds(kind, st.just(0.0), *arguments)


events = st.lists(
    st.tuples(
        st.floats(0, 40),
        st.one_of(
            at(Tick),
            at(Touch),
            at(Wake),
            at(Open, routes),
            at(Back),
            at(SetLanguage, st.sampled_from(["zh", "en", "fr"])),
            at(SetOption, st.sampled_from(["large_text", "high_contrast", "low_reach", "no_such"]), st.booleans()),
            at(ShowOptions, st.booleans()),
            at(SetFacets, facets),
            at(SetQuery, st.one_of(st.none(), st.text(max_size=60))),
            at(SetNeed, st.sampled_from("cd"), st.sampled_from("xyz"), st.booleans(), st.booleans()),
            at(SetMost, st.sampled_from(["", "c", "d"])),
            at(ClearNeeds),
            at(AddToShortlist, st.sampled_from("abcde")),
            at(RemoveFromShortlist, st.sampled_from("abcde")),
            at(ReplaceInShortlist, st.sampled_from("abcde"), st.sampled_from("abcde")),
            at(ClearShortlist),
            at(Undo),
            at(ShowTray, st.sampled_from(["", "shortlist", "exchange", "no_such"])),
            at(PickPark, st.one_of(st.none(), st.sampled_from(["", "a", "b", "z"]))),
            at(SetDifferences, st.booleans()),
            at(ShowPair, st.integers(-1, 4)),
            at(ShowSource, st.sampled_from(["figure/a", "event/b"])),
            at(OpenGallery, st.integers(-1, 5)),
            at(CloseOverlay),
            at(Stay),
            at(Finish),
        ),
    ),
    max_size=40,
)


def play(happened: list[tuple[float, Event]], state: State | None = None) -> tuple[State, float]:
    state, now = state or initial(RULES), 0.0
    for wait, event in happened:
        now += wait
        state = step(state, replace(event, at=now))
    return state, now


def idle_out(state: State, now: float) -> State:
    """Tick once a second for as long as any idle time plus the countdown can take."""
    for second in range(1, int(RULES.idle_typing + RULES.countdown) + 3):
        state = step(state, Tick(now + second))
    return state


def forgotten(state: State) -> State:
    """A state without its clock and its visit number: what a visitor could notice."""
    return replace(state, touched_at=0.0, now=0.0, visit=0)


@given(events)
def test_every_visit_ends_in_the_same_first_state(happened: list[tuple[float, Event]]) -> None:
    state, now = play(happened)
    assert forgotten(idle_out(state, now)) == forgotten(initial(RULES))


@given(events)
def test_the_first_touch_after_a_reset_counts(happened: list[tuple[float, Event]]) -> None:
    state, now = play(happened)
    ended = idle_out(state, now)
    assert step(ended, Open(now + 500, Route("parks"))).route == Route("parks")
    chosen = step(ended, SetLanguage(now + 500, "en"))
    assert (chosen.route, chosen.language) == (Route("home"), "en")


@given(events)
def test_a_touch_always_ends_the_countdown(happened: list[tuple[float, Event]]) -> None:
    state, now = play(happened)
    touched = step(state, Touch(now + 1))
    assert touched.countdown_from is None
    assert touched.seconds_left is None


@given(events)
def test_a_state_is_always_a_place_that_exists(happened: list[tuple[float, Event]]) -> None:
    state, _ = play(happened)
    assert state.route.screen in SCREENS
    assert state.language in RULES.languages
    assert len(state.history) <= MAX_HISTORY
    assert state.route.screen not in {"attract"} or state.history == ()
    assert not state.most or any(criterion == state.most for criterion, _ in state.needs)


@given(events)
def test_going_back_often_enough_leads_home(happened: list[tuple[float, Event]]) -> None:
    state, now = play(happened)
    state = step(state, Open(now, Route("parks")))
    for _ in range(MAX_HISTORY + 5):
        state = step(state, Back(now))
    assert state.route == Route("home")
    assert state.overlay == ""


@given(events, st.sampled_from(["zh", "en"]))
def test_the_language_changes_and_the_place_stays(happened: list[tuple[float, Event]], language: str) -> None:
    state, now = play(happened)
    state = step(state, Open(now, Route("park", "a")))
    changed = step(state, SetLanguage(now, language))
    assert replace(changed, language="") == replace(state, language="")


def begun() -> State:
    return step(initial(RULES), Open(0.0, Route("home")))


def test_the_countdown_begins_after_the_idle_time_and_not_before() -> None:
    state = step(begun(), Tick(RULES.idle - 0.5))
    assert state.seconds_left is None
    assert step(state, Tick(RULES.idle)).seconds_left == RULES.countdown


@pytest.mark.parametrize(
    ("event", "idle"),
    [(ShowSource(0.0, "figure/a"), RULES.idle_reading), (SetQuery(0.0, "r"), RULES.idle_typing)],
)
def test_who_reads_or_types_has_longer(event: Event, idle: float) -> None:
    state = step(begun(), event)
    assert step(state, Tick(idle - 1)).seconds_left is None
    assert step(state, Tick(idle)).seconds_left is not None


def test_the_countdown_clears_after_twenty_seconds() -> None:
    counting = step(begun(), Tick(RULES.idle))
    assert not step(counting, Tick(RULES.idle + RULES.countdown - 0.1)).attracting
    assert step(counting, Tick(RULES.idle + RULES.countdown)).attracting


def test_a_clock_that_jumps_back_gives_the_visitor_time() -> None:
    state = step(begun(), Tick(80.0))
    state = step(state, Tick(10.0))
    assert step(state, Tick(99.0)).seconds_left is None
    assert step(state, Tick(100.0)).seconds_left == RULES.countdown


def test_attracting_never_counts_down() -> None:
    assert step(initial(RULES), Tick(1e6)) == replace(initial(RULES), now=1e6)


def test_back_closes_what_lies_on_top_first() -> None:
    state = step(step(begun(), Open(0.0, Route("parks"))), Open(0.0, Route("park", "a")))
    state = step(state, ShowSource(0.0, "figure/a"))
    state = step(state, Back(0.0))
    assert (state.route.screen, state.source) == ("park", "")
    assert step(state, Back(0.0)).route == Route("parks")


def test_another_tab_of_a_screen_is_no_place_to_go_back_to() -> None:
    state = step(begun(), Open(0.0, Route("services", "a")))
    state = step(state, Open(0.0, Route("services", "b")))
    assert step(state, Back(0.0)).route == Route("home")


def test_needs_of_a_criterion_stand_together_unless_one_stands_alone() -> None:
    state = begun()
    for criterion, option, alone in (
        ("need", "a", False),
        ("need", "b", False),
        ("size", "a", True),
        ("size", "b", True),
    ):
        state = step(state, SetNeed(0.0, criterion, option, True, alone))
    assert state.needs == {("need", "a"), ("need", "b"), ("size", "b")}
    state = step(state, SetNeed(0.0, "need", "a", False))
    assert state.needs == {("need", "b"), ("size", "b")}


def test_clearing_the_needs_forgets_which_matters_most() -> None:
    state = step(step(begun(), SetNeed(0.0, "need", "a", True)), SetMost(0.0, "need"))
    assert (state.needs, state.most) == ({("need", "a")}, "need")
    assert step(state, SetMost(0.0, "size")).most == "need", "nothing is said of the size"
    assert step(state, SetNeed(0.0, "need", "a", False)).most == ""
    cleared = step(state, ClearNeeds(0.0))
    assert (cleared.needs, cleared.most) == (frozenset(), "")

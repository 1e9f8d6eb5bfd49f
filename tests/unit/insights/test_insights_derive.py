"""Every visit is counted once, whatever the sequence of events; nothing typed is ever counted."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.insights import Kind, Tally, derive
from kiosk.insights.records import Arrived, Began, End, Ended, Happened, Record
from kiosk.insights.visit import Item, Visit
from kiosk.session import (
    ONE_PARK,
    AddToShortlist,
    Back,
    ClearNeeds,
    ClearShortlist,
    CloseOverlay,
    Event,
    Finish,
    Open,
    RemoveFromShortlist,
    Route,
    SetLanguage,
    SetNeed,
    SetQuery,
    ShowSource,
    State,
    Tick,
    Touch,
    Undo,
    initial,
    step,
)
from tests.unit.session.test_step import RULES, events

Step = tuple[State, Event, State]


def steps(happened: list[tuple[float, Event]]) -> list[Step]:
    """(seconds before, event) played from the first state."""
    state, now, found = initial(RULES), 0.0, []
    for wait, event in happened:
        now += wait
        event = replace(event, at=now)
        after = step(state, event)
        found.append((state, event, after))
        state = after
    return found


def records(*happened: tuple[float, Event]) -> list[Record]:
    return [record for one in steps(list(happened)) for record in derive(*one)]


def visits(*happened: tuple[float, Event]) -> list[Visit]:
    tally, found = Tally(lambda kind, subject: True), []
    for record in records(*happened):
        if isinstance(record, Began):
            tally.begin(record, 7)
        elif isinstance(record, Ended):
            found.append(tally.end(record))
        else:
            tally.add(record)
    return found


def things(visit: Visit) -> dict[Kind, dict[str, tuple[int, int]]]:
    found: dict[Kind, dict[str, tuple[int, int]]] = {}
    for kind, subject, times, seconds in visit.items:
        found.setdefault(kind, {})[subject] = (times, seconds)
    return found


def do(event: type[Event], *arguments: object) -> Event:
    return event(0.0, *arguments)


def go(screen: str, subject: str = "") -> Event:
    return do(Open, Route(screen, subject))


# A visit ends by hand, or by ticks for as long as idle time and countdown take.
ended = st.one_of(
    st.just([(1.0, do(Finish))]),
    st.just([(1.0, do(Open, Route("attract")))]),
    st.just([(float(RULES.idle_typing + RULES.countdown), do(Tick))] * 3),
)
stays = st.lists(st.tuples(events, ended), max_size=4)


@given(stays)
def test_every_visit_begins_once_and_ends_once(happened: list[tuple[list[tuple[float, Event]], list]]) -> None:  # type: ignore[type-arg]
    played = steps([one for part, end in happened for one in (*part, *end)])
    found = [record for one in played for record in derive(*one)]
    begun = sum(before.attracting and not after.attracting for before, _, after in played)
    marks = [record for record in found if isinstance(record, (Began, Ended))]
    assert [type(one) for one in marks] == [Began, Ended] * begun
    assert begun == len(visits(*[one for part, end in happened for one in (*part, *end)]))


@given(events)
def test_all_that_happens_lies_between_a_beginning_and_an_end(happened: list[tuple[float, Event]]) -> None:
    under_way = False
    for record in records(*happened):
        if isinstance(record, Began):
            assert not under_way
        else:
            assert under_way
        under_way = not isinstance(record, Ended)


@given(stays)
def test_places_are_seen_for_no_longer_than_the_visit_lasted(
    happened: list[tuple[list[tuple[float, Event]], list]],  # type: ignore[type-arg]
) -> None:
    for visit in visits(*[one for part, end in happened for one in (*part, *end)]):
        screens = [one for one in visit.items if one.kind is Kind.SCREEN]
        assert sum(one.seconds for one in screens) <= visit.seconds + len(screens)  # each is rounded
        assert all(one.times > 0 and one.seconds >= 0 for one in visit.items)
        assert len({(one.kind, one.subject) for one in visit.items}) == len(visit.items)


TYPED = "衡阳 zhangsan@example.com"


@given(events)
def test_nothing_typed_is_ever_in_a_record(happened: list[tuple[float, Event]]) -> None:
    typed = [(wait, replace(event, text=TYPED) if isinstance(event, SetQuery) else event) for wait, event in happened]
    assert TYPED not in repr(records(*typed))


def test_a_walk_away_is_measured_to_the_last_touch() -> None:
    happened = [(100, go("home")), (5, do(Touch)), (40, do(Touch)), *[(1.0, do(Tick))] * 120]
    (visit,) = visits(*happened)
    assert (visit.end, visit.seconds) == (End.IDLE, 45)
    assert things(visit)[Kind.SCREEN] == {"home": (1, 45)}


def test_a_visit_that_is_finished_is_measured_to_its_end() -> None:
    (visit,) = visits((100, go("home")), (30, go("parks")), (12, do(Finish)))
    assert (visit.end, visit.seconds, visit.hour) == (End.FINISHED, 42, 7)
    assert things(visit)[Kind.SCREEN] == {"home": (1, 30), "parks": (1, 12)}


def test_staying_after_the_question_counts_as_being_there() -> None:
    happened = [(1, go("home")), *[(1.0, do(Tick))] * 95, (1, do(Touch)), *[(1.0, do(Tick))] * 120]
    (visit,) = visits(*happened)
    assert visit.seconds == 96


def test_a_touch_that_opens_nothing_is_no_visit() -> None:
    assert records((1, do(Touch)), (1, do(CloseOverlay)), (1, do(Open, Route("attract")))) == []


def test_parks_are_opened_and_left() -> None:
    (visit,) = visits(
        (1, go("park", "a")), (10, go("park", "b")), (20, do(Back)), (5, go("park", "a")), (7, do(Finish))
    )
    assert things(visit)[Kind.PARK] == {"a": (2, 17), "b": (1, 20)}
    assert things(visit)[Kind.SCREEN]["park"] == (3, 37)


def test_one_park_alone_is_not_compared() -> None:
    (alone,) = visits((1, do(AddToShortlist, "a")), (1, go("compare")), (1, do(Finish)))
    assert Kind.COMPARED not in things(alone)
    (two,) = visits(
        (1, do(AddToShortlist, "a")), (1, go("compare")), (1, do(AddToShortlist, "b")), (1, do(Back)),
        (1, go("compare")), (1, do(Finish)),
    )  # fmt: skip
    assert things(two)[Kind.COMPARED] == {"a": (2, 0), "b": (2, 0)}
    assert things(two)[Kind.KEPT] == {"a": (1, 0), "b": (1, 0)}


def test_the_end_of_a_visit_takes_nothing_off_the_shortlist() -> None:
    found = records((1, do(AddToShortlist, "a")), (1, do(ClearShortlist)), (1, do(Undo)), (1, do(Finish)))
    assert [one for one in found if isinstance(one, Happened)] == [Happened(Kind.KEPT, "a")] * 2


def test_taken_away_is_the_shortlist_or_the_one_park() -> None:
    (visit,) = visits(
        (1, do(AddToShortlist, "a")), (1, go("takeaway")), (1, do(AddToShortlist, "b")),
        (1, do(RemoveFromShortlist, "a")), (1, go("takeaway", ONE_PARK + "c")), (1, do(Finish)),
    )  # fmt: skip
    assert things(visit)[Kind.TAKEN] == {"a": (1, 0), "b": (1, 0), "c": (1, 0)}


def test_needs_sources_searches_and_languages_are_counted() -> None:
    (visit,) = visits(
        (1, do(SetLanguage, "en")), (1, do(SetNeed, "sector", "ai", True)), (1, do(SetNeed, "sector", "soft", True)),
        (1, do(ClearNeeds)), (1, do(ShowSource, "figure/a")), (1, do(ShowSource, "figure/b")), (1, do(CloseOverlay)),
        (1, do(SetQuery, "")), (1, do(SetQuery, "x")), (1, do(SetQuery, "xy")), (1, do(SetQuery, None)),
        (1, do(SetLanguage, "zh")), (1, do(Finish)),
    )  # fmt: skip
    assert visit.language == "zh"
    assert things(visit) == {
        Kind.SCREEN: {"home": (1, 12)},
        Kind.LANGUAGE: {"en": (1, 0), "zh": (1, 0)},
        Kind.NEED: {"sector/ai": (1, 0), "sector/soft": (1, 0)},
        Kind.SOURCE: {"": (2, 0)},
        Kind.SEARCH: {"": (1, 0)},
    }


def test_a_clock_that_jumps_back_gives_no_negative_time() -> None:
    tally = Tally(lambda kind, subject: True)
    tally.begin(Began(100.0, "zh"), 7)
    tally.add(Arrived(90.0, "home"))
    visit = tally.end(Ended(40.0, End.IDLE))
    assert visit.seconds == 0
    assert visit.items == (Item(Kind.SCREEN, "home", 1, 0),)


def test_a_subject_that_is_not_known_is_not_kept() -> None:
    tally = Tally(lambda kind, subject: subject != TYPED)
    tally.begin(Began(0.0, "zh"), 7)
    tally.add(Happened(Kind.NEED, TYPED))
    tally.add(Happened(Kind.NEED, "sector/ai"))
    assert tally.end(Ended(1.0, End.FINISHED)).items == (Item(Kind.NEED, "sector/ai", 1, 0),)

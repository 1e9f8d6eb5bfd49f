"""What there is to count in one step of a visit: a pure function of the state before, the event and the state after."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.session import ONE_PARK, Event, Route, State, Tick

from .records import Arrived, Began, End, Ended, Happened, Kind, Record

COMPARE, PARK, TAKEAWAY = "compare", "park", "takeaway"


def derive(before: State, event: Event, after: State) -> tuple[Record, ...]:
    """The records of one step, in the order in which they happened.

    A visit lasts from leaving the first screen to returning to it. A touch that opens nothing is none, so that each
    visit begins once and ends once, whatever the events.
    """
    if before.attracting:
        return () if after.attracting else (Began(event.at, after.rules.language), *_within(before, event, after))
    if after.attracting:
        idle = isinstance(event, Tick)
        return (Ended(before.touched_at if idle else event.at, End.IDLE if idle else End.FINISHED),)
    return tuple(_within(before, event, after)) if not isinstance(event, Tick) else ()


def _within(before: State, event: Event, after: State) -> Iterator[Record]:
    if after.language != before.language:
        yield Happened(Kind.LANGUAGE, after.language)
    if after.route != before.route:
        route = after.route
        yield Arrived(event.at, route.screen, route.subject if route.screen == PARK else "")
    yield from _parks(before, after)
    for criterion, option in sorted(after.needs - before.needs):
        yield Happened(Kind.NEED, f"{criterion}/{option}")
    if after.source and after.source != before.source:
        yield Happened(Kind.SOURCE)
    if after.query and not before.query:
        yield Happened(Kind.SEARCH)


def _parks(before: State, after: State) -> Iterator[Record]:
    for park in after.shortlist:
        if park not in before.shortlist:
            yield Happened(Kind.KEPT, park)
    for kind, of in ((Kind.COMPARED, _compared), (Kind.TAKEN, _taken)):
        shown = of(before)
        for park in of(after):
            if park not in shown:
                yield Happened(kind, park)


def _compared(state: State) -> tuple[str, ...]:
    """Parks that stand beside each other; one alone is not compared."""
    return state.shortlist if state.route.screen == COMPARE and len(state.shortlist) > 1 else ()


def _taken(state: State) -> tuple[str, ...]:
    """Parks whose code to take away is on show."""
    if state.route.screen != TAKEAWAY:
        return ()
    one = _one(state.route)
    return (one,) if one else state.shortlist


def _one(route: Route) -> str:
    return route.subject.removeprefix(ONE_PARK) if route.subject.startswith(ONE_PARK) else ""

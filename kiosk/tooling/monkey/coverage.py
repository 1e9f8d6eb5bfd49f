"""What a run has seen of the kiosk: a part that no visit comes to is not tested."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.session.state import ENQUIRY, MAX_SHORTLIST, SCREENS, State

if TYPE_CHECKING:
    from .monkey import Monkey

OPTIONS = ("large_text", "high_contrast", "low_reach")
NOTICES = ("added", "removed", "replaced", "cleared")
ENDS = ("walked away", "pressed the end button")
FRESH = "right after a start"
ENOUGH = 300
"""Visits from which on every sight must have been seen."""
PLACES = (
    ("ParksScreen", "sheetOpen", "sectors"),
    ("MatchScreen", "open", "criterion sheet"),
    ("TakeawayScreen", "reading", "text of the code"),
)
"""What only a screen itself knows: its QML type, the property, and the name of the sight."""


def sights(monkey: Monkey) -> Iterator[str]:
    """Names of all that is there to be seen now."""
    state = monkey.app.state
    yield f"screen {state.route.screen}"
    yield f"language {state.language}"
    yield from (f"overlay {one}" for one in _overlays(state))
    yield from (f"option {one}" for one in OPTIONS if getattr(state.options, one))
    yield from _chosen(state)
    if state.shortlist:
        yield f"shortlist of {len(state.shortlist)}"
    if sheet := monkey.app.takeaway.sheet:
        yield f"sheet {sheet}"
    if monkey.app.calls.waiting:
        yield "staff called"
    yield from _of_the_page(monkey)


def _overlays(state: State) -> Iterator[str]:
    if state.overlay:
        yield f"tray, {state.tray}" if state.tray else "tray, asking" if state.asking else state.overlay
    if state.countdown_from is not None:
        yield "still there?"
    if state.notice:
        yield f"notice, {state.notice.kind}"


def _chosen(state: State) -> Iterator[str]:
    if state.query is not None:
        yield "search with letters" if state.query else "search"
    if state.picking is not None:
        yield "picking a park"
    if state.differences:
        yield "differences only"
    if state.pair:
        yield "another pair"
    if state.facets.sectors or state.facets.stages:
        yield "narrowed list"
    if state.needs:
        yield "needs"
    if state.most:
        yield "what matters most"
    if state.route.screen == ENQUIRY:
        yield "enquiry sent" if state.writing.code else f"enquiry, step {state.writing.step + 1}"


def _of_the_page(monkey: Monkey) -> Iterator[str]:
    for kind, prop, name in PLACES:
        screen = monkey.screens.get(kind)
        if screen is not None and screen.isVisible() and screen.property(prop):
            yield name


def wanted(monkey: Monkey) -> list[str]:
    """Every sight that a run of ENOUGH visits must have had."""
    matching = bool(monkey.app.match.available)
    screens = [one for one in SCREENS if matching or one != "match"]
    overlays = ["source", "gallery", "options", "tray, shortlist", "tray, exchange", "tray, asking", "still there?"]
    chosen = ["search", "search with letters", "picking a park", "differences only", "another pair", "narrowed list"]
    needs = ["needs", "what matters most", "criterion sheet"] if matching else []
    return [
        *(f"screen {one}" for one in screens),
        *(f"language {one}" for one in monkey.app.state.rules.languages),
        *(f"overlay {one}" for one in [*overlays, *(f"notice, {one}" for one in NOTICES)]),
        *(f"option {one}" for one in OPTIONS),
        *chosen,
        *needs,
        *("enquiry, step 1", "enquiry, step 2", "enquiry, step 3", "enquiry sent"),
        *(f"shortlist of {count}" for count in range(1, MAX_SHORTLIST + 1)),
        *("sectors", "text of the code", "sheet making", "sheet stored", "staff called", "staff mode"),
        *(*ENDS, FRESH),
    ]


def unseen(seen: Counter[str], expected: list[str]) -> list[str]:
    return [one for one in expected if not seen[one]]

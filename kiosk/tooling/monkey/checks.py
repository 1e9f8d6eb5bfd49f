"""What must hold at the end of every visit: a touch leads home, and the next visitor finds a kiosk like new."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import fields

from PySide6.QtCore import QPointF

from kiosk.session import State, initial
from kiosk.session.state import ATTRACT, HOME, PARK, SCREENS

from .monkey import Monkey
from .targets import Target, drawn, leads_to, place_of

MOST_STEPS = 30
"""Touches in which the first screen must be found; from the deepest place four lead there."""
OF_THE_VISIT = ("now", "touched_at", "visit", "rules", "fair_open")
"""What may differ between two first states: times, and a number that no visitor sees."""

Complain = Callable[[str], None]
Sought = tuple[Target, QPointF]


def lead_home(monkey: Monkey, chance: random.Random, complain: Complain) -> None:
    """Touch what is on show until the home screen stands there with nothing on it: a dead end is where that fails.

    Every third touch is by chance, so that no circle holds the visitor."""
    names: list[str] = []
    for step in range(MOST_STEPS):
        state = monkey.app.state
        if state.attracting or (state.route.screen == HOME and not state.overlay and state.countdown_from is None):
            return
        found = monkey.look().reachable()
        names = [one.name for one, _ in found]
        if found:
            target, point = chance.choice(found) if step % 3 == 2 else _way_out(monkey, found)
            monkey.say(f"looks for the way home: “{target.name}”")
            monkey.touch(point, target=target)
        monkey.settle()
    complain(f"dead end: no touch leads home from {monkey.place()}; to be touched there: {names}")


def _way_out(monkey: Monkey, found: list[Sought]) -> Sought:
    """The station home, else what closes or leads back, else what was drawn last: overlays are."""
    ways = [monkey.theme("Icons").property(name) for name in ("x", "arrowLeft", "caretDown")]
    home = [one for one in found if leads_to(one[0]) == HOME]
    closing = [one for one in found if one[0].item.property("icon") in ways]
    return [*found, *closing, *home][-1]


def remembered(state: State) -> list[str]:
    """What of the state of an attracting kiosk is not as in the first state of all."""
    fresh = initial(state.rules)
    names = [one.name for one in fields(State) if one.name not in OF_THE_VISIT]
    return [f"{name} is {getattr(state, name)!r}" for name in names if getattr(state, name) != getattr(fresh, name)]


class Likeness:
    """How every screen looks to the first visitor of all, so that any later one can be compared."""

    def __init__(self, monkey: Monkey) -> None:
        self.monkey = monkey
        self.screens = [one for one in SCREENS if one != "match" or monkey.app.match.available]
        self._known: dict[tuple[object, str], list[str]] = {}

    def learn(self) -> None:
        """Take down every screen in the manner of now. Only before the first visit."""
        for screen in self.screens:
            self._known[self.monkey.manner, screen] = self._show(screen)

    def differs(self, screen: str) -> list[str]:
        """Open a screen as the next visitor does: what is not as it was for the first. The visit ends again."""
        known, shown = self._known[self.monkey.manner, screen], self._show(screen)
        gone = [f"missing: {one}" for one in known if one not in shown]
        return gone + [f"new: {one}" for one in shown if one not in known]

    def _show(self, screen: str) -> list[str]:
        monkey, app = self.monkey, self.monkey.app
        app.open(HOME)
        if screen == ATTRACT:  # come to anew: one that has stood for a while shows another scene
            app.finish()
        else:
            first = app.context.index.catalogue.parks[0].id
            app.open(screen, first if screen == PARK else "")
        for _ in range(3):
            monkey.settle()
        shown = _readable(monkey)
        app.finish()
        monkey.settle()
        return shown


def _readable(monkey: Monkey) -> list[str]:
    """Every text that is seen, with its place."""
    found = []
    for item, kind, seen, _ in drawn(monkey.root):
        if kind in ("Words", "QQuickText", "Icon") and not seen.isEmpty():
            place = place_of(item)
            found.append(f"“{item.property('text')}” at {place.x():.0f},{place.y():.0f}")
    return found

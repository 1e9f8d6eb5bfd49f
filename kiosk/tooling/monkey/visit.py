"""One visit of the monkey, from the first touch to the next visitor. Seed and number say all that it does."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable

from . import coverage, errands
from .acts import Acts
from .checks import Likeness, lead_home, remembered
from .fault import Fault
from .manners import MANNERS, Manner
from .monkey import Monkey
from .watch import Watch

BLOCK = 20
"""Visits in one manner before the screen is turned."""
LENGTHS = ((1, 5), (1, 5), (3, 9), (3, 9), (8, 24))
"""Acts in a visit, from and to: many are short, some are long."""
ERRANDS = 0.4
"""Share of the visitors who know what they want."""
TOLD = 12
"""Touches before a fault that are told with it."""
WAITING = 0.2
"""Share of the visitors who come after a while."""
WAITS = (9, 9, 9, 20, 20, 30, 700)
"""Seconds that the kiosk attracts before somebody comes; seldom so long that it moves what could burn in."""
EARLY = (0.3, 1.0, 2.0)
"""The same right after a start: before all screens are made, which takes four."""
STAFF = 75
"""One visit in so many is staff's."""
FRESH = 40
"""One visit in so many begins right after a start, as one does after a crash: hasty, while screens are still made."""
SECOND_LOOK = 10
"""One visit in so many is followed by one that looks whether a screen is like new."""


def manner_of(number: int) -> Manner:
    return MANNERS[number // BLOCK % len(MANNERS)]


class Visits:
    """Makes visits, and keeps what was seen and what was wrong."""

    def __init__(self, monkey: Monkey, watch: Watch, seed: int, tell: Callable[[Fault], None]) -> None:
        self.monkey, self.watch, self.seed, self.tell = monkey, watch, seed, tell
        self.seen: Counter[str] = Counter()
        self.likeness = Likeness(monkey)
        self.number = -1

    def learn(self, manner: Manner) -> None:
        """How every screen looks to the first visitor. For each manner of the visits to come, before the first."""
        self.monkey.take(manner)
        self.likeness.learn()
        self._listen()

    def make(self, number: int) -> None:
        """One visit, whatever happens in it."""
        self.number = number
        chance = random.Random(f"{self.seed}/{number}")
        self.monkey.trace.clear()
        self.monkey.take(manner_of(number))
        staffed = number % STAFF == STAFF - 1
        fresh = not staffed and random.Random(f"{self.seed}/{number}/fresh").randrange(FRESH) == 0
        if fresh:
            self.seen[coverage.FRESH] += 1
            self.monkey.renew()
            self.monkey.hasty = True
        self._begin(chance)
        if staffed:
            self._staff(chance)
        else:
            self._visit(chance)
        if fresh:
            self.monkey.prepare()
        self._like_new(chance)

    def _visit(self, chance: random.Random) -> None:
        if chance.random() < ERRANDS:
            errands.run(self.monkey, chance)
            self._notice()
        acts = Acts(self.monkey, chance, self.complain)
        for _ in range(chance.randint(*chance.choice(LENGTHS))):
            self.seen[acts.act()] += 1
            self._notice()
        self.monkey.hasty = False
        self.monkey.settle()
        lead_home(self.monkey, chance, self.complain)
        self._end(chance)

    def _staff(self, chance: random.Random) -> None:
        """Staff, who know the PIN: they get in, see every page, and leave a kiosk like new."""
        if not errands.staff(self.monkey, chance):
            self.complain("staff with the right PIN do not get in")
        self.seen["staff mode"] += 1
        self._listen()
        if not self.monkey.app.state.attracting:
            self.complain(f"staff cannot leave: {self.monkey.place()}")
            self.monkey.app.finish()

    def complain(self, what: str) -> None:
        self.tell(Fault(self.number, what, tuple(self.monkey.trace[-TOLD:])))

    def _listen(self) -> None:
        for heard in self.watch.take():
            self.complain(heard)

    def _notice(self) -> None:
        self._listen()
        if self.monkey.app.state.staffed:
            self.complain("a visitor is in staff mode")
            self.monkey.app.staff.leave()
        self.seen.update(coverage.sights(self.monkey))

    def _begin(self, chance: random.Random) -> None:
        """A touch anywhere; some come after the pictures have changed for a while."""
        self.seen.update(coverage.sights(self.monkey))
        if chance.random() < WAITING:
            self.monkey.rest(chance.choice(EARLY if self.monkey.hasty else WAITS))
        acts = Acts(self.monkey, chance, self.complain)
        acts.tap_anywhere()
        self.monkey.settle()
        self._notice()

    def _end(self, chance: random.Random) -> None:
        """Walk away, or press the button of the question whether somebody is still there."""
        state = self.monkey.app.state
        if state.attracting:
            return
        self.monkey.rest(max(0.0, state.touched_at + state.idle_after - self.monkey.clock.now()))
        self.monkey.rest(1.0)  # the kiosk looks at the clock twice a second
        self._notice()
        pressing = chance.random() < 0.3 and self._press_end()
        self.seen[coverage.ENDS[pressing]] += 1
        if not pressing:
            self.monkey.say("walks away")
            self.monkey.rest(state.rules.countdown / 2)
            self.monkey.rest(state.rules.countdown / 2 + 2)
        if not self.monkey.app.state.attracting:
            self.complain("the visit does not end")
            self.monkey.app.finish()

    def _press_end(self) -> bool:
        found = self.monkey.look().reachable()
        asked = [one for one in found if one[0].overlay == "IdleDialog"]
        if below := [one.name for one, _ in found if one.overlay not in ("IdleDialog", "StaffNotice")]:
            self.complain(f"under the question whether somebody is still there can be touched: {below}")
        ending = [one for one in asked if one[0].item.property("kind") == "secondary"]
        if not ending:
            self.complain("the question whether somebody is still there has no button to end")
            return False
        self.monkey.say("presses the end button")
        self.monkey.touch(ending[0][1], target=ending[0][0])
        self.monkey.settle()
        return True

    def _like_new(self, chance: random.Random) -> None:
        self.monkey.settle()
        for what in remembered(self.monkey.app.state):
            self.complain(f"the last visit is remembered: {what}")
        if self.monkey.app.calls.waiting:
            self.complain("the last visitor's call still waits")
        if chance.randrange(SECOND_LOOK) == 0:
            screen = chance.choice(self.likeness.screens)
            if differences := self.likeness.differs(screen):
                self.complain(f"{screen} is not as for the first visitor: {'; '.join(differences[:6])}")
        self._listen()

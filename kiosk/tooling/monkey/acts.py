"""What the monkey can do: each act is a touch of some sort, chosen by chance."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QPointF

from .monkey import Monkey
from .targets import Sight, Target
from .taste import Taste

PAUSES = (0, 16, 50, 120, 400, 1500)
"""Milliseconds between two acts: from hasty to thoughtful."""
PATIENCE_MS = 1500
"""Until what is just coming or going is there or gone."""
STORM = (45, 90)
"""Touches within a second, more than a hand can make."""
CALM = 3.0
"""Seconds after a storm in which nobody touches: a panel that raves is not heard for a while."""

Sought = tuple[Target, QPointF]


class Acts:
    """The acts of one visit, with its own chance and its own taste."""

    def __init__(self, monkey: Monkey, chance: random.Random, complain: Callable[[str], None]) -> None:
        self.monkey, self.chance, self.complain = monkey, chance, complain
        self.taste = Taste(chance, {code["name"] for code in monkey.app.languages})
        self.all: dict[str, tuple[float, Callable[[], None]]] = {
            "tap on a target": (64, self.tap),
            "double tap": (3, self.double_tap),
            "tap anywhere": (8, self.tap_anywhere),
            "flick": (10, self.flick),
            "pinch": (3, self.pinch),
            "long press": (3, self.long_press),
            "two fingers": (3, self.two_fingers),
            "storm": (0.5, self.storm),
            "rest": (5, self.rest),
        }

    def act(self) -> str:
        """Do one thing and let some time pass; its name."""
        weights = [weight for weight, _ in self.all.values()]
        name = self.chance.choices(list(self.all), weights)[0]
        self.all[name][1]()
        self.monkey.settle()
        self.monkey.wait(self.chance.choice(PAUSES))
        return name

    def seek(self) -> Sought | None:
        """A target that can be touched, by taste; None if there is none, which is a fault."""
        sight = self.monkey.look()
        if not sight.reachable() or sight.untouchable():
            self.monkey.wait(PATIENCE_MS)  # what is just coming or going needs a moment
            self.monkey.settle()  # the visit may have ended in it: then the first screen is what is coming
            sight = self.monkey.look()
            self._touchable(sight)
        found = sight.reachable()
        if not found:
            return None
        return self.chance.choices(found, [self.taste.weight(one) for one, _ in found])[0]

    def _touchable(self, sight: Sight) -> None:
        if not sight.reachable():
            self.complain(f"nothing can be touched: {self.monkey.place()}")
        for one in sight.untouchable():
            how = "has no size" if one.sizeless else "lies under something"
            self.complain(f"a target {how}: {one.kind} “{one.name}” on {self.monkey.place()}")

    def anywhere(self, margin: float = 0.0) -> QPointF:
        width, height = self.monkey.root.width(), self.monkey.root.height()
        return QPointF(
            self.chance.uniform(margin, width - 1 - margin), self.chance.uniform(margin, height - 1 - margin)
        )

    # -- the acts ------------------------------------------------------------------------------------------------

    def tap(self, times: int = 1) -> None:
        sought = self.seek()
        if sought is None:
            self.tap_anywhere()
            return
        target, point = sought
        self.monkey.say(f"taps {target.kind} “{target.name}” at {_at(point)}")
        if not self.monkey.touch(point, target=target):
            self.complain(f"a target does not feel a finger: {target.kind} “{target.name}” at {_at(point)}")
        for _ in range(times - 1):
            self.monkey.touch(point)

    def double_tap(self) -> None:
        self.tap(2)

    def tap_anywhere(self) -> None:
        point = self.anywhere()
        self.monkey.say(f"taps at {_at(point)}")
        self.monkey.touch(point)

    def flick(self) -> None:
        begin = self.anywhere()
        reach = self.chance.choice((0.1, 0.3, 0.8)) * self.monkey.root.height() * self.chance.choice((-1, 1))
        end = begin + (QPointF(reach, 0) if self.chance.random() < 0.4 else QPointF(0, reach))
        self.monkey.say(f"flicks from {_at(begin)} to {_at(end)}")
        self.monkey.drag(begin, end, self.chance.choice((2, 5, 8)))

    def pinch(self) -> None:
        centre = self.anywhere(200)
        begin, end = self.chance.sample((30.0, 60.0, 120.0, 190.0), 2)
        self.monkey.say(f"pinches at {_at(centre)} from {begin:.0f} to {end:.0f}")
        self.monkey.pinch(centre, begin, end, steps=5)

    def long_press(self) -> None:
        sought = self.seek() if self.chance.random() < 0.7 else None
        point = sought[1] if sought else self.anywhere()
        ms = self.chance.choice((700, 1500, 4000, 70_000))
        self.monkey.say(f"presses {ms} ms at {_at(point)}")
        self.monkey.press(point)
        for _ in range(5):
            self.monkey.wait(ms // 5)
        self.monkey.release(point)

    def two_fingers(self) -> None:
        points = [one[1] if one else self.anywhere() for one in (self.seek(), self.seek())]
        self.monkey.say(f"two fingers at {_at(points[0])} and {_at(points[1])}")
        for finger, point in enumerate(points):
            self.monkey.press(point, finger)
        for finger, point in self.chance.sample(list(enumerate(points)), 2):
            self.monkey.release(point, finger)

    def storm(self) -> None:
        count = self.chance.randint(*STORM)
        self.monkey.say(f"a storm of {count} touches")
        for _ in range(count):
            point = self.anywhere()
            self.monkey.press(point, ms=5)
            self.monkey.release(point, ms=5)
        self.monkey.rest(CALM)

    def rest(self) -> None:
        seconds = self.chance.choice((2, 8, 30, 95, 100, 160))
        self.monkey.say(f"rests {seconds} s")
        self.monkey.rest(seconds)


def _at(point: QPointF) -> str:
    return f"{point.x():.0f},{point.y():.0f}"

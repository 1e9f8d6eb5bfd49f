"""Visits as people make them: touches with pauses, flicks, another language, and going away without a word."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from typing import Protocol

STATIONS = [160 + 141 * at for at in range(8)]
"""Where the stations of the rail stand at 1920 × 1080, in design pixels; the row is at RAIL."""
RAIL = 1000
OPTIONS, CHINESE, ENGLISH = 1608, 1704, 1784
"""The buttons at the right of the rail."""
CLOSE = 1253
"""The button that closes the gallery, on the same row: nothing else there leads out of it."""
SWITCHES = (1583, (716, 800, 884))
"""The three switches of the options, where the panel opens at first."""
PAUSE = (1.2, 0.6)
"""Seconds between two touches: median, and the spread of its logarithm (people read; some hurry, some dwell)."""
VISIT = (20, 110)
"""Seconds that a visit lasts, without the time until the kiosk has noticed that nobody is there."""
GONE = 118.0
"""Seconds until the kiosk has asked in vain and begun anew: 90 and 20, and a few more."""
LEAVES = 0.5
"""Share of visitors after whom the kiosk begins anew; in front of the others the next one is already standing."""
STAYS_EMPTY = (0, 0, 20, 90)
"""Seconds until the next visitor comes."""
ACTS = {"station": 28, "content": 44, "flick": 18, "close": 4, "language": 5, "options": 1}
"""What is done how often."""
CURIOUS = {"station": 34, "content": 34, "flick": 14, "close": 4, "language": 7, "options": 7}
"""The same while the program warms up: what most people leave alone comes into memory too, and is no growth later."""
CURIOUS_LEAVE = 0.15
"""Share of visitors after whom the kiosk begins anew meanwhile: more visits in the time."""


class Touched(Protocol):
    """A screen that guests stand in front of, in its own pixels: the display's, or a window's."""

    width: int
    height: int

    def tap(self, x: float, y: float) -> float | None:
        """A finger down and up; milliseconds until the picture changed, None where it did not."""

    def flick(self, x: float, y: float, dx: float, dy: float) -> float | None:
        """A finger drawn along by so much; the longest time between two frames in milliseconds, None without any."""


class Guest:
    """One visitor after the other. `pause` is called instead of sleeping, `now` tells the time in seconds; while
    `curious`, they try everything."""

    def __init__(
        self,
        screen: Touched,
        chance: random.Random,
        pause: Callable[[float], None],
        curious: Callable[[], bool] = lambda: False,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._screen, self._chance, self._pause, self._curious, self._now = screen, chance, pause, curious, now
        self.visits = self.taps = 0
        self._responses: list[float] = []
        self._gaps: list[float] = []

    def visit(self) -> None:
        """From the first touch until the next may come."""
        self.visits += 1
        self._tap(960, 500)
        self._read()
        end = self._now() + self._chance.uniform(*VISIT)
        while self._now() < end:
            self._act()
            self._read()
        if self._chance.random() < (CURIOUS_LEAVE if self._curious() else LEAVES):
            self._pause(GONE + self._chance.choice(STAYS_EMPTY))

    def taken(self) -> tuple[float | None, float | None]:
        """Median response and worst gap since the last call, in milliseconds."""
        response = statistics.median(self._responses) if self._responses else None
        gap = max(self._gaps, default=None)
        self._responses.clear()
        self._gaps.clear()
        return response, gap

    def _act(self) -> None:
        acts = CURIOUS if self._curious() else ACTS
        kind = self._chance.choices(tuple(acts), tuple(acts.values()))[0]
        match kind:
            case "station":
                self._tap(self._chance.choice(STATIONS), RAIL)
            case "content":
                self._tap(self._chance.uniform(60, 1860), self._chance.uniform(120, 920))
            case "flick":
                self._flick()
            case "close":
                self._tap(CLOSE, RAIL + 16)
            case "language":
                self._tap(self._chance.choice((CHINESE, ENGLISH)), RAIL + 32)
            case _:
                self._tap(OPTIONS, RAIL + 32)
                self._read()
                self._tap(SWITCHES[0], self._chance.choice(SWITCHES[1]))

    def _tap(self, x: float, y: float) -> None:
        self.taps += 1
        response = self._screen.tap(*self._placed(x, y))
        if response is not None:
            self._responses.append(response)

    def _flick(self) -> None:
        x, y = self._placed(self._chance.uniform(300, 1600), 600)
        reach = self._chance.choice((-300, 300)) * self._screen.height / 1080
        gap = self._screen.flick(x, y, 0, reach)
        if gap is not None:
            self._gaps.append(gap)

    def _placed(self, x: float, y: float) -> tuple[float, float]:
        """Design pixels on this screen."""
        return x * self._screen.width / 1920, y * self._screen.height / 1080

    def _read(self) -> None:
        median, spread = PAUSE
        self._pause(min(20.0, self._chance.lognormvariate(0, spread) * median))

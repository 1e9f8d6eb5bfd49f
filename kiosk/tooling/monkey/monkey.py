"""The monkey: a visitor for whom time is what its clock says, and who looks before it touches."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")  # a frame is drawn as soon as something has changed

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.content.load import Pack
from kiosk.pretend import PretendDesk
from kiosk.tooling.hand import FRAME_MS
from kiosk.tooling.visitor import Visitor

from .clock import FastClock
from .manners import MANNERS, Manner
from .targets import Sight, Target, kind_of, look

REST = (16, 16, 50, 100)
"""Milliseconds, frame by frame, until what a touch has begun is over: timers that tidy up wait 100 ms at most."""
MOTION = (300, 500)
"""As many more where things move: the longest transition takes 720 ms."""
LEAP = 30.0
"""Seconds in one leap while nobody touches; the kiosk's timer, which tells it the time, comes once in each."""
MOST_TRACE = 40
MAKING = 60.0
"""Seconds in which all screens must have been made; it takes one or two on an idle machine."""


class Monkey(Visitor):
    """Touches the screen. What it did last stands in `trace`."""

    def __init__(self, pack: Pack) -> None:
        self.trace: list[str] = []
        self.told: Callable[[str], object] = lambda what: None
        """Called with what is about to be done: what ends the process, or stands still, is not told afterwards."""
        self.manner = MANNERS[0]
        self.hasty = False
        """It does not wait for what a touch has begun: the next one meets a screen of which only a part may stand."""
        super().__init__(pack, self.manner.size, preload=True, clock=FastClock(), desk=PretendDesk())
        self._screens: dict[str, QQuickItem] = {}
        self.prepare()

    @property
    def screens(self) -> dict[str, QQuickItem]:
        """Those that are made, by QML type. One with fields is made anew after every visit that wrote in them."""
        if not all(shiboken6.isValid(one) for one in self._screens.values()) or len(self._screens) < self._most:
            self._see_screens()
        return self._screens

    def wait(self, ms: int = FRAME_MS) -> None:
        """Let a time go by, in one leap."""
        self.clock.advance(ms / 1000)
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settle(self) -> None:
        frames = REST + MOTION if self.manner.moving else REST
        for ms in frames[:1] if self.hasty else frames:
            self.wait(ms)

    def rest(self, seconds: float) -> None:
        """Nobody touches; the kiosk's own timers tell it so."""
        left = seconds
        while left > 0:
            leap = min(left, LEAP)
            self.wait(round(leap * 1000))
            left -= leap

    def take(self, manner: Manner) -> None:
        """Turn the screen or change its size, as somebody does who mounts it anew."""
        if manner == self.manner:
            return
        self.manner = manner
        self.theme("Motion").setProperty("software", not manner.moving)
        self.root.resize(*manner.size)
        self.settle()
        self.prepare()

    def renew(self) -> None:
        """As right after a start: only the first screen is made; the others are at a touch, or while nobody touches."""
        host = next(one for one in every_item(self.root.contentItem()) if kind_of(one) == "PageHost")
        for what in ("drop", "restore"):
            if not QMetaObject.invokeMethod(host, what):
                raise RuntimeError(f"PageHost has no {what}()")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def prepare(self) -> None:
        """Once all of them are made; they may be made anew when the screen is turned."""
        self.until(lambda: bool(self.root.property("prepared")), "all screens are made beforehand", MAKING)
        self._see_screens()
        self._most = len(self._screens)

    def _see_screens(self) -> None:
        found = ((kind_of(one), one) for one in every_item(self.root.contentItem()))
        self._screens = {kind: one for kind, one in found if kind.endswith("Screen")}

    def touch(self, point: QPointF, ms: int = 60, target: Target | None = None) -> bool:
        """One finger down, a while, and up. False if the target that it meant does not feel it."""
        demanding = target is not None and not target.gliding
        self.press(point, ms=ms)
        felt = not demanding or target is None or _feels(target.item)
        self.release(point)
        return felt

    def count_items(self) -> int:
        """Of all QML items in the window, on show or not."""
        return sum(1 for _ in every_item(self.root.contentItem()))

    def theme(self, name: str) -> QObject:
        """A singleton of the theme: Motion, Icons, …"""
        found = self.window.engine.singletonInstance("Kiosk.Theme", name)
        assert isinstance(found, QObject)
        return found

    def look(self) -> Sight:
        return look(self.root)

    def say(self, what: str) -> None:
        """Keep what is being done for the report."""
        self.trace.append(f"{self.clock.now():.2f} s, {self.place()}: {what}")
        del self.trace[:-MOST_TRACE]
        self.told(self.trace[-1])

    def place(self) -> str:
        """Where the visit is: screen, subject, overlay."""
        state = self.app.state
        asked = "still there?" if state.countdown_from is not None else ""
        return "/".join(one for one in (state.route.screen, state.route.subject, state.overlay, asked) if one)


def _feels(item: QQuickItem) -> bool:
    return not shiboken6.isValid(item) or bool(item.property("pressed")) or not item.isVisible()


def every_item(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all in it, on show or not."""
    yield item
    for child in item.childItems():
        yield from every_item(child)

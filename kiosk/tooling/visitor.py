"""Drives the whole program from inside: a window, a finger, a clock set by hand."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date
from datetime import time as time_of_day

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk import on_show
from kiosk.content.load import Pack
from kiosk.pretend import PretendDesk, enquiring
from kiosk.settings import Settings
from kiosk.tooling.hand import FRAME_MS, Hand
from kiosk.tour import settle
from kiosk.viewmodels.clock import HandClock
from kiosk.viewmodels.enquiry_saving import Desk
from kiosk.window import Window

TODAY = date(2026, 1, 1)
TAP_SECONDS = 0.125
"""Eight a second, and a sum of them is exact."""


class Visitor(Hand):
    """Somebody in front of the kiosk: looks for things by their spoken name and touches them."""

    def __init__(
        self,
        pack: Pack,
        size: tuple[int, int],
        language: str = "zh",
        preload: bool = False,
        settings: Settings | None = None,
        clock: HandClock | None = None,
        desk: Desk | None = None,
    ) -> None:
        """`desk` takes enquiries; without one there is no way to leave any."""
        super().__init__()
        settings = settings or Settings()
        settings = enquiring(settings) if isinstance(desk, PretendDesk) else settings
        rules = on_show.rules(settings, pack, language)
        self.clock = clock or HandClock()
        self.today, self.time_of_day = TODAY, time_of_day(12)
        self.window = Window(
            pack, settings, rules, self.clock, lambda: self.today, lambda: self.time_of_day, preload, 0.0
        )
        self.window.show(windowed=True, size=size)
        self.app = self.window.app
        self.root = self.window.root
        self.enquiries = 0
        if desk is not None:
            self.app.take_enquiries(desk, self._stored)
        self.settle()

    def _stored(self) -> None:
        self.enquiries += 1

    def close(self) -> None:
        self.wait(3 * FRAME_MS)  # what was put off to the next turn of the loop is done before its screen is gone
        self.window.close()
        if shiboken6.isValid(self.app):
            shiboken6.delete(self.app)  # here, and not by the garbage collector in some other thread

    def settle(self) -> None:
        settle(self.window)

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item, front to back."""
        yield from _visible(self.root.contentItem())

    def targets(self) -> list[QQuickItem]:
        """Everything on show that can be touched."""
        return [one for one in self.items() if one.inherits("QQuickItem") and _is_target(one)]

    def named(self, name: str) -> QQuickItem:
        """The target with a spoken name, or whose name begins with it."""
        found = [one for one in self.targets() if one.property("name") == name]
        found = found or [one for one in self.targets() if str(one.property("name")).startswith(name)]
        assert found, f"nothing on show is called {name!r}, but {[one.property('name') for one in self.targets()]}"
        return found[-1]

    def rect(self, item: QQuickItem) -> QRectF:
        """Where an item is, in window pixels."""
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def tap(self, target: str | QQuickItem | QPointF) -> None:
        """One finger down and up, an eighth of a second after the last tap: at once it would be taken for a ghost's."""
        self.clock.advance(TAP_SECONDS)
        point = target if isinstance(target, QPointF) else self.rect(self._item(target)).center()
        self.press(point)
        self.release(point)
        self.wait(3 * FRAME_MS)  # a change may come a frame after its feedback
        self.settle()

    def _item(self, target: str | QQuickItem) -> QQuickItem:
        return self.named(target) if isinstance(target, str) else target

    def wait(self, ms: int = FRAME_MS) -> None:
        end = time.monotonic() + ms / 1000
        while time.monotonic() < end:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            time.sleep(0.001)

    def until(self, true: Callable[[], bool], what: str, patience: float = 5.0) -> None:
        end = time.monotonic() + patience
        while not true():
            assert time.monotonic() < end, f"waited in vain: {what}"
            self.wait()

    def idle(self, seconds: float) -> None:
        """Nobody touches for a time."""
        self.clock.advance(seconds)
        self.app.tick()
        self.settle()

    def texts(self) -> list[str]:
        """Every text on show."""
        found = (str(one.property("text")) for one in self.items() if one.inherits("QQuickText"))
        return [one for one in found if one]


def _is_target(item: QQuickItem) -> bool:
    if item.metaObject().indexOfSignal("tapped()") < 0 or not item.property("available"):
        return False
    return item.isEnabled() and item.width() > 0


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from _visible(child)

"""Drives the whole program inside the test: a window, a finger, a clock set by hand."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date
from datetime import time as time_of_day

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import app as program
from kiosk.content.load import Pack
from kiosk.settings import Settings
from kiosk.tour import settle
from kiosk.viewmodels.clock import HandClock
from kiosk.window import Window

FRAME_MS = 16
"""Between two touch events, as a panel sends them."""
TAP_SECONDS = 0.125
"""Eight a second, and a sum of them is exact."""
TODAY = date(2026, 1, 1)


def finger() -> QPointingDevice:
    """A touch screen with ten points; one for the whole process."""
    global _device
    if _device is None:
        _device = QTest.createTouchDevice()
    return _device


_device: QPointingDevice | None = None


class Visitor:
    """Somebody in front of the kiosk: looks for things by their spoken name and touches them."""

    def __init__(
        self,
        pack: Pack,
        size: tuple[int, int],
        language: str = "zh",
        preload: bool = False,
        settings: Settings | None = None,
    ) -> None:
        settings = settings or Settings()
        rules = program.rules(settings, pack, language)
        self.clock = HandClock()
        self.today, self.time_of_day = TODAY, time_of_day(12)
        self.down: dict[int, QPointF] = {}
        """The fingers that are on the screen, and where."""
        self.window = Window(
            pack, settings, rules, self.clock, lambda: self.today, lambda: self.time_of_day, preload, 0.0
        )
        self.window.show(windowed=True, size=size)
        self.app = self.window.app
        self.root = self.window.root
        self.settle()

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

    def press(self, point: QPointF, touch_id: int = 1, ms: int = FRAME_MS) -> None:
        self._others(touch_id).press(touch_id, _whole(point), self.root).commit()
        self.down[touch_id] = point
        self.wait(ms)

    def move(self, point: QPointF, touch_id: int = 1, ms: int = FRAME_MS) -> None:
        self._others(touch_id).move(touch_id, _whole(point), self.root).commit()
        self.down[touch_id] = point
        self.wait(ms)

    def release(self, point: QPointF, touch_id: int = 1, ms: int = FRAME_MS) -> None:
        self._others(touch_id).release(touch_id, _whole(point), self.root).commit()
        self.down.pop(touch_id, None)
        self.wait(ms)

    def _others(self, touch_id: int) -> QTest.QTouchEventSequence:
        """Every report of a panel holds all that is on it: the other fingers, which stay where they are."""
        sequence = QTest.touchEvent(self.root, finger(), False)
        for other, point in self.down.items():
            if other != touch_id:
                sequence.move(other, _whole(point), self.root)
        return sequence

    def drag(self, begin: QPointF, end: QPointF, steps: int = 8) -> None:
        """A flick: down, along, and off while still moving."""
        self.press(begin)
        for step in range(1, steps + 1):
            self.move(begin + (end - begin) * (step / steps))
        self.release(end)
        self.settle()

    def pinch(self, centre: QPointF, begin: float, end: float, steps: int = 10) -> None:
        """Two fingers, `begin` and `end` pixels from the centre on either side."""
        sequence = QTest.touchEvent(self.root, finger())

        def pair(distance: float) -> tuple[QPoint, QPoint]:
            return _whole(centre - QPointF(distance, 0)), _whole(centre + QPointF(distance, 0))

        one, two = pair(begin)
        sequence.press(1, one, self.root).press(2, two, self.root).commit()
        self.wait()
        for step in range(1, steps + 1):
            one, two = pair(begin + (end - begin) * step / steps)
            QTest.touchEvent(self.root, finger()).move(1, one, self.root).move(2, two, self.root).commit()
            self.wait()
        QTest.touchEvent(self.root, finger()).release(1, one, self.root).release(2, two, self.root).commit()
        self.settle()

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


def _whole(point: QPointF) -> QPoint:
    return point.toPoint()


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

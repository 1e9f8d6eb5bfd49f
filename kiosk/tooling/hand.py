"""A hand on the touch screen of a window in this process: real touch events, one finger or two."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

FRAME_MS = 16
"""Between two touch events, as a panel sends them."""


def finger() -> QPointingDevice:
    """A touch screen with ten points; one for the whole process."""
    global _device
    if _device is None:
        _device = QTest.createTouchDevice()
    return _device


_device: QPointingDevice | None = None


class Hand:
    """Touches `root`. What waiting means is its user's business."""

    root: QQuickWindow

    def __init__(self) -> None:
        self.down: dict[int, QPointF] = {}
        """The fingers that are on the screen, and where."""

    def wait(self, ms: int = FRAME_MS) -> None:
        """Let a time go by."""
        raise NotImplementedError

    def settle(self) -> None:
        """Until nothing moves any more."""
        raise NotImplementedError

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

        def pair(distance: float) -> tuple[QPoint, QPoint]:
            return _whole(centre - QPointF(distance, 0)), _whole(centre + QPointF(distance, 0))

        one, two = pair(begin)
        QTest.touchEvent(self.root, finger()).press(1, one, self.root).press(2, two, self.root).commit()
        self.wait()
        for step in range(1, steps + 1):
            one, two = pair(begin + (end - begin) * step / steps)
            QTest.touchEvent(self.root, finger()).move(1, one, self.root).move(2, two, self.root).commit()
            self.wait()
        QTest.touchEvent(self.root, finger()).release(1, one, self.root).release(2, two, self.root).commit()
        self.settle()


def _whole(point: QPointF) -> QPoint:
    return point.toPoint()

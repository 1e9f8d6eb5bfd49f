"""Stands between the touch panel and the window: what `kiosk.touch` ignores never reaches a screen.

Called for every event of the window, so it is done with those that are not touches in 1 µs, and with a finger that
moves in 3 µs, or in 16 µs where the panel says how large fingers are (docs/measurements.md).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk import touch, touchevents
from kiosk.touch import Panel, record
from kiosk.touchevents import State, Type, holds, pressed_at

log = logging.getLogger(__name__)

TOUCHES = frozenset((Type.TouchBegin, Type.TouchUpdate, Type.TouchEnd))
MICE = frozenset((Type.MouseButtonPress, Type.MouseButtonRelease, Type.MouseMove, Type.MouseButtonDblClick))
CHANGES = frozenset((State.Pressed, State.Released))
HEEDED = TOUCHES | MICE | {Type.TouchCancel}
MOUSE = -1
"""The contact of a panel that says that it is a mouse; the ids of touch points begin at 0."""
PERIOD_MS = 500


class TouchGuard(QObject):
    """Sifts the touches of a window from its making until `end`."""

    def __init__(self, window: QQuickWindow, now: Callable[[], float]) -> None:
        super().__init__()
        self.panel = Panel()
        self.came: Callable[[QPointF], object] = lambda place: None
        """Called with the place of every contact that counts, in the window's pixels, once the screens have felt it."""
        self._window, self._now = window, now
        self._known: set[int] = set()
        """Contacts that the screens have been told of and that are not yet up for them."""
        self._device: QPointingDevice | None = None
        self._sending = False
        self._record = record.Record(log.warning)
        self._timer = QTimer(self)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self.tick)
        window.installEventFilter(self)

    def end(self) -> None:
        self._timer.stop()
        self._record.end()
        self._window.removeEventFilter(self)

    def tick(self) -> None:
        """Twice a second while something is on the panel."""
        self._take(touch.tick(self.panel, self._now()))
        if not self.panel.contacts and not self.panel.storming:
            self._timer.stop()

    def leave(self) -> None:
        """The screen is another one: fingers that are still down were meant for the one before."""
        if self.panel.contacts:
            self._take(touch.leave(self.panel))

    def millimetres(self, point: QEventPoint) -> float:
        """How large a contact is along its longer axis, 0 where panel or screen do not say."""
        diameters, width = point.ellipseDiameters(), float(self._window.property("widthMm") or 0)
        longest = max(diameters.width(), diameters.height())
        return longest * width / self._window.width() if longest > 0 and width > 0 else 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        kind = event.type()
        if kind not in HEEDED or self._sending:
            return False
        if kind in TOUCHES:
            return self._touch(event)  # type: ignore[arg-type]
        if kind in MICE:
            return self._mouse(event)  # type: ignore[arg-type]
        self._known.clear()
        self._take(touch.cancel(self.panel))
        return False

    def _touch(self, event: QTouchEvent) -> bool:
        points = event.points()
        if not self._heeds(points):
            return False
        self._device = event.pointingDevice()
        self._take(self._came(points))
        ignored = self.panel.ignored
        gone = touchevents.let_go(self._known & ignored)
        counted = [point for point in points if point.id() not in ignored]
        self._announce([point.position() for point in counted if point.state() == State.Pressed])
        for point in points:
            if point.state() == State.Released:
                self.panel = touch.release(self.panel, point.id())
        if not ignored:
            self._tell(counted)
            return False
        event.accept()
        self._split(gone, counted, event.timestamp())
        return True

    def _split(self, gone: list[QEventPoint], counted: list[QEventPoint], timestamp: int) -> None:
        """Tell the screens in one event, or in two: a handler that loses its finger by an event takes no new one from
        it. Each event holds all fingers that count, or handlers would miss theirs."""
        fresh = [point for point in counted if point.state() == State.Pressed]
        if not gone or not fresh:
            self._send(gone + counted, timestamp)
            return
        known = [point for point in counted if point.state() != State.Pressed]
        self._send(gone + known, timestamp)
        self._send(fresh + [point for point in known if point.state() != State.Released], timestamp)

    def _tell(self, points: list[QEventPoint]) -> None:
        """Remember what the screens get to know."""
        for point in points:
            if point.state() == State.Pressed:
                self._known.add(point.id())
            elif point.state() == State.Released:
                self._known.discard(point.id())

    def _heeds(self, points: list[QEventPoint]) -> bool:
        """False for fingers that only move, on a panel that does not say how large they are: nearly every event."""
        if self.panel.sizes or self.panel.ignored:
            return True
        return any(point.state() in CHANGES for point in points)

    def _came(self, points: list[QEventPoint]) -> Panel:
        panel, at = self.panel, self._now()
        for point in points:
            state, one = point.state(), point.id()
            if state == State.Pressed:
                panel = touch.press(panel, at, one, self._beside(panel, points, point))
            if panel.sizes or state in CHANGES:
                panel = touch.size(panel, one, self.millimetres(point))
        return panel

    def _beside(self, panel: Panel, points: list[QEventPoint], point: QEventPoint) -> int | None:
        """A contact that counts and presses the same target as a new one."""
        others = [one for one in points if one.id() in self._known and one.id() not in panel.ignored]
        if not others:
            return None
        target = pressed_at(self._window.contentItem(), point.position())
        if target is None:
            return None
        return next((one.id() for one in others if holds(target, one.position())), None)

    def _mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind == Type.MouseButtonPress:
            self._take(touch.press(self.panel, self._now(), MOUSE))
        ignored = MOUSE in self.panel.ignored
        if kind == Type.MouseButtonRelease:
            self._known.discard(MOUSE)
            self.panel = touch.release(self.panel, MOUSE)
        elif kind == Type.MouseButtonPress and not ignored:
            self._known.add(MOUSE)
            self._announce([event.position()])
        return ignored

    def _announce(self, places: list[QPointF]) -> None:
        """Not now: the screens come first, and what hears of it may change what lies under the finger."""
        for place in places:
            QTimer.singleShot(0, self, partial(self.came, QPointF(place)))

    def _take(self, panel: Panel) -> None:
        """Take over what has become of the panel, and let go of what no longer counts."""
        if panel is self.panel:
            return
        self._record.note(self.panel, panel, self._now())
        self.panel = panel
        if self._known & panel.ignored:
            QTimer.singleShot(0, self, self._let_go)  # not now: a screen may be in the middle of a touch
        if not self._timer.isActive():
            self._timer.start()

    def _let_go(self) -> None:
        """Tell the screens that what is ignored is up, without waiting for the panel to say something. Beside a finger
        that counts they are told at its next event."""
        ignored = self._known & self.panel.ignored
        if MOUSE in ignored:
            self._known.discard(MOUSE)
            self._deliver(touchevents.mouse_let_go())
        if self._known - {MOUSE} <= ignored:
            self._send(touchevents.let_go(ignored - {MOUSE}), 0)

    def _send(self, points: list[QEventPoint], timestamp: int) -> None:
        self._tell(points)
        if points and self._device is not None:
            others = self._known - {MOUSE} - {point.id() for point in points}
            self._deliver(touchevents.touch_event(self._device, points, not others, timestamp))

    def _deliver(self, event: QEvent) -> None:
        self._sending = True
        try:
            QCoreApplication.sendEvent(self._window, event)
        finally:
            self._sending = False

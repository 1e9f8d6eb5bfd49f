"""Touch events that are made here and not by a panel, and what they would hit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickItem

Type, State = QEvent.Type, QEventPoint.State
AWAY = QPointF(-10_000.0, -10_000.0)
"""Beyond every window: what is let go of there has been taken back, and is no tap."""


def touch_event(device: QPointingDevice, points: Sequence[QEventPoint], alone: bool, timestamp: int) -> QTouchEvent:
    """An event of some points; `alone` when no other is down. `timestamp` is the panel's, in ms, 0 if it has none."""
    states, kind = {point.state() for point in points}, Type.TouchUpdate
    if states == {State.Pressed} and alone:
        kind = Type.TouchBegin
    elif states == {State.Released} and alone:
        kind = Type.TouchEnd
    event = QTouchEvent(kind, device, Qt.KeyboardModifier.NoModifier, points)
    event.setTimestamp(timestamp)
    return event


def let_go(contacts: Iterable[int]) -> list[QEventPoint]:
    """Contacts that go up where nothing is."""
    return [QEventPoint(one, State.Released, AWAY, AWAY) for one in sorted(contacts)]


def mouse_let_go() -> QMouseEvent:
    """The same for a panel that says that it is a mouse."""
    buttons, none = Qt.MouseButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(Type.MouseButtonRelease, AWAY, AWAY, AWAY, buttons.LeftButton, buttons.NoButton, none)


def holds(item: QQuickItem, position: QPointF) -> bool:
    """Whether a place of the window, in its pixels, lies on an item."""
    return item.contains(item.mapFromScene(position))


def pressed_at(item: QQuickItem, position: QPointF) -> QQuickItem | None:
    """The target at a place of the window that a finger presses, None if there is none. Looks into `item`."""
    if not item.isVisible() or not item.isEnabled():
        return None
    for child in item.childItems():
        found = pressed_at(child, position)
        if found is not None:
            return found
    if item.property("pressed") is not True or item.inherits("QQuickMouseArea"):  # those keep touches off, and no more
        return None
    return item if holds(item, position) else None

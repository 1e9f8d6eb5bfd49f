"""Faults planted in the kiosk, one visit after the other: the monkey must find each. Run as the worker is.

`python -m tests.monkey.plants PLANTS PACK SEED FIRST END STEP EVERY`, PLANTS being the names of some, joined by commas:
the first is planted in visit 1, the next in visit 2, … and taken away after it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import SIGNAL, QObject, QRectF, QUrl, qWarning
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.session import Back, Event, Finish, Open, Route, State, Tick, Touch, step
from kiosk.tooling.monkey import visit, worker
from kiosk.tooling.monkey.monkey import every_item
from kiosk.tooling.monkey.targets import kind_of
from kiosk.tooling.monkey.visit import Visits
from kiosk.viewmodels import app

Away = Callable[[], object]
WARNING = "import QtQuick\nItem { property int planted: nothing.there }"
COVER = "import QtQuick\nMouseArea { z: 1000; visible: true }"
_kept: list[object] = []


def _made(visits: Visits, qml: str, area: QRectF) -> Away:
    """An item that lies on everything; taking it away is what is given back."""
    component = QQmlComponent(visits.monkey.window.engine)
    component.setData(qml.encode(), QUrl("planted.qml"))
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    item.setParentItem(visits.monkey.root.contentItem())
    item.setPosition(area.topLeft())
    item.setSize(area.size())
    _kept.extend((component, item))
    return item.deleteLater


def _stepping(other: Callable[[State, Event], State]) -> Away:
    app.step = other  # type: ignore[attr-defined]
    return lambda: setattr(app, "step", step)


def warning(visits: Visits) -> Away:
    return _made(visits, WARNING, QRectF())


def exception(visits: Visits) -> Away:
    def other(state: State, event: Event) -> State:
        if isinstance(event, Open):
            raise ZeroDivisionError("planted")
        return step(state, event)

    return _stepping(other)


def covered(visits: Visits) -> Away:
    window = visits.monkey.root
    return _made(visits, COVER, QRectF(0, 0, window.width(), window.height()))


def buried(visits: Visits) -> Away:
    """Something lies on the foot of the screen, where the rail is."""
    window = visits.monkey.root
    return _made(visits, COVER, QRectF(0, window.height() * 0.85, window.width(), window.height() * 0.15))


def remembered(visits: Visits) -> Away:
    """What the last visitor has set stays."""

    def other(state: State, event: Event) -> State:
        after = step(state, event)
        ended = isinstance(event, (Finish, Tick)) and after.attracting
        return replace(after, language="en") if ended else after

    return _stepping(other)


def displaced(visits: Visits) -> Away:
    """A screen is not as it was for the first visitor."""
    visits.monkey.prepare()
    for screen in visits.monkey.screens.values():
        screen.setX(7)
    return lambda: [screen.setX(0) for screen in visits.monkey.screens.values()]


def dead_end(visits: Visits) -> Away:
    """The first touch leads to a screen that nothing leads away from."""

    def other(state: State, event: Event) -> State:
        if isinstance(event, Open) and state.attracting:
            return step(state, Open(event.at, Route("events")))
        return step(state, Touch(event.at) if isinstance(event, (Open, Back)) else event)

    return _stepping(other)


def half_made(visits: Visits) -> Away:
    """A screen that is made under a visitor's finger complains; where all are made beforehand, none does."""

    def complain() -> None:
        if not visits.monkey.app.state.attracting:
            qWarning("planted: made under a finger")

    slots = [one for one in every_item(visits.monkey.root.contentItem()) if kind_of(one) == "PageSlot"]
    for slot in slots:
        QObject.connect(slot, SIGNAL("loaded()"), complain)
    usual, visit.FRESH = visit.FRESH, 1

    def away() -> None:
        visit.FRESH = usual
        for slot in slots:
            QObject.disconnect(slot, SIGNAL("loaded()"), complain)

    return away


def leak(visits: Visits) -> Away:
    """Every visit leaves something behind, from this one on."""
    make = Visits.make

    def leaking(self: Visits, number: int) -> None:
        make(self, number)
        _kept.append(bytearray(b"x" * 2 * 2**20))
        _kept.extend([] for _ in range(60))
        _made(self, "import QtQuick\nItem { Repeater { model: 300; Item {} } }", QRectF())

    Visits.make = leaking  # type: ignore[method-assign]
    return lambda: None


def crash(visits: Visits) -> Away:
    """The program ends in the middle of the visit."""

    def other(state: State, event: Event) -> State:
        if isinstance(event, Open):
            os.abort()
        return step(state, event)

    return _stepping(other)


def main(argv: list[str]) -> int:
    plants = [globals()[name] for name in argv[0].split(",")]
    once = Visits.make

    def planted(self: Visits, number: int) -> None:
        if not 1 <= number <= len(plants):
            once(self, number)
            return
        away = plants[number - 1](self)
        once(self, number)
        away()
        self.monkey.app.finish()
        self.monkey.settle()

    Visits.make = planted  # type: ignore[method-assign]
    visit.SECOND_LOOK = 1
    return worker.main(argv[1:])


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

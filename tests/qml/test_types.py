"""Every QML type of the program loads without a warning, and none is in the program that no screen shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk import paths, tour_stops
from kiosk.content.load import Pack
from kiosk.pretend import PretendDesk
from kiosk.qtlog import QtLog
from kiosk.viewmodels.staff import door
from tests import fairside
from tests.driver import Visitor

QML = paths.base() / "kiosk" / "qml" / "Kiosk"
FILES = sorted(file for file in QML.rglob("*.qml") if file.name != "Main.qml" and file.parent.name != "Preview")
"""Those of the kiosk; the window beside the content folder has a test of its own (tests/preview)."""
NOT_ITEMS = {
    "ComparePlaces",
    "ParksGrid",
    "Theme",
    "Colour",
    "Motion",
    "Icons",
    "TrackPath",
    "ParkLayout",
    "ParkTrack",
    "SourceLayout",
    "EventsTrack",
    "Method",
    "MethodPinyin",
    "MethodZhuyin",
    "MethodKana",
    "MethodHangul",
}


@pytest.fixture(scope="module")
def visitor(pack: Pack, qt: object) -> Iterator[Visitor]:

    assert door.DoorViewModel  # registered where it is first asked for: in the program, once somebody knocks
    visitor = Visitor(pack, (1920, 1080))
    yield visitor
    visitor.close()


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_type_loads_without_a_warning(visitor: Visitor, quiet: QtLog, file: Path) -> None:
    component = QQmlComponent(visitor.window.engine, QUrl.fromLocalFile(str(file)))
    assert component.status() == QQmlComponent.Status.Ready, component.errorString()


def every(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it, shown or not."""
    yield item
    for child in item.childItems():
        yield from every(child)


def bases(item: QQuickItem) -> Iterator[str]:
    """Names of the QML types that an item is made of."""
    meta = item.metaObject()
    while meta is not None:
        yield meta.className().split("_QML")[0]
        meta = meta.superClass()


def of_staff(pack: Pack, data: Path) -> set[str]:
    """The types of staff's first page with all that opens on it, and of what shows folders of this computer."""
    visitor = fairside.fair(pack, (1920, 1080), data)
    seen: set[str] = set()
    for _ in fairside.stops(visitor):
        visitor.settle()
        for item in every(visitor.root.contentItem()):
            seen.update(bases(item))
    visitor.app.staff.show("export")
    visitor.app.staff.model("export").browse()
    visitor.settle()
    for item in every(visitor.root.contentItem()):
        seen.update(bases(item))
    visitor.close()
    return seen


def test_every_type_is_made_on_the_tour_without_a_warning(pack: Pack, quiet: QtLog, tmp_path: Path) -> None:
    seen: set[str] = set()
    for shape, large in (((1920, 1080), False), ((1080, 1920), True)):
        visitor = Visitor(pack, shape, desk=PretendDesk())
        for _, go in tour_stops.stops(visitor.app):
            go(visitor.app)
            if large and not visitor.app.state.attracting and not visitor.app.largeText:
                visitor.app.setOption("large_text", True)
            visitor.settle()
            for item in every(visitor.root.contentItem()):
                seen.update(bases(item))
        visitor.close()
    seen |= of_staff(pack, tmp_path)
    wanted = {file.stem for file in FILES} - NOT_ITEMS
    assert not wanted - seen, f"never shown: {sorted(wanted - seen)}"

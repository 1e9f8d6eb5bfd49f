"""Nothing is clipped, elided, off the screen or too small to touch: measured on every screen, not judged by eye."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk import tour_stops
from kiosk.content.load import Pack
from kiosk.pretend import PretendDesk
from kiosk.qtlog import QtLog
from tests.driver import Visitor

SHAPES = [(1920, 1080), (1080, 1920)]
SLACK = 1.5
"""Pixels by which a text's box may differ from its ink: line boxes are rounded."""

VARIANTS = [
    (shape, language, large, low)
    for shape, language, large, low in itertools.product(SHAPES, ("zh", "en"), (False, True), (False, True))
]


@pytest.fixture
def visitor(request: pytest.FixtureRequest, pack: Pack, quiet: QtLog) -> Iterator[Visitor]:
    shape, language, large, low = request.param
    visitor = Visitor(pack, shape, language=language, desk=PretendDesk())
    visitor.app.open("home")
    visitor.app.setOption("large_text", large)
    visitor.app.setOption("low_reach", low)
    yield visitor
    visitor.close()


def walk(visitor: Visitor) -> Iterator[str]:
    """Every stop of the tour, with the options kept over the attract screen."""
    options = visitor.app.state.options
    for name, go in tour_stops.stops(visitor.app):
        go(visitor.app)
        if not visitor.app.state.attracting:
            for option in ("large_text", "high_contrast", "low_reach"):
                if getattr(visitor.app.state.options, option) != getattr(options, option):
                    visitor.app.setOption(option, getattr(options, option))
        visitor.settle()
        yield name


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def scroller(item: QQuickItem) -> QQuickItem | None:
    return next((one for one in ancestors(item) if one.inherits("QQuickFlickable")), None)


def faults_of(visitor: Visitor, item: QQuickItem) -> Iterator[str]:
    if item.property("truncated"):
        yield "elided"
    width, height = item.property("contentWidth"), item.property("contentHeight")
    if width > item.width() + SLACK:
        yield f"wider than its box by {width - item.width():.0f}"
    if height > item.height() + SLACK and item.height() > 0:
        yield f"higher than its box by {height - item.height():.0f}"
    box = visitor.rect(item)
    window = QRectF(0, 0, visitor.root.width(), visitor.root.height())
    flick = scroller(item)
    if flick is None:
        if not window.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(box):
            yield f"off the screen at {box.getRect()}"
        for clipper in ancestors(item):
            if clipper.clip() and not visitor.rect(clipper).adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(box):
                yield "clipped"
        return
    frame = visitor.rect(flick)
    along_x = flick.property("contentWidth") > flick.width() + SLACK
    along_y = flick.property("contentHeight") > flick.height() + SLACK
    if not along_x and (box.left() < frame.left() - SLACK or box.right() > frame.right() + SLACK):
        yield "cut at the side of a list"
    if not along_y and (box.top() < frame.top() - SLACK or box.bottom() > frame.bottom() + SLACK):
        yield "cut by a list that does not scroll"


@pytest.mark.parametrize("visitor", VARIANTS, indirect=True, ids=str)
def test_no_text_is_clipped_or_elided(visitor: Visitor) -> None:
    faults = []
    for stop in walk(visitor):
        for item in visitor.items():
            if item.inherits("QQuickText") and item.property("text"):
                faults += [f"{stop}: {item.property('text')!r} {fault}" for fault in faults_of(visitor, item)]
    assert not faults, "\n".join(faults)


def hit(visitor: Visitor, item: QQuickItem) -> QRectF:
    reach = float(item.property("reach") or 0) * visitor.root.property("stageScale")
    return visitor.rect(item).adjusted(-reach, -reach, reach, reach)


@pytest.mark.parametrize("mm", [344.0, 527.0, 940.0])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_no_target_is_under_fifteen_millimetres(pack: Pack, quiet: QtLog, shape: tuple[int, int], mm: float) -> None:
    """15.6, 24 and 43 inch screens, landscape; the same panels on end in portrait."""
    visitor = Visitor(pack, shape, desk=PretendDesk())
    width = mm if shape[0] > shape[1] else mm * 9 / 16
    visitor.root.setProperty("widthMm", width)
    visitor.app.open("home")
    ppmm = shape[0] / width
    faults = []
    for stop in walk(visitor):
        for item in visitor.targets():
            size = min(hit(visitor, item).width(), hit(visitor, item).height()) / ppmm
            if size < 15 - 0.05:
                faults.append(f"{stop}: {item.property('name')!r} is {size:.1f} mm")
    visitor.close()
    assert not faults, "\n".join(dict.fromkeys(faults))


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_the_keys_of_everything_longer_than_its_room_feel_a_finger(
    pack: Pack, quiet: QtLog, shape: tuple[int, int]
) -> None:
    """They lie beside what they turn: whether a touch there is theirs, Qt asks only one child of each item."""
    visitor = Visitor(pack, shape, desk=PretendDesk())
    visitor.app.open("home")
    found, faults = 0, []
    stops = ((f"{stop}, {how}", how) for stop in walk(visitor) for how in ("向下", "向上"))
    for stop, name in stops:
        for key in [one for one in visitor.targets() if one.property("name") == name]:
            visitor.clock.advance(1)
            centre = visitor.rect(key).center()
            visitor.press(centre)
            found += 1
            if not key.property("pressed"):
                faults.append(f"{stop} at {centre.x():.0f},{centre.y():.0f}")
            visitor.move(QPointF(shape[0] / 2, 4))  # a finger that slides away has not tapped
            visitor.release(QPointF(shape[0] / 2, 4))
    visitor.close()
    assert found > 10 and not faults, "\n".join(faults)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_low_reach_leaves_nothing_to_touch_above_its_line(
    pack: Pack, quiet: QtLog, shape: tuple[int, int], language: str
) -> None:
    visitor = Visitor(pack, shape, language=language, desk=PretendDesk())
    visitor.app.open("home")
    visitor.app.setOption("low_reach", True)
    line = shape[1] - (540 if shape[0] > shape[1] else 830)
    faults = []
    for stop in walk(visitor):
        if visitor.app.state.attracting:
            continue  # a touch anywhere begins
        for item in visitor.targets():
            top = visitor.rect(item).top()
            if top < line - SLACK and scroller(item) is None:
                faults.append(f"{stop}: {item.property('name')!r} begins at y {top:.0f}")
    visitor.close()
    assert not faults, "\n".join(dict.fromkeys(faults))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_every_target_has_a_name_and_is_not_buried(
    pack: Pack, quiet: QtLog, shape: tuple[int, int], language: str
) -> None:
    """What can be touched says what it is, and its centre belongs to it and not to another target."""
    visitor = Visitor(pack, shape, language=language, desk=PretendDesk())
    visitor.app.open("home")
    faults = []
    for stop in walk(visitor):
        targets = visitor.targets()
        for item in targets:
            if not item.property("name"):
                faults.append(f"{stop}: a target without a name at {visitor.rect(item).getRect()}")
            point = visitor.rect(item).center()
            if visitor.app.shortlist.notice:
                continue  # the notice lies over things, for four seconds and on purpose
            frame = scroller(item)
            if frame is not None and not visitor.rect(frame).contains(point):
                continue  # scrolled out of sight: nobody can touch its centre
            if not in_sight(visitor, item, point):
                continue
            above = [one for one in targets if one is not item and holds(visitor, one, point)]
            if any(not related(one, item) and order(targets, one) > order(targets, item) for one in above):
                faults.append(f"{stop}: {item.property('name')!r} lies under another target")
    visitor.close()
    assert not faults, "\n".join(dict.fromkeys(faults))


def holds(visitor: Visitor, item: QQuickItem, point: QPointF) -> bool:
    return visitor.rect(item).contains(point) and in_sight(visitor, item, point)


def in_sight(visitor: Visitor, item: QQuickItem, point: QPointF) -> bool:
    """Whether a point of an item is not flicked out of its list."""
    flick = scroller(item)
    return flick is None or visitor.rect(flick).contains(point)


def related(one: QQuickItem, other: QQuickItem) -> bool:
    return one in list(ancestors(other)) or other in list(ancestors(one))


def order(targets: list[QQuickItem], item: QQuickItem) -> int:
    return targets.index(item)


@pytest.mark.parametrize("visitor", VARIANTS, indirect=True, ids=str)
def test_the_steps_of_a_park_lie_under_nothing(visitor: Visitor) -> None:
    """They are not flicked: what stands below must leave them their height."""
    faults, seen = [], 0
    for park in visitor.app.context.index.catalogue.parks:
        visitor.app.open("park", park.id)
        visitor.settle()
        shown = list(visitor.items())
        steps = [visitor.rect(one) for one in shown if _kind(one) == "ParkStep"]
        others = [one for one in shown if _kind(one) in ("ParkTiles", "ParkActions", "ParkControls", "ParkFacts")]
        seen += len(steps)
        for one, step in itertools.product(others, steps):
            common = step.intersected(visitor.rect(one))
            if common.width() > SLACK and common.height() > SLACK:
                faults.append(f"{park.id}: {_kind(one)} covers {common.height():.0f} px of a step")
    assert seen > 19 and not faults, "\n".join(dict.fromkeys(faults))


def _kind(item: QQuickItem) -> str:
    return str(item.metaObject().className()).split("_QML")[0]

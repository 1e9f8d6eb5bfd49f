"""What on the screen can be touched, and where a finger meets it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

PLACES = ((0.5, 0.5), (0.25, 0.5), (0.75, 0.5), (0.5, 0.25), (0.5, 0.75))
"""Where in a target a finger is tried, as shares of its width and height."""
LEAST = 4.0
"""Pixels of a target that must be seen for a finger to meet it."""
OVERLAYS = frozenset(
    "IdleDialog SourceCard GalleryOverlay Tray OptionsPanel StaffNotice Toast SectorSheet MatchSheet".split()
)
"""QML types that may lie on what can be touched: for a while, or until a touch beside them."""


@dataclass(slots=True)
class Target:
    """A Touchable on show: where it is, and what of it is to be seen, in window pixels."""

    item: QQuickItem
    kind: str
    """Its QML type."""
    whole: QRectF
    seen: QRectF
    depth: int
    """Its place in the order of drawing."""
    overlay: str
    """QML type of the overlay that it belongs to, '' if none."""

    @property
    def name(self) -> str:
        """What it is called, as much as is needed to know it again."""
        return str(self.item.property("name"))[:40]

    @property
    def gliding(self) -> bool:
        """It lies in something that a flick still moves: the next touch stops that and is no more."""
        around = self.item.parentItem()
        while around is not None:
            if around.inherits("QQuickFlickable") and around.property("moving"):
                return True
            around = around.parentItem()
        return False

    @property
    def sizeless(self) -> bool:
        return self.whole.width() < 1 or self.whole.height() < 1

    @property
    def in_view(self) -> bool:
        return self.seen.width() >= LEAST and self.seen.height() >= LEAST


@dataclass(slots=True)
class Sight:
    """One look at the screen."""

    targets: list[Target] = field(default_factory=list)
    covers: list[tuple[int, QRectF, str]] = field(default_factory=list)
    """What keeps touches from all that was drawn before it: depth, place, overlay."""

    def point(self, target: Target, over: frozenset[str] = frozenset()) -> QPointF | None:
        """Where a finger meets the target, best where no other lies; None if it is covered, but by `over`."""
        places = [one for one in _places(target.seen) if not self._covered(one, target.depth, over)]
        alone = (p for p in places if not any(o.seen.contains(p) for o in self.targets if o is not target))
        return next(alone, None) or next(iter(places), None)

    def reachable(self) -> list[tuple[Target, QPointF]]:
        """Every target that a finger can meet, and where."""
        found = ((one, self.point(one)) for one in self.targets if one.in_view)
        return [(one, point) for one, point in found if point is not None]

    def untouchable(self) -> list[Target]:
        """Targets without size, and those that lie under something that is there to stay."""
        return [one for one in self.targets if one.sizeless or (one.in_view and self.point(one, OVERLAYS) is None)]

    def _covered(self, place: QPointF, depth: int, over: frozenset[str]) -> bool:
        return any(at > depth and what not in over and area.contains(place) for at, area, what in self.covers)


def look(window: QQuickWindow) -> Sight:
    """What can be touched now."""
    sight = Sight()
    for depth, (item, kind, seen, overlay) in enumerate(drawn(window)):
        if kind == "QQuickMouseArea":
            if item.isEnabled():
                sight.covers.append((depth, seen, overlay))
        elif _is_target(item, kind) and item.isEnabled() and item.property("available"):
            sight.targets.append(Target(item, kind, place_of(item), seen, depth, overlay))
    return sight


def drawn(window: QQuickWindow) -> Iterator[tuple[QQuickItem, str, QRectF, str]]:
    """Every visible item in the order of drawing, its QML type, what of it is inside all clips, and its overlay."""
    return _drawn(window.contentItem(), QRectF(0, 0, window.width(), window.height()), "")


def place_of(item: QQuickItem) -> QRectF:
    """Where an item is, in window pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _drawn(item: QQuickItem, clip: QRectF, overlay: str) -> Iterator[tuple[QQuickItem, str, QRectF, str]]:
    seen = place_of(item).intersected(clip)
    kind = kind_of(item)
    overlay = overlay or (kind if kind in OVERLAYS else "")
    yield item, kind, seen, overlay
    inside = seen if item.clip() else clip
    if inside.isEmpty():
        return
    for child in sorted(item.childItems(), key=QQuickItem.z):
        if child.isVisible() and child.opacity() > 0:
            yield from _drawn(child, inside, overlay)


def leads_to(target: Target) -> str:
    """The screen that a station of the rail stands for, '' for any other target."""
    value = target.item.property("modelData")
    value = value.toVariant() if hasattr(value, "toVariant") else value
    return str(value.get("screen", "")) if isinstance(value, dict) else ""


_KINDS: dict[str, str] = {}
_TARGETS: dict[str, bool] = {}


def kind_of(item: QQuickItem) -> str:
    """QML type of an item, without the numbers that the engine adds."""
    name = item.metaObject().className()
    if name not in _KINDS:
        _KINDS[name] = name.split("_QML", 1)[0]
    return _KINDS[name]


def _is_target(item: QQuickItem, kind: str) -> bool:
    if kind not in _TARGETS:
        _TARGETS[kind] = item.metaObject().indexOfSignal("tapped()") >= 0
    return _TARGETS[kind]


def _places(area: QRectF) -> list[QPointF]:
    """Where in an area to touch: whole pixels, as a panel tells them."""
    places = (QPointF(area.x() + x * area.width(), area.y() + y * area.height()) for x, y in PLACES)
    whole = (QPointF(one.toPoint()) for one in places)
    return [one for one in whole if area.contains(one)]

"""A park by touch: its pictures full screen, and the source card of what is touched."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.load import Pack
from kiosk.content.model import Park
from kiosk.qtlog import QtLog
from tests.driver import Visitor

SHAPES = [(1920, 1080), (1080, 1920)]


@pytest.fixture
def park(pack: Pack) -> Park:
    return next(one for one in pack.catalogue.parks if len(one.pictures) == 3 and len(one.figures) >= 3)


@pytest.fixture(params=SHAPES, ids=str)
def visitor(request: pytest.FixtureRequest, pack: Pack, park: Park, quiet: QtLog) -> Iterator[Visitor]:
    visitor = Visitor(pack, request.param)
    visitor.app.open("home")
    visitor.app.open("parks")
    visitor.app.open("park", park.id)
    visitor.settle()
    yield visitor
    visitor.close()


def part(visitor: Visitor, name: str) -> QQuickItem:
    return next(one for one in visitor.items() if one.metaObject().className().startswith(f"{name}_"))


def gallery(visitor: Visitor) -> QQuickItem:
    """Opens the gallery by a touch on the large picture; its stage."""
    hero = visitor.rect(part(visitor, "ParkHero"))
    visitor.tap(QPointF(hero.center().x(), hero.top() + hero.height() / 3))
    assert visitor.app.overlay == "gallery"
    return part(visitor, "GalleryStage")


def test_a_thumbnail_changes_the_picture_and_nothing_else(visitor: Visitor) -> None:
    visitor.tap("第 2 张")
    assert visitor.app.overlay == ""
    assert part(visitor, "ParkHero").property("current") == 1


def test_the_way_back(visitor: Visitor) -> None:
    pills = [one for one in visitor.targets() if one.property("name") == "园区"]
    back = next(one for one in pills if one.metaObject().className().startswith("Button"))
    visitor.tap(back)
    assert (visitor.app.screen, visitor.app.overlay) == ("parks", "")


def test_pinching_stays_within_one_and_four(visitor: Visitor) -> None:
    stage = gallery(visitor)
    centre = visitor.rect(stage).center()
    visitor.pinch(centre, 60, 150)
    once = stage.property("zoom")
    assert 1.3 < once <= 4
    for _ in range(4):
        visitor.pinch(centre, 60, 200)
    assert stage.property("zoom") == 4
    for _ in range(6):
        visitor.pinch(centre, 200, 60)
    assert stage.property("zoom") == 1


def test_the_enlarged_picture_never_leaves_its_room(visitor: Visitor) -> None:
    stage = gallery(visitor)
    room = visitor.rect(stage)
    whole = stage.property("whole")
    assert whole.width() / whole.height() == pytest.approx(16 / 9, rel=0.02), "the masters are 16:9"
    assert whole.width() <= stage.width() + 1 and whole.height() <= stage.height() + 1
    for _ in range(3):
        visitor.tap("放大")
    assert stage.property("zoom") == 4
    for begin, end in ((0.2, 0.9), (0.9, 0.1)):
        for _ in range(6):
            visitor.drag(at(room, begin, begin), at(room, end, end))
        whole, pan, zoom = stage.property("whole"), stage.property("pan"), stage.property("zoom")
        assert abs(pan.x()) <= max(0.0, (whole.width() * zoom - stage.width()) / 2) + 0.01
        assert abs(pan.y()) <= max(0.0, (whole.height() * zoom - stage.height()) / 2) + 0.01
        assert abs(pan.x()) > 100
    assert visitor.app.galleryPicture == 0


def at(room: QRectF, x: float, y: float) -> QPointF:
    return QPointF(room.left() + room.width() * x, room.top() + room.height() * y)


def test_swiping_turns_and_ends_at_the_ends(visitor: Visitor) -> None:
    room = visitor.rect(gallery(visitor))
    left, right = at(room, 0.25, 0.5), at(room, 0.75, 0.5)
    seen = [visitor.app.galleryPicture]
    for begin, end in ((left, right), (right, left), (right, left), (right, left), (left, right)):
        visitor.drag(begin, end)
        seen.append(visitor.app.galleryPicture)
    assert seen == [0, 0, 1, 2, 2, 1]
    assert part(visitor, "GalleryStage").property("swipe") == 0


def test_a_short_drag_turns_nothing(visitor: Visitor) -> None:
    room = visitor.rect(gallery(visitor))
    visitor.drag(at(room, 0.5, 0.5), at(room, 0.45, 0.5))
    assert visitor.app.galleryPicture == 0
    assert part(visitor, "GalleryStage").property("swipe") == 0


def test_the_next_picture_and_the_next_opening_begin_at_their_own_size(visitor: Visitor) -> None:
    stage = gallery(visitor)
    visitor.tap("放大")
    visitor.tap("下一张")
    assert (stage.property("zoom"), visitor.app.galleryPicture) == (1, 1)
    visitor.tap("放大")
    visitor.tap("关闭")
    assert visitor.app.overlay == ""
    assert stage.property("zoom") == 1


def test_only_neighbours_are_in_memory_and_nothing_once_closed(visitor: Visitor) -> None:
    gallery(visitor)
    assert loaded(visitor) == [True, True, False]
    visitor.tap("下一张")
    visitor.tap("下一张")
    assert loaded(visitor) == [False, True, True]
    visitor.tap("关闭")
    assert not [one for one in everything(visitor.root.contentItem()) if is_picture(one)]


def loaded(visitor: Visitor) -> list[bool]:
    pictures = [one for one in everything(visitor.root.contentItem()) if is_picture(one)]
    return [one.property("near") for one in sorted(pictures, key=lambda one: one.x())]


def is_picture(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("GalleryPicture_")


def everything(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from everything(child)


def test_a_tile_opens_its_card_and_a_touch_beside_it_closes(visitor: Visitor, park: Park) -> None:
    tile = next(one for one in visitor.targets() if one.metaObject().className().startswith("FigureTile"))
    before = visitor.rect(tile)
    visitor.tap(tile)
    assert visitor.app.overlay == "source"
    assert visitor.app.source.ref == f"figure/{park.figures[0].id}"
    card = part(visitor, "SourceCard")
    lit = card.mapRectToScene(card.property("origin"))
    assert abs(lit.center().x() - before.center().x()) < 2 and abs(lit.center().y() - before.center().y()) < 2
    sheet = visitor.rect(part(visitor, "SourceSheet"))
    assert not sheet.intersects(before), "the card covers what was touched"
    visitor.tap(sheet.center())
    assert visitor.app.overlay == "source"
    visitor.tap(QPointF(12, 12))
    assert visitor.app.overlay == ""


def test_a_statement_opens_its_card_and_the_button_closes_it(visitor: Visitor, park: Park) -> None:
    visitor.tap("合作方")
    assert visitor.app.source.ref == f"park/{park.id}/partners"
    visitor.tap("关闭")
    assert visitor.app.overlay == ""


def test_the_underline_lies_under_the_words(visitor: Visitor, park: Park) -> None:
    visitor.app.showSource(f"figure/{park.figures[1].id}")
    visitor.settle()
    words = next(one for one in visitor.items() if one.metaObject().className().startswith("GoldWords"))
    strokes = words.property("strokes").toVariant()
    assert strokes
    assert sum(one["length"] for one in strokes) == pytest.approx(words.property("total"))
    assert all(one["x"] + one["length"] <= words.width() + 2 for one in strokes)
    assert len({one["y"] for one in strokes}) == len(strokes)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_two_texts_of_the_steps_lie_on_each_other(visitor: Visitor, pack: Pack, language: str) -> None:
    visitor.app.chooseLanguage(language)
    for park, large in itertools.product(pack.catalogue.parks, (False, True)):
        visitor.app.setOption("large_text", large)
        visitor.app.open("park", park.id)
        visitor.settle()
        boxes = [(one.property("text"), ink(visitor, one)) for one in steps(visitor)]
        for (one, box), (other, beside) in itertools.combinations(boxes, 2):
            overlap = box.intersected(beside)
            assert overlap.width() < 2 or overlap.height() < 8, (park.id, one, other)


def steps(visitor: Visitor) -> Iterator[QQuickItem]:
    shown = part(visitor, "ParkSteps")
    for item in everything(shown):
        if item.inherits("QQuickText") and item.isVisible() and item.property("text"):
            yield item


def ink(visitor: Visitor, item: QQuickItem) -> QRectF:
    size = QRectF(0, 0, item.property("contentWidth"), item.property("contentHeight"))
    return item.mapRectToScene(size)


def mouse_drag(visitor: Visitor, begin: QPointF, end: QPointF) -> None:
    """A pointer with its button down, as a service technician has it."""
    button, window = Qt.MouseButton.LeftButton, visitor.root
    QTest.mousePress(window, button, Qt.KeyboardModifier.NoModifier, begin.toPoint())
    for step in range(1, 9):
        QTest.mouseMove(window, (begin + (end - begin) * (step / 8)).toPoint())
        visitor.wait()
    QTest.mouseRelease(window, button, Qt.KeyboardModifier.NoModifier, end.toPoint())
    visitor.settle()


def test_a_pointer_swipes_and_moves_the_enlarged_picture(visitor: Visitor) -> None:
    stage = gallery(visitor)
    room = visitor.rect(stage)
    mouse_drag(visitor, at(room, 0.75, 0.5), at(room, 0.25, 0.5))
    assert visitor.app.galleryPicture == 1
    visitor.tap("放大")
    visitor.tap("放大")
    mouse_drag(visitor, at(room, 0.6, 0.6), at(room, 0.4, 0.6))
    assert stage.property("pan").x() < -100
    assert visitor.app.galleryPicture == 1


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large text"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_sentence_that_names_a_park_opens_its_card_however_long_it_is(
    visitor: Visitor, pack: Pack, language: str, large: bool
) -> None:
    named = next(one for one in pack.catalogue.parks if one.disclosure == "named_only")
    visitor.app.chooseLanguage(language)
    visitor.app.setOption("large_text", large)
    visitor.app.open("park", named.id)
    visitor.settle()
    quote = part(visitor, "NamingQuote")
    visitor.press(visitor.rect(quote).center())
    assert quote.property("pressed")
    visitor.release(visitor.rect(quote).center())
    visitor.settle()
    assert visitor.app.overlay == "source"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_underlined_name_is_in_sight_from_the_first(visitor: Visitor, pack: Pack, language: str) -> None:
    visitor.app.chooseLanguage(language)
    for park in (one for one in pack.catalogue.parks if one.disclosure == "named_only"):
        visitor.app.open("park", park.id)
        visitor.settle()
        quote, words = part(visitor, "NamingQuote"), part(visitor, "GoldWords")
        strokes = words.property("strokes").toVariant()
        seen = visitor.rect(words.parentItem().parentItem())  # what is flicked, and the words in it
        head = visitor.rect(next(one for one in words.parentItem().childItems() if one.inherits("QQuickText")))
        assert strokes, park.id
        for stroke in strokes:
            y = words.mapToScene(QPointF(stroke["x"], stroke["y"])).y()
            assert head.bottom() < y < seen.bottom(), (park.id, "the name is not to be seen")
        assert visitor.rect(quote).contains(seen)
        assert seen.top() <= head.top() < head.bottom() < seen.bottom(), (
            park.id,
            "where it comes from is not to be seen",
        )
        for place in (head.center(), visitor.rect(quote).center()):
            visitor.press(place)
            assert quote.property("pressed"), (park.id, place)
            visitor.release(place)
            visitor.settle()
            assert visitor.app.overlay == "source"
            visitor.app.closeOverlay()
            visitor.settle()
            visitor.clock.advance(1)

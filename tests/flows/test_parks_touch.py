"""The parks screen under a finger: cards, figures, chips, the sheet of sectors, the search."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from tests.driver import Visitor

SOFTWARE = "湘南湘西软件产业园"


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=str)
def visitor(request: pytest.FixtureRequest, pack: Pack, quiet: QtLog) -> Iterator[Visitor]:
    visitor = Visitor(pack, request.param)
    visitor.app.open("parks")
    visitor.settle()
    yield visitor
    visitor.close()


def parks_list(visitor: Visitor) -> QQuickItem:
    return next(one for one in visitor.items() if one.inherits("QQuickListView"))


def scrolled(visitor: Visitor) -> float:
    """Pixels from the top of the list."""
    found = parks_list(visitor)
    return float(found.property("contentY") - found.property("originY"))


def middle(visitor: Visitor) -> QPointF:
    return visitor.rect(parks_list(visitor)).center()


def type_(visitor: Visitor, text: str) -> None:
    for letter in text:
        visitor.tap(letter)


def test_a_card_opens_its_park(visitor: Visitor) -> None:
    visitor.tap(f"{SOFTWARE}, ")
    assert (visitor.app.screen, visitor.app.subject) == ("park", "xn-xx-software-park")


def test_the_figure_of_a_card_opens_its_source_and_nothing_else(visitor: Visitor) -> None:
    visitor.tap("软件产业园投资")
    assert (visitor.app.screen, visitor.app.overlay) == ("parks", "source")


def test_a_touch_that_stops_a_flick_opens_nothing(visitor: Visitor) -> None:
    visitor.app.setOption("large_text", True)  # more rows than the screen holds
    visitor.settle()
    point = middle(visitor)
    visitor.press(point)
    for step in range(1, 6):
        visitor.move(point - QPointF(0, 12 * step))
    visitor.release(point - QPointF(0, 60))
    assert parks_list(visitor).property("moving"), "the list does not run on after a flick"
    visitor.press(point)
    visitor.release(point)
    visitor.settle()
    assert visitor.app.screen == "parks"
    assert visitor.app.overlay == ""


def test_every_park_is_reached_by_turning_pages(visitor: Visitor) -> None:
    seen: set[str] = set()
    for _ in range(12):
        seen |= {str(one.property("name")).split(", ")[0] for one in visitor.targets()}
        if parks_list(visitor).property("atYEnd"):
            break
        visitor.tap("下一页")
    names = {one.name["zh"] for one in visitor.app.context.index.catalogue.parks}
    assert names <= seen
    while not parks_list(visitor).property("atYBeginning"):
        before = scrolled(visitor)
        visitor.tap("上一页")
        assert scrolled(visitor) < before


def test_another_language_keeps_the_place(visitor: Visitor) -> None:
    visitor.app.setOption("large_text", True)
    visitor.settle()
    visitor.tap("下一页")
    rows = visitor.app.parks.rows
    assert scrolled(visitor) > 100

    def first() -> int:
        """The row at the upper edge, by the names on its cards."""
        view = parks_list(visitor)
        edge = view.property("contentY") + 41
        row = next(
            one
            for one in view.property("contentItem").childItems()
            if one.isVisible() and one.y() <= edge < one.y() + one.height()
        )
        name = next(str(one.property("name")) for one in _below(row) if one.property("name"))
        parks = visitor.app.context.index.catalogue.parks
        return rows.rowOf(next(one.id for one in parks if any(name.startswith(text) for text in one.name.values())))

    park = rows.firstOf(first())
    visitor.app.chooseLanguage("en")
    visitor.settle()
    assert rows.rowOf(park) == first()


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _below(child)


def test_the_next_visitor_begins_at_the_top(visitor: Visitor) -> None:
    visitor.app.setOption("large_text", True)
    visitor.settle()
    visitor.tap("下一页")
    visitor.app.parks.toggle("stage", "named")
    visitor.app.finish()
    visitor.settle()
    visitor.app.open("parks")
    visitor.settle()
    assert scrolled(visitor) == 0
    assert visitor.app.parks.visibleCount == 19


def test_a_sector_is_chosen_in_the_sheet_and_taken_off_in_the_bar(visitor: Visitor) -> None:
    visitor.tap("按行业筛选")
    visitor.tap("文化创意 2")
    assert visitor.app.parks.visibleCount == 2
    visitor.tap("看 2 项")
    assert "2 / 19 项" in visitor.texts()
    chips = [one for one in visitor.targets() if one.property("name") == "文化创意 2"]
    assert len(chips) == 1, "the sheet is still there"
    bar = visitor.rect(chips[0])
    assert bar.left() >= 0
    assert bar.right() <= visitor.root.width()
    visitor.tap(chips[0])
    assert visitor.app.parks.visibleCount == 19


def test_a_dashed_sector_is_said_to_be_empty_only_as_far_as_that_is_true(visitor: Visitor) -> None:
    """Blockchain has a project, which is not signed."""
    visitor.tap("按行业筛选")
    assert any(text.endswith("目前没有对应项目") for text in visitor.texts())
    visitor.app.parks.toggle("stage", "signed")
    visitor.settle()
    assert not any(text.endswith("目前没有对应项目") for text in visitor.texts())
    assert any(text.endswith("按现在的筛选没有对应项目") for text in visitor.texts())


def test_a_touch_beside_the_sheet_closes_it(visitor: Visitor) -> None:
    visitor.tap("按行业筛选")
    assert "行业" in visitor.texts()
    visitor.tap(QPointF(visitor.root.width() / 2, 60))
    assert "行业" not in visitor.texts()
    assert visitor.app.screen == "parks"


def test_typing_finds_and_a_result_opens(visitor: Visitor) -> None:
    visitor.tap("搜名称、拼音、英文")
    type_(visitor, "zrxz")
    assert "找到 0 项" in visitor.texts()
    visitor.tap("退格")
    type_(visitor, "y")
    assert "zrxy" in visitor.texts()
    assert "找到 1 项" in visitor.texts()
    visitor.tap("祝融学院, ")
    assert (visitor.app.screen, visitor.app.subject) == ("park", "zhurong-academy")
    visitor.app.back()
    visitor.settle()
    assert visitor.app.screen == "parks"
    assert not visitor.app.parks.search.searching


def test_the_keyboard_is_put_away_and_fetched_again(visitor: Visitor) -> None:
    visitor.tap("搜名称、拼音、英文")
    type_(visitor, "y")
    visitor.tap("收起")
    assert "首页" in visitor.texts(), "the rail is back"
    assert visitor.app.parks.search.query == "y"
    visitor.tap("搜名称、拼音、英文")
    assert "空格" in visitor.texts()
    visitor.tap("清空")
    visitor.tap("结束搜索")
    assert not visitor.app.parks.search.searching
    assert "园区与项目" in visitor.texts()


def test_an_example_and_the_way_back_to_all(visitor: Visitor) -> None:
    visitor.app.parks.toggle("stage", "signed")
    visitor.tap("搜名称、拼音、英文")
    example = visitor.app.parks.search.examples[0]
    visitor.tap(f"{example['query']}, {example['name']}")
    assert visitor.app.parks.search.query == example["query"]
    visitor.app.search("qqqq")
    visitor.settle()
    visitor.tap("看全部 19")
    assert visitor.app.parks.visibleCount == 19
    assert not visitor.app.parks.search.searching


def test_the_language_is_at_hand_while_typing(visitor: Visitor) -> None:
    visitor.tap("搜名称、拼音、英文")
    type_(visitor, "zrxy")
    visitor.tap("English")
    assert visitor.app.language == "en"
    assert "Zhurong Academy" in visitor.texts()
    assert visitor.app.parks.search.query == "zrxy"


def test_lists_that_shrink_while_they_are_being_made_leave_nothing_pending(pack: Pack, quiet: QtLog) -> None:
    """Letters and chips faster than rows are made; Qt complained of rows that it was still waiting for."""
    chance = random.Random(1)
    visitor = Visitor(pack, (1920, 1080), "en")
    app = visitor.app
    app.open("parks")
    stages = [stage.id for stage in app.context.index.zone.stages]
    for _ in range(120):
        if chance.random() < 0.7:
            app.search(chance.choice(("", "x", "xn", "xnx", "r", "rj", "s", "so", "software", "zz", "5g", "e")))
        else:
            app.closeSearch()
            app.parks.toggle("stage", chance.choice(stages))
        for _ in range(chance.choice((0, 0, 1, 1, 2, 5))):
            QCoreApplication.processEvents()
    visitor.settle()
    assert parks_list(visitor).property("cacheBuffer") == 0  # at rest no row is waited for
    visitor.close()


def places(visitor: Visitor, part: str) -> list[QPointF]:
    """The middles of all that is seen whole of a QML type."""
    room = visitor.rect(parks_list(visitor))
    found = [visitor.rect(one) for one in visitor.items() if one.metaObject().className().startswith(f"{part}_")]
    return [rect.center() for rect in found if rect.width() > 0 and room.contains(rect)]


@pytest.mark.parametrize("part", ["ParksCard", "ParksSmallCard", "KeepButton"])
@pytest.mark.parametrize("at", [0, -1], ids=["another park", "no park"])
def test_a_finger_means_the_park_that_it_came_down_on(visitor: Visitor, pack: Pack, part: str, at: int) -> None:
    """While it is down, another one narrows the list: another park stands there, or none."""
    parks = pack.catalogue.parks
    if part == "ParksSmallCard":  # no large cards above the small ones
        visitor.app.parks.toggle("stage", next(one.stage for one in parks if one.disclosure == "named_only"))
        visitor.settle()
    place = places(visitor, part)[at]
    visitor.press(place)
    visitor.app.parks.showAll()
    visitor.app.parks.toggle("stage", next(one.stage for one in parks if one.stage != parks[0].stage))
    visitor.settle()
    visitor.release(place)
    visitor.settle()
    assert (visitor.app.screen, visitor.app.state.shortlist) == ("parks", ())
    visitor.tap(places(visitor, "KeepButton")[0])  # and the next finger is felt
    assert len(visitor.app.state.shortlist) == 1


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large text"])
def test_cards_are_as_high_whether_the_list_scrolls_or_not(visitor: Visitor, pack: Pack, large: bool) -> None:
    """If it were otherwise, a list might scroll because its pictures are high, and they be low because it scrolls: for
    ever, without a frame in between."""
    visitor.app.setOption("low_reach", True)
    visitor.app.setOption("large_text", large)
    heights, scrolling = set(), set()
    for language in ("en", "zh"):
        visitor.app.chooseLanguage(language)
        for stage in ["", *sorted({one.stage for one in pack.catalogue.parks})]:
            visitor.app.parks.showAll()
            if stage:
                visitor.app.parks.toggle("stage", stage)
            visitor.settle()
            heights |= {(language, height) for height in seen(visitor, "ParksCard", "pictureHeight")}
            scrolling |= seen(visitor, "ParksList", "scrolls")
    assert scrolling == {True, False}
    assert len(heights) == 2


def seen(visitor: Visitor, part: str, what: str) -> set[object]:
    """A property of all that is on show of a QML type."""
    return {one.property(what) for one in visitor.items() if one.metaObject().className().startswith(f"{part}_")}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("shape", [(1920, 1080), (1080, 1920)], ids=str)
def test_the_keys_that_turn_the_list_say_how_many_are_left(
    pack: Pack, quiet: QtLog, shape: tuple[int, int], large: bool, language: str
) -> None:
    """Also where the next row has not been made yet: two rows can fill the list to its last pixel."""
    visitor = Visitor(pack, shape, language=language)
    visitor.app.open("parks")
    visitor.app.setOption("large_text", large)
    visitor.settle()
    (keys,) = [one for one in visitor.items() if one.metaObject().className().startswith("PageButtons")]
    assert keys.property("down") and re.search(r"\d", keys.property("rest")), keys.property("rest")
    visitor.close()

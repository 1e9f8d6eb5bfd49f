"""Keeping, letting go, comparing and swapping parks with a finger, in both languages, lying and upright."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF

from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from kiosk.session.state import NOTICE_SECONDS
from tests.driver import Visitor

SHAPES = [(1920, 1080), (1080, 1920)]
SOFTWARE, ECOMMERCE, BASE = "xn-xx-software-park", "xn-xx-ecommerce-park", "headquarters-base"
WORDS = {
    "zh": {
        "keep": "把{}加入选单", "drop": "把{}移出选单", "add": "加入选单", "kept": "已加入", "compare": "对比",
        "undo": "撤销", "shortlist": "选单", "never mind": "不加了", "replace": "换下{}",
        "clear": "清空", "empty": "选单还是空的",
        "swap": "换一个园区", "differences": "只看差异", "more": "再加一个", "next pair": "下一对",
        "missing": "资料未提供", "search": "搜名称、拼音、英文", "keep all": "不换了",
    },
    "en": {
        "keep": "Add {} to the shortlist", "drop": "Take {} off the shortlist", "add": "Add to shortlist",
        "kept": "On shortlist", "compare": "Compare", "undo": "Undo", "shortlist": "Shortlist",
        "never mind": "Never mind", "replace": "Replace {}", "clear": "Clear", "empty": "Your shortlist is empty",
        "swap": "Swap a park", "differences": "Differences only", "more": "Add another", "next pair": "Next pair",
        "missing": "Not in our records", "search": "Search by name", "keep all": "Keep it",
    },
}  # fmt: skip


class Investor(Visitor):
    """A visitor who knows what the buttons are called in their language."""

    def says(self, what: str, park: str = "") -> str:
        language = self.app.language
        name = self.app.context.index.park(park).name[language] if park else ""
        return WORDS[language][what].format(name)

    def touch(self, what: str, park: str = "") -> None:
        self.tap(self.says(what, park))

    @property
    def kept(self) -> list[str]:
        return list(self.app.state.shortlist)

    def later(self) -> None:
        """Until the notice is gone."""
        self.clock.advance(NOTICE_SECONDS)
        self.app.tick()
        self.settle()


@pytest.fixture(params=[(shape, language) for shape in SHAPES for language in ("zh", "en")], ids=str)
def visitor(request: pytest.FixtureRequest, pack: Pack, quiet: QtLog) -> Iterator[Investor]:
    shape, language = request.param
    visitor = Investor(pack, shape, language)
    visitor.app.open("parks")
    visitor.settle()
    yield visitor
    visitor.close()


def keep(visitor: Investor, *parks: str) -> None:
    for park in parks:
        visitor.app.shortlist.toggle(park)
    visitor.later()


def test_a_card_is_kept_and_let_go_without_being_opened(visitor: Investor) -> None:
    visitor.touch("keep", SOFTWARE)
    assert visitor.kept == [SOFTWARE]
    assert (visitor.app.screen, visitor.app.overlay) == ("parks", "")
    visitor.touch("drop", SOFTWARE)
    assert visitor.kept == []
    assert visitor.app.screen == "parks"


def test_the_notice_undoes_and_goes_by_itself(visitor: Investor) -> None:
    visitor.touch("keep", SOFTWARE)
    visitor.touch("undo")
    assert visitor.kept == []
    assert visitor.says("undo") not in visitor.texts()
    visitor.touch("keep", SOFTWARE)
    assert visitor.says("undo") in visitor.texts()
    visitor.later()
    assert visitor.says("undo") not in visitor.texts()
    assert visitor.kept == [SOFTWARE]


def test_the_rest_of_the_card_still_opens_the_park(visitor: Investor) -> None:
    card = visitor.rect(visitor.named(visitor.app.context.index.park(SOFTWARE).name[visitor.app.language]))
    visitor.tap(QPointF(card.left() + 20, card.center().y()))
    assert (visitor.app.screen, visitor.app.subject) == ("park", SOFTWARE)


def test_the_park_s_own_page_keeps_it_and_compares_from_two(visitor: Investor) -> None:
    keep(visitor, ECOMMERCE)
    visitor.app.open("park", SOFTWARE)
    visitor.settle()
    assert visitor.says("compare") not in [one.property("name") for one in visitor.targets()]
    visitor.touch("add")
    assert visitor.says("kept") in visitor.texts()
    assert visitor.kept == [ECOMMERCE, SOFTWARE]
    visitor.touch("compare")
    assert visitor.app.screen == "compare"


def test_a_small_card_found_by_search_is_kept(visitor: Investor) -> None:
    visitor.app.search("zrxy")
    visitor.settle()
    visitor.touch("keep", "zhurong-academy")
    assert visitor.kept == ["zhurong-academy"]
    assert visitor.app.parks.search.searching, "the search is still open"


def test_the_station_opens_the_tray_and_closes_it(visitor: Investor) -> None:
    visitor.touch("shortlist")
    assert any(one.startswith(visitor.says("empty")) for one in visitor.texts())
    visitor.touch("shortlist")
    assert visitor.app.overlay == ""
    keep(visitor, SOFTWARE, ECOMMERCE)
    visitor.touch("shortlist")
    visitor.touch("drop", SOFTWARE)
    assert visitor.kept == [ECOMMERCE]
    assert visitor.app.overlay == "tray", "it stays open"
    visitor.touch("undo")
    assert visitor.kept == [SOFTWARE, ECOMMERCE]
    visitor.touch("compare")
    assert (visitor.app.screen, visitor.app.overlay) == ("compare", "")


def test_a_touch_beside_the_tray_closes_it_and_opens_nothing(visitor: Investor) -> None:
    keep(visitor, SOFTWARE)
    visitor.touch("shortlist")
    visitor.tap(QPointF(visitor.root.width() / 2, visitor.root.height() * 0.28))
    assert (visitor.app.overlay, visitor.app.screen) == ("", "parks")


def test_the_tray_is_emptied_at_once(visitor: Investor) -> None:
    keep(visitor, SOFTWARE, ECOMMERCE)
    visitor.touch("shortlist")
    visitor.touch("clear")
    assert visitor.kept == []
    visitor.touch("undo")
    assert visitor.kept == [SOFTWARE, ECOMMERCE]


def test_a_fourth_asks_which_one_goes(visitor: Investor) -> None:
    keep(visitor, SOFTWARE, ECOMMERCE, BASE)
    visitor.touch("keep", "wantian-science-park")
    assert visitor.app.shortlist.tray == "asking"
    visitor.touch("never mind")
    assert visitor.kept == [SOFTWARE, ECOMMERCE, BASE]
    visitor.touch("keep", "wantian-science-park")
    visitor.touch("replace", ECOMMERCE)
    assert visitor.kept == [SOFTWARE, "wantian-science-park", BASE]
    assert visitor.app.overlay == ""


def test_a_head_opens_its_park_and_the_way_back_leads_to_the_comparison(visitor: Investor) -> None:
    keep(visitor, SOFTWARE, ECOMMERCE)
    visitor.app.open("compare")
    visitor.settle()
    visitor.tap(visitor.app.context.index.park(ECOMMERCE).name[visitor.app.language] + ", ")
    assert (visitor.app.screen, visitor.app.subject) == ("park", ECOMMERCE)
    visitor.touch("compare")
    assert visitor.app.screen == "compare"


def test_a_figure_of_the_comparison_opens_its_source(visitor: Investor) -> None:
    keep(visitor, SOFTWARE, ECOMMERCE)
    visitor.app.open("compare")
    visitor.settle()
    row = visitor.app.compare.rows[0]
    name = visitor.app.compare.heads[0]["name"]
    visitor.tap(f"{row['label']}, {name}, {row['cells'][0][0]['spoken']}")
    assert visitor.app.overlay == "source"
    assert visitor.app.source.ref == row["cells"][0][0]["ref"]


def test_only_differences_leaves_out_what_is_the_same(visitor: Investor) -> None:
    keep(visitor, SOFTWARE, ECOMMERCE)
    visitor.app.open("compare")
    visitor.settle()
    same = visitor.app.compare.sameCount
    rows = len(visitor.app.compare.rows)
    assert same > 0
    visitor.touch("differences")
    assert len(visitor.app.compare.rows) == rows - same
    visitor.touch("differences")
    assert len(visitor.app.compare.rows) == rows


def test_one_park_is_swapped_in_place(visitor: Investor) -> None:
    keep(visitor, SOFTWARE, ECOMMERCE)
    visitor.app.open("compare")
    visitor.settle()
    visitor.touch("swap")
    visitor.touch("replace", SOFTWARE)
    visitor.touch("keep all")
    assert not visitor.app.shortlist.picking
    visitor.touch("swap")
    visitor.touch("replace", SOFTWARE)
    visitor.touch("search")
    for letter in "zrxy":
        visitor.tap(letter)
    visitor.tap(visitor.app.context.index.park("zhurong-academy").name[visitor.app.language] + ", ")
    assert visitor.kept == ["zhurong-academy", ECOMMERCE]
    assert visitor.app.screen == "compare"
    assert not visitor.app.shortlist.picking
    assert not visitor.app.parks.search.searching


def test_one_more_is_added_from_the_comparison(visitor: Investor) -> None:
    keep(visitor, SOFTWARE)
    visitor.app.open("compare")
    visitor.settle()
    visitor.touch("more")
    visitor.tap(visitor.app.context.index.park(ECOMMERCE).name[visitor.app.language] + ", ")
    assert visitor.kept == [SOFTWARE, ECOMMERCE]
    assert len(visitor.app.compare.heads) == 2


def test_upright_three_are_compared_in_pairs(visitor: Investor) -> None:
    keep(visitor, SOFTWARE, ECOMMERCE, BASE)
    visitor.app.open("compare")
    visitor.settle()
    heads = [one["id"] for one in visitor.app.compare.heads]
    if visitor.root.width() > visitor.root.height():
        assert heads == [SOFTWARE, ECOMMERCE, BASE]
        return
    seen = [heads]
    for _ in range(3):
        visitor.touch("next pair")
        seen.append([one["id"] for one in visitor.app.compare.heads])
    assert seen == [[SOFTWARE, ECOMMERCE], [SOFTWARE, BASE], [ECOMMERCE, BASE], [SOFTWARE, ECOMMERCE]]


def test_large_text_has_room_for_two(visitor: Investor) -> None:
    keep(visitor, SOFTWARE, ECOMMERCE, BASE)
    visitor.app.setOption("large_text", True)
    visitor.app.open("compare")
    visitor.settle()
    assert len(visitor.app.compare.heads) == 2
    visitor.app.setOption("large_text", False)
    visitor.settle()
    assert len(visitor.app.compare.heads) == (3 if visitor.root.width() > visitor.root.height() else 2)


def test_missing_is_said_and_nothing_is_nought(visitor: Investor) -> None:
    keep(visitor, SOFTWARE, "intel-park")
    visitor.app.open("compare")
    visitor.settle()
    assert visitor.says("missing") in visitor.texts()
    assert "0" not in visitor.texts()


def test_the_next_visitor_finds_nothing_kept(visitor: Investor) -> None:
    keep(visitor, SOFTWARE, ECOMMERCE)
    visitor.app.open("compare")
    visitor.settle()
    rules = visitor.app.state.rules
    visitor.idle(rules.idle + 1)
    visitor.idle(rules.countdown + 1)
    assert visitor.app.state.attracting
    assert visitor.kept == []
    visitor.app.open("parks")
    visitor.settle()
    assert visitor.says("keep", SOFTWARE) in [one.property("name") for one in visitor.targets()]

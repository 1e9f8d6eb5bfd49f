from __future__ import annotations

from kiosk.session.state import NOTICE_SECONDS
from kiosk.viewmodels.app import AppViewModel

SOFTWARE, ECOMMERCE, BASE, WANTIAN = (
    "xn-xx-software-park",
    "xn-xx-ecommerce-park",
    "headquarters-base",
    "wantian-science-park",
)


def keep(app: AppViewModel, *parks: str) -> None:
    for park in parks:
        app.shortlist.toggle(park)


def test_what_is_kept_stands_in_the_order_of_adding(app: AppViewModel) -> None:
    keep(app, ECOMMERCE, SOFTWARE)
    assert app.shortlist.ids == [ECOMMERCE, SOFTWARE]
    assert [one["id"] for one in app.shortlist.parks] == [ECOMMERCE, SOFTWARE]
    app.shortlist.toggle(ECOMMERCE)
    assert (app.shortlist.count, app.shortlist.full) == (1, False)


def test_a_park_that_does_not_exist_is_not_kept(app: AppViewModel) -> None:
    app.shortlist.toggle("no-such-park")
    assert app.shortlist.ids == []


def test_the_notice_tells_what_and_how_many(app: AppViewModel) -> None:
    keep(app, SOFTWARE)
    assert app.shortlist.notice == {"kind": "added", "name": "湘南湘西软件产业园", "count": 1}
    app.clock.advance(NOTICE_SECONDS)  # type: ignore[attr-defined]
    app.tick()
    assert app.shortlist.notice == {}


def test_the_names_follow_the_language(app: AppViewModel) -> None:
    keep(app, SOFTWARE, ECOMMERCE, BASE, WANTIAN)
    app.chooseLanguage("en")
    assert app.shortlist.askingName == "Wantian Science and Technology Park"
    assert app.shortlist.parks[0]["name"] == "Xiangnan–Xiangxi Software Industry Park"


def test_the_tray_asks_about_a_fourth_and_swaps(app: AppViewModel) -> None:
    keep(app, SOFTWARE, ECOMMERCE, BASE, WANTIAN)
    assert (app.shortlist.tray, app.overlay) == ("asking", "tray")
    app.shortlist.swap(BASE)
    assert app.shortlist.ids == [SOFTWARE, ECOMMERCE, WANTIAN]
    assert (app.shortlist.tray, app.overlay) == ("", "")


def test_the_comparison_has_a_column_for_each(app: AppViewModel) -> None:
    keep(app, SOFTWARE, ECOMMERCE, WANTIAN)
    app.open("compare")
    assert [one["id"] for one in app.compare.heads] == [SOFTWARE, ECOMMERCE, WANTIAN]
    investment = app.compare.rows[0]
    assert (investment["label"], investment["same"], investment["sameGiven"]) == ("投资", False, True)
    assert [[one["text"] for one in cell] for cell in investment["cells"]] == [["10亿元"], ["10亿元"], []]
    assert [[one["share"] for one in cell] for cell in investment["cells"]] == [[1.0], [1.0], []]
    tenants = next(one for one in app.compare.rows if one["field"] == "tenants")
    target, actual = tenants["cells"][1][0], tenants["cells"][2][0]
    assert (target["solid"], target["glyph"], target["share"]) == (False, "target", 1.0)
    assert (actual["solid"], actual["glyph"], actual["share"]) == (True, "actual", 0.2)


def test_every_figure_carries_its_kind_and_date(app: AppViewModel) -> None:
    index = app.context.index
    for park in index.catalogue.parks:
        keep(app, park.id, SOFTWARE if park.id != SOFTWARE else BASE)
        app.open("compare")
        entries = [one for row in app.compare.rows for one in row["cells"][0] if one["ref"].startswith("figure/")]
        assert len(entries) == len(park.figures) + sum(len(one.figures) for one in index.facts_about(park.id))
        assert all(one["glyph"] and one["mark"] for one in entries)
        app.shortlist.clear()


def test_two_columns_show_pairs_and_the_rows_are_of_the_pair(app: AppViewModel) -> None:
    keep(app, SOFTWARE, ECOMMERCE, WANTIAN)
    app.open("compare")
    app.compare.columns = 2
    assert app.compare.paged
    seen = []
    for _ in range(3):
        seen.append([one["id"] for one in app.compare.heads])
        bars = [one["share"] for row in app.compare.rows for cell in row["cells"] for one in cell if one["share"] > 0]
        assert len(bars) != 1, "a bar stands alone"
        assert all(any(row["cells"]) for row in app.compare.rows)
        app.compare.turn(1)
    assert seen == [[SOFTWARE, ECOMMERCE], [SOFTWARE, WANTIAN], [ECOMMERCE, WANTIAN]]


def test_only_differences_leaves_out_rows_that_are_the_same(app: AppViewModel) -> None:
    keep(app, SOFTWARE, ECOMMERCE)
    app.open("compare")
    every = [one["field"] for one in app.compare.rows]
    same = [one["field"] for one in app.compare.rows if one["same"]]
    assert "investment" in same
    app.compare.showDifferences(True)
    assert [one["field"] for one in app.compare.rows] == [one for one in every if one not in same]


def test_the_parks_to_pick_from_are_those_not_compared(app: AppViewModel) -> None:
    keep(app, SOFTWARE, ECOMMERCE)
    app.open("compare")
    app.shortlist.swap(SOFTWARE)
    offered = {one.id for one in app.compare.others.shown}
    assert offered == set(app.context.index.parks) - {SOFTWARE, ECOMMERCE}
    app.shortlist.picked(WANTIAN)
    assert app.shortlist.ids == [WANTIAN, ECOMMERCE]
    assert not app.shortlist.picking


def test_nothing_is_compared_after_the_visit(app: AppViewModel) -> None:
    keep(app, SOFTWARE, ECOMMERCE)
    app.open("compare")
    app.finish()
    app.open("compare")
    assert (app.compare.heads, app.compare.rows) == ([], [])

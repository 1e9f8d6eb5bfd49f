"""Location, services, figures and events by touch: chips, long pages, the timeline's pages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from kiosk.viewmodels.figures import GAPS_TAB, ZONE_TAB
from tests.driver import Visitor


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=str)
def visitor(request: pytest.FixtureRequest, pack: Pack, quiet: QtLog) -> Iterator[Visitor]:
    visitor = Visitor(pack, request.param)
    visitor.app.open("home")
    yield visitor
    visitor.close()


def flick(visitor: Visitor) -> QQuickItem:
    """The long page on show."""
    return next(one for one in visitor.items() if one.inherits("QQuickFlickable"))


def place(visitor: Visitor) -> float:
    return float(flick(visitor).property("contentY"))


def open_tab(visitor: Visitor, screen: str, subject: str) -> None:
    visitor.app.open(screen, subject)
    visitor.settle()


def test_a_chip_shows_another_service(visitor: Visitor) -> None:
    open_tab(visitor, "services", "")
    for chip in visitor.app.services.chips:
        visitor.tap(chip["name"])
        assert visitor.app.services.id == chip["id"]
        assert visitor.app.services.title in visitor.texts()


def test_a_chip_shows_one_half_of_the_schematic(visitor: Visitor) -> None:
    open_tab(visitor, "location", "")
    distance, band = visitor.app.location.spokes[0]["place"], visitor.app.location.band["name"]
    assert {distance, band} <= set(visitor.texts())
    visitor.tap("只看园区")
    assert band in visitor.texts() and distance not in visitor.texts()
    visitor.tap("只看交通")
    assert distance in visitor.texts() and band not in visitor.texts()
    visitor.app.finish()
    open_tab(visitor, "location", "")
    assert {distance, band} <= set(visitor.texts())


def test_a_park_on_the_schematic_leads_to_it(visitor: Visitor) -> None:
    open_tab(visitor, "location", "")
    park = visitor.app.location.axisParks[0]
    visitor.tap(park["name"])
    assert (visitor.app.screen, visitor.app.subject) == ("park", park["id"])


def test_a_long_page_is_flicked_and_paged_to_its_end(visitor: Visitor) -> None:
    open_tab(visitor, "figures", ZONE_TAB)
    area = visitor.rect(flick(visitor))
    visitor.drag(area.center() + QPointF(0, area.height() / 3), area.center() - QPointF(0, area.height() / 3))
    assert place(visitor) > 0
    end = flick(visitor).property("contentHeight") - flick(visitor).height()
    for _ in range(40):
        if place(visitor) >= end - 1:
            break
        visitor.tap("向下")
    assert place(visitor) == pytest.approx(end, abs=1)
    visitor.tap("向上")
    assert place(visitor) < end - 1


def test_another_language_keeps_the_place_and_another_visitor_does_not(visitor: Visitor) -> None:
    open_tab(visitor, "figures", ZONE_TAB)
    visitor.tap("向下")
    before = place(visitor)
    assert before > 100
    visitor.app.chooseLanguage("en")
    visitor.wait(120)
    assert place(visitor) == pytest.approx(before, abs=1)
    visitor.app.finish()
    open_tab(visitor, "figures", ZONE_TAB)
    assert place(visitor) == 0


def test_another_tab_begins_at_its_top(visitor: Visitor) -> None:
    open_tab(visitor, "figures", ZONE_TAB)
    visitor.tap("向下")
    open_tab(visitor, "figures", GAPS_TAB)
    assert place(visitor) == 0


def test_every_event_is_a_node_and_opens_its_source(visitor: Visitor) -> None:
    open_tab(visitor, "events", "")
    events = visitor.app.events.events
    assert all(one["text"] in visitor.texts() for one in events)
    for event in (events[0], events[-1]):
        visitor.tap(event["spoken"])
        assert visitor.app.source.ref == event["ref"]
        visitor.app.closeOverlay()
        visitor.settle()


def test_with_large_text_and_low_reach_all_events_are_on_pages(visitor: Visitor) -> None:
    for option in ("large_text", "low_reach"):
        visitor.app.setOption(option, True)
    open_tab(visitor, "events", "")
    seen: list[str] = []
    for _ in range(10):
        shown = set(visitor.texts())
        seen += [one["ref"] for one in visitor.app.events.events if one["text"] in shown and one["ref"] not in seen]
        forward = [one for one in visitor.targets() if one.property("name") == "下一页"]
        if not forward:
            break
        visitor.tap(forward[0])
    assert seen == [one["ref"] for one in visitor.app.events.events]

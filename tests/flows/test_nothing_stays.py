"""What a visitor has opened is gone with the visit: the kiosk does not hold it until somebody opens the same again."""

from __future__ import annotations

import pytest

from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from kiosk.tooling.monkey.monkey import every_item
from tests.driver import Visitor

CHOSEN = ("compare", "takeaway", "match", "parks")


def items_after_a_visit(visitor: Visitor, pack: Pack, screen: str) -> int:
    app = visitor.app
    app.open("home")
    for park in pack.catalogue.parks[:3]:
        app.shortlist.toggle(park.id)
    app.open(screen)
    visitor.settle()
    app.finish()
    visitor.settle()
    visitor.until(lambda: bool(visitor.root.property("prepared")), "all screens are made")
    visitor.settle()
    return sum(1 for _ in every_item(visitor.root.contentItem()))


@pytest.mark.parametrize("screen", CHOSEN)
def test_what_a_visit_has_opened_goes_with_it(pack: Pack, quiet: QtLog, screen: str) -> None:
    visitor = Visitor(pack, (1920, 1080), preload=True)
    visitor.until(lambda: bool(visitor.root.property("prepared")), "all screens are made")
    before = items_after_a_visit(visitor, pack, "home")
    after = items_after_a_visit(visitor, pack, screen)
    visitor.close()
    assert after == before, f"{after - before} items of the visit to {screen} stay"

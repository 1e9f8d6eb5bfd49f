"""Screens that were made beforehand, while nobody was there, look like those that are made at the first touch."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from tests.driver import Visitor

SCREENS = ("home", "parks", "location", "services", "figures", "events")


def layout(visitor: Visitor) -> dict[str, list[tuple[str, QRectF]]]:
    """Where every text stands on every screen."""
    found = {}
    for screen in SCREENS:
        visitor.app.open(screen)
        visitor.settle()
        texts: list[QQuickItem] = [one for one in visitor.items() if one.inherits("QQuickText")]
        found[screen] = [(str(one.property("text")), visitor.rect(one)) for one in texts]
    return found


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=str)
def test_made_beforehand_or_at_a_touch_is_the_same(pack: Pack, quiet: QtLog, size: tuple[int, int]) -> None:
    at_a_touch = Visitor(pack, size)
    wanted = layout(at_a_touch)
    at_a_touch.close()
    beforehand = Visitor(pack, size, preload=True)
    beforehand.until(lambda: beforehand.root.property("prepared"), "all screens to be made", patience=30)
    found = layout(beforehand)
    beforehand.close()
    assert found == wanted

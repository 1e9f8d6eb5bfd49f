"""The language is at hand wherever the rail is covered, and changes without moving the visitor."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from tests.driver import Visitor

SHAPES = [(1920, 1080), (1080, 1920)]


@pytest.fixture(params=SHAPES, ids=str)
def visitor(request: pytest.FixtureRequest, pack: Pack, quiet: QtLog) -> Iterator[Visitor]:
    visitor = Visitor(pack, request.param)
    park = next(one for one in pack.catalogue.parks if len(one.pictures) == 3 and len(one.figures) >= 3)
    visitor.app.open("home")
    visitor.app.open("park", park.id)
    visitor.settle()
    yield visitor
    visitor.close()


def lit(visitor: Visitor) -> tuple[float, float, float, float]:
    """What the source card leaves lit, on the stage."""
    card = next(one for one in visitor.items() if one.metaObject().className().startswith("SourceCard_"))
    return card.property("origin").getRect()


def test_on_the_source_card(visitor: Visitor) -> None:
    tile = next(one for one in visitor.targets() if one.metaObject().className().startswith("FigureTile_"))
    visitor.tap(tile)
    ref = visitor.app.source.ref
    assert visitor.app.overlay == "source"
    visitor.tap("English")
    assert (visitor.app.language, visitor.app.overlay, visitor.app.source.ref) == ("en", "source", ref)
    assert "Close" in visitor.texts()

    def follows() -> bool:
        tile = next(one for one in visitor.items() if one.metaObject().className().startswith("FigureTile_"))
        rect = visitor.rect(tile)
        return all(abs(a - b) < 1 for a, b in zip(lit(visitor), rect.getRect(), strict=True))

    visitor.until(follows, "what was touched is lit where it now stands")


def test_in_the_gallery(visitor: Visitor) -> None:
    visitor.app.showPicture(1)
    visitor.settle()
    visitor.tap("English")
    assert (visitor.app.language, visitor.app.overlay, visitor.app.galleryPicture) == ("en", "gallery", 1)
    assert "Close" in visitor.texts()

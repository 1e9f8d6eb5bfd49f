"""A display that is turned or set to another resolution during a visit: every screen stands as if begun there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from tests.driver import Visitor

SCREENS = ("attract", "home", "parks", "match", "location", "services", "figures", "events", "compare", "takeaway")
LANDSCAPE, PORTRAIT, SMALL, WIDE = (1920, 1080), (1080, 1920), (1280, 720), (2560, 1080)

CLOSE = {"source": "关闭", "gallery": "关闭", "tray": "清空", "options": "大字", "search": "结束搜索", "idle": "继续看"}
"""A target that an overlay must keep within reach."""


def resize(visitor: Visitor, size: tuple[int, int]) -> None:
    visitor.root.resize(*size)
    visitor.until(lambda: (visitor.root.width(), visitor.root.height()) == size, "the window to have its size")
    visitor.wait(50)
    visitor.settle()


def places(visitor: Visitor) -> list[tuple[str, tuple[float, ...]]]:
    found = []
    for item in visitor.items():
        if item.inherits("QQuickText") and item.property("text"):
            rect: QRectF = visitor.rect(item)
            found.append((str(item.property("text")), tuple(round(side) for side in rect.getRect())))
    return sorted(found)


def go(visitor: Visitor, screen: str) -> None:
    if screen == "attract":
        visitor.app.finish()
    else:
        visitor.app.open(screen)
    visitor.settle()


def prepare(visitor: Visitor, pack: Pack) -> None:
    """A visit with something on each screen."""
    visitor.app.open("home")
    for park in pack.catalogue.parks[:2]:
        visitor.app.shortlist.toggle(park.id)
    visitor.idle(5)  # the notice of it goes


def near(one: list[tuple[str, tuple[float, ...]]], other: list[tuple[str, tuple[float, ...]]]) -> list[str]:
    """Texts that do not stand within a pixel of where they should."""
    if [text for text, _ in one] != [text for text, _ in other]:
        return sorted({text for text, _ in one} ^ {text for text, _ in other}) or ["another number of texts"]
    pairs = zip(one, other, strict=True)
    return [text for (text, a), (_, b) in pairs if any(abs(p - q) > 1 for p, q in zip(a, b, strict=True))]


@pytest.mark.parametrize(
    ("first", "then"),
    [(LANDSCAPE, PORTRAIT), (PORTRAIT, LANDSCAPE), (LANDSCAPE, SMALL), (LANDSCAPE, WIDE)],
    ids=str,
)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_screen_stands_as_if_begun_there(
    pack: Pack, quiet: QtLog, first: tuple[int, int], then: tuple[int, int], language: str
) -> None:
    fresh = Visitor(pack, then, language=language)
    prepare(fresh, pack)
    wanted = {}
    for screen in (*SCREENS[1:], SCREENS[0]):
        go(fresh, screen)
        wanted[screen] = places(fresh)
    fresh.close()
    visitor = Visitor(pack, first, language=language)
    prepare(visitor, pack)
    wrong = {}
    for screen in (*SCREENS[1:], SCREENS[0]):
        go(visitor, screen)
        resize(visitor, then)
        if found := near(places(visitor), wanted[screen]):
            wrong[screen] = found
        resize(visitor, first)
    visitor.close()
    assert wrong == {}


@pytest.mark.parametrize("overlay", ["source", "gallery", "tray", "options", "search", "idle"])
def test_what_lies_on_top_stays_and_can_be_closed(pack: Pack, quiet: QtLog, overlay: str) -> None:
    visitor = Visitor(pack, LANDSCAPE)
    prepare(visitor, pack)
    park = next(one for one in pack.catalogue.parks if one.figures and one.pictures)
    visitor.app.open("parks" if overlay == "search" else "park", "" if overlay == "search" else park.id)
    visitor.settle()
    match overlay:
        case "source":
            tiles = [one for one in visitor.targets() if one.metaObject().className().startswith("FigureTile_")]
            visitor.tap(tiles[0])
        case "gallery":
            visitor.app.showPicture(0)
        case "tray":
            visitor.app.shortlist.showTray("shortlist")
        case "options":
            visitor.app.showOptions(True)
        case "search":
            visitor.app.search("")
        case "idle":
            visitor.idle(visitor.app.state.rules.idle)
    visitor.settle()
    for size in (PORTRAIT, LANDSCAPE, SMALL):
        resize(visitor, size)
        assert visitor.app.overlay == ("" if overlay in ("search", "idle") else overlay)
        inside = QRectF(0, 0, *size)
        target = visitor.named(CLOSE[overlay])
        assert inside.contains(visitor.rect(target)), (size, visitor.rect(target))
    visitor.close()

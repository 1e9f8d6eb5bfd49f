"""Other zones than the shipped one, with no line of code changed: a made-up harbour, and what `content new` makes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QColor

from kiosk import paths, tour_stops
from kiosk.content.check import check
from kiosk.content.compile import compile_pack
from kiosk.content.example.making import make_example
from kiosk.content.index import Index
from kiosk.content.load import Pack, open_pack
from kiosk.paper import make_pdf
from kiosk.qtlog import QtLog
from kiosk.settings import Contact
from kiosk.takeaway.page import sheet
from kiosk.viewmodels.app import AppViewModel
from tests.driver import TODAY, Visitor
from tests.zones.harbour import COLOURS, make_harbour

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
LOOK = ("large_text", "high_contrast", "low_reach")


def made(source: Path, pack: Path) -> Pack:
    report = check(source, paths.assets() / "fonts")
    assert report.faults == ()
    compile_pack(report.content, pack)
    return open_pack(pack)


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    folder = tmp_path_factory.mktemp("harbour")
    return made(make_harbour(folder / "source"), folder / "pack")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    folder = tmp_path_factory.mktemp("example")
    make_example(paths.assets() / "example", folder / "source")
    return made(folder / "source", folder / "pack")


@pytest.fixture
def visitor(harbour: Pack, quiet: QtLog) -> Iterator[Visitor]:
    visitor = Visitor(harbour, LANDSCAPE, "en")
    visitor.app.open("home")
    visitor.settle()
    yield visitor
    visitor.close()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
@pytest.mark.parametrize("language", ["zh", "en", "fr"])
def test_a_tour_of_the_harbour(harbour: Pack, quiet: QtLog, language: str, size: tuple[int, int]) -> None:
    tour_of(harbour, size, language)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_tour_of_the_example(example: Pack, quiet: QtLog, language: str, size: tuple[int, int]) -> None:
    tour_of(example, size, language)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
def test_a_tour_of_the_harbour_for_those_who_see_or_reach_less(
    harbour: Pack, quiet: QtLog, size: tuple[int, int]
) -> None:
    tour_of(harbour, size, "en", LOOK)


def tour_of(pack: Pack, size: tuple[int, int], language: str, options: tuple[str, ...] = ()) -> None:
    """Goes to every stop; a warning of Qt fails the test, and so does a text that does not fit."""
    visitor = Visitor(pack, size, language)
    names = []
    for name, go in tour_stops.stops(visitor.app):
        go(visitor.app)
        for option in options if not visitor.app.state.attracting else ():
            if not visitor.app.property(
                {"large_text": "largeText", "high_contrast": "highContrast"}.get(option, "lowReach")
            ):
                visitor.app.setOption(option, True)
        if language != visitor.app.language:
            visitor.app.chooseLanguage(language)
        visitor.settle()
        names.append(name)
        torn = [
            text.property("text")
            for text in visitor.items()
            if text.inherits("QQuickText") and text.property("truncated")
        ]
        assert torn == [], name
    visitor.close()
    assert len(names) > 40 and len(names) == len(set(names))


def colour_at(visitor: Visitor, x: int, y: int) -> str:
    return QColor(visitor.root.grabWindow().pixelColor(x, y)).name().upper()


def test_the_screens_have_the_colours_of_the_zone(visitor: Visitor) -> None:
    assert colour_at(visitor, 1900, 20) == COLOURS["paper"]
    assert colour_at(visitor, 48, 700) == COLOURS["line"]
    visitor.app.setOption("high_contrast", True)
    visitor.settle()
    assert (colour_at(visitor, 1900, 20), colour_at(visitor, 48, 700)) == ("#000000", "#FFD24A")


def test_the_shipped_zone_stays_as_it_was(pack: Pack, quiet: QtLog) -> None:
    visitor = Visitor(pack, LANDSCAPE)
    visitor.app.open("home")
    visitor.settle()
    assert visitor.app.colours == {} and visitor.app.logo == visitor.app.logoDark == ""
    assert (colour_at(visitor, 1900, 20), colour_at(visitor, 48, 700)) == ("#F4F2EC", "#A3772B")
    visitor.close()


def logos(visitor: Visitor) -> list[str]:
    found = [str(one.property("source").toString()) for one in visitor.items() if one.inherits("QQuickImage")]
    return [one for one in found if one in (visitor.app.logo, visitor.app.logoDark)]


def test_the_logo_fits_its_ground(visitor: Visitor) -> None:
    app: AppViewModel = visitor.app
    assert logos(visitor) == [app.logo] and app.logo != app.logoDark
    visitor.app.setOption("high_contrast", True)
    visitor.settle()
    assert logos(visitor) == [app.logoDark]
    visitor.app.finish()
    visitor.settle()
    assert logos(visitor) == [app.logoDark]


def test_the_map_is_shown_with_its_number(visitor: Visitor) -> None:
    visitor.tap("Location")
    assert not any("假S(2025)001号" in text for text in visitor.texts())
    visitor.tap("Map")
    assert "Map approval no. (审图号) 假S(2025)001号" in visitor.texts()
    assert any("Made-up surveyors" in text for text in visitor.texts())
    visitor.tap("All")
    assert not any("假S(2025)001号" in text for text in visitor.texts())


def test_without_a_number_there_is_no_map(harbour: Pack, quiet: QtLog) -> None:
    """Even where a pack has one that no check has seen."""
    zone = harbour.catalogue.zone
    assert zone.map is not None
    for approval in (None, "", "none yet"):
        bare = msgspec.structs.replace(zone, map=msgspec.structs.replace(zone.map, approval=approval))
        pack = harbour._replace(catalogue=msgspec.structs.replace(harbour.catalogue, zone=bare))
        visitor = Visitor(pack, LANDSCAPE, "en")
        visitor.app.open("location", "map")
        visitor.settle()
        assert visitor.app.location.map == {}
        assert "Map" not in [target.property("name") for target in visitor.targets()]
        assert any("not a map" in text for text in visitor.texts())
        visitor.close()


def test_matching_by_the_zones_own_sectors(visitor: Visitor) -> None:
    visitor.tap("Match")
    visitor.tap("Cold chain")
    assert any("Cold Chain Park: Food and cold chain" in text for text in visitor.texts())


def test_a_figure_in_the_zones_own_unit_opens_its_source(visitor: Visitor) -> None:
    visitor.app.open("park", "wind-base")
    visitor.settle()
    visitor.tap("Wind Base: quay")
    assert visitor.app.overlay == "source"
    assert any("EUR 320 million, 850 m of quay" in text for text in visitor.texts()), visitor.texts()


def test_another_language_falls_back_to_english_where_it_says_nothing(visitor: Visitor) -> None:
    visitor.app.chooseLanguage("fr")
    visitor.settle()
    assert visitor.app.zone == "Port-Nord imaginaire"
    assert "Par où commencer ?" in visitor.texts() and "Made up" in visitor.texts()


def test_the_page_to_take_away_has_the_zones_colours(harbour: Pack, quiet: QtLog) -> None:
    page = sheet(Index(harbour.catalogue), ("wind-base",), "en", Contact(), None, TODAY)
    assert page.colours.line == COLOURS["line"]
    assert make_pdf(page, harbour.folder).startswith(b"%PDF")

"""Taking away by touch, and the code scanned off the rendered screen as a telephone would do it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.display import text
from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from kiosk.settings import Contact, Settings
from tests.driver import Visitor

SHAPES = [(1920, 1080), (1080, 1920), (1280, 720), (3840, 2160), (1366, 768)]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    return tmp_path


@pytest.fixture(params=[(shape, lang) for shape in SHAPES[:2] for lang in ("zh", "en")], ids=str)
def visitor(request: pytest.FixtureRequest, pack: Pack, quiet: QtLog, data: Path) -> Iterator[Visitor]:
    shape, language = request.param
    visitor = Visitor(pack, shape, language=language)
    visitor.app.open("home")
    visitor.settle()
    yield visitor
    visitor.close()


def scan(visitor: Visitor, folder: Path) -> str:
    """Everything that zbar reads off a picture of the whole screen."""
    file = folder / "screen.png"
    assert visitor.root.grabWindow().save(str(file))
    done = subprocess.run(["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", str(file)], capture_output=True)
    return done.stdout.decode("utf-8").removesuffix("\n")


def keep(visitor: Visitor, pack: Pack, count: int) -> None:
    for park in pack.catalogue.parks[:count]:
        visitor.app.shortlist.toggle(park.id)


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_the_code_on_the_screen_is_read_whole(
    pack: Pack, quiet: QtLog, data: Path, shape: tuple[int, int], language: str, count: int, contrast: bool
) -> None:
    visitor = Visitor(pack, shape, language=language)
    visitor.app.open("home")
    visitor.app.setOption("high_contrast", contrast)
    keep(visitor, pack, count)
    visitor.app.open("takeaway")
    visitor.settle()
    read = scan(visitor, data)
    said = visitor.app.takeaway.codes[0]["text"]
    visitor.close()
    assert read == said
    assert all(text(park.name, language) in said for park in pack.catalogue.parks[:count])


@pytest.mark.parametrize("mm", [344.0, 527.0, 940.0])
def test_a_module_is_never_under_half_a_millimetre(pack: Pack, quiet: QtLog, data: Path, mm: float) -> None:
    visitor = Visitor(pack, (1920, 1080))
    visitor.root.setProperty("widthMm", mm)
    keep(visitor, pack, 3)
    visitor.app.open("takeaway")
    visitor.settle()
    plate = next(one for one in visitor.items() if one.metaObject().className().startswith("TakeawayCode"))
    module = plate.property("module") * visitor.root.property("stageScale")
    visitor.close()
    assert module == int(module), "modules are whole pixels"
    assert module / (1920 / mm) >= 0.5


def test_from_the_home_screen_by_way_of_a_park(visitor: Visitor, pack: Pack) -> None:
    chinese = visitor.app.language == "zh"
    visitor.tap("带走资料" if chinese else "Take away")
    assert visitor.app.screen == "takeaway"
    assert visitor.app.takeaway.codes == []
    visitor.tap("去看园区" if chinese else "See the parks")
    assert visitor.app.screen == "parks"
    park = pack.catalogue.parks[0]
    visitor.app.open("park", park.id)
    visitor.settle()
    visitor.tap("带走" if chinese else "Take away")
    assert (visitor.app.screen, visitor.app.subject) == ("takeaway", f"park/{park.id}")
    visitor.tap("返回" if chinese else "Back")
    assert (visitor.app.screen, visitor.app.subject) == ("park", park.id)


def test_a_park_is_taken_off_and_a_figure_opens_its_source(visitor: Visitor, pack: Pack) -> None:
    keep(visitor, pack, 2)
    visitor.app.open("takeaway")
    visitor.idle(5)  # the notice that they were kept
    figure = visitor.app.takeaway.parks[0]["figures"][0]
    visitor.tap(figure["spoken"])
    assert visitor.app.source.ref == figure["ref"]
    visitor.app.closeOverlay()
    visitor.settle()
    first = text(pack.catalogue.parks[0].name, visitor.app.language)
    visitor.tap(f"把{first}移出选单" if visitor.app.language == "zh" else f"Take {first} off the shortlist")
    assert [one["id"] for one in visitor.app.takeaway.parks] == [pack.catalogue.parks[1].id]


def test_the_text_of_the_code_can_be_read_on_the_screen(visitor: Visitor, pack: Pack) -> None:
    keep(visitor, pack, 1)
    visitor.app.open("takeaway")
    visitor.idle(5)
    said = visitor.app.takeaway.codes[0]["text"]
    assert said not in visitor.texts()
    visitor.tap("码里的文字" if visitor.app.language == "zh" else "Read the text")
    assert said in visitor.texts()


def test_a_page_is_stored_for_staff(visitor: Visitor, pack: Pack, data: Path) -> None:
    keep(visitor, pack, 3)
    visitor.app.open("takeaway")
    visitor.idle(5)
    visitor.tap("存成一页 A4" if visitor.app.language == "zh" else "Save A4 page")
    visitor.until(lambda: visitor.app.takeaway.sheet == "stored", "the page to be stored")
    visitor.settle()
    assert any("0001" in one for one in visitor.texts())
    file = next((data / "takeaways").glob("*.pdf"))
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_contact_and_link_are_scanned_one_at_a_time(pack: Pack, quiet: QtLog, data: Path, language: str) -> None:
    settings = Settings(contact=Contact(name="李四", telephone="0734-1234567"), link="https://example.org/park")
    visitor = Visitor(pack, (1920, 1080), language=language, settings=settings)
    keep(visitor, pack, 2)
    visitor.app.open("takeaway")
    visitor.settle()
    seen = [scan(visitor, data)]
    for name in ("联系人", "网址") if language == "zh" else ("Contact", "Website"):
        visitor.tap(name)
        seen.append(scan(visitor, data))
    codes = [one["text"] for one in visitor.app.takeaway.codes]
    visitor.close()
    assert [one.replace("\r\n", "\n") for one in seen] == [one.replace("\r\n", "\n") for one in codes]
    assert "TEL" in seen[1] and "0734-1234567" in seen[1]
    assert seen[2] == "https://example.org/park"

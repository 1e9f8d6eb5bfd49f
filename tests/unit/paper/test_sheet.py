"""The PDF as others see it: poppler reads it, zbar scans it, and nothing lies outside its place."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Thread
from typing import NamedTuple

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.content.index import Index
from kiosk.content.load import Pack
from kiosk.paper import LIMIT, make_pdf
from kiosk.paper.layout import HEIGHT, LEFT, RAIL, RIGHT, WIDTH
from kiosk.settings import Contact
from kiosk.takeaway.page import Sheet, SheetFigure, sheet

MADE = date(2026, 1, 1)
CONTACT = Contact(name="张三", organisation="招商合作局", telephone="0734-8888888", email="zhang.san@example.org")
POINT = 25.4 / 72


class Word(NamedTuple):
    """A word with its box in mm."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


@pytest.fixture(scope="module")
def real(pack: Pack) -> Index:
    return Index(pack.catalogue)


def page(index: Index, parks: tuple[str, ...], language: str) -> Sheet:
    return sheet(index, parks, language, CONTACT, "https://example.org/", MADE)


def poppler(tool: str, *arguments: str | Path) -> str:
    done = subprocess.run([tool, *map(str, arguments)], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def words_of(file: Path) -> Iterator[Word]:
    found = re.finditer(
        r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>',
        poppler("pdftotext", "-bbox", file, "-"),
    )
    for one in found:
        yield Word(*(float(one[at]) * POINT for at in range(1, 5)), one[5])


def written(pdf: bytes, folder: Path) -> Path:
    file = folder / "sheet.pdf"
    file.write_bytes(pdf)
    return file


def plain(text: str) -> str:
    """Without spaces and line breaks, which a PDF only has as distances; the figure dash is drawn as an en dash."""
    return re.sub(r"\s", "", text).replace("\u2012", "–")


@pytest.fixture(scope="module", params=["zh", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_one_a4_page_small_and_with_its_fonts(
    qt: QGuiApplication, pack: Pack, real: Index, tmp_path: Path, language: str, count: int
) -> None:
    pdf = make_pdf(page(real, tuple(real.parks)[:count], language), pack.folder)
    assert len(pdf) <= LIMIT
    file = written(pdf, tmp_path)
    about = poppler("pdfinfo", file)
    assert re.search(r"Pages:\s+1\n", about) and "(A4)" in about
    fonts = poppler("pdffonts", file).splitlines()[2:]
    assert {line.split()[0].split("-")[0].split("+")[-1] for line in fonts} == {"KioskSans", "KioskSerif"}
    assert all(re.search(r"\syes\s+(yes|no)\s+yes\s", line) for line in fonts)  # embedded, with Unicode


@pytest.mark.parametrize("count", [1, 2, 3])
def test_every_park_can_be_read_searched_and_copied(
    qt: QGuiApplication, pack: Pack, real: Index, tmp_path: Path, language: str, count: int
) -> None:
    ids = list(real.parks)
    for start in range(0, len(ids), count):
        made = page(real, tuple((ids + ids)[start : start + count]), language)
        text = plain(poppler("pdftotext", "-raw", written(make_pdf(made, pack.folder), tmp_path), "-"))
        wanted = [made.zone, made.lead, made.names_note, *made.sources, *made.contact]
        for park in made.parks:
            wanted += [park.name, park.other_name, park.stage, park.status, park.note]
            wanted += [part for one in park.figures for part in (one.label, one.full, one.mark)]
            wanted += [park.picture.label if park.picture else ""]
        assert [one for one in wanted if plain(re.sub("[“”‘]", "", one)) not in re.sub("[“”‘]", "", text)] == []


def test_nothing_lies_outside_its_place(
    qt: QGuiApplication, pack: Pack, real: Index, tmp_path: Path, language: str
) -> None:
    ids = list(real.parks)
    for start in range(len(ids)):
        made = page(real, tuple((ids + ids)[start : start + 3]), language)
        for word in words_of(written(make_pdf(made, pack.folder), tmp_path)):
            assert word.left >= LEFT - 0.5 and word.right <= RIGHT + 0.5, word
            assert word.bottom <= RAIL or (word.top >= RAIL and word.bottom <= HEIGHT - 5.0), word


def overfull(made: Sheet, figures: int) -> Sheet:
    """More than any page holds."""
    many = tuple(
        SheetFigure(f"第{at}项指标", f"约{at}万平方米", "planned", "计划 · 2026-01 · 待二期建成运营后 [1]")
        for at in range(figures)
    )
    parks = tuple(replace(one, figures=many, note="注" * 200, status="句" * 150) for one in made.parks)
    sources = tuple(f"[{at}] 来源" for at in range(1, 8))
    return replace(made, parks=parks, sources=sources, contact=("长" * 100, "x" * 120, "y" * 300))


@pytest.mark.parametrize("figures", [8, 20, 60])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_too_much_for_the_page_says_less_and_says_so(
    qt: QGuiApplication, pack: Pack, real: Index, tmp_path: Path, count: int, figures: int
) -> None:
    made = overfull(page(real, tuple(real.parks)[:count], "zh"), figures)
    file = written(make_pdf(made, pack.folder), tmp_path)
    for word in words_of(file):
        assert word.bottom <= RAIL or (word.top >= RAIL and word.bottom <= HEIGHT - 5.0), word
    if figures == 60:
        assert "限于篇幅从略" in poppler("pdftotext", "-raw", file, "-")


def test_the_code_on_paper_is_read_back(
    qt: QGuiApplication, pack: Pack, real: Index, tmp_path: Path, language: str
) -> None:
    for count in (1, 2, 3):
        made = page(real, tuple(real.parks)[:count], language)
        picture = drawn(make_pdf(made, pack.folder), tmp_path, dpi=200)
        done = subprocess.run(
            ["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", str(picture)], capture_output=True
        )
        assert done.stdout.decode("utf-8").removesuffix("\n") == made.code.text


def drawn(pdf: bytes, folder: Path, dpi: int) -> Path:
    poppler("pdftoppm", "-r", str(dpi), "-png", "-singlefile", written(pdf, folder), folder / "sheet")
    return folder / "sheet.png"


def test_paper_ink_and_the_golden_line(qt: QGuiApplication, pack: Pack, real: Index, tmp_path: Path) -> None:
    image = Image.open(drawn(make_pdf(page(real, tuple(real.parks)[:3], "zh"), pack.folder), tmp_path, 100)).convert(
        "RGB"
    )

    def at(x: float, y: float) -> tuple[int, ...]:
        found = image.getpixel((round(x * 100 / 25.4), round(y * 100 / 25.4)))
        assert isinstance(found, tuple)
        return found

    assert at(WIDTH - 3, 3) == (0xF4, 0xF2, 0xEC)
    gold = (0xA3, 0x77, 0x2B)
    assert max(abs(one - two) for one, two in zip(at(10, 200), gold, strict=True)) < 40  # the riser
    picture = image.crop(tuple(round(one * 100 / 25.4) for one in (24, 105, 70, 120)))  # type: ignore[arg-type]
    colours = picture.getcolors(maxcolors=1 << 24)
    assert colours is not None and len(colours) > 500  # a picture, not a box


def test_ligatures_and_apostrophes_are_not_lost_when_text_is_copied(
    qt: QGuiApplication, pack: Pack, real: Index, tmp_path: Path
) -> None:
    made = replace(page(real, ("intel-park",), "en"), promise="The zone’s efficient offices, flats and fields")
    text = poppler("pdftotext", "-raw", written(make_pdf(made, pack.folder), tmp_path), "-")
    assert plain("The zone’s efficient offices, flats and fields") in plain(text)


def test_a_picture_that_cannot_be_read_is_left_out(qt: QGuiApplication, real: Index, tmp_path: Path) -> None:
    pdf = make_pdf(page(real, ("intel-park",), "zh"), tmp_path)
    text = poppler("pdftotext", "-raw", written(pdf, tmp_path), "-")
    assert "英特尔产业园" in text and "示意图" not in text


def test_large_pictures_are_made_smaller_until_the_sheet_may_be_kept(
    qt: QGuiApplication, real: Index, tmp_path: Path
) -> None:
    made = page(real, tuple(real.parks)[:3], "zh")
    noise = Image.effect_noise((2000, 1200), 90)
    for park in made.parks:
        assert park.picture is not None
        file = tmp_path / park.picture.file
        file.parent.mkdir(exist_ok=True)
        noise.save(file, "PNG")
    assert len(make_pdf(made, tmp_path)) <= LIMIT


def test_made_off_the_interfaces_thread(qt: QGuiApplication, pack: Pack, real: Index) -> None:
    made = [page(real, (park,), "zh") for park in list(real.parks)[:4]]
    results: list[bytes] = []
    threads = [Thread(target=lambda one=one: results.append(make_pdf(one, pack.folder))) for one in made]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 4 and all(one.startswith(b"%PDF") for one in results)

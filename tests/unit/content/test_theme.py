"""The zone's own look: colours that can be read, logos, a map with its approval number."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from kiosk import paths
from kiosk.content.check import check
from kiosk.content.check_theme import STANDS_ON, is_approval
from kiosk.content.compile import compile_pack
from kiosk.content.contrast import nearest, ratio
from kiosk.content.load import open_pack
from kiosk.content.model import Palette
from kiosk.content.renditions import DUOTONE
from kiosk.content.sources import read_content
from tests.unit.content.zone_maker import edit

NOTE = "names_note:"


def add(zone: Path, text: str) -> None:
    edit(zone, "zone.yaml", NOTE, text + NOTE)


def faults(zone: Path, fonts: Path) -> list[tuple[str, str]]:
    return [(fault.field, fault.code) for fault in check(zone, fonts).faults]


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#767676", "#FFFFFF", 4.54),
        ("#15202B", "#F4F2EC", 14.73), ("#A3772B", "#E9E5DB", 3.19), ("#E6C47E", "#15202B", 9.87),  # as spec §2
    ],
)  # fmt: skip
def test_contrast_is_as_wcag_counts_it(one: str, other: str, wanted: float) -> None:
    assert round(ratio(one, other), 2) == round(ratio(other, one), 2) == wanted


def test_the_usual_colours_are_those_of_the_screens() -> None:
    """Colours are named twice, for the content and for QML, and are the same."""
    written = (paths.base() / "kiosk/qml/Kiosk/Theme/Colour.qml").read_text(encoding="utf-8")
    found = dict(re.findall(r'theme\.([a-z0-9_]+) \?\? "(#[0-9A-F]{6})"', written))
    usual = Palette()
    assert found == {name: getattr(usual, name) for name in usual.__struct_fields__}


def test_every_ground_of_a_pair_is_a_colour() -> None:
    known = {*Palette().__struct_fields__, "white"}
    assert {*STANDS_ON, *(ground for grounds, _ in STANDS_ON.values() for ground in grounds)} <= known


@pytest.mark.parametrize(
    ("colours", "wrong"),
    [
        ('line: "#1F7A8C"', []),
        ("line: blue", [("line", "colour-form")]),
        ('line: "#1F7A8"', [("line", "colour-form")]),
        ('line: "#E6C47E"', [("line", "colour-contrast")]),
        ('ink3: "#8A929A"', [("ink3", "colour-contrast")]),
        ('mist: "#182733"', [("mist", "colour-contrast")]),
        ('sand: "#555555"', [(one, "colour-contrast-none") for one in ("line", "control")]),
        ('lines: "#1F7A8C"', [("lines", "unknown-field-near")]),
    ],
)
def test_colours(zone: Path, fonts: Path, colours: str, wrong: list[tuple[str, str]]) -> None:
    add(zone, f"theme:\n  colours:\n    {colours}\n")
    found = faults(zone, fonts)
    for name, code in wrong:
        assert (f"theme.colours.{name}", code) in found
    assert bool(found) == bool(wrong)


def test_the_colour_proposed_is_one_that_can_be_read(zone: Path, fonts: Path) -> None:
    add(zone, 'theme:\n  colours:\n    line_text: "#C9A227"\n')
    (fault,) = check(zone, fonts).faults
    better = fault.details["better"]
    assert better in fault.fix["zh"] and better in fault.fix["en"]
    edit(zone, "zone.yaml", "#C9A227", better)
    assert faults(zone, fonts) == []


def test_where_no_colour_will_do_none_is_proposed() -> None:
    assert nearest("#808080", lambda one: min(ratio(one, "#000000"), ratio(one, "#FFFFFF")) >= 7.0) is None


def test_pictures_are_toned_with_the_colours_of_the_zone(zone: Path, fonts: Path, tmp_path: Path) -> None:
    def pixel() -> tuple[int, ...]:
        content, _ = read_content(zone)
        compile_pack(content, tmp_path / "pack", jobs=1)
        opened = open_pack(tmp_path / "pack")
        (hero,) = [cut for cut in opened.catalogue.media[0].renditions if cut.slot == "hero"]
        with Image.open(tmp_path / "pack" / hero.file) as picture:
            return tuple(picture.convert("RGB").getpixel((hero.width - 4, hero.height - 4)))  # type: ignore[arg-type]

    before = pixel()
    add(zone, 'theme: {colours: {paper: "#C8FFFF", sand: "#E0FFFF"}}\n')
    assert faults(zone, fonts) == []
    after = pixel()
    assert after[0] < before[0] - 25 * DUOTONE and abs(after[1] - before[1]) < 12


def test_logos_keep_their_transparency(zone: Path, fonts: Path, tmp_path: Path) -> None:
    add(zone, "theme: {logo: zone/logo.png}\n")
    assert faults(zone, fonts) == [("theme.logo", "picture-missing")]
    (zone / "media" / "zone").mkdir()
    Image.new("RGBA", (80, 80), (200, 0, 0, 0)).save(zone / "media/zone/logo.png")
    assert faults(zone, fonts) == [("theme.logo", "picture-small")]
    Image.new("RGBA", (400, 352), (200, 0, 0, 0)).save(zone / "media/zone/logo.png")
    assert faults(zone, fonts) == []
    content, _ = read_content(zone)
    catalogue = compile_pack(content, tmp_path / "pack", jobs=1)
    (cut,) = next(medium for medium in catalogue.media if medium.key == "zone/logo.png").renditions
    assert (cut.slot, cut.width, cut.height) == ("logo", 200, 176)
    with Image.open(tmp_path / "pack" / cut.file) as picture:
        assert picture.mode == "RGBA" and picture.getpixel((3, 3))[3] == 0  # type: ignore[index]


@pytest.mark.parametrize(
    ("approval", "code"),
    [
        ("", "map-approval"),
        ("approval: ", "map-approval"),
        ("approval: 已批准", "map-approval-form"),
        ("approval: 湘S012号", "map-approval-form"),
        ("approval: 湘S(2020)012号", ""),
        ("approval: 审图号：GS（2022）4308号", ""),
        ("approval: 国审字(2009)第123号", ""),
    ],
)
def test_a_map_needs_its_approval_number(zone: Path, fonts: Path, approval: str, code: str) -> None:
    (zone / "media" / "zone").mkdir()
    Image.new("RGB", (1600, 1000)).save(zone / "media/zone/map.png")
    add(zone, f"map:\n  file: zone/map.png\n  caption: {{zh: 地图, en: A map}}\n  {approval}\n")
    assert faults(zone, fonts) == ([("map.approval", code)] if code else [])


@pytest.mark.parametrize("text", ["GS京(2022)1061号", "湘S〔2021〕1号", "GS (2019) 1822 号"])
def test_ways_to_print_an_approval_number(text: str) -> None:
    assert is_approval(text)


@pytest.mark.parametrize("text", ["2020年12号", "湘S(2020)", "S(20)12号", "待定"])
def test_no_approval_number(text: str) -> None:
    assert not is_approval(text)

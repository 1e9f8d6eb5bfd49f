"""The codes themselves: read back by zbar, as a telephone would read them off the screen."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.content.index import Index
from kiosk.settings import Contact
from kiosk.takeaway.capacity import LARGEST, MODULE_MM, QUIET, room
from kiosk.takeaway.codes import Code, Rows, codes, contact_code, link_code, matrix, parks_code, vcard

INK, WHITE = (0x15, 0x20, 0x2B), (255, 255, 255)
FULL = Contact(name="张三", organisation="招商合作局", telephone="0734-8888888转12", email="zhang.san@example.org")


def picture(rows: Rows, pixels: int = 4) -> Image.Image:
    """The code in ink on white with its quiet zone, as the screen shows it."""
    side = len(rows) + 2 * QUIET
    image = Image.new("RGB", (side, side), WHITE)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.putpixel((x + QUIET, y + QUIET), INK)
    return image.resize((side * pixels, side * pixels), Image.Resampling.NEAREST)


def scan(rows: Rows, folder: Path, pixels: int = 4) -> str:
    file = folder / "code.png"
    picture(rows, pixels).save(file)
    done = subprocess.run(["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", str(file)], capture_output=True)
    return done.stdout.decode("utf-8").removesuffix("\n")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_every_park_is_read_back_alone_and_with_its_neighbours(
    real: Index, tmp_path: Path, language: str, count: int
) -> None:
    ids = list(real.parks)
    for start in range(len(ids)):
        parks = tuple((ids + ids)[start : start + count])
        code = parks_code(real, parks, language, 200)
        assert code.version <= LARGEST
        assert scan(code.rows, tmp_path) == code.text, parks


@pytest.mark.parametrize("size_mm", [46.5, 52.5, 260.0])
@pytest.mark.parametrize("pixels", [2, 3, 5])
def test_read_at_every_size_that_a_screen_may_give(real: Index, tmp_path: Path, size_mm: float, pixels: int) -> None:
    code = parks_code(real, tuple(real.parks)[:3], "zh", size_mm)
    assert size_mm / code.modules >= MODULE_MM
    assert scan(code.rows, tmp_path, pixels) == code.text


def test_without_a_contact_or_a_link_there_is_one_code(real: Index) -> None:
    assert [one.purpose for one in codes(real, ("intel-park",), "zh", 200, Contact(), None)] == ["parks"]
    assert contact_code(Contact(name="张三", organisation="招商合作局"), 200) is None


def test_contact_and_link_are_read_back(real: Index, tmp_path: Path) -> None:
    found = codes(real, ("intel-park",), "zh", 200, FULL, "https://example.org/parks?a=1")
    assert [one.purpose for one in found] == ["parks", "contact", "link"]
    assert scan(found[1].rows, tmp_path) == found[1].text
    assert scan(found[2].rows, tmp_path) == "https://example.org/parks?a=1"
    assert found[1].text.splitlines() == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:张三;;;;",
        "FN:张三",
        "ORG:招商合作局",
        "TEL;TYPE=WORK:0734-8888888转12",
        "EMAIL:zhang.san@example.org",
        "END:VCARD",
    ]


def test_signs_that_mean_something_in_a_vcard_are_escaped() -> None:
    card = vcard(Contact(name="Lee, A; B", organisation="R\\D", telephone="12345"), 200)
    assert "N:Lee\\, A\\; B;;;;\r\n" in card and "ORG:R\\\\D\r\n" in card
    assert vcard(Contact(email="a@example.org"), 200).splitlines()[3] == "FN:a@example.org"


line = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1)


@given(
    name=st.none() | line.map(lambda one: one[:30]),
    organisation=st.none() | line.map(lambda one: one[:80]),
    telephone=st.sampled_from(["+86 734 888 8888", "1234567890 " * 3, None]),
    email=st.sampled_from(["a@example.org", "x" * 80 + "@example.org", None]),
    size_mm=st.floats(45, 300),
)
def test_a_contact_within_the_settings_bounds_fits_or_says_less(
    name: str | None, organisation: str | None, telephone: str | None, email: str | None, size_mm: float
) -> None:
    contact = Contact(name=name, organisation=organisation, telephone=telephone, email=email)
    code = contact_code(contact, size_mm)
    if not contact.given:
        assert code is None
        return
    assert code is not None and size_mm / code.modules >= MODULE_MM
    assert f"TEL;TYPE=WORK:{telephone}" in code.text if telephone else f"EMAIL:{email}" in code.text


def test_a_link_that_does_not_fit_is_left_out() -> None:
    longest = "https://example.org/" + "x" * 280
    assert link_code(None, 200) is None
    assert link_code(longest, 30) is None
    assert isinstance(link_code(longest, 60), Code)


def test_the_matrix_is_square_and_never_beyond_the_largest_version() -> None:
    rows = matrix("a" * room(LARGEST, True))
    assert len(rows) == 17 + 4 * LARGEST and all(len(row) == len(rows) for row in rows)
    with pytest.raises(ValueError, match="too many"):
        matrix("a" * (room(LARGEST, True) + 1))


@pytest.mark.parametrize("text", ["m² · x", "Ärzte", "é", "衡阳", "–"])
def test_short_texts_are_not_taken_for_another_script(tmp_path: Path, text: str) -> None:
    assert scan(matrix(text), tmp_path) == text

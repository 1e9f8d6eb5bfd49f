"""The table of capacities, held against the library that makes the codes."""

from __future__ import annotations

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from kiosk.takeaway.capacity import LARGEST, MODULE_MM, largest_version, room, side, version_for


@pytest.mark.parametrize("version", range(1, LARGEST + 1))
@pytest.mark.parametrize("plain", [True, False])
def test_a_full_version_is_made_and_a_byte_more_is_refused(version: int, plain: bool) -> None:
    def make(size: int) -> segno.QRCode:
        text = "a" * size if plain else "é" + "a" * (size - 2)
        return segno.make_qr(text, error="m", version=version, mode="byte", encoding="utf-8", eci=not plain)

    assert make(room(version, plain)).version == version
    with pytest.raises(segno.DataOverflowError):
        make(room(version, plain) + 1)


@given(st.floats(14.5, 500))
def test_the_modules_of_the_largest_version_are_large_enough(size_mm: float) -> None:
    version = largest_version(size_mm)
    assert 1 <= version <= LARGEST
    assert size_mm / side(version) >= MODULE_MM
    assert version == LARGEST or size_mm / side(version + 1) < MODULE_MM


@pytest.mark.parametrize("size_mm", [-1.0, 0.0, 14.4])
def test_a_square_that_is_too_small_for_any_code(size_mm: float) -> None:
    with pytest.raises(ValueError, match="too small"):
        largest_version(size_mm)


def test_a_text_beyond_the_largest_version_has_none() -> None:
    assert version_for("a" * room(LARGEST, True)) == LARGEST
    assert version_for("a" * (room(LARGEST, True) + 1)) is None

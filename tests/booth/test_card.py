"""The page for the power strip: one sheet, both languages, our own fonts, and as the text is now."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.tooling import ROOT, card

PAGE = ROOT / "docs" / "booth-card.pdf"


def words(file: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True).stdout


@pytest.fixture
def made(qt: QGuiApplication, tmp_path: Path) -> Path:
    assert card.make(tmp_path / "card.pdf") == 1, "it has to fit on one sheet"
    return tmp_path / "card.pdf"


def test_what_is_printed_is_what_is_written(made: Path) -> None:
    assert words(made) == words(PAGE), "run `python -m kiosk.tooling card`"


@pytest.mark.parametrize("text", ["开 · On", "不要直接拔插头", "Wait until its light is out", "打电话给 · Ring"])
def test_it_says_the_most_important_things(text: str) -> None:
    assert text in words(PAGE)


def test_it_is_a4_in_our_own_fonts() -> None:
    about = subprocess.run(["pdfinfo", str(PAGE)], capture_output=True, text=True, check=True).stdout
    assert "Pages:           1\n" in about and "(A4)" in about
    fonts = subprocess.run(["pdffonts", str(PAGE)], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert fonts and all(line.split("+")[-1].startswith("Kiosk") for line in fonts), fonts

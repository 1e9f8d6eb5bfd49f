"""A cell of a sheet, and the bounds on how many there may be."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from kiosk.content.workbook.formats import DateShape

MAX_CELLS = 600_000
MAX_ROW, MAX_COLUMN = 100_000, 400
"""Cells with something in them, in all; the furthest row and column in which anything may stand."""
MAX_TEXT = 48 * 2**20
"""Characters of all texts together."""

CellKind = Literal["text", "number", "truth", "formula", "error"]
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Cell(NamedTuple):
    """A cell with something in it."""

    kind: CellKind
    value: str
    """As text; a number as Excel stores it."""
    date: DateShape | None = None
    """How precisely the format of a number writes a date; None where it writes none."""


def place_of(reference: str) -> tuple[int, int]:
    """Row and column of B12, counted from 1. ValueError for anything else."""
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        raise ValueError(reference)
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]), column


def escaped(text: str) -> str:
    """A text as Excel stores it, where a part of it would be taken for an escape."""
    return _ESCAPE.sub(lambda found: f"_x005F{found[0]}", text) if "_x" in text else text


def unescaped(text: str) -> str:
    """Excel writes characters that XML cannot hold as _x000D_; line ends become plain ones."""
    plain = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
    return plain.replace("\r\n", "\n").replace("\r", "\n")

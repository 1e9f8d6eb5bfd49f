"""Where in a workbook something stands. Content that was read from cells has the number of a spot for a line."""

from __future__ import annotations

from typing import NamedTuple

from openpyxl.utils import get_column_letter

from kiosk.content.workbook.sheets import Sheet


class Spot(NamedTuple):
    """A cell, or a row as a whole where `column` is 0."""

    sheet: Sheet
    title: str
    """Of the sheet, as staff see it."""
    row: int
    column: int
    key: str

    @property
    def cell(self) -> str:
        return f"{get_column_letter(self.column)}{self.row}" if self.column else ""


class Spots:
    """Numbers for spots, from 1; 0 is nowhere in particular."""

    def __init__(self) -> None:
        self._spots: list[Spot] = []

    def add(self, spot: Spot) -> int:
        self._spots.append(spot)
        return len(self._spots)

    def at(self, number: int) -> Spot | None:
        return self._spots[number - 1] if 0 < number <= len(self._spots) else None

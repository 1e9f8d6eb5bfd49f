"""Workbooks for tests: made from a zone, then changed as somebody would in Excel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.content.sources import read_content
from kiosk.content.workbook.exporting import export_workbook

KEYS = 4


def make_book(folder: Path, book: Path, change: Callable[[Workbook], None] | None = None) -> Path:
    """The workbook of a content folder, changed."""
    content, faults = read_content(folder)
    assert not faults and export_workbook(content, book) == []
    if change is not None:
        opened = openpyxl.load_workbook(book)
        change(opened)
        opened.save(book)
    return book


def cell(sheet: Worksheet, key: str, row: int) -> str:
    """The place of the (first) cell of a key in a row: E7."""
    for place in sheet[KEYS]:
        if place.value == key:
            return f"{place.column_letter}{row}"
    raise KeyError(key)


def row_of(sheet: Worksheet, key: str, value: str) -> int:
    """The first row that has a value under a key; a label will do by its last word."""
    column = cell(sheet, key, 1)[:-1]
    for place in sheet[column][KEYS + 1 :]:
        if str(place.value) == value or str(place.value).split(" ")[-1] == value:
            return int(place.row)
    raise KeyError(value)


def fingerprint(folder: Path) -> dict[str, bytes]:
    """Every file in a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

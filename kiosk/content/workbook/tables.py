"""A sheet as rows of named cells: where its head is, which columns it has, which of its rows are content."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from kiosk.content.workbook.cell import Cell, place_of
from kiosk.content.workbook.finding import Finding, about_cell, about_sheet
from kiosk.content.workbook.grids import Grid
from kiosk.content.workbook.layout import EXAMPLE, MARK, UPRIGHT_KEY, UPRIGHT_VALUE, Head, heads
from kiosk.content.workbook.sheets import SHEETS, Sheet
from kiosk.content.workbook.spots import Spot

_SEARCHED = 12
"""Rows in which the head may be, where somebody wrote above it."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")


class Row(NamedTuple):
    """A row of content: its cells by the key of their column, each with the column's number."""

    number: int
    cells: dict[str, list[tuple[int, Cell]]]


class Table(NamedTuple):
    """A sheet, read."""

    sheet: Sheet
    title: str
    languages: tuple[str, ...]
    rows: list[Row]
    places: dict[str, int]
    """The (first) column of each key; on an upright sheet the row."""

    def spot(self, row: int, key: str = "") -> Spot:
        """The cell of a row in the column of a key; the row itself where there is none."""
        if self.sheet.upright:
            return Spot(self.sheet, self.title, self.places.get(key, row), UPRIGHT_VALUE if key else 0, key)
        return Spot(self.sheet, self.title, row, self.places.get(key, 0), key)


def sheet_of(title: str) -> Sheet | None:
    """The sheet that a title means: by its last word, or either name."""
    folded = title.strip().casefold()
    last = folded.split()[-1] if folded else ""
    for sheet in SHEETS:
        if last == sheet.code or folded in (sheet.zh, sheet.en.casefold()):
            return sheet
    return None


def table_of(grid: Grid, sheet: Sheet) -> tuple[Table, list[Finding]]:
    """The rows of a sheet, and what is wrong with the sheet as such."""
    if sheet.upright:
        return _upright(grid, sheet)
    number, keys = _head(grid, sheet)
    languages = _languages(keys.values())
    table = Table(sheet, grid.title, languages, [], {key: place for place, key in reversed(keys.items())})
    faults = _missing(table, heads(sheet, languages, {}))
    first = number + 1
    for row in sorted(row for row in grid.cells if row > number):
        cells: dict[str, list[tuple[int, Cell]]] = {}
        for place, cell in sorted(grid.cells[row].items()):
            if place in keys:
                cells.setdefault(keys[place], []).append((place, cell))
        marks = cells.pop(MARK, [])
        if any(_is_example(cell) for _, cell in marks):
            continue
        faults += [about_cell("mark-unknown", table.spot(row, MARK), found=cell.value) for _, cell in marks]
        if cells:
            table.rows.append(Row(row, cells))
    return table, faults + _merged(grid, table, first)


def _is_example(cell: Cell) -> bool:
    return any(word in cell.value.casefold() for word in EXAMPLE)


def _head(grid: Grid, sheet: Sheet) -> tuple[int, dict[int, str]]:
    """The last row of the head, and the key of each column; (0, {}) where there is none."""
    known = {head.key for head in heads(sheet, ("zh", "en"), {})}
    best: tuple[int, dict[int, str]] = (0, {})
    for row in range(1, _SEARCHED + 1):
        found = {place: key for place, cell in grid.cells.get(row, {}).items() if (key := _key(cell.value, known))}
        if len(found) > len(best[1]):
            best = row, found
    return best if len(best[1]) > 1 else _by_headings(grid, sheet)


def _key(text: str, known: set[str]) -> str | None:
    """A key as written; in languages besides zh and en too."""
    key = text.strip()
    stem, _, language = key.rpartition(".")
    return key if key in known or (f"{stem}.zh" in known and _LANGUAGE.fullmatch(language)) else None


def _by_headings(grid: Grid, sheet: Sheet) -> tuple[int, dict[int, str]]:
    """Where the row of keys was lost: by the headings that people read."""
    across = heads(sheet, ("zh", "en"), {})
    keys = {text: head.key for head in reversed(across) for text in (head.heading.zh, head.heading.en.casefold())}
    found: dict[int, str] = {}
    last = 0
    for row in range(1, _SEARCHED + 1):
        here = {place: keys.get(cell.value.strip().casefold()) for place, cell in grid.cells.get(row, {}).items()}
        if sum(key is not None for key in here.values()) > 1:
            found = {place: key for place, key in here.items() if key} | found
            last = row
    help_texts = {text for head in across for text in (head.heading.help_zh, head.heading.help_en) if text}
    after = grid.cells.get(last + 1, {}).values()
    is_help = bool(found) and any(cell.value.split("\n")[0] in help_texts for cell in after)
    return last + is_help, found


def _languages(keys: Iterable[str]) -> tuple[str, ...]:
    """zh and en, and whatever other language there are columns for."""
    there = set(keys)
    others = {key.rsplit(".", 1)[-1] for key in there if "." in key and f"{key.rpartition('.')[0]}.zh" in there}
    return "zh", "en", *sorted(language for language in others - {"zh", "en"} if _LANGUAGE.fullmatch(language))


def _missing(table: Table, across: list[Head]) -> list[Finding]:
    if not table.places:
        return [about_sheet("head-missing", table.sheet, table.title)]
    gone = {head.key: head for head in across if head.key not in table.places and head.key != MARK}
    return [
        about_sheet("column-missing", table.sheet, table.title, column=head.heading.zh, column_en=head.heading.en)
        for head in gone.values()
    ]


def _merged(grid: Grid, table: Table, first: int) -> list[Finding]:
    """Merged cells among the content: only the first of them holds what all of them seem to."""
    found = []
    for reference in grid.merged:
        try:
            row, column = place_of(reference.split(":")[0])
            last, _ = place_of(reference.split(":")[-1])
        except ValueError:
            continue
        if last >= first:
            spot = Spot(table.sheet, table.title, row, column, "")
            found.append(about_cell("merged", spot, found=reference))
    return found


def _upright(grid: Grid, sheet: Sheet) -> tuple[Table, list[Finding]]:
    cells: dict[str, list[tuple[int, Cell]]] = {}
    rows: dict[str, int] = {}
    for number, row in sorted(grid.cells.items()):
        key = row[UPRIGHT_KEY].value.strip() if UPRIGHT_KEY in row else ""
        if not key or key == "key" or (1 in row and _is_example(row[1])):
            continue
        rows.setdefault(key, number)
        if UPRIGHT_VALUE in row and key not in cells:
            cells[key] = [(UPRIGHT_VALUE, row[UPRIGHT_VALUE])]
    languages = _languages(rows)
    table = Table(sheet, grid.title, languages, [Row(0, cells)] if rows else [], rows)
    known = [head for head in heads(sheet, languages, {}) if head.column is not None]
    first = min(rows.values(), default=0)
    return table, _missing(table, known) + _merged(grid, table, first)

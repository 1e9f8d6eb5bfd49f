"""A sheet as rows of named cells: where its head is, which columns it has, which of its rows are content."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.content.workbook.cell import Cell, place_of
from kiosk.content.workbook.finding import Finding, about_cell, about_sheet
from kiosk.content.workbook.grids import Grid
from kiosk.content.workbook.layout import EXAMPLE, MARK, UPRIGHT_KEY, UPRIGHT_VALUE, Head, heads
from kiosk.content.workbook.sheets import SHEETS, Sheet
from kiosk.content.workbook.spots import Spot
from kiosk.content.workbook.table_head import find_head, languages_of


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
    number, keys = find_head(grid, sheet)
    languages = languages_of(keys.values())
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
    languages = languages_of(rows)
    table = Table(sheet, grid.title, languages, [Row(0, cells)] if rows else [], rows)
    known = [head for head in heads(sheet, languages, {}) if head.column is not None]
    first = min(rows.values(), default=0)
    return table, _missing(table, known) + _merged(grid, table, first)

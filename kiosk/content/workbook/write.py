"""Content to workbook."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.content.sources import Content
from kiosk.content.workbook import style
from kiosk.content.workbook.cell import escaped
from kiosk.content.workbook.choices import label
from kiosk.content.workbook.columns import columns
from kiosk.content.workbook.entries import Entry, entries
from kiosk.content.workbook.finding import Finding
from kiosk.content.workbook.gap_sheet import write_gaps
from kiosk.content.workbook.guide import write_guide
from kiosk.content.workbook.layout import FIELD, HEAD_ROWS, MARK, OWNER, Head, heads
from kiosk.content.workbook.lists import Lists
from kiosk.content.workbook.printing import set_up
from kiosk.content.workbook.sheets import HELP, LISTS, SHEETS, Sheet
from kiosk.content.workbook.upright import write_upright
from kiosk.content.workbook.values import CellValue, Names, cells_of, names, with_name

SPARE_ROWS = 500
"""Empty rows below the last that still have their drop-downs."""


def write_workbook(content: Content, path: Path, gaps: Sequence[Finding] = ()) -> None:
    """Write a workbook of content without faults. Raises OSError; ValueError for a text that no cell can hold.

    The cells of `gaps` are marked and listed on a sheet of their own.
    """
    book = Workbook()
    for empty in book.worksheets:
        book.remove(empty)
    known = names(content)
    languages = tuple(content.zone.value.languages)
    write_guide(book.create_sheet(HELP), content)
    rows: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries(content):
        rows[entry.sheet.code].append(entry)
    lists_sheet = book.create_sheet(LISTS)
    lists = Lists(lists_sheet, known)
    for sheet in SHEETS:
        made: Worksheet = book.create_sheet(sheet.title)
        made.sheet_properties.tabColor = style.GOLD if sheet.often else style.GREY
        if sheet.upright:
            write_upright(made, sheet, rows[sheet.code][0].value, languages, known, lists)
        else:
            _write_table(made, sheet, rows[sheet.code], languages, known, lists)
    if gaps:
        write_gaps(book, gaps)
    book.move_sheet(lists_sheet, len(SHEETS))
    lists_sheet.sheet_state = "hidden"
    book.active = 0
    book.save(path)


def _write_table(
    made: Worksheet, sheet: Sheet, rows: list[Entry], languages: tuple[str, ...], known: Names, lists: Lists
) -> None:
    written = [_cells(sheet, row, languages, known) for row in rows]
    widest: dict[str, int] = {}
    for cells in written:
        for key, values in cells.items():
            widest[key] = max(widest.get(key, 0), len(values))
    across = heads(sheet, languages, widest)
    _write_head(made, across)
    keys = [head.key for head in across]
    example = [head.heading.example or None for head in across]
    example = [
        text if keys.index(key) == place else None for place, (key, text) in enumerate(zip(keys, example, strict=True))
    ]
    put_row(made, HEAD_ROWS + 1, example, across, example=True)
    for number, cells in enumerate(written, HEAD_ROWS + 2):
        left = {key: list(values) for key, values in cells.items()}
        put_row(made, number, [left[head.key].pop(0) if left.get(head.key) else None for head in across], across)
    last = HEAD_ROWS + 1 + len(written) + SPARE_ROWS
    for place, head in enumerate(across, 1):
        letter = get_column_letter(place)
        validation = lists.validation(sheet, head)
        if validation is not None:
            made.add_data_validation(validation)
            validation.add(f"{letter}{HEAD_ROWS + 1}:{letter}{last}")
    made.freeze_panes = f"C{HEAD_ROWS + 1}"
    set_up(made, [style.width(head) for head in across], HEAD_ROWS, "A:B")


def _cells(sheet: Sheet, row: Entry, languages: tuple[str, ...], known: Names) -> dict[str, list[CellValue]]:
    found: dict[str, list[CellValue]] = {}
    if sheet.owned:
        room = "source" if sheet.code == "sentences" else "owner"
        found[OWNER] = [with_name(row.owner, known[room])]
    if sheet.fielded:
        found[FIELD] = [label(row.field)]
    for column in columns(sheet, languages):
        found[column.key] = cells_of(column, row.value, known)
    return found


def _write_head(made: Worksheet, across: list[Head]) -> None:
    for place, head in enumerate(across, 1):
        words = head.heading
        needed = head.column is not None and head.column.required
        texts = (words.zh, words.en, "\n".join(part for part in (words.help_zh, words.help_en) if part), head.key)
        for row, text in enumerate(texts, 1):
            cell = made.cell(row, place, text or None)
            cell.alignment = style.MIDDLE
            cell.font = (style.HEAD, style.HEAD_EN, style.HELP, style.HELP)[row - 1]
            if row < 3:
                cell.fill = style.NEEDED if needed or head.key in (OWNER, FIELD) else style.DARK
        dimension = made.column_dimensions[get_column_letter(place)]
        dimension.width = style.width(head)
        dimension.number_format = style.TEXT_FORMAT if head.key != MARK else "General"
    made.row_dimensions[1].height, made.row_dimensions[2].height, made.row_dimensions[3].height = 24, 24, 74
    made.row_dimensions[HEAD_ROWS].hidden = True


def put_row(
    made: Worksheet, number: int, values: Sequence[CellValue], across: list[Head], *, example: bool = False
) -> None:
    """Write one row; texts stay texts, whatever they begin with."""
    made.row_dimensions[number].height = style.height(values, [style.width(head) for head in across])
    for place, (value, head) in enumerate(zip(values, across, strict=True), 1):
        cell = made.cell(number, place, escaped(value) if isinstance(value, str) else value)
        cell.font, cell.alignment = style.EXAMPLE if example else style.PLAIN, style.TOP
        if example:
            cell.fill = style.PALE
        if isinstance(value, str):
            cell.data_type = "s"
            cell.number_format = style.TEXT_FORMAT
        elif head.column is not None and head.column.shape in ("number", "whole"):
            cell.number_format = "#,##0" if isinstance(value, int) else "General"
        else:
            cell.number_format = style.TEXT_FORMAT

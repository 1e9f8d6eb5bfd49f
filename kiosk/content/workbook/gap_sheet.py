"""The sheet of what is still to be translated, and the mark on each of its cells."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.worksheet.hyperlink import Hyperlink

from kiosk.content.workbook import style
from kiosk.content.workbook.finding import Finding
from kiosk.content.workbook.printing import set_up
from kiosk.content.workbook.sheets import TO_TRANSLATE

_HEADS = (("位置", "Where"), ("列", "Column"), ("问题", "What is wrong"), ("应该怎样写", "What to write"))
_WIDTHS = (26.0, 34.0, 44.0, 90.0)


def write_gaps(book: Workbook, gaps: Sequence[Finding]) -> None:
    """Colour the cell of each gap, and list them all, each with a link to its cell, on the second sheet."""
    made = book.create_sheet(TO_TRANSLATE, 1)
    made.sheet_properties.tabColor = style.GOLD
    for place, (pair, width) in enumerate(zip(_HEADS, _WIDTHS, strict=True), 1):
        made.column_dimensions["ABCD"[place - 1]].width = width
        for row, text in enumerate(pair, 1):
            cell = made.cell(row, place, text)
            cell.font, cell.fill = (style.HEAD, style.HEAD_EN)[row - 1], style.DARK
    for row, gap in enumerate(gaps, 3):
        texts = (f"{gap.sheet} {gap.cell}", gap.column, _both(gap.message), _both(gap.fix))
        made.row_dimensions[row].height = style.height(texts, _WIDTHS)
        for place, text in enumerate(texts, 1):
            cell = made.cell(row, place, text)
            cell.data_type, cell.font, cell.alignment = "s", style.PLAIN, style.TOP
        if gap.cell:
            link = made.cell(row, 1)
            link.hyperlink = Hyperlink(ref=link.coordinate, location=f"'{gap.sheet}'!{gap.cell}")
            link.font = style.LINK
            book[gap.sheet][gap.cell].fill = style.GAP
    made.freeze_panes = "A3"
    set_up(made, _WIDTHS, 2)


def _both(words: dict[str, str]) -> str:
    return f"{words['zh']}\n{words['en']}"

"""A sheet with one field a row, for the zone itself."""

from __future__ import annotations

import msgspec
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.content.workbook import style
from kiosk.content.workbook.cell import escaped
from kiosk.content.workbook.layout import UPRIGHT_HEAD, UPRIGHT_KEY, UPRIGHT_VALUE, VALUE, heads
from kiosk.content.workbook.lists import Lists
from kiosk.content.workbook.printing import set_up
from kiosk.content.workbook.sheets import Sheet
from kiosk.content.workbook.values import Names, cells_of

_WIDTHS = (9.0, 2.0, 26.0, 34.0, 70.0, 60.0)
_TOPS = (("示例", "", "项目", "项目（英文）", "内容", "说明"), ("Example", "", "Field", "Field", "Value", "Help"))


def write_upright(
    made: Worksheet, sheet: Sheet, row: msgspec.Struct, languages: tuple[str, ...], known: Names, lists: Lists
) -> None:
    """Headings down the left, values in one column, an example last."""
    for place, size in enumerate(_WIDTHS, 1):
        made.column_dimensions["ABCDEF"[place - 1]].width = size
        for number, texts in enumerate((*_TOPS, ("mark", "key", "", "", VALUE, "")), 1):
            cell = made.cell(number, place, texts[place - 1] or None)
            cell.font, cell.fill = (style.HEAD, style.DARK) if number < 3 else (style.HELP, style.PALE)
    made.row_dimensions[UPRIGHT_HEAD].hidden = True
    made.column_dimensions["B"].hidden = True
    number = UPRIGHT_HEAD + 1
    _line(
        made,
        number,
        ("示例 example", "name.zh", "本区名称（中文）", "Name of the zone", "示例高新区", ""),
        style.EXAMPLE,
    )
    for head in heads(sheet, languages, {}):
        if head.column is None:
            continue
        number += 1
        words = head.heading
        (value,) = cells_of(head.column, row, known)
        help_text = "\n".join(part for part in (words.help_zh, words.help_en) if part)
        _line(made, number, (None, head.key, words.zh, words.en, value, help_text), style.PLAIN)
        validation = lists.validation(sheet, head)
        if validation is not None:
            made.add_data_validation(validation)
            validation.add(f"E{number}")
    made.freeze_panes = f"E{UPRIGHT_HEAD + 1}"
    set_up(made, _WIDTHS, UPRIGHT_HEAD)


def _line(made: Worksheet, number: int, values: tuple[str | int | float | None, ...], font: Font) -> None:
    seen = (*values[: UPRIGHT_KEY - 1], None, *values[UPRIGHT_KEY:])
    made.row_dimensions[number].height = style.height(seen, _WIDTHS)
    for place, value in enumerate(values, 1):
        cell = made.cell(number, place, escaped(value) or None if isinstance(value, str) else value)
        cell.font = font if place in (1, UPRIGHT_VALUE) else style.HELP if place == 6 else style.PLAIN
        cell.alignment = style.TOP
        if isinstance(value, str) and value:
            cell.data_type = "s"
        if place == UPRIGHT_VALUE and not isinstance(value, (int, float)):
            cell.number_format = style.TEXT_FORMAT
        if place == UPRIGHT_KEY:
            cell.font = style.HELP

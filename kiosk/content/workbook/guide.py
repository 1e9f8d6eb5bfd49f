"""The first sheet: how to work with the workbook."""

from __future__ import annotations

from openpyxl.styles import Font
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.content.sources import Content
from kiosk.content.workbook import style
from kiosk.content.workbook.printing import set_up
from kiosk.content.workbook.sheets import SHEETS

_LINES: tuple[tuple[str, str], ...] = (
    (
        "改完保存、关闭，再拖到预览窗口上（kiosk preview 内容文件夹）；或者：kiosk content import 本文件 内容文件夹",
        "Save, close, then drop it on the preview (kiosk preview FOLDER); or: kiosk content import THIS-FILE FOLDER",
    ),
    (
        "有问题时什么都不会改动，程序会逐条说明哪张表、哪一行、哪一列、应该怎样写。",
        "If anything is wrong nothing is changed, and every fault is named: sheet, row, column, what to write.",
    ),
    (
        "金色标签的表最常用：园区、数字、图片、进展、说明文字、大事记、服务。灰色标签的表很少需要改。",
        "Sheets with a gold tab are the usual ones: parks, figures, pictures, milestones, statements, events …",
    ),
    (
        "棕色表头必须填，深色表头可以空着。",
        "What has a brown heading must be filled in; what has a dark one may stay empty.",
    ),
    (
        "加一行：在最后一行下面写。删一行：删去整行。写着“示例”的灰行不导入。",
        "To add a row write below the last; to remove one delete the whole row. Rows marked as examples are not read.",
    ),
    (
        "给观众看的文字先写中文，英文可以后补。没补的会逐条列出，要确认才能发布。",
        "What visitors read is written in Chinese first; English may follow. What is missing is listed, and publishing "
        "it takes a tick.",
    ),
    (
        "数字必须有出处：先在“来源句子”表里照抄那句话，再把它的编号写进“依据句子”。来源没说的，空着。",
        "A figure rests on a sentence: copy that into the sheet of sentences, then give its id. What no source says "
        "stays empty.",
    ),
    (
        "照片：在“图片”表写一行，摄影者、拍摄日期、权利人都要有，导入时加 --photos 照片文件夹。"
        "文件名写 * 表示该园区文件夹里的其余照片。",
        "A photograph needs a row in the sheet of pictures with credit, date and rights holder; import with --photos "
        "FOLDER. "
        "A file name of * stands for all other photographs of that park.",
    ),
    (
        "不要合并单元格，不要写公式。日期写成 2020-07 这样的文字。",
        "No merged cells and no formulas. Dates are written as texts such as 2020-07.",
    ),
    (
        "导入只重写内容有变化的文件；这些文件里的注释只保留开头和各栏上方的。原来的文件夹会留一份备份。",
        "Only files whose content changed are written anew; of the comments in these, those at the top and above each "
        "section are kept. The folder as it was stays beside it as a backup.",
    ),
)


def write_guide(made: Worksheet, content: Content) -> None:
    """Fill the first sheet."""
    zone = content.zone.value
    made.column_dimensions["A"].width, made.column_dimensions["B"].width = 70, 70
    made["A1"], made["B1"] = (
        f"{zone.name.get('zh', '')} · 展示内容",
        f"{zone.name.get('en', '')} · content of the kiosk",
    )
    made["A1"].font = made["B1"].font = style.TITLE
    made.row_dimensions[1].height = 28
    row = 3
    for pair in _LINES:
        _pair(made, row, pair, style.PLAIN)
        made.row_dimensions[row].height = style.height(pair, (70.0, 70.0)) + 6
        row += 1
    row += 1
    _pair(made, row, ("工作表", "Sheets"), style.TITLE)
    made.row_dimensions[row].height = 28
    for sheet in SHEETS:
        row += 1
        _pair(made, row, (sheet.title, sheet.en), style.PLAIN)
        link = made.cell(row, 1)  # by its place, not as an address: Excel repairs files whose addresses hold Chinese
        link.hyperlink, link.font = Hyperlink(ref=link.coordinate, location=f"'{sheet.title}'!A1"), style.LINK
    made.sheet_view.showGridLines = False
    set_up(made, (70.0, 70.0))


def _pair(made: Worksheet, row: int, texts: tuple[str, str], font: Font) -> None:
    for place, text in enumerate(texts, 1):
        cell = made.cell(row, place, text)
        cell.font, cell.alignment = font, style.TOP

"""The arguments of the commands for workbooks and of `new`, apart from `cli`: it would be too long with them."""

from __future__ import annotations

import argparse
import locale
import os

from kiosk.arguments import Parser, file_name, place


def add_commands(commands: argparse._SubParsersAction[Parser], common: Parser) -> None:
    """Add three commands to those of `kiosk content`. `common` has --language."""
    new = commands.add_parser("new", parents=[common], help="新建一个示例园区 / a new example zone")
    new.add_argument("folder", metavar="DIR", type=place, help="新的或空的文件夹 / a new or empty folder")
    out = commands.add_parser("workbook", parents=[common], help="写成 Excel 工作簿 / write as an Excel workbook")
    out.add_argument("source", metavar="SRC", type=place, help="内容文件夹 / the content folder")
    out.add_argument("book", metavar="BOOK.xlsx", type=file_name, help="要写的工作簿 / the workbook to write")
    out.add_argument("--force", action="store_true", help="覆盖已有的 / overwrite")
    back = commands.add_parser("import", parents=[common], help="导入工作簿和照片 / import a workbook and photographs")
    back.add_argument("book", metavar="BOOK.xlsx", type=file_name, help="工作簿 / the workbook")
    back.add_argument("source", metavar="SRC", type=place, help="内容文件夹 / the content folder")
    back.add_argument("--photos", metavar="DIR", type=place, help="照片文件夹 / folder of photographs")
    back.add_argument("--jobs", metavar="N", type=positive, help="进程数 / number of processes")
    back.add_argument("--json", action="store_true", help="以 JSON 输出 / as JSON")
    where = "HTML 报告，默认在工作簿旁边 / the HTML report, beside the workbook by default"
    back.add_argument("--report", metavar="FILE", type=file_name, help=where)
    back.add_argument("--no-report", action="store_true", help="不要 HTML 报告 / no HTML report")


def positive(text: str) -> int:
    """A whole number from 1. Raises ArgumentTypeError or ValueError."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(text)
    return number


def system_language() -> str:
    """zh where the system speaks Chinese, else en."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    chosen = next((name for name in names if name), "") or (locale.getlocale()[0] or "")
    return "zh" if chosen.lower().startswith(("zh", "chinese")) else "en"

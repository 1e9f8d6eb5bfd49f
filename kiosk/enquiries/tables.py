"""Enquiries as a table for a spreadsheet. Cells that a spreadsheet would take for a formula are defused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from .records import Row
from .sealing import Keys, SealError, unseal

Cell = str | datetime | date | None
Progress = Callable[[int, int], None]
"""Told how many of how many are done; called in the thread that works."""
Naming = Callable[[str], str]
"""What staff read instead of an id of the content."""

HEAD = (
    "编号 Code",
    "时间 Time",
    "姓名 Name",
    "单位 Organisation",
    "职务 Job title",
    "电话 Telephone",
    "邮箱 E-mail",
    "行业 Sectors",
    "园区 Parks",
    "留言 Message",
    "语言 Language",
    "负责人 Owner",
    "下一步 Next step",
    "期限 Due",
    "删除日 Erase on",
    "备注 Note",
)
_ERASED = {
    "date": "个人信息已到期删除 erased on its date",
    "request": "个人信息已应访客要求删除 erased at the visitor's wish",
    "all": "个人信息已全部清除 erased with all others",
}
_TRIGGERS = "=+-@＝＋－＠\t\r\n"
"""What begins a formula; the full-width forms do in Chinese and Japanese spreadsheets. After OWASP, CSV Injection."""
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 cannot hold, and so no XLSX."""
_ABROAD = re.compile(r"\+(\d{1,3}) ")


class Opened(NamedTuple):
    """An enquiry with its personal fields; None where they are erased or cannot be opened, with the reason."""

    row: Row
    fields: dict[str, Any] | None
    note: str


def opened(
    sealed: Sequence[tuple[Row, bytes | None]], keys: Keys, progress: Progress = lambda done, whole: None
) -> list[Opened]:
    """Enquiries with their fields opened; one that cannot be opened says so and does not hold up the others."""
    found: list[Opened] = []
    for row, blob in sealed:
        progress(len(found), len(sealed))
        if blob is None:
            found.append(Opened(row, None, _ERASED[row.erased_why or "date"]))
            continue
        try:
            found.append(Opened(row, unseal(blob, keys), ""))
        except SealError as error:
            found.append(Opened(row, None, str(error)))
    return found


def table(enquiries: Iterable[Opened], name: Naming = str) -> list[list[Cell]]:
    """Head and rows. Texts are defused; times are local and without offset, as spreadsheets have them."""
    return [list(HEAD), *(_line(one, name) for one in enquiries)]


def defused(text: str) -> str:
    """The text so that no spreadsheet takes it for a formula: an apostrophe before =, +, -, @, tab and line ends."""
    plain = _FORBIDDEN.sub("", text)
    return f"'{plain}" if plain.lstrip(" ").startswith(tuple(_TRIGGERS)) else plain


def telephone(text: str) -> str:
    """+86 138… as (+86) 138…: it can be dialled, and is no formula."""
    return _ABROAD.sub(r"(+\1) ", text, count=1) if text.startswith("+") else text


def _line(one: Opened, name: Naming) -> list[Cell]:
    row, fields = one.row, one.fields or {}
    texts: dict[str, Cell] = {key: str(value) for key, value in fields.items()}
    cells: list[Cell] = [
        row.code,
        row.created.replace(tzinfo=None),
        texts.get("name"),
        texts.get("organisation"),
        texts.get("post"),
        telephone(str(fields["telephone"])) if "telephone" in fields else None,
        texts.get("email"),
        "、".join(name(sector) for sector in row.sectors),
        "、".join(name(park) for park in row.parks),
        texts.get("message"),
        row.language,
        row.owner,
        row.next_step,
        row.due,
        row.erase_on,
        one.note,
    ]
    return [defused(cell) if isinstance(cell, str) else cell for cell in cells]

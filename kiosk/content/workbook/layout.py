"""Where things stand on a sheet: shared by the writer and the reader."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.content.workbook.columns import SPREAD_LEAST, Column, columns
from kiosk.content.workbook.sheets import Sheet
from kiosk.content.workbook.word import Word
from kiosk.content.workbook.words import WORDS, Heading, heading

OWNER, FIELD, MARK = "owner", "field", "mark"
"""Keys of the columns that are no field of a row. A row whose mark is an example is not read."""
EXAMPLE = ("示例", "example")
HEAD_ROWS = 4
"""Chinese headings, English headings, help, and the hidden row of keys."""
KEY_ROW = 4
UPRIGHT_KEY, UPRIGHT_VALUE, UPRIGHT_HEAD = 2, 5, 3
"""On an upright sheet: the hidden column of keys, the column of values, the rows of its head."""
VALUE = "value"

_MARK = Heading("示例", "Example", "示例行不导入", "not read", "示例 example")


class Head(NamedTuple):
    """A column as it stands on a sheet; `column` is None where it is no field of the row."""

    key: str
    heading: Heading
    column: Column | None


def heads(sheet: Sheet, languages: tuple[str, ...], widest: dict[str, int]) -> list[Head]:
    """The columns of a sheet from left to right. `widest` says how many cells a spread list needs at most."""
    found = [Head(MARK, _MARK, None)]
    for key, there in ((OWNER, sheet.owned), (FIELD, sheet.fielded)):
        if there:
            found.append(Head(key, _plain(WORDS[key]), None))
    for column in columns(sheet, languages):
        times = max(SPREAD_LEAST, widest.get(column.key, 0)) if column.spread else 1
        found += [Head(column.key, heading(column), column)] * times
    return found


def heading_of(sheet: Sheet, key: str) -> tuple[str, str]:
    """The Chinese and English heading of a key; empty for one that the sheet does not have."""
    language = key.rpartition(".")[2]
    for languages in (("zh", "en"), ("zh", "en", language)):
        for head in heads(sheet, languages, {}):
            if head.key == key:
                return head.heading.zh, head.heading.en
    return "", ""


def _plain(word: Word) -> Heading:
    return Heading(word.zh, word.en, word.help_zh, word.help_en, word.example)

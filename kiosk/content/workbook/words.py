"""Headings, help and examples of the columns, in Chinese and English."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.content.workbook.columns import Column
from kiosk.content.workbook.word import Word
from kiosk.content.workbook.words_matching import MATCHING
from kiosk.content.workbook.words_parks import PARKS
from kiosk.content.workbook.words_shared import SHARED
from kiosk.content.workbook.words_theme import THEME
from kiosk.content.workbook.words_zone import ZONE

WORDS: dict[str, Word] = {**SHARED, **PARKS, **ZONE, **THEME, **MATCHING}
"""By the last two steps of the path, by `Struct.field`, or by the field alone where it means the same everywhere."""

_LANGUAGES = {"zh": ("中文", "Chinese"), "en": ("英文", "English")}
_PARTS: dict[str, tuple[str, str]] = {
    "picture": ("图片", "Picture"),
    "home_picture": ("首页图片", "Home picture"),
    "schematic": ("示意图", "Schematic"),
    "map": ("地图", "Map"),
    "theme": ("外观", "Look"),
    "colours": ("颜色", "colour"),
    "when": ("条件", "When"),
    "figure": ("数字", "figure"),
}
"""Structs that stand inside a row, as a word before the heading of each of their fields."""


class Heading(NamedTuple):
    """What stands at the head of a column."""

    zh: str
    en: str
    help_zh: str
    help_en: str
    example: str


def word_of(column: Column) -> Word | None:
    """The words of a field; None for one that has none yet and is headed by its own name."""
    inner = ".".join(column.path[-2:]) if len(column.path) > 1 else ""
    keys = (inner, f"{column.owner.__name__}.{column.name}", column.name)
    return next((WORDS[key] for key in keys if key in WORDS), None)


def heading(column: Column) -> Heading:
    """The heading of a column: 名称（中文）, Name (Chinese)."""
    word = word_of(column) or Word(column.name, column.name)
    before = [_PARTS.get(part, (part, part)) for part in column.path[:-1]]
    zh = "·".join([*(part[0] for part in before), word.zh])
    en = ": ".join([*(part[1] for part in before), word.en])
    if column.language:
        code = column.language
        language_zh, language_en = _LANGUAGES.get(code, (code, code))
        zh, en = f"{zh}（{language_zh}）", f"{en} ({language_en})"
    example = word.example_en if column.language not in (None, "zh") else word.example
    return Heading(zh, en, word.help_zh, word.help_en, example)

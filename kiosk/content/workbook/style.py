"""How the workbook looks."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from unicodedata import east_asian_width

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from kiosk.content.workbook.layout import Head

INK, PAPER, GOLD, GREY = "FF15202B", "FFF4F2EC", "FFC9A227", "FF8A8F94"
QUIET = "FF5A6570"
"""Help and examples: quieter than what is filled in, and still to be read."""

TITLE = Font(name="Microsoft YaHei", size=16, bold=True, color=INK)
PLAIN = Font(name="Microsoft YaHei", size=10, color=INK)
HEAD = Font(name="Microsoft YaHei", size=10, bold=True, color="FFFFFFFF")
HEAD_EN = Font(name="Calibri", size=10, color="FFD9DDE1")
HELP = Font(name="Microsoft YaHei", size=9, color=QUIET)
EXAMPLE = Font(name="Microsoft YaHei", size=10, color=QUIET)
LINK = Font(name="Microsoft YaHei", size=10, color="FF2B5C8A", underline="single")
DARK = PatternFill("solid", fgColor=INK)
NEEDED = PatternFill("solid", fgColor="FF7A5C00")
"""Behind the heading of what has to be filled in."""
GAP = PatternFill("solid", fgColor="FFFFE2A8")
"""Behind a text that is missing or has fallen behind the Chinese."""
PALE = PatternFill("solid", fgColor=PAPER)
LINE = Border(bottom=Side(style="thin", color=GOLD))
TOP = Alignment(vertical="top", wrap_text=True)
MIDDLE = Alignment(vertical="center", wrap_text=True)
TEXT_FORMAT = "@"
"""So that Excel leaves 2020-07 as it is typed instead of making a day of it."""

_LINE, _HIGHEST = 14.5, 130.0
"""Points of a line of ten-point text, and of the highest row: a longer text can still be scrolled through."""
_WIDTHS = {"mark": 9.0, "owner": 36.0, "field": 20.0, "file": 24.0, "value": 18.0, "sentences": 14.0}
_SHAPES = {
    "text": 30.0,
    "texts": 34.0,
    "lines": 24.0,
    "id": 22.0,
    "ids": 24.0,
    "option": 20.0,
    "options": 20.0,
    "date": 16.0,
}


def height(values: Sequence[object], widths: Sequence[float]) -> float:
    """Height of a row in points, so that its wrapped texts can be read: not every program works it out by itself."""
    lines = 1
    for value, wide in zip(values, widths, strict=True):
        if isinstance(value, str):
            lines = max(lines, sum(max(1, ceil(_letters(line) * 1.1 / wide)) for line in value.split("\n")))
    return min(_LINE * lines + 3, _HIGHEST)


def _letters(text: str) -> int:
    """Width of a text in letters: a Chinese character takes two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def width(head: Head) -> float:
    """Width of a column in characters, by what it holds."""
    column = head.column
    if column is None or column.name in _WIDTHS:
        return _WIDTHS.get(column.name if column else head.key, 14.0)
    if column.shape == "text" and column.language is None:
        return 60.0 if column.name == "text" else 22.0
    return _SHAPES.get(column.shape, 13.0)

"""Faces, sizes and colours of the sheet, and text broken into lines. The same type as on the screens (spec §2, §3)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from kiosk.content.kinds import SEPARATOR
from kiosk.content.model import Palette

DPI = 1440
"""Twenty dots to the typographic point, so that every size used is a whole number of dots."""
DOTS = DPI / 25.4
"""To the millimetre."""
_POINT = 25.4 / 72
APOSTROPHE = "\u2019"
_DOT = re.compile(re.escape(SEPARATOR))
_CHINESE = re.compile("[\u3400-\u9fff]")

PAPER, CARD, RULE = "#F4F2EC", "#FFFFFF", "#D5D0C4"
INK, INK2, INK3 = "#15202B", "#46525E", "#5A6570"
GOLD, GOLD_TEXT, MISSING = "#A3772B", "#755414", "#A9A498"
PLATE_FILL = "#DE15202B"


def inks(colours: Palette) -> dict[str, str]:
    """A zone's own colours by those of the design that they replace."""
    return {
        PAPER: colours.paper,
        CARD: colours.card,
        RULE: colours.rule,
        INK: colours.ink,
        INK2: colours.ink2,
        INK3: colours.ink3,
        GOLD: colours.line,
        GOLD_TEXT: colours.line_text,
        MISSING: colours.missing,
        PLATE_FILL: f"#DE{colours.ink[1:]}",
    }


class Type(NamedTuple):
    """A face in a size and colour. `lead` is the height of a line in sizes."""

    points: float
    colour: str = INK2
    bold: bool = False
    serif: bool = False
    lead: float = 1.45

    def times(self, scale: float) -> Type:
        return self._replace(points=self.points * scale)

    @property
    def line(self) -> float:
        """Height of a line in mm."""
        return self.points * _POINT * self.lead


def _font(kind: Type, latin: bool, closer: float = 0.0) -> QFont:
    """A font of this thread's own: one that is shared by threads is not safe."""
    size = max(1, round(kind.points * DPI / 72))
    font = QFont("Kiosk Serif" if kind.serif else "Kiosk Sans")
    font.setPixelSize(size)
    font.setBold(kind.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # "ffi" as one glyph could not be searched for
    if latin:
        font.setFeature(QFont.Tag("pwid"), 1)  # quotation marks as narrow as English wants them
    if closer:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -closer * size)
    return font


def laid_out(words: str, kind: Type, width: float, align: Qt.AlignmentFlag | None = None) -> QTextLayout:
    """Lines in a width in mm; set a little narrower where the last line would be a single character."""
    option = QTextOption(align or Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    latin = _CHINESE.search(words) is None
    font, formats = _font(kind, latin), _formats(words, kind, latin)
    for narrower in (1.0, 0.97, 0.94):
        layout = QTextLayout(words, font)
        layout.setFormats(formats)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * DOTS * narrower)
        layout.endLayout()
        if layout.lineCount() < 2 or layout.lineAt(layout.lineCount() - 1).textLength() > 1:
            break
    return layout


@lru_cache(maxsize=4096)
def lines(words: str, kind: Type, width: float) -> int:
    """How many lines a text takes in a width; remembered, because a page is measured many times before it is drawn."""
    return laid_out(words, kind, width).lineCount()


@lru_cache(maxsize=4096)
def natural_width(words: str, kind: Type) -> float:
    """Width in mm of a text on one line."""
    layout = laid_out(words, kind, 10_000)  # a line does not keep its layout alive
    return layout.lineAt(0).naturalTextWidth() / DOTS


def _formats(words: str, kind: Type, latin: bool) -> list[QTextLayout.FormatRange]:
    """Signs that have a full square in Chinese fonts, set closer: the dot between short things, and the apostrophe.

    The apostrophe has a narrow form too, but one that could not be copied out of the PDF: "the zone's" would lose it.
    """
    dots = [_formatted(found.start(), 2, _font(kind, latin, 0.3)) for found in _DOT.finditer(words)]
    if not latin:
        return dots
    return dots + [_formatted(at, 1, _font(kind, False, 0.7)) for at, sign in enumerate(words) if sign == APOSTROPHE]


def _formatted(start: int, length: int, font: QFont) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, length
    format_ = QTextCharFormat()
    format_.setFont(font)
    found.format = format_
    return found

"""A park's part of the sheet: picture, names, where it stands, its figures. Says less where room is short."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtGui import QImage

from kiosk.takeaway.page import SheetFigure, SheetPark
from kiosk.takeaway.words import say

from .glyphs import glyph
from .pen import Pen
from .typesetting import CARD, INK, INK3, PLATE_FILL, RULE, Type

NAME = Type(14, INK, bold=True, serif=True, lead=1.3)
OTHER = Type(8)
STAGE = Type(8.5, INK, bold=True)
STATUS = Type(8)
LABEL = Type(8)
NUMBER = Type(12.5, INK, serif=True, lead=1.3)
MARK = Type(7.5)
NOTE = Type(7, INK3)
PLATE = Type(6.5, CARD)
UNDER = 1.5
"""Millimetres between a picture and what stands under it."""


class Place(NamedTuple):
    """Where a park stands, in mm: left edge and width of all of it, size of its picture (0 for none)."""

    x: float
    width: float
    picture: tuple[float, float]
    beside: bool
    """The words stand beside the picture, not under it."""

    @property
    def words(self) -> tuple[float, float]:
        """Left edge and width of the words."""
        shift = self.picture[0] + 6.0 if self.beside and self.picture[0] else 0.0
        return self.x + shift, self.width - shift


class Block:
    """One park. Heights and scales are asked for first, for all parks of a page; then it is drawn."""

    def __init__(self, pen: Pen, park: SheetPark, language: str, place: Place, image: QImage | None) -> None:
        self._pen, self._park, self._language, self._place, self._image = pen, park, language, place, image
        self._hidden = 0
        """Figures left out."""

    def height(self, scale: float) -> float:
        """Height in mm with type of a scale (1: as in the constants above)."""
        return min(self._heights(scale, under) for under in (False, True))

    def say_less(self) -> bool:
        """Leave out the note, then the sentence on its standing, then figures from the last; False at the end."""
        if self._park.note:
            self._park = replace(self._park, note="")
        elif self._park.status:
            self._park = replace(self._park, status="")
        elif self._park.figures:
            self._park = replace(self._park, figures=self._park.figures[:-1])
            self._hidden += 1
        else:
            return False
        return True

    def draw(self, y: float, scale: float) -> None:
        """Draw it with its top at y."""
        place, park = self._place, self._park
        under = self._heights(scale, True) <= self._heights(scale, False)
        if self._image:
            self._draw_picture(y, self._image)
        self._words(self._top(y), scale, note=not under, draw=True)
        if under:
            top = y + place.picture[1] + UNDER
            self._pen.text(place.x, top, park.note, NOTE.times(min(1.0, scale)), place.picture[0])

    def _top(self, y: float) -> float:
        """Top of the words of a block at y; beside a picture the name's capitals stand level with its edge."""
        return y - 1.2 if self._place.beside else y + (self._place.picture[1] + 3.5 if self._place.picture[1] else 0)

    def _heights(self, scale: float, under: bool) -> float:
        """Height with the note under the picture, or below the figures."""
        width, tall = self._place.picture
        if under and not (self._place.beside and width):
            return float("inf")
        note = UNDER + self._pen.height(self._park.note, NOTE.times(min(1.0, scale)), width) if under else 0.0
        return max(tall + note, self._top(0.0) + self._words(0.0, scale, note=not under, draw=False))

    def _words(self, y: float, scale: float, note: bool, draw: bool) -> float:
        """The height of the words from y on; set as well where `draw` says so."""
        park, start = self._park, y
        for words, kind, after in (
            (park.name, NAME, 0.0),
            (park.other_name, OTHER, 1.0),
            (park.stage, STAGE, 0.0),
            (park.status, STATUS, 0.0),
        ):
            y += self._put(y, words, kind.times(scale), draw) + (after * scale if words else 0.0)
        y += 1.4 * scale
        for figure in park.figures:
            y += self._row(y, figure, scale, draw)
        hidden = say("more-figures", self._language, self._hidden) if self._hidden else ""
        for words in (hidden, park.note if note else ""):
            y += self._put(y, words, NOTE.times(min(1.0, scale)), draw)
        return y - start

    def _put(self, y: float, words: str, kind: Type, draw: bool) -> float:
        left, width = self._place.words
        return self._pen.text(left, y, words, kind, width) if draw else self._pen.height(words, kind, width)

    def _row(self, y: float, figure: SheetFigure, scale: float, draw: bool) -> float:
        """A figure on one row: label, number, glyph with kind, date and source."""
        pen, (left, whole) = self._pen, self._place.words
        first, second, sign = whole * 0.20, whole * 0.31, 5.0 * scale
        number = (LABEL._replace(colour=INK3) if figure.kind == "missing" else NUMBER).times(scale)
        number = number.times(min(1.0, max(0.65, 0.98 * (second - 2.0) / pen.width(figure.full, number))))
        label = LABEL.times(scale)
        longest = max(pen.width(word, label) for word in figure.label.split() or [" "])
        label = label.times(min(1.0, max(0.65, 0.98 * (first - 2.0) / longest)))
        cells = (
            (left, figure.label, label, first - 2.0),
            (left + first, figure.full, number, second - 2.0),
            (left + first + second + sign, figure.mark, MARK.times(scale), whole - first - second - sign),
        )
        heights = [pen.height(words, kind, width) for _, words, kind, width in cells]
        tall = max(NUMBER.times(scale).line, *heights) + 1.2 * scale
        if draw:
            pen.stroke([(left, y), (left + whole, y)], RULE, 0.2)
            for (x, words, kind, width), height in zip(cells, heights, strict=True):
                pen.text(x, y + (tall - height) / 2, words, kind, width)
            glyph(pen, left + first + second + 2.0 * scale, y + tall / 2, figure.kind, 1.25 * scale)
        return tall

    def _draw_picture(self, y: float, image: QImage) -> None:
        """The picture with its label laid over it, top left."""
        pen, x, (width, tall) = self._pen, self._place.x, self._place.picture
        pen.picture(x, y, width, tall, image)
        label = self._park.picture.label if self._park.picture else ""
        if label:
            room = min(width - 6.0, pen.width(label, PLATE) + 0.1)
            pen.fill(x + 1.5, y + 1.5, room + 3.0, pen.height(label, PLATE, room) + 0.8, PLATE_FILL)
            pen.text(x + 3.0, y + 1.9, label, PLATE, room)

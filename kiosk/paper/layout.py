"""The A4 page as a whole: head with the code, the golden line, the parks, the sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.takeaway.capacity import QUIET
from kiosk.takeaway.page import CODE_MM, Sheet, SheetPark

from .block import Block, Place
from .pen import Pen
from .typesetting import CARD, GOLD, INK, INK2, INK3, PAPER, RULE, Type

WIDTH, HEIGHT = 210.0, 297.0
LEFT, RIGHT, RISER = 20.0, 192.0, 10.0
SHELF, RAIL = 82.0, 265.0
FIRST, LAST = 89.5, 259.0
"""Top and bottom of the room for the parks."""


class Box(NamedTuple):
    """A place on the page in mm."""

    x: float
    y: float
    width: float
    height: float


PLATE = Box(RIGHT - CODE_MM, 15.0, CODE_MM, CODE_MM + 8.0)
AROUND = 4.5
"""How far the line runs outside the plate."""
LINE, CORNER = 0.7, 5.0

Images = Callable[[str], QImage | None]
"""The image of a file in the pack, None where it cannot be read."""

_TOGETHER = {1: (172.0, 1.25), 2: (66.0, 1.1), 3: (56.0, 1.08)}
"""By number of parks: width of a picture, and how much larger than usual the type may be."""
_STEPS = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
"""Sizes of type to try before anything is left out; with the least, notes are set in 5 pt."""
_GAP, _SPREAD = 5.5, 12.0
"""Least space between parks, and how much of what is left over may be added to it."""
_SHAPE, _WIDE = 280 / 464, 568 / 1128
"""Height of a picture for its width, beside the text and above it: as the renditions are cut."""


def draw_sheet(pen: Pen, sheet: Sheet, images: Images) -> None:
    """Draw the page."""
    pen.fill(0, 0, WIDTH, HEIGHT, PAPER)
    _line(pen)
    _head(pen, sheet)
    _plate(pen, sheet)
    _parks(pen, sheet, images)
    _foot(pen, sheet)


def _line(pen: Pen) -> None:
    """One line: from the foot up the margin, the shelf that the parks hang from, then round the code."""
    right, top, left = RIGHT + AROUND, PLATE.y - AROUND, PLATE.x - AROUND
    pen.stroke([(0, RAIL), (WIDTH, RAIL)], RULE, 0.2)
    way = [
        (LEFT + 6, RAIL),
        (RISER, RAIL),
        (RISER, SHELF),
        (right, SHELF),
        (right, top),
        (left, top),
        (left, SHELF - 12),
    ]
    pen.stroke(way, GOLD, LINE, CORNER)
    for x, y in (way[0], way[-1]):
        pen.disc(x, y, 2.6, PAPER)
        pen.disc(x, y, 1.7, GOLD)


def _head(pen: Pen, sheet: Sheet) -> None:
    room = PLATE.x - AROUND - 5.0 - LEFT
    wordmark, beside = Type(11.5, INK, bold=True, serif=True), Type(8.5)
    pen.text(LEFT, 13.0, sheet.zone, wordmark)
    start = pen.width(sheet.zone, wordmark) + 3.0
    if start + pen.width(sheet.other_zone, beside) <= room:
        pen.text(LEFT + start, 14.2, sheet.other_zone, beside)
    y = 22.0 + pen.text(LEFT, 22.0, sheet.title, Type(27, INK, bold=True, serif=True, lead=1.3), room) + 1.5
    words = [(sheet.lead, Type(9.5)), (sheet.promise, Type(8.5))]
    if sheet.contact:
        first, *rest = sheet.contact
        words += [("", Type(9)), (first, Type(9, INK, bold=True)), *((one, Type(9, INK)) for one in rest)]
    _column(pen, y, words, room, SHELF - 4.0 - y)


def _column(pen: Pen, y: float, words: Sequence[tuple[str, Type]], width: float, height: float) -> None:
    """Texts one below the other, an empty one as half a line, smaller where they are too many for the height."""

    def tall(kind: Type, one: str) -> float:
        return pen.height(one, kind, width) if one else kind.line / 2

    fits = (size for size in _STEPS if sum(tall(kind.times(size), one) for one, kind in words) <= height)
    size = next(fits, _STEPS[-1])
    for one, kind in words:
        pen.text(LEFT, y, one, kind.times(size), width)
        y += tall(kind.times(size), one)


def _plate(pen: Pen, sheet: Sheet) -> None:
    pen.fill(*PLATE, CARD)
    pen.modules(PLATE.x, PLATE.y, CODE_MM, sheet.code.rows, QUIET)
    caption = Type(9.5, INK, bold=True, serif=True)
    pen.text(PLATE.x, PLATE.y + CODE_MM, sheet.code_caption, caption, CODE_MM, Qt.AlignmentFlag.AlignHCenter)


def _parks(pen: Pen, sheet: Sheet, images: Images) -> None:
    """All parks in type of one size, the largest that has room for them; where none has, they say less."""
    _, largest = _TOGETHER[len(sheet.parks)]
    blocks = [_block(pen, sheet, park, images) for park in sheet.parks]
    room = LAST - FIRST - _GAP * (len(blocks) - 1)
    sizes = (largest * step for step in _STEPS)
    scale = next((one for one in sizes if sum(block.height(one) for block in blocks) <= room), largest * _STEPS[-1])
    while sum(block.height(scale) for block in blocks) > room:
        if not any(block.say_less() for block in sorted(blocks, key=lambda block: -block.height(scale))):
            break
    heights = [block.height(scale) for block in blocks]
    gap = _GAP + min(_SPREAD, (room - sum(heights)) / len(blocks))
    y = FIRST
    for block, height, park in zip(blocks, heights, sheet.parks, strict=True):
        _node(pen, RISER, y + 3.0, park.happened)
        block.draw(y, scale)
        y += height + gap


def _block(pen: Pen, sheet: Sheet, park: SheetPark, images: Images) -> Block:
    width, _ = _TOGETHER[len(sheet.parks)]
    beside = len(sheet.parks) > 1
    image = images(park.picture.file) if park.picture else None
    picture = (width, width * (_SHAPE if beside else _WIDE)) if image else (0.0, 0.0)
    return Block(pen, park, sheet.language, Place(LEFT, RIGHT - LEFT, picture, beside), image)


def _node(pen: Pen, x: float, y: float, happened: bool) -> None:
    """Solid where something has happened, hollow where it is only announced."""
    pen.disc(x, y, 2.6, PAPER)
    pen.disc(x, y, 1.9, GOLD, ring=0.0 if happened else LINE)


def _foot(pen: Pen, sheet: Sheet) -> None:
    words = [*((one, Type(7.5, INK2)) for one in sheet.sources), (sheet.names_note, Type(7, INK3))]
    _column(pen, RAIL + 4.5, words, RIGHT - LEFT, HEIGHT - 7.0 - RAIL - 4.5)

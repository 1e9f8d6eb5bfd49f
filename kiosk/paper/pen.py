"""Drawing on a page in millimetres: text, lines, pictures, codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from .typesetting import DOTS, INK, Type, laid_out, lines, natural_width


class Pen:
    """Draws on a painter whose device has DPI dots to the inch; every length is in mm from the page's top left."""

    def __init__(self, painter: QPainter, inks: Mapping[str, str] | None = None) -> None:
        """`inks` are the zone's own colours by those of the design that they replace."""
        self._painter = painter
        self._inks = inks or {}

    def _ink(self, colour: str) -> QColor:
        return QColor(self._inks.get(colour, colour))

    def height(self, words: str, kind: Type, width: float) -> float:
        """Height that a text takes when it is set in a width; 0 for no text."""
        return lines(words, kind, width) * kind.line if words else 0.0

    def width(self, words: str, kind: Type) -> float:
        """Width of a text on one line."""
        return natural_width(words, kind) if words else 0.0

    def text(
        self, x: float, y: float, words: str, kind: Type, width: float = 10_000, align: Qt.AlignmentFlag | None = None
    ) -> float:
        """Set a text with the top of its first line at y; the height that it takes."""
        if not words:
            return 0.0
        layout = laid_out(words, kind, width, align)
        self._painter.setPen(self._ink(kind.colour))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            spare = kind.line * DOTS - line.ascent() - line.descent()
            line.setPosition(QPointF(line.x(), number * kind.line * DOTS + spare / 2))
        layout.draw(self._painter, QPointF(x * DOTS, y * DOTS))
        return layout.lineCount() * kind.line

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self._painter.fillRect(_rect(x, y, width, height), self._ink(colour))

    def stroke(self, points: Sequence[tuple[float, float]], colour: str, thick: float, radius: float = 0.0) -> None:
        """A line through points, its corners rounded."""
        pen = _pen(self._ink(colour), thick)
        self._painter.strokePath(_rounded(points, radius), pen)

    def disc(self, x: float, y: float, radius: float, colour: str, ring: float = 0.0, dashes: float = 0.0) -> None:
        """A filled disc around x, y; with `ring` an empty one with a border of that thickness inside the radius."""
        painter = self._painter
        pen = _pen(self._ink(colour), ring) if ring else QPen(Qt.PenStyle.NoPen)
        if dashes:
            pen.setDashPattern([dashes / ring, dashes / ring])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush if ring else self._ink(colour))
        drawn = (radius - ring / 2) * DOTS
        painter.drawEllipse(QPointF(x * DOTS, y * DOTS), drawn, drawn)

    def half_disc(self, x: float, y: float, radius: float, colour: str) -> None:
        """The left half of a disc."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._ink(colour))
        self._painter.drawPie(_rect(x - radius, y - radius, 2 * radius, 2 * radius), 90 * 16, 180 * 16)

    def picture(self, x: float, y: float, width: float, height: float, image: QImage) -> None:
        """An image, cut at its edges to the box's shape."""
        ratio = min(image.width() / width, image.height() / height)
        part = QRectF(0, 0, width * ratio, height * ratio)
        part.moveCenter(QRectF(image.rect()).center())
        self._painter.drawImage(_rect(x, y, width, height), image, part)

    def modules(self, x: float, y: float, size: float, rows: Sequence[Sequence[bool]], quiet: int) -> None:
        """A code in a square of `size` mm, its quiet zone inside. One path, so that no viewer shows seams."""
        step = size / (len(rows) + 2 * quiet)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for down, row in enumerate(rows):
            start = 0
            while start < len(row):
                end = next((at for at in range(start, len(row)) if row[at] != row[start]), len(row))
                if row[start]:
                    left, top = x + (quiet + start) * step, y + (quiet + down) * step
                    path.addRect(_rect(left, top, (end - start) * step, step * 1.02))
                start = end
        self._painter.fillPath(path, QColor(INK))  # whatever the zone's colours: it must be scanned


def _pen(colour: QColor, thick: float) -> QPen:
    pen = QPen(colour, thick * DOTS)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _rect(x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(x * DOTS, y * DOTS, width * DOTS, height * DOTS)


def _rounded(points: Sequence[tuple[float, float]], radius: float) -> QPainterPath:
    corners = [QPointF(x * DOTS, y * DOTS) for x, y in points]
    path = QPainterPath(corners[0])
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        path.lineTo(_towards(corner, before, radius))
        path.quadTo(corner, _towards(corner, after, radius))
    path.lineTo(corners[-1])
    return path


def _towards(corner: QPointF, other: QPointF, radius: float) -> QPointF:
    way = other - corner
    length = (way.x() ** 2 + way.y() ** 2) ** 0.5
    return corner + way * min(0.5, radius * DOTS / length) if length else corner

"""The glyph of a figure's kind, as on the screens: ● actual, ◉ stated, ○ planned, ◎ target, ◐ commitment (spec §7)."""

from __future__ import annotations

from .pen import Pen
from .typesetting import GOLD_TEXT, MISSING


def glyph(pen: Pen, x: float, y: float, kind: str, radius: float) -> None:
    """Draw it around x, y (mm). A projection has a broken ring; what is not published three dashes."""
    thick = radius * 0.22
    if kind == "missing":
        for left in (-1.0, -0.25, 0.5):
            pen.fill(x + left * radius, y - thick / 2, radius * 0.5, thick, MISSING)
        return
    if kind == "actual":
        pen.disc(x, y, radius, GOLD_TEXT)
        return
    pen.disc(x, y, radius, GOLD_TEXT, ring=thick, dashes=radius * 0.36 if kind == "projection" else 0.0)
    if kind == "stated":
        pen.disc(x, y, radius * 0.45, GOLD_TEXT)
    elif kind == "target":
        pen.disc(x, y, radius * 0.56, GOLD_TEXT, ring=thick)
    elif kind == "commitment":
        pen.half_disc(x, y, radius, GOLD_TEXT)

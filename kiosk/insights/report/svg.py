"""Charts as inline SVG: bars and nothing else. Sizes are in px of a page that is 720 wide."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from typing import NamedTuple

WIDTH = 720
INK, INK2, INK3, RULE, GOLD = "#15202B", "#46525E", "#5A6570", "#D5D0C4", "#A3772B"
"""Tokens of the design. Gold is for lines and bars, never for text."""


class Bar(NamedTuple):
    """One column: what stands under it, its height, and whether anything is known of it."""

    label: str
    value: int
    off: bool = False
    above: str = ""
    """What stands on top of it; '' for nothing."""


def columns(name: str, bars: Sequence[Bar], says: str, height: int = 190) -> str:
    """A column for each bar, hatched where nothing is known. `name` is an id within the page, `says` is read out."""
    top, bottom = 22.0, height - 26.0
    step = (WIDTH - 44) / max(1, len(bars))
    most = ceiling(max((bar.value for bar in bars), default=0))
    wide = min(64.0, step * 0.66)
    parts = [
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{escape(says)}" class="chart">',
        hatch(name),
    ]
    for part in (0.0, 0.5, 1.0):
        y = bottom - (bottom - top) * part
        parts.append(f'<path d="M40 {y:.1f}H{WIDTH}" stroke="{RULE if part else INK3}"/>')
        parts.append(_text(34, y + 4, f"{most * part:g}", "end", INK3))
    for place, bar in enumerate(bars):
        middle = 42 + step * (place + 0.5)
        if bar.off:
            box = f'x="{middle - wide / 2:.1f}" y="{top:.1f}" width="{wide:.1f}" height="{bottom - top:.1f}"'
            parts.append(f'<rect {box} fill="url(#{name})"/>')
        high = (bottom - top) * bar.value / most
        box = f'x="{middle - wide / 2:.1f}" y="{bottom - high:.1f}" width="{wide:.1f}" height="{high:.1f}"'
        parts.append(f'<rect {box} fill="{GOLD}"/>')
        if bar.above:
            parts.append(_text(middle, bottom - high - 6, bar.above, "middle", INK, ' class="above"'))
        if bar.label:
            parts.append(_text(middle, height - 8, bar.label, "middle", INK2))
    return "".join([*parts, "</svg>"])


def row(value: int, most: int, width: int = 160) -> str:
    """A bar that lies in a line of a table; its number stands beside it as text."""
    long = width * value / most if most else 0
    return (
        f'<svg viewBox="0 0 {width} 10" width="{width}" height="10" aria-hidden="true" class="row">'
        f'<rect width="{width}" y="4" height="1" fill="{RULE}"/>'
        f'<rect width="{long:.1f}" height="9" fill="{GOLD}"/></svg>'
    )


def hatch(name: str) -> str:
    """The pattern for what is not known, to be filled with as url(#name)."""
    return (
        f'<defs><pattern id="{name}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        f'<rect width="7" height="7" fill="#EFECE4"/><path d="M0 0V7" stroke="#A9A498" stroke-width="2"/>'
        "</pattern></defs>"
    )


def ceiling(most: int) -> int:
    """The end of an axis: an even number with one or two figures before the noughts, 4 at least."""
    if most <= 4:
        return 4
    unit = 10 ** max(0, math.floor(math.log10(most)) - 1)
    size = 2 * unit
    return math.ceil(most / size) * size


def _text(x: float, y: float, text: str, anchor: str, colour: str, more: str = "") -> str:
    return f'<text{more} x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(text)}</text>'

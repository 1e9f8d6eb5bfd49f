"""Contrast of two colours as WCAG 2.2 counts it, and the nearest colour that has enough of it."""

from __future__ import annotations

import re
from collections.abc import Callable

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
Rgb = tuple[int, int, int]


def is_colour(text: str) -> bool:
    """Whether a text is a colour as #RRGGBB."""
    return _COLOUR.fullmatch(text) is not None


def rgb(colour: str) -> Rgb:
    """`#15202B` as (21, 32, 43). Raises ValueError."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def ratio(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    high, low = sorted((_luminance(rgb(one)), _luminance(rgb(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


def over(colour: str, alpha: float, ground: str) -> str:
    """What is seen of a colour that lets its ground through; `alpha` from 0 to 1."""
    return _written([a * alpha + b * (1 - alpha) for a, b in zip(rgb(colour), rgb(ground), strict=True)])


def nearest(colour: str, readable: Callable[[str], bool]) -> str | None:
    """The colour itself made darker or lighter by the least that makes it readable; None where nothing does.

    In steps of a fiftieth of the way to black or white.
    """
    for step in range(51):
        for end in ("#000000", "#FFFFFF"):
            found = over(end, step / 50, colour)
            if readable(found):
                return found
    return None


def _written(parts: list[float]) -> str:
    return "#" + "".join(f"{round(part):02X}" for part in parts)


def _luminance(colour: Rgb) -> float:
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

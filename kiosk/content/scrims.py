"""Gradients baked into pictures under white text, darkened until the text can be read (spec §2).

The measure is the spec's: white against the 98th-percentile pixel under the text, at least 4.5 to 1.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from PIL import Image, ImageChops

NIGHT = (14, 26, 36)
"""#0E1A24, the dark of the attract screen (spec §2)."""
ENOUGH = 4.5
PERCENTILE = 0.98
_STRONGEST = 8.0

Stops = tuple[tuple[float, float], ...]
"""Position along the picture (0 to 1) and darkness there (0 to 1), in order."""
Box = tuple[float, float, float, float]
"""Left, top, right, bottom as parts of the picture."""


class Scrim(NamedTuple):
    """Where a picture is darkened, and where white text will stand on it."""

    across: Stops
    down: Stops
    texts: tuple[Box, ...]


SCRIMS: dict[str, Scrim] = {
    "attract": Scrim(
        across=((0.0, 0.96), (0.16, 0.92), (0.36, 0.72), (0.52, 0.30), (0.68, 0.0), (1.0, 0.0)),
        down=((0.0, 0.25), (0.14, 0.0), (0.58, 0.0), (0.76, 0.55), (0.88, 0.85), (1.0, 0.95)),
        texts=((0.04, 0.05, 0.32, 0.11), (0.04, 0.23, 0.40, 0.70), (0.04, 0.74, 0.40, 0.96), (0.55, 0.87, 0.96, 0.96)),
    ),
    "attract_portrait": Scrim(
        across=((0.0, 0.0), (1.0, 0.0)),
        down=((0.0, 0.85), (0.10, 0.50), (0.22, 0.0), (0.32, 0.0), (0.46, 0.62), (0.62, 0.88), (1.0, 0.96)),
        texts=((0.05, 0.02, 0.95, 0.07), (0.05, 0.44, 0.95, 0.98)),
    ),
    "head": Scrim(
        across=((0.0, 0.0), (1.0, 0.0)),
        down=((0.0, 0.90), (0.18, 0.62), (0.38, 0.0), (0.48, 0.10), (0.66, 0.55), (0.88, 0.88), (1.0, 0.96)),
        texts=((0.04, 0.07, 0.50, 0.17), (0.04, 0.64, 0.60, 0.95)),
    ),
}


def apply_scrim(picture: Image.Image, name: str, night: tuple[int, int, int] = NIGHT) -> Image.Image:
    """Darken an RGB picture where text will stand; more than the gradient says if the text needs it."""
    scrim = SCRIMS[name]
    width, height = picture.size
    across = _ramp(scrim.across, width).resize(picture.size)
    down = _ramp(scrim.down, height).transpose(Image.Transpose.ROTATE_270).resize(picture.size)
    mask = ImageChops.screen(across, down)
    strength = 1.0
    while True:
        power = strength
        darker = mask.point([round(255 * (1 - (1 - level / 255) ** power)) for level in range(256)])
        shown = Image.composite(Image.new("RGB", picture.size, night), picture, darker)
        if strength >= _STRONGEST or all(text_contrast(shown, box) >= ENOUGH for box in scrim.texts):
            return shown
        strength += 0.25


def text_contrast(picture: Image.Image, box: Box) -> float:
    """White text against the 98th-percentile pixel of a part of an RGB picture, as WCAG counts it (1 to 21)."""
    width, height = picture.size
    part = picture.crop((int(box[0] * width), int(box[1] * height), int(box[2] * width), int(box[3] * height)))
    bright = part.point(_LINEAR * 3).convert("L", (0.2126, 0.7152, 0.0722, 0))
    counts = bright.histogram()
    wanted, below = PERCENTILE * sum(counts), 0
    for level, count in enumerate(counts):
        below += count
        if below >= wanted:
            return 1.05 / (level / 255 + 0.05)
    return 21.0


def _linear(level: int) -> int:
    part = level / 255
    return round(255 * (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4))


_LINEAR = [_linear(level) for level in range(256)]


def _ramp(stops: Stops, length: int) -> Image.Image:
    """One row of darkness, smooth between the stops."""
    row = Image.new("L", (length, 1))
    row.putdata([round(255 * _level(stops, place / max(1, length - 1))) for place in range(length)])
    return row


def _level(stops: Stops, place: float) -> float:
    for (start, low), (end, high) in pairwise(stops):
        if place <= end:
            part = (place - start) / (end - start)
            return low + (high - low) * part * part * (3 - 2 * part)
    return stops[-1][1]

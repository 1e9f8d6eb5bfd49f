"""Pictures drawn by code: blocks under a sky. Nobody takes them for a place, and the content calls them renderings."""

from __future__ import annotations

import random
from typing import NamedTuple

from PIL import Image, ImageDraw

from kiosk.content.contrast import Rgb

SIZE = (1920, 1080)
_FINER = 2
"""Drawn at twice the size and made smaller, so that edges are smooth."""


class Look(NamedTuple):
    """The colours of a picture."""

    sky: tuple[Rgb, Rgb]
    """At the top and at the horizon."""
    sun: Rgb
    hills: Rgb
    ground: Rgb
    walls: tuple[Rgb, ...]
    windows: Rgb
    road: Rgb


WARM = Look(
    sky=((186, 205, 214), (244, 232, 208)),
    sun=(250, 240, 214),
    hills=(150, 168, 166),
    ground=(206, 198, 176),
    walls=((232, 224, 206), (198, 182, 154), (170, 180, 182), (214, 200, 172)),
    windows=(92, 112, 124),
    road=(176, 134, 58),
)
DUSK = Look(
    sky=((58, 84, 116), (226, 190, 160)),
    sun=(252, 226, 178),
    hills=(70, 88, 106),
    ground=(112, 112, 112),
    walls=((120, 130, 144), (92, 104, 122), (150, 142, 136), (104, 112, 120)),
    windows=(246, 214, 142),
    road=(214, 172, 92),
)


def draw(seed: int, look: Look = WARM, size: tuple[int, int] = SIZE) -> Image.Image:
    """A picture of a size in pixels; the same seed gives the same picture."""
    chance = random.Random(seed)
    width, height = size[0] * _FINER, size[1] * _FINER
    picture = Image.new("RGB", (width, height))
    pen = ImageDraw.Draw(picture)
    horizon = int(height * chance.uniform(0.50, 0.58))
    _sky(pen, width, horizon, look)
    across, up, radius = width * chance.uniform(0.58, 0.86), horizon * chance.uniform(0.30, 0.6), height * 0.07
    pen.ellipse((across - radius, up - radius, across + radius, up + radius), fill=look.sun)
    _hills(pen, width, horizon, look, chance)
    pen.rectangle((0, horizon, width, height), fill=look.ground)
    for row in range(3):
        _row(pen, width, horizon + int(height * 0.085 * row), 0.55 + 0.3 * row, look, chance)
    _road(pen, width, height, look)
    return picture.resize(size, Image.Resampling.LANCZOS)


def _sky(pen: ImageDraw.ImageDraw, width: int, horizon: int, look: Look) -> None:
    high, low = look.sky
    for y in range(horizon):
        part = y / horizon
        pen.line((0, y, width, y), fill=_between(high, low, part))


def _hills(pen: ImageDraw.ImageDraw, width: int, horizon: int, look: Look, chance: random.Random) -> None:
    points, y = [(0.0, float(horizon))], horizon * 0.86
    for step in range(13):
        y = min(horizon * 0.97, max(horizon * 0.72, y + chance.uniform(-0.06, 0.06) * horizon))
        points.append((width * step / 12, y))
    pen.polygon([*points, (width, horizon)], fill=look.hills)


def _row(pen: ImageDraw.ImageDraw, width: int, foot: int, scale: float, look: Look, chance: random.Random) -> None:
    """A row of buildings that stand on y = `foot`, each with a front and a side."""
    x = width * chance.uniform(-0.02, 0.10)
    while x < width * 0.98:
        front = width * scale * chance.uniform(0.05, 0.13)
        tall = width * scale * chance.choice((0.05, 0.07, 0.10, 0.16))
        side = front * 0.22
        wall = chance.choice(look.walls)
        box = (x, foot - tall, x + front, foot)
        top, right, back, rise = box[1], box[2], box[2] + side, side * 0.4
        beside = [(right, top), (back, top - rise), (back, foot - rise), (right, foot)]
        roof = [(x, top), (x + side, top - rise), (back, top - rise), (right, top)]
        pen.polygon(beside, fill=_between(wall, (20, 28, 38), 0.34))
        pen.polygon(roof, fill=_between(wall, (255, 255, 255), 0.35))
        pen.rectangle(box, fill=wall)
        _windows(pen, box, look.windows, width * scale * 0.008)
        x += front + side + width * scale * chance.uniform(0.02, 0.12)


def _windows(pen: ImageDraw.ImageDraw, box: tuple[float, float, float, float], colour: Rgb, size: float) -> None:
    left, top, right, bottom = box
    y = top + size
    while y + size < bottom - size:
        x = left + size
        while x + size < right - size * 0.5:
            pen.rectangle((x, y, x + size, y + size * 0.8), fill=colour)
            x += size * 1.9
        y += size * 1.8


def _road(pen: ImageDraw.ImageDraw, width: int, height: int, look: Look) -> None:
    """One line that runs through, as on the screens."""
    top, bottom = height * 0.86, height * 0.90
    pen.polygon(
        [(0, bottom), (width, top), (width, top + height * 0.012), (0, bottom + height * 0.012)], fill=look.road
    )


def _between(one: Rgb, other: Rgb, part: float) -> Rgb:
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return red, green, blue

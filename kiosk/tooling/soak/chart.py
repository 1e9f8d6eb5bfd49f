"""The picture of a soak: one plain line chart for each thing that was measured, over the same hours."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

from .record import WARM_UP_H, Row, memory_slope

WIDTH, PANEL, LEFT, RIGHT, TOP, GAP = 1600, 240, 130, 40, 70, 56
INK, RULE, GOLD, PAPER, RED = "#15202B", "#D8D3C8", "#9A7A2E", "#FFFFFF", "#B3402E"
SIZE = 24
MOST_TICKS = 6
DOT = 4


class Panel(NamedTuple):
    title: str
    value: Callable[[Row], float | None]
    from_zero: bool
    dots: bool = False
    """Measured now and then: points that no line joins."""


PANELS = (
    Panel("Memory of all processes (PSS), MiB", lambda row: row.pss_mib, False),
    Panel("Processor, % of one core", lambda row: row.cpu_percent, True),
    Panel("Open handles", lambda row: row.handles, True),
    Panel("Threads", lambda row: row.threads, True),
    Panel("Tap to first change, ms (median of ten seconds)", lambda row: row.response_ms, True, dots=True),
    Panel("Longest time between two pictures of a flick, ms", lambda row: row.worst_gap_ms, True, dots=True),
    Panel("Restarts", lambda row: row.restarts, True),
)


def draw(rows: Sequence[Row], file: Path, fonts: Path) -> None:
    """Write the picture; of no rows too, which then says so."""
    height = TOP + len(PANELS) * (PANEL + GAP)
    picture = Image.new("RGB", (WIDTH, height), PAPER)
    pen = ImageDraw.Draw(picture)
    font = ImageFont.truetype(str(fonts / "KioskSans-Regular.otf"), SIZE)
    pen.text((LEFT, 20), _headline(rows), INK, font)
    hours = max((row.seconds / 3600 for row in rows), default=1.0) or 1.0
    for place, panel in enumerate(PANELS):
        _panel(pen, font, panel, rows, hours, TOP + place * (PANEL + GAP) + 34)
    picture.save(file)


def ticks(low: float, high: float) -> list[float]:
    """Round values from below `low` to above `high`, at most MOST_TICKS + 1 of them."""
    span = max(high - low, 1e-9, abs(high) * 1e-6)
    step = 10 ** math.floor(math.log10(span / MOST_TICKS))
    step *= next(by for by in (1, 2, 5, 10, 20) if span / (step * by) <= MOST_TICKS - 1)
    first = math.floor(low / step)
    return [at * step for at in range(first, math.ceil(high / step) + 1)] if high > low else [low, low + step]


def _headline(rows: Sequence[Row]) -> str:
    if not rows:
        return "Nothing was measured"
    measured = memory_slope(rows)
    grown = (
        f", memory {measured[0].value:+.2f} MiB/h {'' if measured[1] else '(too short to judge)'}" if measured else ""
    )
    return f"Soak: {rows[-1].seconds / 3600:.2f} h, {rows[-1].visits} visits, {rows[-1].taps} taps{grown}"


def _panel(
    pen: ImageDraw.ImageDraw, font: ImageFont.FreeTypeFont, panel: Panel, rows: Sequence[Row], hours: float, top: float
) -> None:
    values = [(row.seconds / 3600, value) for row in rows if (value := panel.value(row)) is not None]
    pen.text((LEFT, top - 34), panel.title, INK, font)
    amounts = [value for _, value in values] or [0.0]
    scale = ticks(0.0 if panel.from_zero else min(amounts), max(*amounts, *([1.0] if panel.from_zero else amounts)))
    wide, bottom = WIDTH - LEFT - RIGHT, top + PANEL - 40

    def at(hour: float, value: float) -> tuple[float, float]:
        return LEFT + wide * hour / hours, bottom - (bottom - top) * (value - scale[0]) / (scale[-1] - scale[0])

    for value in scale:
        pen.line([at(0, value), at(hours, value)], RULE, 1)
        pen.text((LEFT - 12, at(0, value)[1]), _short(value), INK, font, anchor="rm")
    for hour in ticks(0, hours):
        if hour <= hours:
            pen.text((at(hour, scale[0])[0], bottom + 6), f"{hour:g} h", INK, font, anchor="ma")
    if hours > WARM_UP_H:
        pen.line([at(WARM_UP_H, scale[0]), at(WARM_UP_H, scale[-1])], RED, 1)
    if panel.dots:
        for x, y in (at(*one) for one in values):
            pen.ellipse([x - DOT, y - DOT, x + DOT, y + DOT], GOLD)
    elif len(values) > 1:
        pen.line([at(*one) for one in values], GOLD, 3)


def _short(value: float) -> str:
    return f"{value:g}" if abs(value) < 10_000 else f"{value:.0f}"

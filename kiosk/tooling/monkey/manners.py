"""The ways in which a run shows the kiosk."""

from __future__ import annotations

from typing import NamedTuple


class Manner(NamedTuple):
    """How the kiosk is shown."""

    size: tuple[int, int]
    moving: bool
    """With all transitions, as on a computer with a graphics card; the software renderer has none."""


MANNERS = (
    Manner((1920, 1080), False),
    Manner((1080, 1920), False),
    Manner((960, 540), True),
    Manner((1920, 1200), False),
    Manner((540, 960), True),
)
"""In turn, so that a run sees each: the common screen lying and upright, 16:10, with and without motion."""

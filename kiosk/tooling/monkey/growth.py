"""Whether the program grows from visit to visit: its own memory, and what it holds."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import psutil

from kiosk import mapping
from kiosk.tooling.slope import slope

from .heap import held
from .manners import MANNERS

if TYPE_CHECKING:
    from .monkey import Monkey

WARM_UP = 0.4
"""Share of the visits that do not count: until then fonts, screens and caches come in for the first time."""
FEWEST = 8
"""Samples after the warm-up that a judgement needs."""


class Sample(NamedTuple):
    """What the process held after a visit."""

    visit: int
    manner: int
    """How the kiosk was shown: upright it holds other things than lying."""
    mib: float
    """Its own memory (USS), after what a visit left free has been given back, as the kiosk does it."""
    held: float
    """MiB that the allocator has handed out and not got back; 0 where it does not say."""
    objects: int
    """Python objects that the garbage collector knows, after a collection."""
    items: int
    """QML items in the window, on show or not."""
    files: int
    threads: int


class Bound(NamedTuple):
    """What a run may grow by before it is called growth."""

    at_once: float
    """However short the run: what comes and goes with the visits (measured, docs/measurements.md)."""
    per_thousand: float
    """For each 1,000 visits."""


BOUNDS = {
    "mib": Bound(10.0, 0.5),
    "held": Bound(10.0, 0.5),
    "objects": Bound(400, 20),
    "items": Bound(250, 10),
    "files": Bound(3, 0.5),
    "threads": Bound(3, 0.2),
}


def sample(monkey: Monkey, visit: int) -> Sample:
    """Count, after all that is no longer needed has been let go."""
    monkey.window.engine.collectGarbage()
    monkey.settle()
    gc.collect()
    mapping.give_back()
    return Sample(
        visit=visit,
        manner=MANNERS.index(monkey.manner),
        mib=psutil.Process().memory_full_info().uss / 2**20,
        held=held() / 2**20,
        objects=len(gc.get_objects()),
        items=monkey.count_items(),
        files=len(list(Path("/proc/self/fd").iterdir())) if os.name == "posix" else 0,
        threads=threading.active_count(),
    )


def growth(samples: Sequence[Sample]) -> dict[str, tuple[float, float]]:
    """Growth over the judged part of the run, by what grows: the likely one, and what it is at least.

    Empty where the run was too short to say anything."""
    judged = samples[int(len(samples) * WARM_UP) :]
    if len(judged) < FEWEST:
        return {}
    span = judged[-1].visit - judged[0].visit
    found = {name: slope(*_alike(judged, name)) for name in BOUNDS}
    return {name: (grown.value * span, grown.low * span) for name, grown in found.items()}


def _alike(samples: Sequence[Sample], name: str) -> list[list[tuple[float, float]]]:
    """Visits and amounts, apart for each manner: upright there is always more of some things than lying."""
    manners = sorted({one.manner for one in samples})
    return [[(one.visit, float(getattr(one, name))) for one in samples if one.manner == manner] for manner in manners]


def grown(samples: Sequence[Sample]) -> list[str]:
    """What has grown for certain, and by more than its bound; in words."""
    wrong = []
    for name, (likely, least) in growth(samples).items():
        judged = samples[int(len(samples) * WARM_UP) :]
        bound = BOUNDS[name].at_once + BOUNDS[name].per_thousand * (judged[-1].visit - judged[0].visit) / 1000
        if least > bound:
            wrong.append(f"{name} grew by {likely:.1f} (at least {least:.1f}, bound {bound:.1f})")
    return wrong

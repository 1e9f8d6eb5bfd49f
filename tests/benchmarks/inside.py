"""What only the program itself can tell: a search keystroke, and memory over many visits."""

from __future__ import annotations

import argparse
import gc
import os
import random
import statistics
import sys
import time
from pathlib import Path

import psutil

from kiosk.tooling.slope import slope
from tests.benchmarks.bounds import judged

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

WARM = 100
"""Visits in which fonts, screens and caches come in for the first time."""
KEYSTROKE_MS = 16.0
"""A frame."""
GROWTH_MIB = 1.0
"""In 100 visits, a day at a fair; the lower end of the measured slope, which one large picture in a cache moves."""
QUERIES = ("xnxxrjcyy", "ruanjian", "qukuailian", "ecommerce", "898", "zhongguancun", "ipo", "5g", "wenhua", "zzzz")


def keystrokes(pack: Path, rounds: int) -> dict[str, float]:
    """Milliseconds from a key to the results being laid out, over whole words typed letter by letter."""
    from kiosk.content.load import open_pack
    from tests.driver import Visitor

    visitor = _visitor(Visitor, open_pack(pack))
    visitor.app.open("parks")
    visitor.app.search("")
    visitor.settle()
    taken: list[float] = []
    for _ in range(rounds):
        for word in QUERIES:
            for end in range(1, len(word) + 1):
                began = time.perf_counter()
                visitor.app.search(word[:end])
                visitor.root.contentItem().ensurePolished()
                taken.append((time.perf_counter() - began) * 1e3)
                visitor.wait(20)
    visitor.close()
    return {"median_ms": statistics.median(taken), "p95_ms": statistics.quantiles(taken, n=20)[-1], "keys": len(taken)}


def visits(pack: Path, count: int, seed: int = 1) -> list[tuple[int, float]]:
    """(visits made, MiB of this process' own memory) every 50 visits, each through every screen at random.

    Pictures are mapped, as the kiosk does at its start."""
    from kiosk import mapping
    from kiosk.content.load import open_pack
    from tests.driver import Visitor

    mapping.map_pictures()
    chance = random.Random(seed)
    opened = open_pack(pack)
    visitor = _visitor(Visitor, opened)
    parks = [park.id for park in opened.catalogue.parks]
    process, found = psutil.Process(), []
    for number in range(1, count + 1):
        _one_visit(visitor, chance, parks)
        if number % 50 == 0 or number == 10:
            gc.collect()
            found.append((number, process.memory_full_info().uss / 2**20))
    visitor.close()
    return found


def _visitor(kind, pack):  # type: ignore[no-untyped-def]
    from PySide6.QtGui import QGuiApplication

    global _application
    _application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    return kind(pack, (1920, 1080))


_application = None


def _one_visit(visitor, chance: random.Random, parks: list[str]) -> None:  # type: ignore[no-untyped-def]
    app = visitor.app
    app.chooseLanguage(chance.choice(("zh", "en")))
    for screen in chance.sample(("home", "parks", "location", "services", "figures", "events"), 6):
        app.open(screen)
        visitor.wait(5)
    for park in chance.sample(parks, min(3, len(parks))):
        app.open("park", park)
        visitor.wait(10)
        app.showPicture(0)
        visitor.wait(10)
        app.closeOverlay()
        tiles = [tile["ref"] for tile in app.park.tiles if tile["ref"]]
        if tiles:
            app.showSource(chance.choice(tiles))
            visitor.wait(5)
            app.closeOverlay()
        app.shortlist.toggle(park)
    for criterion in app.match.criteria:
        app.match.toggle(chance.choice(criterion["options"])["id"])
    for screen in ("match", "compare", "takeaway"):
        app.open(screen)
        visitor.wait(10)
    app.finish()
    visitor.wait(5)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("keystrokes", "visits"))
    parser.add_argument("pack", type=Path)
    parser.add_argument("--count", type=int)
    options = parser.parse_args()
    if options.what == "keystrokes":
        typed = keystrokes(options.pack, options.count or 3)
        median, p95 = typed["median_ms"], typed["p95_ms"]
        print(f"search keystroke: median {median:.1f} ms, p95 {p95:.1f} ms, {typed['keys']:.0f} keys")
        return judged({"search keystroke, p95, ms": (p95, KEYSTROKE_MS)})
    found = visits(options.pack, options.count or 500)
    for number, mib in found:
        print(f"after {number:4} visits: {mib:6.1f} MiB of its own", flush=True)
    grown = slope([one for one in found if one[0] >= WARM])
    said = f"{grown.value * 100:+.1f} MiB ({grown.low * 100:+.1f} to {grown.high * 100:+.1f})"
    print(f"growth in 100 visits, after the first {WARM}: {said}")
    return judged({"growth in 100 visits, at least, MiB": (grown.low * 100, GROWTH_MIB)})


if __name__ == "__main__":
    sys.exit(main())

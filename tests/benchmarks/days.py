"""Days of the soak's guests in minutes: the whole program in one process, time as the monkey's clock tells it.

`python -m tests.benchmarks.days build/pack/ZONE --hours 24`
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.tooling.monkey.monkey import Monkey  # before Qt: it says where Qt shall draw
from kiosk.tooling.slope import slope
from tests.benchmarks.bounds import judged

CURIOUS_H = 0.5
"""Hours in which the guests try everything, as in the soak."""
SETTLED_H = 6.0
"""Hours after which all that is kept for good has come into memory; what grows from then on would never end."""
GROWTH_MIB_H = 0.25
"""In an hour, 6 MiB in a day: a booth computer has room for months of it, and a leak of 8 KiB at a visit is more."""
PARTS = 24
"""Lines of the table."""


class After(NamedTuple):
    """One visit after which the first screen stands: hours since the start, visits, MiB."""

    hours: float
    visits: int
    own: float
    """Written by this process alone: files count once they are changed, or whoever else maps them would change it."""
    held: float
    """Handed out by the allocator."""


class Touched:
    """The monkey's window as guests touch it. It has no frames to be measured."""

    def __init__(self, monkey: Monkey) -> None:
        self._monkey = monkey
        self.width, self.height = monkey.manner.size

    def tap(self, x: float, y: float) -> None:
        from PySide6.QtCore import QPointF

        self._monkey.touch(QPointF(x, y))
        self._monkey.settle()

    def flick(self, x: float, y: float, dx: float, dy: float) -> None:
        from PySide6.QtCore import QPointF

        self._monkey.drag(QPointF(x, y), QPointF(x + dx, y + dy), 8)
        self._monkey.settle()


def stand(pack: Path, hours: float, seed: int) -> Iterator[After]:
    """Guests for so many hours of the clock; it tidies up and maps its pictures as the packaged program does."""
    from kiosk import keyboard, mapping, tidying
    from kiosk.content.load import open_pack
    from kiosk.tooling.monkey.heap import held
    from kiosk.tooling.monkey.worker import draw_once
    from kiosk.tooling.soak.guest import Guest

    mapping.map_pictures()
    keyboard.apply()
    opened = open_pack(pack)
    draw_once(opened)
    tidying.AFTER_S = tidying.THEN_S = 0.0  # its timers go by the machine's time, and a visit takes a second of it
    monkey = Monkey(opened)
    keeper = tidying.Tidying(monkey.app, monkey.window.engine)
    began = monkey.clock.now()

    def passed() -> float:
        return (monkey.clock.now() - began) / 3600

    guest = Guest(Touched(monkey), random.Random(seed), monkey.rest, lambda: passed() < CURIOUS_H, monkey.clock.now)
    while passed() < hours:
        guest.visit()
        if monkey.app.state.route.screen == "attract":
            for _ in range(3):
                monkey.wait()
            yield After(passed(), guest.visits, written(), held() / 2**20)
    keeper.end()
    monkey.close()


def written() -> float:
    """MiB of this process that no file and no other process has (proc_pid_smaps(5))."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Private_Dirty:")) / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--hours", type=float, default=24.0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(["kiosk"])
    found: list[After] = []
    part = options.hours / PARTS
    for after in stand(options.pack, options.hours, options.seed):
        if found and after.hours // part > found[-1].hours // part:
            tell([one for one in found if one.hours // part == found[-1].hours // part])
        found.append(after)
    if found:
        tell([one for one in found if one.hours // part == found[-1].hours // part])
    del application
    settled = [one for one in found if one.hours >= SETTLED_H]
    if options.hours < 2 * SETTLED_H:
        print(f"too short to be judged: {2 * SETTLED_H:.0f} hours at least")
        return 0
    own = slope([(one.hours, one.own) for one in settled])
    given = slope([(one.hours, one.held) for one in settled])
    print(f"from hour {settled[0].hours:.1f} on:")
    for name, grown in (("own memory", own), ("handed out", given)):
        print(f"{name} {grown.value:+.2f} MiB/h ({grown.low:+.2f} to {grown.high:+.2f})")
    return judged({"own memory, MiB/h": (own.value, GROWTH_MIB_H), "handed out, MiB/h": (given.value, GROWTH_MIB_H)})


def tell(visits: list[After]) -> None:
    """Medians of some hours."""
    own, given = (statistics.median(getattr(one, what) for one in visits) for what in ("own", "held"))
    last = visits[-1]
    print(f"{last.hours:6.1f} h, {last.visits:6} visits: own {own:6.1f} MiB, handed out {given:6.1f} MiB", flush=True)


if __name__ == "__main__":
    sys.exit(main())

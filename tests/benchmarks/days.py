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

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from kiosk import keyboard, mapping, tidying
from kiosk.content.load import Pack, PackError, open_pack
from kiosk.tooling.monkey.heap import held
from kiosk.tooling.monkey.monkey import Monkey
from kiosk.tooling.monkey.worker import draw_once
from kiosk.tooling.slope import slope
from kiosk.tooling.soak.guest import Guest
from kiosk.tooling.soak.record import WARM_UP_H
from tests.benchmarks.bounds import judged

SETTLED_H = 6.0
"""Hours after which all that is kept for good has come into memory; what grows from then on would never end."""
GROWTH_MIB_H = 0.25
"""In an hour, 6 MiB in a day: a booth computer has room for months of it, and a leak of 10 KiB at a visit is more."""
PARTS = 24
"""Lines of the table."""


class After(NamedTuple):
    """One visit after which the first screen stands: hours since the start, visits, MiB."""

    hours: float
    visits: int
    own: float
    """Written by this process alone; of what is mapped from a file only the pages that it has changed."""
    held: float
    """Handed out by the allocator."""


class Touched:
    """The monkey's window as guests touch it. It has no frames to be measured."""

    def __init__(self, monkey: Monkey) -> None:
        self._monkey = monkey
        self.width, self.height = monkey.manner.size

    def tap(self, x: float, y: float) -> None:
        self._monkey.touch(QPointF(x, y))
        self._monkey.settle()

    def flick(self, x: float, y: float, dx: float, dy: float) -> None:
        self._monkey.drag(QPointF(x, y), QPointF(x + dx, y + dy), 8)
        self._monkey.settle()


def stand(pack: Pack, hours: float, seed: int) -> Iterator[After]:
    """Guests for so many hours of the clock; it tidies up and maps its pictures as the packaged program does."""
    draw_once(pack)
    tidying.AFTER_S = tidying.THEN_S = 0.0  # its timers go by the machine's time, and a visit takes a second of it
    monkey = Monkey(pack)
    keeper = tidying.Tidying(monkey.app, monkey.window.engine)
    began = monkey.clock.now()

    def passed() -> float:
        return (monkey.clock.now() - began) / 3600

    guest = Guest(Touched(monkey), random.Random(seed), monkey.rest, lambda: passed() < WARM_UP_H, monkey.clock.now)
    while passed() < hours:
        guest.visit()
        if monkey.app.state.attracting:
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
    try:
        pack = open_pack(options.pack)
    except PackError as error:
        print(f"{error.zh} / {error.en}", file=sys.stderr)
        return 1
    mapping.map_pictures()
    keyboard.apply()
    application = QGuiApplication(["kiosk"])
    found = list(told(stand(pack, options.hours, options.seed), options.hours / PARTS))
    del application
    if options.hours < 2 * SETTLED_H:
        print(f"too short to be judged: {2 * SETTLED_H:.0f} hours at least")
        return 0
    settled = [one for one in found if one.hours >= SETTLED_H]
    print(f"from hour {settled[0].hours:.1f} on:")
    grown = {
        "own memory": slope([(one.hours, one.own) for one in settled]),
        "handed out": slope([(one.hours, one.held) for one in settled]),
    }
    for name, one in grown.items():
        print(f"{name} {one.value:+.2f} MiB/h ({one.low:+.2f} to {one.high:+.2f})")
    return judged({f"{name}, MiB/h": (one.value, GROWTH_MIB_H) for name, one in grown.items()})


def told(visits: Iterator[After], part: float) -> Iterator[After]:
    """The same visits; of each part, in hours, a line with the medians is printed when it is over."""
    line: list[After] = []
    for one in visits:
        if line and one.hours // part > line[-1].hours // part:
            tell(line)
            line = []
        line.append(one)
        yield one
    if line:
        tell(line)


def tell(visits: list[After]) -> None:
    """Medians of some hours."""
    own, given = (statistics.median(getattr(one, what) for one in visits) for what in ("own", "held"))
    last = visits[-1]
    print(f"{last.hours:6.1f} h, {last.visits:6} visits: own {own:6.1f} MiB, handed out {given:6.1f} MiB", flush=True)


if __name__ == "__main__":
    sys.exit(main())

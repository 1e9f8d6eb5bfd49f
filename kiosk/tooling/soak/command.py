"""`python -m kiosk.tooling soak`: starts the program, sends visitors, measures, draws and judges."""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

import psutil

from kiosk.tooling import ROOT

from .chart import draw
from .guest import Guest
from .meter import Meter, Taken
from .record import BOUND, WARM_UP_H, Row, Table, faults, memory_slope
from .screen import Screen

EVERY = 10.0
"""Seconds between two measurements."""
FIRST = 6.0
"""Seconds until the first: the program has started and shows its first picture."""


class Over(Exception):  # noqa: N818 (not a fault)
    """The time is over, or somebody interrupts."""


def main(argv: list[str]) -> int:
    """0 if the program stood, 1 if not; what was measured until then is kept in any case."""
    arguments = _arguments(argv)
    arguments.out.mkdir(parents=True, exist_ok=True)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _interrupt)
    with Screen() as screen, Table(arguments.out / "soak.csv") as table:
        ended = _soak(screen, table, arguments)
    draw(table.rows, arguments.out / "soak.png", ROOT / "assets" / "fonts")
    found = [*ended, *faults(table.rows)]
    for line in told(table.rows, found):
        print(line)
    return 1 if found else 0


def _soak(screen: Screen, table: Table, arguments: argparse.Namespace) -> list[str]:
    """Until the time is over; what has gone wrong with the program meanwhile."""
    data = (arguments.out / "data").resolve()
    environment = {**os.environ, "DISPLAY": screen.name, "KIOSK_DATA": str(data)}
    with (arguments.out / "stderr.txt").open("wb") as said:
        program = subprocess.Popen([str(arguments.program)], env=environment, cwd="/", stdout=said, stderr=said)
    try:
        soak = Soak(Meter(program.pid), table, arguments.hours * 3600)
        soak.go(Guest(screen, random.Random(arguments.seed), soak.wait, lambda: soak.passed < WARM_UP_H * 3600))
    except Over:
        pass
    except psutil.NoSuchProcess:
        return [f"the program ended by itself after {soak.passed:.0f} s with {program.wait()}"]
    finally:
        _end(program)
    return []


class Soak:
    """Measures while visitors pause."""

    def __init__(self, meter: Meter, table: Table, seconds: float) -> None:
        self._meter, self._table, self._seconds = meter, table, seconds
        self._began = self._last = time.monotonic()
        self._next = FIRST
        self._before: Taken | None = None
        self._guest: Guest | None = None

    @property
    def passed(self) -> float:
        return time.monotonic() - self._began

    def go(self, guest: Guest) -> None:
        """Visit after visit. Raises Over or psutil.NoSuchProcess at the end."""
        self._guest = guest
        self.wait(FIRST)
        while True:
            guest.visit()

    def wait(self, seconds: float) -> None:
        """Let time pass, and measure whenever it is time."""
        end = self.passed + seconds
        while (now := self.passed) < end:
            if now >= self._seconds:
                raise Over
            if now >= self._next:
                self._measure()
                self._next = now + EVERY
            time.sleep(max(0.0, min(end, self._next, self._seconds) - self.passed))

    def _measure(self) -> None:
        now, guest = time.monotonic(), self._guest
        assert guest is not None
        taken = self._meter.measure()
        spent = taken.cpu_seconds - self._before.cpu_seconds if self._before else taken.cpu_seconds
        response, gap = guest.taken()
        self._table.add(
            Row(
                self.passed, taken.pss_mib, taken.handles, taken.threads, taken.processes,
                max(0.0, 100 * spent / (now - self._last)), self._meter.restarts, guest.visits, guest.taps,
                response, gap,
            )
        )  # fmt: skip
        self._before, self._last = taken, now


def told(rows: list[Row], found: list[str]) -> list[str]:
    """The result in words."""
    lines = []
    if rows:
        first, last = rows[0], rows[-1]
        lines.append(f"{last.seconds / 3600:.2f} h, {last.visits} visits, {last.taps} taps, {last.restarts} restarts")
        lines.append(f"memory {first.pss_mib:.1f} → {last.pss_mib:.1f} MiB, handles {first.handles} → {last.handles}")
        lines.append(f"threads {first.threads} → {last.threads}")
    if measured := memory_slope(rows):
        grown, judged = measured
        when = "after the first half hour" if judged else "over the second half; too short to be judged"
        lines.append(
            f"memory slope {grown.value:+.2f} MiB/h ({grown.low:+.2f} to {grown.high:+.2f}) {when}; bound {BOUND}"
        )
    return [*lines, *(f"WRONG: {one}" for one in found)]


def _end(program: subprocess.Popen[bytes]) -> None:
    """SIGTERM, as the booth's computer does it; what stays is killed."""
    started: list[psutil.Process] = []
    with contextlib.suppress(psutil.NoSuchProcess):
        started = psutil.Process(program.pid).children(recursive=True)
    program.terminate()
    try:
        program.wait(10)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait(10)
    for one in started:
        with contextlib.suppress(psutil.NoSuchProcess):
            one.kill()


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise Over


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m kiosk.tooling soak", description=__doc__)
    parser.add_argument("--hours", type=float, default=2.0, metavar="H")
    parser.add_argument("--program", type=Path, default=ROOT / "dist" / "kiosk" / "kiosk", metavar="PATH")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "soak", metavar="DIR", help="for CSV and picture")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    arguments = parser.parse_args(argv)
    if not arguments.program.is_file():
        print(f"{arguments.program} is missing: run `python3 run.py build`", file=sys.stderr)
        raise SystemExit(2)
    return arguments

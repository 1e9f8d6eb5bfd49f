"""How long a report takes and how large its database grows: `python -m tests.benchmarks.insights PACK`.

Thirty days of a thousand visits each, every one of them played through the rules of a visit, so that the cost of
counting at each touch is measured too. The seed makes the same fair every time.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from kiosk import paths
from kiosk.content.load import open_pack
from kiosk.content.model import Catalogue
from kiosk.insights import FILE, SCHEMA, Count, Recorder, Tally, Vocabulary
from kiosk.session import (
    ONE_PARK,
    AddToShortlist,
    Event,
    Finish,
    Open,
    Route,
    Rules,
    SetLanguage,
    SetNeed,
    SetQuery,
    ShowSource,
    Tick,
    Touch,
    initial,
    step,
)
from kiosk.store import Store

BEGIN = datetime(2026, 10, 24)
OPEN, SHUT = 9, 18
"""Hours of the day between which visitors come."""
CROWD = (3, 6, 9, 10, 5, 8, 11, 8, 4)
"""How many come in each of these hours, relative to each other."""


class Fair:
    """Plays visits into a recorder, on clocks of its own."""

    def __init__(self, folder: Path, catalogue: Catalogue, seed: int, touches: float = 5) -> None:
        """`touches`: how many a visit has on average after its first."""
        self._touches = touches
        self._chance = random.Random(seed)
        self._parks = [park.id for park in catalogue.parks]
        criteria = catalogue.matching.criteria if catalogue.matching else ()
        self._needs = [(one.id, option.id) for one in criteria for option in one.options]
        self._wall, self._steady, self._state = BEGIN, 0.0, initial(Rules())
        vocabulary, self.store = Vocabulary(catalogue), Store(folder / FILE, SCHEMA, synchronous="NORMAL")
        self.recorder = Recorder(self.store, Tally(vocabulary.knows), lambda: self._steady, lambda: self._wall)
        self.spent, self.steps = 0.0, 0

    def day(self, number: int, visits: int, gaps: tuple[int, ...] = ()) -> None:
        """One day of the fair; the kiosk is off in the hours of `gaps`."""
        for hour, crowd in enumerate(CROWD, OPEN):
            self._wall = BEGIN + timedelta(days=number, hours=hour)
            self.recorder.flush()
            if hour in gaps:
                self.recorder._flushed = self._steady  # nobody counts
                continue
            for _ in range(round(visits * crowd / sum(CROWD))):
                self.visit()
            self._wall = BEGIN + timedelta(days=number, hours=hour, minutes=59)
            self._pass(max(0.0, 3600 - self._steady % 3600))
            self.settle()

    def settle(self) -> None:
        self.recorder.flush()
        self.store.read(lambda connection: None).result()
        self.recorder.flush()
        self.store.read(lambda connection: None).result()

    def visit(self) -> None:
        chance = self._chance
        if chance.random() < 0.12:
            self._do(SetLanguage, "en")
        self._do(Open, Route("home"))
        for _ in range(int(chance.expovariate(1 / self._touches))):
            self._pass(chance.lognormvariate(2.6, 0.8))
            for event, *arguments in self._whim():
                self._do(event, *arguments)
        if chance.random() < 0.45:
            self._do(Finish)
        else:
            while not self._state.attracting:
                self._pass(1.0)
                self._do(Tick)
        if chance.random() < 0.01:
            self.recorder.count(chance.choice(list(Count)))

    def _whim(self) -> Iterator[tuple[object, ...]]:
        chance = self._chance
        place = min(int(chance.expovariate(1 / 4)), len(self._parks) - 1)
        park = self._parks[place]
        match chance.randrange(10):
            case 0 | 1 | 2:
                yield Open, Route("park", park)
            case 3:
                yield AddToShortlist, park
            case 4 if self._needs:
                yield Open, Route("match")
                yield SetNeed, *chance.choice(self._needs), True
            case 5 if len(self._state.shortlist) > 1:
                yield Open, Route("compare")
            case 6:
                yield Open, Route("takeaway", "" if self._state.shortlist else ONE_PARK + park)
            case 7:
                yield ShowSource, "figure/x"
            case 8:
                yield SetQuery, ""
                yield SetQuery, "xn"
            case _:
                yield Open, Route(chance.choice(("parks", "location", "services", "figures", "events")))
        yield (Touch,)

    def _pass(self, seconds: float) -> None:
        self._steady += seconds

    def _do(self, event: type[Event], *arguments: object) -> None:
        done = event(self._steady, *arguments)  # type: ignore[call-arg]
        before, self._state = self._state, step(self._state, done)
        began = time.perf_counter()
        self.recorder.observe(before, done, self._state)
        self.spent += time.perf_counter() - began
        self.steps += 1


def report(data: Path, form: str, rounds: int) -> tuple[list[float], float]:
    """Seconds from starting the program to the finished file; seconds of processor time of one round."""
    program = os.environ.get("KIOSK_PROGRAM")
    command = [program] if program else [sys.executable, "-m", "kiosk"]
    taken, worked = [], _worked()
    for _ in range(rounds):
        began = time.perf_counter()
        subprocess.run(
            [*command, "insights", "report", f"--{form}", "--out", str(data / f"report.{form}")],
            cwd=paths.base(), env=os.environ | {"KIOSK_DATA": str(data)}, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        taken.append(time.perf_counter() - began)
    return taken, (_worked() - worked) / rounds


def _worked() -> float:
    """Seconds of processor time of all programs started from here that have ended."""
    times = os.times()
    return times.children_user + times.children_system


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--visits", type=int, default=1000)
    parser.add_argument("--touches", type=float, default=10, help="of a visit on average, after its first")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--keep", type=Path, help="folder for the database and the reports")
    options = parser.parse_args()
    catalogue = open_pack(options.pack).catalogue
    with tempfile.TemporaryDirectory() as name:
        folder = options.keep or Path(name)
        fair = Fair(folder, catalogue, 1, options.touches)
        for number in range(options.days):
            fair.day(number, options.visits)
        fair.recorder.end()
        size = sum(file.stat().st_size for file in folder.glob(f"{FILE}*"))
        print(f"{options.days} days of {options.visits} visits, {options.touches:g} touches: {size / 1e6:.1f} MB")
        print(f"counting one step of a visit: {fair.spent / fair.steps * 1e6:.1f} µs, {fair.steps} steps")
        for form in ("html", "csv", "json"):
            taken, worked = report(folder, form, options.rounds)
            wall = f"median {statistics.median(taken):.2f} s, at most {max(taken):.2f} s"
            print(f"report as {form}: {wall}, processor {worked:.2f} s")


if __name__ == "__main__":
    main()

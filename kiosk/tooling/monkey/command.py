"""`python -m kiosk.tooling monkey`: sends monkeys, gathers what they tell, and judges."""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
import time
from pathlib import Path
from types import FrameType

from kiosk import paths
from kiosk.content.load import PackError, open_pack

from .coverage import ENOUGH
from .job import Job, worker
from .report import Report

MOST_SAMPLES = 100
"""Samples of memory that a process takes; each takes a quarter of a second."""
TELL = 500
"""Visits between two words about how far it is."""


def main(argv: list[str]) -> int:
    """0 if nothing was wrong, 1 if something was, 130 if interrupted."""
    arguments = _arguments(argv)
    try:
        open_pack(arguments.pack)
    except PackError as error:
        print(f"{error.zh} / {error.en}", file=sys.stderr)
        return 1
    first, end = arguments.first, arguments.first + arguments.visits
    count = min(arguments.jobs, end - first)
    every = max(5, (end - first) // count // MOST_SAMPLES)
    command = worker(arguments.pack, arguments.seed, every)
    report, began = Report(), time.monotonic()
    for number in (signal.SIGTERM, signal.SIGINT):  # a run in the background would not hear the second by itself
        signal.signal(number, _interrupt)
    with tempfile.TemporaryDirectory(prefix="kiosk-monkey-") as folder:
        jobs = [Job(command, range(first + one, end, count), report, Path(folder)) for one in range(count)]
        whole = _watch(jobs, report, began)
    for line in report.lines(arguments.seed):
        print(line)
    print(f"{report.made / (time.monotonic() - began):.1f} visits a second, seed {arguments.seed}")
    return 130 if not whole else 1 if report.wrong() else 0


def _interrupt(number: int, frame: FrameType | None) -> None:
    print(f"interrupted by {signal.Signals(number).name}", flush=True)
    raise KeyboardInterrupt


def _watch(jobs: list[Job], report: Report, began: float) -> bool:
    """Until all visits are made; False if somebody interrupts."""
    for job in jobs:
        job.start()
    told, known = 0, 0
    try:
        while any(job.is_alive() for job in jobs):
            for job in jobs:
                job.join(0.5)
                job.look_after()
            for same in list(report.faults.values())[known:]:
                known += 1
                print(f"in visit {same[0].visit}: {same[0].what}", flush=True)
            if report.made - told >= TELL:
                told = report.made
                print(f"{told} visits after {time.monotonic() - began:.0f} s, {known} kinds of fault", flush=True)
    except KeyboardInterrupt:
        return False
    finally:
        for job in jobs:
            job.stop()
            job.join()
    return True


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m kiosk.tooling monkey", description=__doc__)
    parser.add_argument("--visits", type=int, default=ENOUGH, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="the same seed makes the same visits")
    parser.add_argument("--first", type=int, default=0, metavar="VISIT", help="number of the first visit")
    parser.add_argument("--only", type=int, metavar="VISIT", help="only this one, to see a fault again")
    parser.add_argument("--jobs", type=int, default=1, metavar="J", help="processes at the same time")
    parser.add_argument("--pack", type=Path, default=None, metavar="PACK", help="instead of the shipped one")
    arguments = parser.parse_args(argv)
    arguments.pack = arguments.pack or paths.shipped_pack()
    if arguments.only is not None:
        arguments.first, arguments.visits = arguments.only, 1
    if arguments.visits < 1 or arguments.jobs < 1:
        parser.error("--visits and --jobs begin at 1")
    return arguments

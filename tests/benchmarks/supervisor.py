"""What the supervisor costs and how fast it is: `python -m tests.benchmarks.supervisor [--rounds N]`.

Start and memory with it and without it, in turn, in one run; seconds from a crash to the first screen, and from a
freeze to its being noticed. Seen from outside: the packaged program on a screen of its own.
"""

from __future__ import annotations

import argparse
import contextlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil

from tests.benchmarks.bounds import judged
from tests.benchmarks.scenarios import PROGRAM
from tests.packaging.conftest import screen
from tests.packaging.driver import Kiosk, colours, look, one_moment

PATIENCE = 30.0
BOUNDS = {"memory of the supervisor (PSS), MiB": 20.0, "crash to first screen, s": 2.5, "freeze to its end, s": 5.0}
"""Of the medians: what was asked of the supervisor. A freeze has to be noticed in so long; its end comes after that."""
MOST_EXTRA = 0.25
"""Seconds that it may add to the start."""


def shows(display: str) -> bool:
    """Whether the kiosk itself is to be seen."""
    picture = look(display)
    return colours(picture) > 50 and not one_moment(picture)


def seconds(true: Callable[[], object]) -> float:
    """How long something takes to become true. Raises TimeoutError."""
    began = time.monotonic()
    while not true():
        if time.monotonic() - began > PATIENCE:
            raise TimeoutError
        time.sleep(0.002)
    return time.monotonic() - began


@contextlib.contextmanager
def started(display: str, data: Path, *arguments: str) -> Iterator[tuple[Kiosk, float]]:
    """A kiosk and its seconds from the start to the first picture."""
    kiosk = Kiosk(PROGRAM, display, data, ("run", *arguments), {"LANG": "C.UTF-8"})
    try:
        taken = seconds(lambda: shows(display))
        yield kiosk, taken
    finally:
        with contextlib.suppress(subprocess.TimeoutExpired):
            kiosk.end()
        kiosk.kill()


def child(kiosk: Kiosk) -> psutil.Process:
    return psutil.Process(kiosk.process.pid).children()[0]


def crash(kiosk: Kiosk) -> float:
    """Seconds from SIGKILL to the first screen of the next life."""
    before = child(kiosk)
    began = time.monotonic()
    before.kill()
    seconds(lambda: [one.pid for one in psutil.Process(kiosk.process.pid).children()] not in ([], [before.pid]))
    seconds(lambda: shows(kiosk.display))
    return time.monotonic() - began


def freeze(kiosk: Kiosk) -> float:
    """Seconds from SIGSTOP to the end of the frozen kiosk: noticed, written down and killed."""
    before = child(kiosk)
    before.send_signal(signal.SIGSTOP)
    return seconds(lambda: not before.is_running() or before.status() == psutil.STATUS_ZOMBIE)


def measure(display: str, folder: Path, rounds: int) -> dict[str, list[float]]:
    """Every figure of every round."""
    found: dict[str, list[float]] = {}

    def note(name: str, figure: float) -> None:
        found.setdefault(name, []).append(figure)

    for number in range(rounds):
        with started(display, folder / "alone", "--alone") as (_, taken):
            note("start alone, s", taken)
        with started(display, folder / f"supervised-{number}") as (kiosk, taken):
            note("start supervised, s", taken)
            time.sleep(20)  # by then it has looked at the memory of its kiosk
            supervisor = psutil.Process(kiosk.process.pid)
            note("memory of the supervisor (PSS), MiB", supervisor.memory_full_info().pss / 2**20)
            note("crash to first screen, s", crash(kiosk))
            time.sleep(3)
            note("freeze to its end, s", freeze(kiosk))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder, contextlib.contextmanager(screen)(1920, 1080) as display:
        found = measure(display, Path(folder), rounds)
    for name, figures in found.items():
        print(f"supervisor: {name}: {statistics.median(figures):.2f} [{min(figures):.2f}-{max(figures):.2f}]")
    extra = statistics.median(found["start supervised, s"]) - statistics.median(found["start alone, s"])
    print(f"supervisor: it adds {extra:.2f} s to the start")
    middle = {name: (statistics.median(figures), BOUNDS[name]) for name, figures in found.items() if name in BOUNDS}
    return judged(middle | {"added to the start, s": (extra, MOST_EXTRA)})


if __name__ == "__main__":
    sys.exit(main())

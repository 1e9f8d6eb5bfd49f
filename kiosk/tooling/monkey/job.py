"""One worker process and its successors: one that crashes or stands still is replaced, and its visit is a fault."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.tooling import ROOT

from .fault import Fault
from .growth import Sample
from .report import Report

STANDS_STILL = 120.0
"""Seconds without a word after which a worker is taken for frozen: a visit takes less than one."""
TOLD = 12
"""Touches before the end of a process that are told."""
MOST_DEATHS = 20
"""Workers that may die before a run is given up."""


class Job(threading.Thread):
    """Makes `visits` by workers, one after the other, and gathers what they tell in a report."""

    def __init__(self, command: Callable[[range], list[str]], visits: range, report: Report, data: Path) -> None:
        super().__init__(daemon=True)
        self._command, self._left, self._report, self._data = command, visits, report, data
        self._visit, self._heard, self._done = -1, time.monotonic(), False
        self._stumbled = False
        self._touches: deque[str] = deque(maxlen=TOLD)
        self._worker: subprocess.Popen[str] | None = None

    def run(self) -> None:
        for _ in range(MOST_DEATHS):
            self._work()
            if self._done or not self._left:
                return
        self._report.add(Fault(self._visit, f"{MOST_DEATHS} processes died, the rest is left out", ()))

    def look_after(self) -> None:
        """End a worker that stands still."""
        if self._worker and self._worker.poll() is None and time.monotonic() - self._heard > STANDS_STILL:
            self._worker.send_signal(signal.SIGABRT)  # faulthandler then says where it stands

    def stop(self) -> None:
        self._done = True
        if self._worker and self._worker.poll() is None:
            self._worker.kill()

    def _work(self) -> None:
        """One worker, to its end."""
        self._heard, self._stumbled = time.monotonic(), False
        self._samples: list[Sample] = []
        self._report.samples.append(self._samples)
        errors = self._data / f"stderr-{self.ident}"
        with errors.open("w+", encoding="utf-8", errors="replace") as said:
            self._worker = subprocess.Popen(
                self._command(self._left), cwd=ROOT, stdout=subprocess.PIPE, stderr=said, text=True, encoding="utf-8",
                env={**os.environ, "KIOSK_DATA": str(self._data / f"data-{self.ident}"), "LANG": "C.UTF-8"},
            )  # fmt: skip
            assert self._worker.stdout is not None
            for line in self._worker.stdout:
                self._take(json.loads(line))
            code = self._worker.wait()
            said.seek(0)
            if not self._done and not self._stumbled:
                self._died(code, said.read())

    def _take(self, told: dict[str, Any]) -> None:
        self._heard = time.monotonic()
        match told:
            case {"touch": touch}:
                self._touches.append(touch)
            case {"visit": number}:
                self._touches.clear()
                self._visit = number
                self._left = self._left[self._left.index(number) + 1 :]
                self._report.made += 1
            case {"fault": fault}:
                self._report.add(Fault(fault["visit"], fault["what"], tuple(fault["trace"])))
            case {"sample": sample}:
                self._samples.append(Sample(**sample))
            case {"seen": seen}:
                self._report.seen.update(seen)
            case {"wanted": wanted}:
                self._report.wanted = wanted
            case {"stumbled": trace}:
                lines = tuple(trace.splitlines())
                self._report.add(Fault(self._visit, f"the monkey stumbled: {lines[-1]}", lines))
                self._stumbled = True
            case {"done": True}:
                self._done = True

    def _died(self, code: int, said: str) -> None:
        how = f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
        self._report.add(Fault(self._visit, f"the process ended by {how}", (*self._touches, *said.splitlines()[-30:])))


def worker(pack: Path, seed: int, every: int) -> Callable[[range], list[str]]:
    """The command that makes some visits."""

    def command(visits: range) -> list[str]:
        numbers = [seed, visits.start, visits.stop, visits.step, every]
        return [sys.executable, "-m", "kiosk.tooling.monkey.worker", str(pack), *map(str, numbers)]

    return command

"""A supervisor over fake kiosks: processes that behave as the test says, one plan for each life."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.supervisor import files, records, spawn, state
from kiosk.supervisor.aftermath import Aftermath
from kiosk.supervisor.chores import Chores
from kiosk.supervisor.instance import Instance
from kiosk.supervisor.journal import Journal
from kiosk.supervisor.life import Limits
from kiosk.supervisor.loop import Supervisor
from kiosk.supervisor.moment import Moment
from kiosk.supervisor.notify import Notify

FAKE = Path(__file__).with_name("fake_kiosk.py")
PATIENCE = 30.0
"""Seconds; a loaded machine is slow, and only a failure waits so long."""


class Watched(Moment):
    """Remembers what the screen was told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def raise_(self) -> None:
        self.told.append("raise")

    def lower(self) -> None:
        self.told.append("lower")

    def close(self) -> None:
        self.told.append("close")


class Booth:
    """Runs the supervisor in a thread; after the plans every kiosk is a good one."""

    def __init__(
        self,
        folder: Path,
        plans: list[str],
        limits: Limits,
        instance: Instance | None = None,
        alive: Callable[[float], None] | None = None,
    ) -> None:
        self.folder, self._plans = folder, plans
        self.levels: list[int] = []
        self.processes: list[subprocess.Popen[bytes]] = []
        self.moment, self.code = Watched(), None
        self.said: list[str] = []
        self.notify = Notify({})
        if alive is not None:
            self.notify.alive = alive  # type: ignore[method-assign]
        journal = Journal(folder / "logs" / "supervisor.log")
        after = Aftermath(folder, "1.0", journal)
        chores = Chores(folder, instance, journal)
        self.supervisor = Supervisor(self._start, after, chores, self.moment, self.notify, limits)
        self.thread = threading.Thread(target=self._run, args=(after.level,), daemon=True)

    def begin(self) -> Booth:
        self.thread.start()
        return self

    def _run(self, level: int) -> None:
        self.code = self.supervisor.run(self._start(level))

    def _start(self, level: int) -> subprocess.Popen[bytes]:
        plan = self._plans.pop(0) if self._plans else "good"
        self.levels.append(level)
        command = [sys.executable, "-S", "-E", str(FAKE), plan, spawn.LIFE, str(level)]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def until(self, true: Callable[[], Any], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < end, f"waited in vain: {what}; {self.journal()}"
            time.sleep(0.02)

    def never(self, true: Callable[[], Any], seconds: float) -> None:
        """That something does not come for some seconds, during which the supervisor runs."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            assert not true(), self.journal()
            time.sleep(0.02)
        assert self.thread.is_alive()

    def lives(self, number: int) -> None:
        """Until so many kiosks have been started and the last one shows something."""
        self.until(lambda: len(self.processes) >= number, f"{number} lives")
        shown = self.moment.told.count("lower")
        self.until(lambda: self.moment.told.count("lower") > shown or self.moment.told[-1:] == ["lower"], "a picture")

    def end(self) -> int | None:
        self.supervisor.leave()
        self.thread.join(PATIENCE)
        assert not self.thread.is_alive()
        return self.code

    def ended(self) -> int | None:
        """Waits until it ends by itself."""
        self.thread.join(PATIENCE)
        assert not self.thread.is_alive()
        return self.code

    def reasons(self) -> list[str]:
        return [str(files.read(file).get("why")) for file in records.listed(self.folder)]

    def remembered(self) -> state.Remembered:
        return state.load(self.folder, "1.0")

    def journal(self) -> str:
        file = self.folder / "logs" / "supervisor.log"
        return file.read_text(encoding="utf-8") if file.exists() else ""


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[Callable[..., Booth]]:
    """Begins a booth with plans for its kiosks; ends it after the test, and no process may be left."""
    booths: list[Booth] = []

    def begin(*plans: str, limits: Limits = Limits(), **more: Any) -> Booth:  # noqa: B008
        booths.append(Booth(tmp_path / "data", list(plans), limits, **more))
        return booths[-1].begin()

    yield begin
    for one in booths:
        one.end()
        assert [process.poll() for process in one.processes].count(None) == 0

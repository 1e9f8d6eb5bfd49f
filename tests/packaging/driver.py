"""A running kiosk and what a person can do to it: look, tap, ask it to end."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mss
import numpy as np
import psutil
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
PATIENCE = 30.0
"""Seconds to wait for a picture: generous, because test machines are slow; what is measured is in tests/benchmarks."""

NIGHT = (0x24, 0x1A, 0x0E)
"""Blue, green, red of the ground of the picture between two lives."""


def look(display: str) -> Picture:
    """What the display shows: height × width × blue, green, red."""
    for _ in range(100):
        try:
            with mss.MSS(display=display) as camera:
                return np.asarray(camera.grab(camera.monitors[0]))[:, :, :3]
        except mss.ScreenShotError:  # an X server begins anew when its last client has gone
            time.sleep(0.05)
    raise AssertionError(f"{display} cannot be seen")


def difference(one: Picture, other: Picture) -> float:
    """Share of the pixels that differ clearly, 0 to 1."""
    return float((np.abs(one.astype(np.int16) - other).max(axis=2) > 12).mean())


def colours(picture: Picture) -> int:
    """Number of different colours in a coarse sample: an empty screen has one."""
    return len(np.unique(picture[::7, ::7].reshape(-1, 3), axis=0))


def one_moment(picture: Picture) -> bool:
    """Whether the screen says that the kiosk will be back: the picture between two lives."""
    return bool((picture[5, 5] == NIGHT).all() and (picture[-5, -5] == NIGHT).all()) and colours(picture) > 5


def command(program: Path, *arguments: object, typed: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """A command of the packaged program, from another folder, in an environment that holds nothing else."""
    return subprocess.run(
        [str(program), *map(str, arguments)],
        env=environment,
        cwd="/",
        input=typed,
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )


def ended(program: Path, *arguments: object, code: int = 0, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command that has ended with `code` and without a traceback."""
    done = command(program, *arguments, **environment)
    assert done.returncode == code, (done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    return done


def _as_at_a_terminal() -> None:
    """Tests may run under nohup or behind a script: what is ignored there, the kiosk would ignore too."""
    for number in (signal.SIGHUP, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)


class Kiosk:
    """The packaged program in a process of its own."""

    def __init__(
        self,
        program: Path,
        display: str,
        data: Path,
        arguments: tuple[str, ...],
        environment: dict[str, str] | None = None,
        settings: str = "",
        **options: Any,
    ) -> None:
        self.display, self.data = display, data
        if settings:
            data.mkdir(parents=True, exist_ok=True)
            (data / "settings.toml").write_text(settings, encoding="utf-8")
        self.errors = data.parent / f"{data.name}.stderr"
        variables = {"DISPLAY": display, "KIOSK_DATA": str(data), **(environment or {})}
        with self.errors.open("wb") as errors:
            self.process = subprocess.Popen(
                [str(program), *arguments], env=variables, cwd="/", stdout=errors, stderr=errors,
                **{"preexec_fn": _as_at_a_terminal, **options},
            )  # fmt: skip

    def look(self) -> Picture:
        return look(self.display)

    def wait(self, until: Callable[[Picture], bool], what: str) -> Picture:
        """Looks until the picture is as wanted; fails when the program ends or patience does."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            assert self.process.poll() is None, f"ended with {self.process.returncode}: {self.said()}"
            picture = self.look()
            if until(picture):
                return picture
            time.sleep(0.1)
        raise AssertionError(f"waited {PATIENCE} s for {what}: {self.said()}")

    def wait_shown(self) -> Picture:
        """Until something is drawn over the whole screen."""
        return self.wait(lambda picture: colours(picture) > 50, "a first picture")

    def wait_still(self) -> Picture:
        """Until nothing moves for 0.4 seconds."""
        last = [self.look(), self.look()]

        def still(picture: Picture) -> bool:
            time.sleep(0.3)
            last[:] = [last[1], picture]
            return bool(np.array_equal(last[0], last[1]))

        return self.wait(still, "a still picture")

    def tap(self, x: float, y: float) -> None:
        """A press of the pointer at a place in pixels."""
        move = ["xdotool", "mousemove", str(round(x)), str(round(y)), "mousedown", "1", "sleep", "0.06", "mouseup", "1"]
        subprocess.run(move, env={"DISPLAY": self.display, "PATH": os.environ["PATH"]}, check=True)

    def end(self) -> tuple[int, float]:
        """SIGTERM; the exit code and how many seconds it took."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30), time.monotonic() - began

    def kill(self) -> None:
        """The end that cannot be refused, of the supervisor and of the kiosk below it."""
        if self.process.poll() is None:
            below = psutil.Process(self.process.pid).children()
            self.process.kill()
            self.process.wait(10)
            psutil.wait_procs(below, timeout=10)

    def said(self) -> str:
        """What the program wrote to the console."""
        return self.errors.read_text(encoding="utf-8", errors="replace")

    def log(self) -> str:
        return (self.data / "logs" / "kiosk.log").read_text(encoding="utf-8")

"""What a window manager lets a visitor do, and the kiosk does not: close it, minimise it."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from kiosk.tooling import ROOT
from tests.packaging.driver import Kiosk, colours

from .randr import Screens
from .test_screens import PATIENCE, wait_at, warnings

Start = Callable[..., Kiosk]
FULL = (0, 0, 1920, 1080)


class Managed:
    """A display with a window manager, and the keys of a keyboard that somebody has plugged in."""

    def __init__(self, display: str) -> None:
        self.display = display
        command = [sys.executable, "-m", "tests.window.manager", display]
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        self.lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        self.wait_said("manages")

    def _listen(self) -> None:
        for line in self.process.stdout or ():
            self.lines.put(line.strip())

    def wait_said(self, wanted: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            with contextlib.suppress(queue.Empty):
                if self.lines.get(timeout=1) == wanted:
                    return
        raise AssertionError(f"the window manager never said {wanted!r}")

    def keys(self, chord: str) -> None:
        subprocess.run(["xdotool", "key", chord], env={**os.environ, "DISPLAY": self.display}, check=True)


@pytest.fixture
def managed(display: str) -> Iterator[Managed]:
    manager = Managed(display)
    yield manager
    manager.process.kill()
    manager.process.wait()


def test_minimised_it_comes_back_every_time(start: Start, managed: Managed) -> None:
    kiosk = start(managed.display)
    kiosk.wait_shown()
    wait_at(managed.display, kiosk, FULL)
    managed.wait_said("shown")
    for _ in range(3):
        managed.keys("alt+F9")
        managed.wait_said("minimised")
        managed.wait_said("shown")
        wait_at(managed.display, kiosk, FULL)
        kiosk.wait(lambda picture: colours(picture) > 50, "a picture again")
    assert warnings(kiosk) == []


def test_alt_f4_closes_nothing(start: Start, managed: Managed) -> None:
    kiosk = start(managed.display)
    kiosk.wait_shown()
    managed.wait_said("shown")
    for _ in range(3):
        managed.keys("alt+F4")
        managed.wait_said("asked to close")
        time.sleep(0.5)
        assert kiosk.process.poll() is None
    wait_at(managed.display, kiosk, FULL)
    assert colours(kiosk.look()) > 50
    code, _ = kiosk.end()
    assert code == 0


def test_under_a_window_manager_it_follows_the_resolution_too(start: Start, managed: Managed) -> None:
    kiosk = start(managed.display)
    wait_at(managed.display, kiosk, FULL)
    screens = Screens(managed.display)
    screens.resize(1280, 720)
    wait_at(managed.display, kiosk, (0, 0, 1280, 720))
    screens.resize(1080, 1920)
    wait_at(managed.display, kiosk, (0, 0, 1080, 1920))
    kiosk.wait(lambda picture: colours(picture[1500:]) > 5, "a picture down to the foot of the screen")
    assert warnings(kiosk) == []

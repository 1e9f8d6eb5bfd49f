"""The screen saver of a bare X server, which nobody touches, does not come."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable

import pytest
from Xlib.display import Display

from kiosk.tooling import ROOT

from .driver import Kiosk

Start = Callable[..., Kiosk]

KEEPER = """
import sys
from PySide6.QtGui import QGuiApplication
from kiosk.awake import Awake
application = QGuiApplication(sys.argv)
awake = Awake(period_ms=300)
if sys.argv[1] == "awake":
    awake.start()
print("ready", flush=True)
application.exec()
"""


@pytest.mark.parametrize(("mode", "longest"), [("awake", 1500), ("asleep", 10**9)])
def test_somebody_is_always_there(landscape: str, mode: str, longest: int) -> None:
    environment = {**os.environ, "DISPLAY": landscape, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb"}
    keeper = subprocess.Popen([sys.executable, "-c", KEEPER, mode], env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert keeper.stdout is not None
        assert keeper.stdout.readline() == "ready\n"
        display = Display(landscape)
        idle = []
        for _ in range(30):
            time.sleep(0.1)
            idle.append(display.screen().root.screensaver_query_info().idle)
    finally:
        keeper.kill()
        keeper.wait()
    assert max(idle) <= longest
    if mode == "asleep":  # the server counts by itself, so that the other case proves something
        assert max(idle) > 1500


def test_the_kiosk_itself_keeps_the_screen_on(start: Start, landscape: str) -> None:
    """Nobody touches anything, and yet the server has been told of somebody since the start."""
    root = Display(landscape).screen().root
    began = time.monotonic()
    kiosk = start(landscape)
    kiosk.wait_shown()
    while root.screensaver_query_info().idle / 1000 > time.monotonic() - began - 0.5:
        assert kiosk.process.poll() is None
        assert time.monotonic() - began < 30
        time.sleep(0.2)
    assert kiosk.said() == ""

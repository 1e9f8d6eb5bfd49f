"""The screen that the program stands on: what is on it, and a pointer to touch it with. X only."""

from __future__ import annotations

import hashlib
import itertools
import os
import subprocess
import time
from types import TracebackType

import mss
from Xlib import X
from Xlib.display import Display
from Xlib.ext import xtest

STRIPS = (0.2, 0.5, 0.8)
"""Heights at which it is looked at: a change of screen is seen in one of them, and three strips are read quickly."""
SIZE = (1920, 1080)
STEPS = 120
"""Moves a second while a finger is drawn along, as a touch panel reports them."""
LOOK = 0.004
"""Seconds between two looks."""


class Screen:
    """The display that DISPLAY names, or an Xvfb of its own where it names none."""

    def __init__(self) -> None:
        self.name = os.environ.get("DISPLAY", "")
        self._server = None if self.name else self._start()
        self._link = Display(self.name)
        size = self._link.screen()
        self.width, self.height = size.width_in_pixels, size.height_in_pixels
        self._eye = mss.MSS(display=self.name)
        high = max(24, self.height // 40)
        self._strips = [{"left": 0, "top": int(self.height * at), "width": self.width, "height": high} for at in STRIPS]

    def __enter__(self) -> Screen:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._eye.close()
        self._link.close()
        if self._server:
            self._server.terminate()
            self._server.wait(10)

    def _start(self) -> subprocess.Popen[bytes]:
        """An Xvfb on a free number. Raises RuntimeError where none comes up, FileNotFoundError where there is none."""
        reader, writer = os.pipe()
        size = f"{SIZE[0]}x{SIZE[1]}x24"
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-dpi", "51", "-nolisten", "tcp"],
            pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        os.close(writer)
        with os.fdopen(reader) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.name = f":{number}"
        return server

    def look(self) -> bytes:
        """A digest of what is on it."""
        raw = b"".join(bytes(self._eye.grab(strip).raw) for strip in self._strips)
        return hashlib.blake2b(raw, digest_size=8).digest()

    def tap(self, x: float, y: float, patience: float = 0.5) -> float | None:
        """Press and lift; milliseconds until something changes, None if nothing does."""
        self._move(x, y)
        time.sleep(0.05)
        before = self.look()
        self._press(True)
        time.sleep(0.06)
        self._press(False)
        lifted = time.perf_counter()
        while time.perf_counter() - lifted < patience:
            if self.look() != before:
                return (time.perf_counter() - lifted) * 1000
            time.sleep(LOOK)
        return None

    def flick(self, x: float, y: float, dx: float, dy: float, seconds: float = 0.25) -> float | None:
        """Draw a finger along and lift it; the longest time in milliseconds between two pictures while it moved.

        None where fewer than three pictures came: there was nothing to flick."""
        self._move(x, y)
        self._press(True)
        began = time.perf_counter()
        changes: list[float] = []
        last = self.look()
        count = round(seconds * STEPS)
        for step in range(1, count + 1):
            self._move(x + dx * step / count, y + dy * step / count)
            while time.perf_counter() < began + seconds * step / count:
                seen = self.look()
                if seen != last:
                    last = seen
                    changes.append(time.perf_counter())
        self._press(False)
        gaps = [(after - before) * 1000 for before, after in itertools.pairwise(changes)]
        return max(gaps) if len(gaps) > 1 else None

    def _move(self, x: float, y: float) -> None:
        xtest.fake_input(self._link, X.MotionNotify, x=round(x), y=round(y))
        self._link.sync()

    def _press(self, down: bool) -> None:
        xtest.fake_input(self._link, X.ButtonPress if down else X.ButtonRelease, 1)
        self._link.sync()

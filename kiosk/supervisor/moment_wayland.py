"""The picture between two lives under a Wayland compositor, where nobody else can put X windows in order."""

from __future__ import annotations

import os
import time
from pathlib import Path

from .moment_x11 import MAP_WINDOW, UNMAP_WINDOW, X11Moment
from .x11 import BELOW, TIMEOUT, Display, request

SLOW_START = 10.0
"""Seconds to wait for Xwayland, which the compositor may only start when somebody asks for it."""
BURIAL = 0.1
"""Seconds after the end of a process by which the server has taken its windows away."""


def under_wayland(display: str, pictures: Path) -> X11Moment:
    """The session of the booth says that it is cage; of other compositors nothing is known."""
    environ = os.environ
    if environ.get("KIOSK_COMPOSITOR") == "cage" and environ.get("QT_QPA_PLATFORM") == "xcb":
        return BeneathMoment(display, pictures)
    return AfterwardsMoment(display, pictures)


class AfterwardsMoment(X11Moment):
    """Some compositors show an X window that no window manager touches over all others: it is there only while the
    kiosk is not, and comes a few hundredths of a second after the kiosk has gone."""

    def _mapping(self, display: Display, mode: int) -> list[int]:
        return [UNMAP_WINDOW if mode == BELOW else MAP_WINDOW]


class BeneathMoment(X11Moment):
    """cage shows what was mapped last, and when that has gone what was mapped before it. So the window is mapped before
    the kiosk's and stays: whoever comes later stands over it, and it is seen the moment they go.

    Where it comes too late it would cover the kiosk; then it waits until the kiosk has gone.
    """

    def __init__(self, display: str, pictures: Path) -> None:
        super().__init__(display, pictures)
        self._mapped = self._below = self._beginning = False

    def begin(self) -> None:
        self._beginning, self._patience = True, SLOW_START
        try:
            self._tried(BELOW)
        finally:
            self._beginning, self._patience = False, TIMEOUT

    def close(self) -> None:
        super().close()
        self._mapped = self._below = False

    def _show(self, mode: int) -> None:
        super()._show(mode)
        if self._beginning and self._mapped and self._display and self._display.shows_other(self._window):
            self._display.send(request(UNMAP_WINDOW, 0, self._window))  # it may have come before the words
            self._mapped = self._below = False

    def _mapping(self, display: Display, mode: int) -> list[int]:
        if mode == BELOW:
            if self._beginning and not display.shows_other(self._window):
                self._mapped = True
            self._below = self._mapped
            return [MAP_WINDOW] if self._mapped else []
        frozen = self._below and self._stays(display)
        self._mapped, self._below = True, False
        return [UNMAP_WINDOW, MAP_WINDOW] if frozen else [MAP_WINDOW]

    def _stays(self, display: Display) -> bool:
        """Whether a kiosk that shows is frozen and not dead: what is mapped anew comes to the front."""
        end = time.monotonic() + BURIAL
        while display.shows_other(self._window):
            if time.monotonic() > end:
                return True
            time.sleep(0.01)
        return False

"""The picture between two lives: "one moment", under the kiosk's window, so that nobody ever sees an empty screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path


class Moment:
    """Does nothing: for systems where no such picture is possible."""

    def begin(self) -> None:
        """Before the first kiosk shows; may take as long as the screen takes to come up."""

    def raise_(self) -> None:
        """Over everything: there is no kiosk to be seen."""

    def lower(self) -> None:
        """Under everything: the kiosk shows."""

    def close(self) -> None:
        """Away with it."""


def choose(pictures: Path) -> Moment:
    """The way for this system; `pictures` is the folder with the drawn words."""
    display = os.environ.get("DISPLAY", "")
    if sys.platform.startswith("linux") and display:
        if os.environ.get("WAYLAND_DISPLAY"):
            from .moment_wayland import under_wayland

            return under_wayland(display, pictures)
        from .moment_x11 import X11Moment

        return X11Moment(display, pictures)
    return Moment()

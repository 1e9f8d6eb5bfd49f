"""Plays the sound of a call with what the system has: `aplay` on Linux, the system's own player on Windows.

Qt's player would add 2.7 MB to the package, 24 MB with the decoders that its platform plugin loads. Where there is no
player or no device nothing is heard and nothing is said: the screen shows the call all the same.
"""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
import threading

from .chime import chime

log = logging.getLogger(__name__)

PLAYER = ("aplay", "-q", "-t", "wav", "-")
"""Of alsa-utils; reads the sound from its standard input."""
PATIENCE = 5.0
"""Seconds until a player that hangs on its device is ended."""


class Sound:
    """One sound at a time, in a thread of its own."""

    def __init__(self, on: bool = True, player: tuple[str, ...] = PLAYER) -> None:
        self.on = on
        self._player = player
        self._thread: threading.Thread | None = None

    def play(self) -> threading.Thread | None:
        """Play it; returns at once, with the thread that does. None where it is off, or still playing."""
        if not self.on or (self._thread is not None and self._thread.is_alive()):
            return None
        self._thread = threading.Thread(target=self._play, name="sound", daemon=True)
        self._thread.start()
        return self._thread

    def _play(self) -> None:
        try:
            fault = _play_windows() if sys.platform == "win32" else self._run()
        except (OSError, RuntimeError, subprocess.SubprocessError) as error:
            fault = type(error).__name__
        if fault:
            log.info("the call was not heard: %s", fault)

    def _run(self) -> str:
        """Why nothing was heard, '' where it was."""
        player = shutil.which(self._player[0])
        if player is None:
            return f"no {self._player[0]}"
        done = subprocess.run(
            [player, *self._player[1:]], input=chime(), capture_output=True, timeout=PATIENCE, check=False
        )
        said = done.stderr.decode(errors="replace").strip()[:200]
        return f"{self._player[0]} {done.returncode} {said}" if done.returncode else ""


def _play_windows() -> str:
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(chime(), winsound.SND_MEMORY | winsound.SND_NODEFAULT)
    return ""

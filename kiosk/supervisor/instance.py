"""One kiosk for each data folder: a locked file, and a wish left beside it to come to the front.

The lock is the operating system's: it ends with the process, however that ends. Files and not sockets, because they
are the same on every system and need no port. Where the data folder cannot be written to, the files stand in the
folder for temporary files, named after the data folder.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import IO

LOCK, FRONT = "kiosk.lock", "kiosk.front"
ANSWERED = 3.0
"""Seconds within which the first instance takes the wish away; it looks once a second."""


def places(folder: Path) -> tuple[Path, ...]:
    """Where the lock may stand, the best place first."""
    import hashlib
    import tempfile

    name = hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:16]
    user = os.getuid() if hasattr(os, "getuid") else "user"
    return folder, Path(tempfile.gettempdir()) / f"kiosk-{user}-{name}"


class Instance:
    """The right to show the kiosk of a data folder, as long as the object lives."""

    def __init__(self, folder: Path, lock: IO[bytes]) -> None:
        self._folder, self._lock = folder, lock

    def wanted(self) -> bool:
        """Whether a second start has asked for the front since the last look."""
        try:
            (self._folder / FRONT).unlink()
        except OSError:
            return False
        return True

    def release(self) -> None:
        """Gives the right away."""
        self._lock.close()


def take(folder: Path) -> Instance | None:
    """The right to run, or None where another process has it. Without any place for a lock, it is granted."""
    for place in (folder, None):
        place = place or places(folder)[1]
        lock = _opened(place)
        if lock is None:
            continue
        if _locked(lock):
            return Instance(place, lock)
        lock.close()
        return None
    return Instance(folder, open(os.devnull, "rb"))  # noqa: PTH123


def ask_front(folder: Path, patience: float = ANSWERED) -> bool:
    """Asks the instance that runs to come to the front; True when it has taken notice."""
    for place in places(folder):
        wish = place / FRONT
        try:
            if not (place / LOCK).exists():
                continue
            wish.touch()
        except OSError:
            continue
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if not wish.exists():
                return True
            time.sleep(0.05)
    return False


def _opened(place: Path) -> IO[bytes] | None:
    """The file to lock. One that is there can be locked even where nothing can be written any more."""
    for mode in ("a+b", "rb"):
        try:
            place.mkdir(parents=True, exist_ok=True, mode=0o700)
            return open(place / LOCK, mode)  # noqa: PTH123 - kept open for good
        except OSError:
            continue
    return None


def _locked(lock: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True

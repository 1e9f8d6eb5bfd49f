"""One program at a time changes the installed packs: staff at the screen, and staff at a keyboard."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kiosk.packs.errors import PackRefusedError

FILE = ".lock"
PATIENCE = 10.0
"""Seconds to wait for the other one."""


@contextmanager
def alone(folder: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock; the system gives it back when the process ends, however that ends.

    Raises PackRefusedError where another process keeps it, OSError where the folder cannot be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    deadline = time.monotonic() + patience
    with (folder / FILE).open("a+b") as opened:
        while not _locked(opened):
            if time.monotonic() > deadline:
                raise PackRefusedError("busy")
            time.sleep(0.05)
        yield


def _locked(opened: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            opened.seek(0)
            msvcrt.locking(opened.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True

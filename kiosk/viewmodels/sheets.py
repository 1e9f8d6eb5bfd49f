"""Makes the sheet to take away in a process of its own, and keeps it in the data folder.

A process and not a thread: in a thread that works in Python, the garbage collector may end Qt objects that belong to
the interface's thread, and the next window crashes (measured). The thread here only waits for the process.
"""

from __future__ import annotations

import logging
import subprocess
import sys
import tempfile
import threading
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk import paths
from kiosk.takeaway.store import Kept, keep

log = logging.getLogger(__name__)

PATIENCE = 20.0
"""Seconds until a sheet that is not done is given up; it takes about one."""


def draw(parks: tuple[str, ...], language: str, pack: Path) -> bytes:
    """The sheet as PDF, by `kiosk takeaway`. Raises OSError or subprocess.SubprocessError where it cannot be made."""
    program = [sys.executable] if paths.packaged() else [sys.executable, "-m", "kiosk"]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "sheet.pdf"
        named = ["--parks", ",".join(parks), "--language", language, "--content", str(pack), "--out", str(out)]
        subprocess.run(
            [*program, "takeaway", *named],
            cwd=None if paths.packaged() else paths.base(),
            check=True, capture_output=True, timeout=PATIENCE, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        return out.read_bytes()


class SheetMaker(QObject):
    """One sheet at a time. `done` comes in the thread that this object lives in."""

    done = Signal(int)
    """Number of the sheet in the folder, 0 where it could not be made or stored: the log says why."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def make(self, parks: tuple[str, ...], language: str, pack: Path, made: date) -> None:
        """Begin; nothing happens while another sheet is being made."""
        if self.busy:
            return
        self._thread = threading.Thread(target=self._run, args=(parks, language, pack, made), name="sheet", daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> None:
        """Until the sheet is stored; at the end of the program, so that none is lost half made."""
        if self._thread is not None:
            self._thread.join(seconds)

    def _run(self, parks: tuple[str, ...], language: str, pack: Path, made: date) -> None:
        try:
            stored = keep(self._data, draw(parks, language, pack), made)
        except Exception:  # a thread that dies in silence would leave the button waiting
            log.exception("the sheet could not be made")
            self.done.emit(0)
            return
        if isinstance(stored, Kept):
            log.info("sheet %s", stored.file)
            self.done.emit(stored.number)
        else:
            log.error("%s / %s", stored.zh, stored.en)
            self.done.emit(0)

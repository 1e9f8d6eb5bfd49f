"""A folder for what must not outlive a visit: what the on-screen keyboard learns of a visitor's words."""

from __future__ import annotations

import contextlib
import logging
import shutil
import tempfile
from pathlib import Path

log = logging.getLogger(__name__)
PREFIX = "visit-"


class VisitFolder:
    """One fresh folder a visit, below the data folder; those that a crash left behind go at the next start."""

    def __init__(self, data: Path) -> None:
        """Sweeps up. Never raises for the disk's sake: `begin` says when there is no folder to be had."""
        self._data = data
        self.path: Path | None = None
        try:
            for old in data.glob(f"{PREFIX}*"):
                _remove(old)
        except OSError as error:
            log.warning("what a crash may have left was not looked for: %s", error)

    def begin(self) -> Path | None:
        """An empty folder for the visit that begins, the last one's removed; None where none can be made: then
        nothing may be learnt."""
        self.end()
        try:
            self._data.mkdir(parents=True, exist_ok=True)
            self.path = Path(tempfile.mkdtemp(prefix=PREFIX, dir=self._data))
        except OSError as error:
            log.warning("no folder for the visit: %s", error)
        return self.path

    def end(self) -> None:
        """Overwrite and remove what the visit left."""
        if self.path is not None:
            _remove(self.path)
            self.path = None


def _remove(folder: Path) -> None:
    for file in folder.rglob("*"):
        with contextlib.suppress(OSError):
            if file.is_file() and not file.is_symlink():
                with file.open("r+b") as stream:
                    stream.write(bytes(file.stat().st_size))
    shutil.rmtree(folder, onerror=_stays)


def _stays(function: object, path: str, raised: tuple[type[BaseException], BaseException, object]) -> None:
    """What somebody else has removed is gone, as it should be."""
    if not isinstance(raised[1], FileNotFoundError):
        log.warning("%s could not be removed: %s", path, raised[1])

"""Sheets that were made, kept for staff to print or copy: `takeaways/` in the data folder. Nothing personal is in them.

They are numbered, because a booth without a network may not know the day: the visitor says the number, staff find the
file. Bounded in number and bytes; the oldest (lowest numbers) go first.
"""

from __future__ import annotations

import contextlib
import re
import threading
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kiosk.files import TEMPORARY, Fault, fault, write

FOLDER = "takeaways"
MOST_FILES = 500
MOST_BYTES = 100_000_000
_NAME = re.compile(r"([0-9]{4,})-[0-9]{4}-[0-9]{2}-[0-9]{2}\.pdf")
_ONE_AT_A_TIME = threading.Lock()


class Kept(NamedTuple):
    """A sheet in the folder; `number` is what the visitor tells staff."""

    number: int
    file: Path


def keep(data: Path, pdf: bytes, made: date) -> Kept | Fault:
    """Store a sheet below the data folder, whole or not at all, and let go of the oldest beyond the bounds.

    Never raises for the disk's sake: what is wrong is returned. May be called in any thread.
    """
    folder = data / FOLDER
    with _ONE_AT_A_TIME:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _sweep(folder)
            number = max((one.number for one in kept(data)), default=0) + 1
            file = folder / f"{number:04d}-{made.isoformat()}.pdf"
            write(file, pdf)
        except OSError as error:
            return fault(folder, error)
        _let_go(data)
    return Kept(number, file)


def kept(data: Path) -> list[Kept]:
    """What is there, the oldest first; none where the folder cannot be read."""
    try:
        names = [(entry, _NAME.fullmatch(entry.name)) for entry in (data / FOLDER).iterdir()]
    except OSError:
        return []
    return sorted(Kept(int(found[1]), entry) for entry, found in names if found)


def _let_go(data: Path) -> None:
    """Remove the oldest until the rest is within the bounds; the newest always stays."""
    files = [(one.file, _size(one.file)) for one in kept(data)]
    total = sum(size for _, size in files)
    while len(files) > 1 and (len(files) > MOST_FILES or total > MOST_BYTES):
        file, size = files.pop(0)
        total -= size
        with contextlib.suppress(OSError):
            file.unlink()


def _sweep(folder: Path) -> None:
    """Take away what a crash left half written."""
    for entry in folder.glob(f"{TEMPORARY}*"):
        with contextlib.suppress(OSError):
            entry.unlink()


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0

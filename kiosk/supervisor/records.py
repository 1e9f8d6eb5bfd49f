"""A record of every abnormal end: what happened, never who. Fifty at most, in ends/ of the data folder.

Their order is a number that each name begins with: the clock of a booth computer may be set back.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from . import files

FOLDER, MOST = "ends", 50
TRACE = "life.trace"
"""Where a dying kiosk writes what each of its threads was doing (faulthandler)."""
TRACE_BYTES = 20_000
EVENTS = 30
"""Events of the visit that a record keeps."""


def write(folder: Path, record: dict[str, Any], now: datetime | None = None) -> str | None:
    """Adds a record and removes the oldest beyond fifty. Returns None, or why it was lost."""
    now = now or datetime.now()
    number = max(map(_number, listed(folder)), default=0) + 1
    name = f"{number:08}-{now:%Y%m%d-%H%M%S}.json"
    fault = files.write(folder / FOLDER / name, {"at": now.isoformat(timespec="seconds"), **record})
    for old in listed(folder)[:-MOST]:
        try:
            old.unlink()
        except OSError:
            break
    return fault


def listed(folder: Path) -> list[Path]:
    """Every record, the oldest first."""
    try:
        found = [file for file in (folder / FOLDER).iterdir() if file.suffix == ".json"]
    except OSError:
        return []
    return sorted(found, key=lambda file: (_number(file), file.name))


def _number(file: Path) -> int:
    """What a name begins with; the date in names of programs before this order, which is 8 digits too."""
    digits = file.stem.partition("-")[0]
    return int(digits) if digits.isdecimal() else 0


def latest(folder: Path) -> tuple[int, dict[str, Any]]:
    """How many records there are, and the last one that can be read ({} if none can)."""
    found = listed(folder)
    for file in reversed(found):
        if record := files.read(file):
            return len(found), record
    return len(found), {}


def trace(folder: Path) -> str:
    """Takes what the kiosk wrote while it died, "" if nothing. It is removed: the next one may die before it writes."""
    file = folder / TRACE
    try:
        with file.open("rb") as opened:
            found = opened.read(TRACE_BYTES).decode("utf-8", errors="replace")
        file.unlink()
    except OSError:
        return ""
    return found

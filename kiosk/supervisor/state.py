"""What the supervisor remembers from one start to the next, and staff can read: supervisor.json in the data folder."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from . import files
from .brake import NORMAL, SHIPPED

FILE = "supervisor.json"


class Remembered(NamedTuple):
    """The step at which the kiosk runs."""

    level: int = NORMAL
    since: str = ""
    """When the step was taken, local time as in ISO 8601; "" at no step."""
    why: str = ""
    """What had happened the last time before the step."""
    version: str = ""
    """The program that took it; a newer one begins anew."""


def load(folder: Path, version: str) -> Remembered:
    """What was remembered by this version of the program, else a clean beginning."""
    found = files.read(folder / FILE)
    level = found.get("level")
    if found.get("version") != version or type(level) is not int or not NORMAL < level <= SHIPPED:
        return Remembered(version=version)
    return Remembered(level, str(found.get("since", "")), str(found.get("why", "")), version)


def save(folder: Path, remembered: Remembered) -> str | None:
    """None, or why it could not be written."""
    return files.write(folder / FILE, remembered._asdict())

"""Pack files on a stick: in its top folder, and in the folders there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from kiosk.packs.names import SUFFIX

MOST = 50
"""Packs that are listed."""
MOST_ENTRIES = 5000
"""Names in a folder that are looked at."""


class Found(NamedTuple):
    """A file that may be a pack."""

    path: Path
    stick: str
    size: int
    """Bytes."""
    changed: datetime


def find(sticks: Iterable[tuple[Path, str]]) -> list[Found]:
    """Every pack file on sticks, given by place and name; the latest first. Never raises for what is on them."""
    found = [one for place, name in sticks for one in _below(place, name)]
    return sorted(found, key=lambda one: one.changed, reverse=True)[:MOST]


def _below(place: Path, stick: str) -> Iterator[Found]:
    for folder in (place, *(entry for entry in _entries(place) if _is_folder(entry))):
        for entry in _entries(folder):
            if entry.name.lower().endswith(SUFFIX) and not entry.name.startswith("."):
                try:
                    about = entry.stat()
                    yield Found(entry, stick, about.st_size, datetime.fromtimestamp(about.st_mtime))
                except (OSError, ValueError, OverflowError):
                    continue


def _entries(folder: Path) -> list[Path]:
    try:
        return list(islice(folder.iterdir(), MOST_ENTRIES))
    except OSError:
        return []


def _is_folder(entry: Path) -> bool:
    try:
        return entry.is_dir() and not entry.name.startswith((".", "$"))
    except OSError:
        return False

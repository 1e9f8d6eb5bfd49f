"""Putting a pack file on this computer. Three packs are kept.

A pack is a folder that never changes once it has its name. What is not finished has a name that begins with a dot, and
is swept away by the next change.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from kiosk.content.load import PackError, open_pack
from kiosk.content.manifest import MEDIA
from kiosk.packs import pointer, reading, store
from kiosk.packs.archive import Archive
from kiosk.packs.errors import PackRefusedError, disk_faults
from kiosk.packs.lock import alone
from kiosk.packs.names import SIGNATURE
from kiosk.packs.pointer import home
from kiosk.packs.reading import Candidate

KEPT = 3
"""Packs on this computer; the one on show and the one before it are never thrown out."""
MARGIN = 100_000_000
"""Bytes that stay free on the disk: enquiries and logs need some."""


def install(file: Path, data: Path, trusted: Iterable[str] = ()) -> Candidate:
    """Check a pack file and keep it, whole and on the disk, or not at all. What is on show does not change.

    Raises PackRefusedError, and nothing else.
    """
    with disk_faults(), Archive(file) as archive, alone(home(data)):
        _sweep(data)
        _room(archive.unpacked, data)
        fresh = home(data) / f".new-{os.getpid()}"
        (fresh / MEDIA).mkdir(parents=True)
        try:
            candidate = reading.read(archive, trusted, fresh)
            _settle(fresh)
            _put(fresh, home(data) / candidate.id)
            _throw_out(data, candidate.id)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    return candidate


def _room(needed: int, data: Path) -> None:
    free = shutil.disk_usage(home(data)).free
    if free < needed + MARGIN:
        raise PackRefusedError("no-room", needed=(needed + MARGIN) // 10**6, free=free // 10**6)


def _settle(folder: Path) -> None:
    """Have everything on the disk before it gets its name: a power cut later must not find files without content."""
    for file in folder.rglob("*"):
        if file.is_file():
            handle = os.open(file, os.O_RDWR)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
    pointer.sync_folder(folder / MEDIA)
    pointer.sync_folder(folder)
    open_pack(folder)  # what was written is what was read


def _put(fresh: Path, place: Path) -> None:
    """Give it its name. One of the same name has the same manifest: it stays unless it is damaged."""
    if place.exists():
        try:
            open_pack(place)
        except PackError:
            place.rename(place.with_name(f".old-{os.getpid()}"))
        else:
            (place / SIGNATURE).unlink(missing_ok=True)
            if (fresh / SIGNATURE).exists():
                (fresh / SIGNATURE).replace(place / SIGNATURE)
            return
    fresh.rename(place)
    pointer.sync_folder(place.parent)


def _throw_out(data: Path, newest: str) -> None:
    """All but three: the one on show, the one before it, the one just installed, then the latest made."""
    now = pointer.load(data)
    first = [name for name in (now.shown, now.before, newest) if name]
    others = [one.id for one in store.listed(data) if one.id not in first]
    for name in others[max(0, KEPT - len(set(first))) :]:
        (home(data) / name).rename(home(data) / f".old-{os.getpid()}-{name}")
    _sweep(data)


def _sweep(data: Path) -> None:
    """What was not finished, and what was thrown out. The lock is held: nobody else is at it."""
    for entry in home(data).iterdir():
        if entry.name.startswith((".new-", ".old-")):
            shutil.rmtree(entry, ignore_errors=True) if entry.is_dir() else entry.unlink(missing_ok=True)

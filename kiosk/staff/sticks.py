"""Where an export can go: USB sticks that are plugged in, or any folder. Linux and Windows."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

BLOCKS = Path("/sys/class/block")
"""Linux: one entry for each disk and partition, a link to the device it hangs on."""
SYSTEM = ("/", "/boot", "/boot/efi", "/usr", "/var", "/home")
"""Where the system itself lies, which may have been started from a stick."""


class Mounted(NamedTuple):
    """One file system as the system lists it."""

    device: str
    place: str
    options: str
    kind: str = ""


class Stick(NamedTuple):
    """A place to export to."""

    place: Path
    name: str
    free: int
    """Bytes; -1 where it does not say."""


def sticks() -> list[Stick]:
    """Every USB stick that can be written to, as the system knows them now."""
    import psutil

    found = (Mounted(one.device, one.mountpoint, one.opts, one.fstype) for one in psutil.disk_partitions(all=False))
    return pick(found)


def pick(mounted: Iterable[Mounted], system: str = sys.platform, blocks: Path = BLOCKS) -> list[Stick]:
    """Those of the mounted file systems that are sticks."""
    removable = _windows if system == "win32" else _linux
    return [
        Stick(Path(one.place), _name(one, system), free(Path(one.place)))
        for one in mounted
        if removable(one, blocks) and "ro" not in one.options.split(",")
    ]


def free(place: Path) -> int:
    """Bytes that are free there, -1 where nobody says."""
    try:
        return shutil.disk_usage(place).free
    except OSError:
        return -1


def folders(place: Path) -> list[Path]:
    """The folders in a folder, by name, without hidden ones. Raises OSError."""
    found = []
    for entry in place.iterdir():
        try:
            if entry.is_dir() and not entry.name.startswith((".", "$")):
                found.append(entry)
        except OSError:  # not ours to look into
            continue
    return sorted(found, key=lambda one: one.name.lower())


def _windows(one: Mounted, blocks: Path) -> bool:
    """GetDriveType calls sticks removable; an empty card reader has no file system."""
    return "removable" in one.options.split(",") and bool(one.kind)


def _linux(one: Mounted, blocks: Path) -> bool:
    """Its disk hangs on USB, or says of itself that it can be taken out (a card reader)."""
    if one.place in SYSTEM:
        return False
    entry = blocks / Path(one.device).name
    if not one.device.startswith("/dev/") or not entry.exists():
        return False
    real = entry.resolve()
    if any(part.startswith("usb") for part in real.parts):
        return True
    for place in (real, real.parent):
        try:
            if (place / "removable").read_text().strip() == "1":
                return True
        except OSError:
            continue
    return False


def _name(one: Mounted, system: str) -> str:
    return one.place.rstrip("\\") if system == "win32" else Path(one.place).name or one.place

"""Keeps a copy of the last pack that worked: the one named in the settings may be overwritten or on a stick."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.files import copy_folder

FOLDER = "pack.kept"
MANIFEST = "manifest.json"


def place(data: Path) -> Path:
    """Where the copy lies, whether there is one or not."""
    return data / FOLDER


def there(data: Path) -> bool:
    """Whether there is a copy. Whether it is whole is seen when it is opened."""
    return (place(data) / MANIFEST).is_file()


def same(pack: Path, data: Path) -> bool:
    """Whether the copy is of this pack as it is now: the manifest holds the hash of every file."""
    try:
        return (pack / MANIFEST).read_bytes() == (place(data) / MANIFEST).read_bytes()
    except OSError:
        return False


def keep(pack: Path, data: Path) -> str | None:
    """Copies a pack; the copy before it stays until the new one is whole. Returns None, or why there is no new copy."""
    if pack == place(data) or same(pack, data):
        return None
    fresh, old = data / f"{FOLDER}.new", data / f"{FOLDER}.old"
    try:
        for rest in (fresh, old):
            shutil.rmtree(rest, ignore_errors=True)
        copy_folder(pack, fresh)
        if place(data).exists():
            place(data).rename(old)
        fresh.rename(place(data))
    except (OSError, shutil.Error) as error:
        shutil.rmtree(fresh, ignore_errors=True)
        return str(error)
    shutil.rmtree(old, ignore_errors=True)
    return None

"""Which of the installed packs is shown: one small file, replaced as a whole. Read at every start; keep it small.

Whoever loses power while it is replaced finds the old file or the new one, and the packs of both still there.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import msgspec

from kiosk import files

FOLDER = "packs"
FILE = "on-show.json"
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,79}\Z")


class Pointer(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown and what was shown before; None is what the settings name, or the pack shipped with the program."""

    shown: str | None = None
    before: str | None = None
    known: bool = False
    """Whether `before` says anything: as long as nothing was ever activated, there is no way back."""


def home(data: Path) -> Path:
    """The folder of the installed packs."""
    return data / FOLDER


def load(data: Path) -> Pointer:
    """The pointer; the one of a fresh computer where there is none or it cannot be read."""
    try:
        found = msgspec.json.decode((home(data) / FILE).read_bytes(), type=Pointer)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return Pointer()
    if not all(name is None or _NAME.match(name) for name in (found.shown, found.before)):
        return Pointer()
    return found


def save(data: Path, pointer: Pointer) -> None:
    """Replace the pointer; when this returns, the new one survives a power cut. Raises OSError."""
    files.write(home(data) / FILE, msgspec.json.encode(pointer))
    sync_folder(home(data))


def sync_folder(folder: Path) -> None:
    """Have the names in a folder written to the disk. Windows does that by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

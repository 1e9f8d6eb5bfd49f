"""A folder is made anew beside the old one and takes its place in one step; the old one stays as a backup."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

KEPT = 3
"""Backups that stay; older ones are removed."""
_AT_CWD, _EXCHANGE = -100, 2
_LINKED = "media"


def backups(folder: Path) -> list[Path]:
    """The backups of a folder, the newest first."""
    return sorted(folder.parent.glob(f".{folder.name}.before-*"), reverse=True)


def recover(folder: Path) -> bool:
    """Put the newest backup back where the power went while two folders changed places. True if it was needed."""
    if folder.exists() or not backups(folder):
        return False
    backups(folder)[0].rename(folder)
    return True


@contextmanager
def staging(folder: Path) -> Iterator[Path]:
    """An empty folder beside the one to replace, on the same disk. It is gone afterwards, if nobody moved it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = folder.parent / f".{folder.name}.new-{os.getpid()}"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir()
    try:
        yield fresh
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def carry_over(folder: Path, fresh: Path, without: set[str]) -> None:
    """Take everything over but the named files. Pictures are shared with the old folder where the disk can do that.

    A picture is never written into, only replaced, so that the backup keeps its own. Raises OSError.
    """
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        name = path.relative_to(folder)
        target = fresh / name
        if path.is_dir() and not path.is_symlink():
            target.mkdir(parents=True, exist_ok=True)
        elif name.as_posix() not in without and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            _take(path, target, share=name.parts[0] == _LINKED)


def _take(path: Path, target: Path, *, share: bool) -> None:
    if share and not path.is_symlink():
        with suppress(OSError):
            os.link(path, target)
            return
    shutil.copy2(path, target, follow_symlinks=False)


def exchange(fresh: Path, folder: Path) -> Path | None:
    """Put the new folder in the place of the old; returns the backup, None where there was no folder. Raises OSError.

    On Linux the two change places in one step (renameat2): at no moment is there no folder. Elsewhere there are two
    steps, and `recover` mends a power cut between them.
    """
    _sync()
    if not folder.exists():
        fresh.rename(folder)
        return None
    backup = _backup_name(folder)
    if _at_once(fresh, folder):
        try:
            fresh.rename(backup)
        except OSError:
            _at_once(fresh, folder)
            raise
    else:
        folder.rename(backup)
        try:
            fresh.rename(folder)
        except OSError:
            backup.rename(folder)
            raise
    for old in backups(folder)[KEPT:]:
        shutil.rmtree(old, ignore_errors=True)
    return backup


def _backup_name(folder: Path) -> Path:
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
    return folder.parent / f".{folder.name}.before-{stamp}"


def _at_once(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; False where the system cannot."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    return renameat2(_AT_CWD, os.fsencode(one), _AT_CWD, os.fsencode(other), _EXCHANGE) == 0


def _sync() -> None:
    """What was written is on the disk before anything is replaced by it."""
    if hasattr(os, "sync"):
        os.sync()

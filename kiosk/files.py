"""Writing files whole or not at all, and what is wrong with a disk in words for staff."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
from pathlib import Path
from typing import NamedTuple

TEMPORARY = ".new-"
"""How the name of a file begins that is not finished."""

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_LOCKED = (errno.EACCES, errno.EPERM, errno.EROFS)


class Fault(NamedTuple):
    """What is wrong, for staff, in both languages."""

    zh: str
    en: str


def write(file: Path, content: bytes, *, private: bool = False) -> None:
    """Write a file whole or not at all; an old one stays as it is where that fails. Raises OSError.

    `private`: only the owner may read it, where the system knows owners.
    """
    if file.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(file))
    fresh = file.with_name(f"{TEMPORARY}{os.getpid()}-{file.name}")
    try:
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _mode(private))
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def copy_folder(source: Path, target: Path) -> None:
    """Copy a folder so that the copy can be written to and taken away again, also where the original cannot: the folder
    of a program may be read-only, and so would be the folders in a plain copy. Raises OSError or shutil.Error."""
    shutil.copytree(source, target, copy_function=shutil.copyfile)
    for folder, _, _ in os.walk(target):
        os.chmod(folder, stat.S_IMODE(os.stat(folder).st_mode) | stat.S_IRWXU)  # noqa: PTH101, PTH116


def fault(place: Path, error: OSError) -> Fault:
    """An error of the disk in words."""
    if error.errno in _FULL:
        return Fault(f"磁盘已满，没有存下：{place}", f"The disk is full; nothing was saved: {place}")
    if error.errno in _LOCKED:
        return Fault(
            f"没有写入权限，没有存下：{place}", f"This place may not be written to; nothing was saved: {place}"
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return Fault(f"文件夹不存在，没有存下：{place}", f"There is no such folder; nothing was saved: {place}")
    if error.errno == errno.EISDIR:
        return Fault(f"这是一个文件夹，没有存下：{place}", f"This is a folder; nothing was saved: {place}")
    reason = error.strerror or str(error)
    return Fault(f"没有存下：{place}（{reason}）", f"Nothing was saved: {place} ({reason})")


def _mode(private: bool) -> int:
    return 0o600 if private else 0o666

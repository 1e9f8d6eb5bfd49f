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


_REASONS = {
    errno.ENOENT: Fault("文件或文件夹不存在", "there is no such file or folder"),
    errno.ENOTDIR: Fault("路径里有一段不是文件夹", "part of the path is not a folder"),
    errno.EISDIR: Fault("这里是一个文件夹", "there is a folder in its place"),
    errno.EACCES: Fault("没有权限", "permission is denied"),
    errno.EPERM: Fault("没有权限", "permission is denied"),
    errno.EROFS: Fault("磁盘是只读的", "the disk is read-only"),
    errno.ENOSPC: Fault("磁盘已满", "the disk is full"),
    errno.EDQUOT: Fault("磁盘已满", "the disk is full"),
    errno.EIO: Fault("磁盘读写出错，U 盘也许被拔了", "the disk does not answer; was a stick pulled?"),
    errno.ENAMETOOLONG: Fault("名称太长", "the name is too long"),
    errno.ELOOP: Fault("链接绕成了圈", "its links run in a circle"),
    errno.EEXIST: Fault("这个名称已被占用", "something has this name already"),
    errno.EOPNOTSUPP: Fault("这里不是普通文件", "it is not an ordinary file"),
    errno.EMFILE: Fault("打开的文件太多", "too many files are open"),
    errno.ENFILE: Fault("打开的文件太多", "too many files are open"),
}


def write(file: Path, content: bytes, *, private: bool = False) -> None:
    """Write a file whole or not at all; an old one stays as it is where that fails. Raises OSError.

    `private`: only the owner may read it, where the system knows owners.
    """
    if file.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(file))
    if file.exists() and not file.is_file():  # a device would be replaced by the file
        raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP), str(file))
    fresh = file.with_name(f"{TEMPORARY}{os.getpid()}-{file.name}")
    try:
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _mode(private))
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        if error.filename == str(fresh):
            error.filename = str(file)  # the name that somebody asked for
        raise


def called(file: Path, ending: str) -> Path:
    """The file with this ending, which is added where it has another or none."""
    return file if file.suffix.lower() == ending else file.with_name(file.name + ending)


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
    why = reason(error)
    return Fault(f"没有存下：{place}（{why.zh}）", f"Nothing was saved: {place} ({why.en})")


def reason(error: Exception) -> Fault:
    """Why the system refuses a file, in both languages; what is not foreseen in the system's own words."""
    from concurrent.futures import BrokenExecutor  # here: a booth's start does without

    if isinstance(error, BrokenExecutor):
        return Fault("制作图片的进程中断了", "a process that makes pictures was ended")
    known = _REASONS.get(error.errno or 0) if isinstance(error, OSError) else None
    own = getattr(error, "strerror", None) or str(error)
    return known or Fault(own, own)


def spoken(value: object, language: str) -> str:
    """A detail of a message in zh or en: an error of the system, or what has words in both; anything else as it is."""
    if isinstance(value, Exception) and not hasattr(value, language):
        value = reason(value)
    return str(getattr(value, language, value))


def _mode(private: bool) -> int:
    return 0o600 if private else 0o666

"""Why the system refused something, in Chinese and English: its own words come in one language only."""

from __future__ import annotations

import errno
from typing import NamedTuple


class Reason(NamedTuple):
    """The same in both languages, without a full stop."""

    zh: str
    en: str


_KNOWN: dict[int, Reason] = {
    errno.ENOENT: Reason("没有这个文件或文件夹", "there is no such file or folder"),
    errno.ENOTDIR: Reason("路径里有一段不是文件夹", "part of the path is no folder"),
    errno.EISDIR: Reason("这是一个文件夹", "this is a folder"),
    errno.EACCES: Reason("没有权限，或者正被别的程序使用", "not permitted, or in use by another program"),
    errno.EPERM: Reason("没有权限", "not permitted"),
    errno.EROFS: Reason("这个盘只能读，不能写", "this disk can only be read"),
    errno.ENOSPC: Reason("磁盘满了", "the disk is full"),
    errno.EIO: Reason("盘读写出错，可能已拔出或损坏", "the disk failed: it may have been pulled out or be damaged"),
    errno.ENODEV: Reason("盘已拔出", "the disk was pulled out"),
    errno.ENXIO: Reason("盘已拔出", "the disk was pulled out"),
    errno.ENAMETOOLONG: Reason("文件名或路径太长", "the name or path is too long"),
}


def why(error: BaseException) -> Reason:
    """What the system says, in words where they are known."""
    number = getattr(error, "errno", None)
    if number in _KNOWN:
        return _KNOWN[number]
    said = str(getattr(error, "strerror", None) or error)
    return Reason(said, said)

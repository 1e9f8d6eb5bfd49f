"""What can go wrong with a database file, in words for staff."""

from __future__ import annotations

import enum
import os
import shutil
import sqlite3
from pathlib import Path

LEAST_FREE = 1_000_000
"""Bytes: a disk with less is called full, whatever the error was."""


class Kind(enum.Enum):
    """What went wrong; the messages say what to do about it."""

    FULL = "full"
    READ_ONLY = "read only"
    LOCKED = "locked"
    DAMAGED = "damaged"
    NEWER = "newer"
    DISK = "disk"
    CLOSED = "closed"


class StoreError(Exception):
    """A database could not be opened, read or written. `zh` and `en` are whole sentences for staff."""

    def __init__(self, kind: Kind, zh: str, en: str) -> None:
        super().__init__(f"{zh} / {en}")
        self.kind, self.zh, self.en = kind, zh, en


_WORDS = {
    Kind.FULL: (
        "磁盘已满，没有存下：{file}。请删除不用的文件，腾出空间。",
        "The disk is full; nothing was saved: {file}. Delete files that are not needed.",
    ),
    Kind.READ_ONLY: (
        "没有写入权限，没有存下：{file}。请检查这个文件和它的文件夹是否允许写入。",
        "This file may not be written to; nothing was saved: {file}. Check the permissions of file and folder.",
    ),
    Kind.LOCKED: (
        "另一个程序正在使用这个文件：{file}。请关闭它，再试一次。",
        "Another program is using this file: {file}. Close it and try again.",
    ),
    Kind.DAMAGED: (
        "数据文件已损坏：{file}。请不要删除，把它交给技术人员。",
        "The database is damaged: {file}. Do not delete it; give it to support.",
    ),
    Kind.DISK: (
        "无法使用数据文件：{file}（{reason}）。请检查磁盘是否接好、文件夹是否存在。",
        "The database cannot be used: {file} ({reason}). Check the disk and whether the folder exists.",
    ),
    Kind.CLOSED: (
        "程序正在退出，没有存下：{file}。",
        "The program is ending; nothing was saved: {file}.",
    ),
}


def store_error(kind: Kind, file: Path, reason: str = "") -> StoreError:
    """The error of a kind, in words. Kind.NEWER has words of its own: `newer`."""
    zh, en = _WORDS[kind]
    return StoreError(kind, zh.format(file=file, reason=reason), en.format(file=file, reason=reason))


def newer(file: Path, found: int, known: int) -> StoreError:
    """The database was written by a later version of the program: it is left as it is."""
    return StoreError(
        Kind.NEWER,
        f"{file} 是更新版本的程序写的（格式 {found}，本程序认识到 {known}），未作任何改动。请安装新版程序。",
        f"{file} was written by a newer version of the program (format {found}, this one knows {known}) and was left"
        " as it is. Install the newer version.",
    )


OURS = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_MISUSE)
"""Codes that mean a mistake in a statement or a broken constraint: nothing is wrong with the file."""


def about_file(error: BaseException) -> bool:
    """Whether an error says something about the file or the disk, and not about the statement."""
    if isinstance(error, sqlite3.Error):
        return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_MISUSE) & 0xFF not in OURS
    return isinstance(error, OSError)


def from_sqlite(file: Path, error: sqlite3.Error | OSError) -> StoreError:
    """An error of SQLite or of the system in words. Result codes: https://www.sqlite.org/rescode.html"""
    return store_error(_kind(file, error), file, str(error))


def _kind(file: Path, error: sqlite3.Error | OSError) -> Kind:
    if isinstance(error, OSError):
        if isinstance(error, PermissionError) or error.errno == 30:  # EROFS
            return Kind.READ_ONLY
        return Kind.FULL if _no_room(file) else Kind.DISK
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return Kind.DAMAGED
    if code == sqlite3.SQLITE_FULL or _no_room(file):
        return Kind.FULL
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return Kind.READ_ONLY
    if code == sqlite3.SQLITE_CANTOPEN and file.parent.is_dir() and not os.access(file.parent, os.W_OK):
        return Kind.READ_ONLY  # what SQLite says where it cannot make the files beside the database
    return Kind.LOCKED if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) else Kind.DISK


def _no_room(file: Path) -> bool:
    try:
        return shutil.disk_usage(file.parent).free < LEAST_FREE
    except OSError:
        return False

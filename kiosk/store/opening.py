"""Opens a database for writing or reading; a damaged one is put aside, never deleted."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Literal, NamedTuple

from .aside import put_database_aside, salvage, settle
from .errors import Kind, from_sqlite
from .schema import Schema, check_version, migrate

WAIT_S = 5.0
"""How long a statement waits for another process that writes."""

Synchronous = Literal["FULL", "NORMAL"]
"""FULL: a commit that has returned survives a power cut. NORMAL: the last ones may be lost, nothing is half written."""


class Notice(NamedTuple):
    """Something that staff should know, in both languages."""

    zh: str
    en: str


class Opened(NamedTuple):
    """What opening led to; `aside` is where a damaged database was kept."""

    created: bool
    notice: Notice | None = None
    aside: Path | None = None


def connect(file: Path, synchronous: Synchronous) -> sqlite3.Connection:
    """A connection for writing, in autocommit mode; makes folder and file. Raises sqlite3.Error, OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not file.exists():  # for the owner alone; SQLite gives the files beside it the same mode
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    connection = sqlite3.connect(file, timeout=WAIT_S, isolation_level=None)
    try:
        for pragma in (
            "secure_delete = ON",
            "temp_store = MEMORY",
            "journal_mode = WAL",
            f"synchronous = {synchronous}",
            "fullfsync = ON",  # macOS: fsync alone does not reach the disk there
            "foreign_keys = ON",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def open_database(
    file: Path, schema: Schema, synchronous: Synchronous, *, put_aside: bool
) -> tuple[sqlite3.Connection, Opened]:
    """The database, whole and at the newest version. Raises StoreError.

    `put_aside`: a damaged one is renamed and a new one begun, with what could be salvaged; else it is an error. Only
    the kiosk does so: a command beside it must not take the file away from it.
    """
    try:
        created = not file.exists() or file.stat().st_size == 0
        return _open_whole(file, schema, synchronous), Opened(created)
    except (sqlite3.Error, OSError) as error:
        fault = from_sqlite(file, error)
        if fault.kind is not Kind.DAMAGED or not put_aside:
            raise fault from error
    try:
        return _begin_anew(file, schema, synchronous)
    except (sqlite3.Error, OSError) as error:
        raise from_sqlite(file, error) from error


def _open_whole(file: Path, schema: Schema, synchronous: Synchronous) -> sqlite3.Connection:
    connection = connect(file, synchronous)
    try:
        check_version(connection, schema, file)
        if (found := connection.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
            damaged = sqlite3.DatabaseError(found)
            damaged.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise damaged
        migrate(connection, schema, file)
        settle(file.parent)
    except BaseException:
        connection.close()
        raise
    return connection


def _begin_anew(file: Path, schema: Schema, synchronous: Synchronous) -> tuple[sqlite3.Connection, Opened]:
    aside = put_database_aside(file)
    connection = _open_whole(file, schema, synchronous)
    rescued = salvage(aside, connection, schema)
    zh = f"数据文件 {file} 已损坏，原样另存为 {aside}（没有删除），并新建了一个。"
    en = f"The database {file} was damaged. It was kept as {aside} and a new one was begun."
    if schema.salvage is not None:
        zh += f"从中找回 {rescued} 条记录。"
        en += f" Records brought over from it: {rescued}."
    return connection, Opened(True, Notice(zh, en), aside)

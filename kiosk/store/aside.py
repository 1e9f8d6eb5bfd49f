"""A damaged database is put aside under a name that tells when, and what can be read of it is brought over."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from datetime import datetime
from pathlib import Path

from .schema import Schema

COMPANIONS = ("-wal", "-shm")
"""Files that SQLite keeps beside a database: https://www.sqlite.org/wal.html"""
MARK = "-damaged-"


def put_database_aside(file: Path) -> Path:
    """Rename a database and the files beside it, so that its name tells when; returns its new name. Raises OSError."""
    stem = f"{file.stem}{MARK}{datetime.now():%Y%m%d-%H%M%S}"
    number, aside = 1, file.with_name(stem + file.suffix)
    while aside.exists():
        number += 1
        aside = file.with_name(f"{stem}-{number}{file.suffix}")
    for companion in ("", *COMPANIONS):
        with contextlib.suppress(FileNotFoundError):
            file.with_name(file.name + companion).rename(aside.with_name(aside.name + companion))
    settle(file.parent)
    return aside


def salvage(damaged: Path, connection: sqlite3.Connection, schema: Schema) -> int:
    """Copy what can be read of a damaged database into a new one; how many records. A damaged file never raises."""
    if schema.salvage is None:
        return 0
    try:
        with contextlib.closing(sqlite3.connect(f"{damaged.absolute().as_uri()}?mode=ro", uri=True)) as old:
            connection.execute("BEGIN IMMEDIATE")
            rescued = schema.salvage(old, connection)
            connection.execute("COMMIT")
            return rescued
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        return 0


def settle(folder: Path) -> None:
    """Make new names in a folder survive a power cut, where the system can."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def put_aside_before(file: Path) -> list[Path]:
    """Damaged databases kept beside `file`, the oldest first."""
    return sorted(file.parent.glob(f"{file.stem}{MARK}*{file.suffix}"))

"""Reading a database without being its writer: reports and lists while the kiosk may be running."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from .errors import Kind, from_sqlite, store_error
from .opening import WAIT_S, open_database
from .schema import Schema, check_version


@contextlib.contextmanager
def reading(file: Path, schema: Schema) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write, for reports and lists; the kiosk may be running. Raises StoreError.

    A database on a disk that cannot be written to is read too, if nothing is left in a -wal file; one of an older
    version is brought to the newest first.
    """
    if not file.exists():
        raise store_error(Kind.DISK, file, "找不到文件 / no such file")
    if not file.is_file():
        raise store_error(Kind.DISK, file, "不是文件 / not a file")
    try:
        with contextlib.closing(_reader(file)) as connection:
            older = check_version(connection, schema, file) < len(schema.migrations)
        if older:
            open_database(file, schema, "FULL", put_aside=False)[0].close()
        with contextlib.closing(_reader(file)) as connection:
            yield connection
    except sqlite3.Error as error:
        raise from_sqlite(file, error) from error


def _reader(file: Path) -> sqlite3.Connection:
    ways = ["mode=ro"]
    if not file.with_name(f"{file.name}-wal").exists():
        ways.append("mode=ro&immutable=1")
    for way in ways:
        connection = sqlite3.connect(f"{file.absolute().as_uri()}?{way}", uri=True, timeout=WAIT_S)
        try:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return connection
        except sqlite3.Error:
            connection.close()
            if way == ways[-1]:
                raise
    raise AssertionError  # one of the ways returned or raised

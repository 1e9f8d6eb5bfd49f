"""Versions of a database and the way from each to the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from .errors import newer

Migration = str | Callable[[sqlite3.Connection], None]
"""SQL statements, or a function that is given the connection inside a transaction."""
Salvage = Callable[[sqlite3.Connection, sqlite3.Connection], int]
"""Copies what can still be read: damaged database, new database (inside a transaction) → how many records came over."""


class Schema(NamedTuple):
    """What a database holds. Migration n leads from version n to n + 1; never edit one that was ever released."""

    migrations: tuple[Migration, ...]
    salvage: Salvage | None = None


def version(connection: sqlite3.Connection) -> int:
    """The version that the database says it has; 0 for a new one. Raises sqlite3.Error."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def check_version(connection: sqlite3.Connection, schema: Schema, file: Path) -> int:
    """The database's version. Raises StoreError (Kind.NEWER) where this program is older than the database."""
    found, known = version(connection), len(schema.migrations)
    if found > known:
        raise newer(file, found, known)
    return found


def migrate(connection: sqlite3.Connection, schema: Schema, file: Path) -> None:
    """Bring the database to the newest version, each step with its number in one transaction.

    Raises StoreError where the database is newer than the program, sqlite3.Error where a step fails.
    """
    for number in range(check_version(connection, schema, file), len(schema.migrations)):
        connection.execute("BEGIN IMMEDIATE")
        try:
            if version(connection) == number:  # else another process was faster
                _run(connection, schema.migrations[number])
                connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _run(connection: sqlite3.Connection, step: Migration) -> None:
    if callable(step):
        step(connection)
        return
    # executescript would commit first
    for statement in statements(step):
        connection.execute(statement)


def statements(script: str) -> list[str]:
    """Single statements of a script; a semicolon inside a string or trigger does not end one."""
    found, begun = [], ""
    for line in script.splitlines(keepends=True):
        begun += line
        if sqlite3.complete_statement(begun):
            found.append(begun.strip())
            begun = ""
    return [*found, *([begun.strip()] if begun.strip() else [])]

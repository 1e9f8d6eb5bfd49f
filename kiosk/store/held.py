"""The writer's connection: opened when it is wanted, and anew when the file is no longer the one that was opened."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Callable
from pathlib import Path

from .opening import Notice, Opened, Synchronous, open_database
from .schema import Schema

log = logging.getLogger(__name__)


class Held:
    """Belongs to one thread."""

    def __init__(
        self,
        file: Path,
        schema: Schema,
        synchronous: Synchronous,
        *,
        put_aside: bool,
        notify: Callable[[Notice], None] | None,
    ) -> None:
        self._file, self._schema, self._synchronous = file, schema, synchronous
        self._put_aside, self._notify = put_aside, notify
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None

    def open(self) -> Opened:
        """Open the database. Raises StoreError."""
        self._connection, opened = open_database(self._file, self._schema, self._synchronous, put_aside=self._put_aside)
        self._identity = self._seen()
        if opened.notice:
            log.warning("%s / %s", *opened.notice)
            if self._notify is not None:
                self._notify(opened.notice)
        return opened

    def usable(self) -> sqlite3.Connection:
        """The connection; opened where there is none, or where somebody took the file away. Raises StoreError."""
        if self._connection is not None and self._seen() != self._identity:
            log.warning("%s is no longer the file that was opened", self._file)
            self.let_go()
        if self._connection is None:
            self.open()
        assert self._connection is not None
        return self._connection

    def let_go(self) -> None:
        """Close the connection, whatever state it is in."""
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _seen(self) -> tuple[int, int] | None:
        try:
            found = self._file.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

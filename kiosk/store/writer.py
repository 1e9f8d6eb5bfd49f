"""The one writer of a database: a thread with a queue. Callers never wait; what came of a job arrives as a Future."""

from __future__ import annotations

import contextlib
import logging
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from .errors import Kind, StoreError, about_file, from_sqlite, store_error
from .held import Held
from .opening import Notice, Opened, Synchronous
from .schema import Schema

log = logging.getLogger(__name__)
T = TypeVar("T")
Job = Callable[[sqlite3.Connection], T]


class _Task(NamedTuple):
    job: Job[Any]
    begin: str | None
    future: Future[Any]


class Store:
    """A database file with one writer thread.

    Futures fail with StoreError, or with what the job itself raised: then nothing of it was written. Their
    `add_done_callback` runs in the writer thread: hand over to the interface with a queued signal. A store that could
    not be opened tries again with every job, so that a disk that was full or locked for a while needs no restart.
    A job may be run twice (after a damaged database was put aside): it changes nothing but the database.
    """

    def __init__(
        self,
        file: Path,
        schema: Schema,
        *,
        synchronous: Synchronous = "FULL",
        put_aside: bool = False,
        notify: Callable[[Notice], None] | None = None,
    ) -> None:
        """Returns at once; `ready` tells what opening led to. `put_aside`: see `open_database`.

        `notify` is called in the writer thread with what staff should know: a damaged database was put aside.
        """
        self.file = file
        self.ready: Future[Opened] = Future()
        """What the first opening led to; the notice in it is for staff. Fails with StoreError."""
        self._held = Held(file, schema, synchronous, put_aside=put_aside, notify=notify)
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._closing = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._work, name=f"store-{file.stem}", daemon=True)
        self._thread.start()

    def write(self, job: Job[T]) -> Future[T]:
        """Run `job` in a transaction; the Future has its result only after the commit has returned."""
        return self._submit(job, "BEGIN IMMEDIATE")

    def read(self, job: Job[T]) -> Future[T]:
        """Run `job` in one view of the data, after everything submitted before."""
        return self._submit(job, "BEGIN")

    def maintain(self, job: Job[T]) -> Future[T]:
        """Run `job` outside of any transaction: VACUUM, checkpoint."""
        return self._submit(job, None)

    def close(self, timeout: float | None = None) -> bool:
        """Finish what was submitted, then close; True when that was done within `timeout` seconds. May be repeated."""
        with self._closing:
            if not self._closed:
                self._closed = True
                self._tasks.put(None)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _submit(self, job: Job[T], begin: str | None) -> Future[T]:
        future: Future[T] = Future()
        with self._closing:
            if not self._closed:
                self._tasks.put(_Task(job, begin, future))
                return future
        future.set_exception(store_error(Kind.CLOSED, self.file))
        return future

    def _work(self) -> None:
        try:
            self.ready.set_result(self._held.open())
        except BaseException as error:  # the thread must live on: whoever waits for a job is owed an answer
            log.warning("%s", error)
            self.ready.set_exception(error)
        while (task := self._tasks.get()) is not None:
            if task.future.set_running_or_notify_cancel():
                self._do(task)
        self._held.let_go()

    def _do(self, task: _Task) -> None:
        for last in (False, True):
            try:
                task.future.set_result(self._run(task))
                return
            except StoreError as error:
                fault = error
            except BaseException as error:
                if not about_file(error):
                    task.future.set_exception(error)
                    return
                fault = from_sqlite(self.file, error)  # type: ignore[arg-type]
                log.warning("%s (%s)", fault, error)
            if fault.kind in (Kind.DAMAGED, Kind.DISK):
                self._held.let_go()  # opened anew, and put aside if need be
            if last or fault.kind not in (Kind.DAMAGED, Kind.DISK):
                task.future.set_exception(fault)
                return

    def _run(self, task: _Task) -> Any:
        connection = self._held.usable()
        if task.begin is None:
            return task.job(connection)
        connection.execute(task.begin)
        try:
            result = task.job(connection)
            connection.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
            raise
        return result

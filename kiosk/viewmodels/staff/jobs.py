"""Work that takes time, off the interface's thread; what comes of it is told in the interface's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

Then = Callable[[Any], object]
Failed = Callable[[Exception], object]


class Jobs(QObject):
    """One thread for each job. Belongs to the interface's thread."""

    _over = Signal(object)
    _said = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[threading.Thread] = set()
        self._over.connect(lambda call: call())
        self._said.connect(lambda call: call())

    @property
    def busy(self) -> bool:
        return any(one.is_alive() for one in self._running)

    def run(self, job: Callable[[], Any], then: Then, failed: Failed) -> None:
        """Do `job` in a thread; then `then` with its result, or `failed` with what it raised, in the interface's."""

        def work() -> None:
            try:
                result = job()
            except Exception as error:
                log.info("a job of staff's failed", exc_info=error)
                self._over.emit(lambda error=error: failed(error))
            else:
                self._over.emit(lambda: then(result))

        thread = threading.Thread(target=work, name="staff", daemon=True)
        self._running = {one for one in self._running if one.is_alive()} | {thread}
        thread.start()

    def say(self, call: Callable[[], object]) -> None:
        """Called by a job, in its thread: how far it is, to be told in the interface's."""
        self._said.emit(call)

    def finish(self, seconds: float) -> None:
        """At the end of the program: wait for what is being written."""
        for one in self._running:
            one.join(seconds)

"""Lets the recorder of insights see what happens in the window, from the first touch on, without costing the start."""

from __future__ import annotations

import logging
from collections import deque
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from kiosk.session import EnterStaff, Event, State
from kiosk.viewmodels.app import AppViewModel

if TYPE_CHECKING:
    from kiosk.insights import Recorder
    from kiosk.store import Notice

log = logging.getLogger(__name__)

AFTER_MS = 1500
"""After the first frame: the database is opened when the first screen stands."""
MOST_WAITING = 10_000
"""Steps remembered until then."""


class Counting:
    """Owns the recorder. Whatever goes wrong in it goes to the log, and the kiosk goes on without it."""

    def __init__(self, app: AppViewModel, data: Path, on: bool) -> None:
        self._app, self._data, self._on = app, data, on
        self._waiting: list[tuple[State, Event, State]] = []
        self.recorder: Recorder | None = None
        """None until it has started, and where nothing is counted and nothing was."""
        self._aside: deque[Notice] = deque(maxlen=3)
        """Databases found damaged; the writer thread appends to it."""
        self._timer = QTimer()
        self._timer.timeout.connect(self._flush)

    def start(self, after_ms: int = AFTER_MS) -> None:
        if self._on:
            self._app.observed = self._wait
        QTimer.singleShot(after_ms, self._timer, self._begin)

    @property
    def notices(self) -> list[Notice]:
        """What staff should know: a database was damaged, nothing can be written at the moment."""
        fault = self.recorder.fault if self.recorder else None
        return [*self._aside, *([fault] if fault else [])]

    def enquiry(self) -> None:
        """An enquiry was stored."""
        if self.recorder is not None:
            from kiosk.insights import Count

            self.recorder.count(Count.ENQUIRY)

    def end(self) -> None:
        """At the end of the program: a visit under way ends, and what is left is written."""
        self._timer.stop()
        self._app.observed = _ignore
        if self.recorder is not None:
            self.recorder.end()

    def _wait(self, before: State, event: Event, after: State) -> None:
        if len(self._waiting) < MOST_WAITING:
            self._waiting.append((before, event, after))

    def _begin(self) -> None:
        try:
            self.recorder = self._made()
            if self.recorder is None:
                return
            for step in self._waiting:
                self._count(*step)
            self.recorder.flush()
        except Exception:
            self._give_up()
            return
        finally:
            self._waiting.clear()
        if self._on:
            self._app.observed = self._observe
        from kiosk.insights import EVERY

        self._timer.start(round(EVERY * 1000))

    def _made(self) -> Recorder | None:
        from kiosk.insights import FILE, SCHEMA, Recorder, Tally, Vocabulary
        from kiosk.store import Store

        file = self._data / FILE
        if not self._on and not file.exists():
            return None
        context = self._app.context
        vocabulary = Vocabulary(context.index.catalogue)
        store = Store(file, SCHEMA, synchronous="NORMAL", put_aside=True, notify=self._aside.append)
        return Recorder(store, Tally(vocabulary.knows), context.clock.now, datetime.now, self._on)

    def _observe(self, before: State, event: Event, after: State) -> None:
        try:
            self._count(before, event, after)
        except Exception:
            self._give_up()

    def _count(self, before: State, event: Event, after: State) -> None:
        """One step; the visit of somebody who turns out to be staff is none."""
        assert self.recorder is not None
        self.recorder.observe(before, event, after)
        if isinstance(event, EnterStaff):
            self.recorder.was_staff()

    def _flush(self) -> None:
        assert self.recorder is not None
        try:
            self.recorder.flush()
        except Exception:
            self._give_up()

    def _give_up(self) -> None:
        log.exception("visits are no longer counted")
        self._timer.stop()
        self._app.observed = _ignore


def _ignore(before: State, event: Event, after: State) -> None:
    """Nobody counts."""

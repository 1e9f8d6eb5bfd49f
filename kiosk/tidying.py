"""A second after a visit, what it has left behind is let go.

The engine of the screens collects its garbage when its own heap is full. What lies there of a visit holds up to 12 MiB
outside of it, for as long as nobody touches (docs/measurements.md).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QQmlEngine

from kiosk import mapping
from kiosk.viewmodels.app import AppViewModel

AFTER_S = 1.0
"""Seconds from the end of a visit until its garbage is collected, in 10 to 24 ms (measured): the first screen comes
first."""
THEN_S = 0.1
"""Seconds from that until free memory is given back: what is collected is deleted by the event loop."""


class Tidying(QObject):
    """Tidies up after each visit, unless the next one has begun by then."""

    def __init__(self, app: AppViewModel, engine: QQmlEngine) -> None:
        super().__init__()
        self._engine = engine
        self._collecting, self._giving = self._timer(AFTER_S, self._collect), self._timer(THEN_S, mapping.give_back)
        app.visitEnded.connect(self._collecting.start)
        app.visitBegan.connect(self.end)

    def end(self) -> None:
        """No more of it, until the next visit has ended."""
        self._collecting.stop()
        self._giving.stop()

    def _timer(self, seconds: float, job: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(round(seconds * 1000))
        timer.timeout.connect(job)
        return timer

    def _collect(self) -> None:
        self._engine.collectGarbage()
        self._giving.start()

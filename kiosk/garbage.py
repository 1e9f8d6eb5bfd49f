"""Cyclic garbage is collected in the interface's thread only.

Python collects in whatever thread happens to allocate. A Qt object that dies in another thread than its own takes the
program with it, and threads of Python there are: the databases' writers, the robot, the supervisor's line.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PERIOD_MS = 500
"""Between two looks. A visit makes a few thousand objects a second at most, which is nothing to keep for so long."""


class Collector(QObject):
    """Takes the collection over from the interpreter, from `start` to `end`, by the interpreter's own thresholds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """To be called in the interface's thread, once what lives as long as the program is there."""
        gc.disable()
        gc.freeze()  # never looked at again: a full collection stays short
        self._timer.start()

    def collect(self) -> None:
        """Collects the oldest generation that is due, if any."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age in (0, 1, 2) if thresholds[age] and counts[age] > thresholds[age]]
        if due:
            gc.collect(due[-1])

    def end(self) -> None:
        """Gives the collection back."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

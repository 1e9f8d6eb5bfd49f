"""Hears everything that goes wrong without stopping the program: Qt's and QML's warnings, the log, exceptions."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from kiosk.qtlog import QtLog

ANSWERS = ("kiosk.touchguard",)
"""Loggers that are to warn: of the storms and stuck fingers that the monkey makes on purpose."""

HARMLESS = ("DelegateModel::cancel: index out range",)
"""Let pass. Qt 6.12 says it of itself: a list gives up a row that it was still making after it has become shorter.
It drops the row and goes on; nothing of it stays. The lists make as few rows beforehand as they can (ParksList)."""


class Watch(logging.Handler):
    """What has been said at warning level or above since the last `take`."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.setFormatter(logging.Formatter("%(name)s: %(message)s"))
        self._heard: list[str] = []
        self._messages = QtLog()

    def begin(self) -> Watch:
        """Listen from now on, until the process ends."""
        logging.getLogger().addHandler(self)
        self._messages.install()
        sys.excepthook = _not_caught
        threading.excepthook = lambda args: _not_caught(args.exc_type, args.exc_value, args.exc_traceback)
        sys.unraisablehook = lambda args: _not_caught(args.exc_type, args.exc_value, args.exc_traceback)
        return self

    def emit(self, record: logging.LogRecord) -> None:
        said = self.format(record)
        if record.name not in ANSWERS and not any(one in said for one in HARMLESS):
            self._heard.append(said)

    def take(self) -> list[str]:
        heard, self._heard = self._heard, []
        return heard


def _not_caught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    logging.getLogger("kiosk").error("not caught", exc_info=(kind, error or kind(), trace))

"""Brings what Qt and QML say into the log, and keeps it for the tests, where a warning is a failure."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
KEPT = 1000


class QtLog:
    """Qt's message handler. `warnings` holds the latest 1,000 texts at warning level or above, `count` counts all."""

    def __init__(self) -> None:
        self.warnings: list[str] = []
        self.count = 0

    def install(self) -> QtLog:
        """Takes over Qt's messages; returns itself. The caller keeps the object as long as Qt runs."""
        qInstallMessageHandler(self._take)
        return self

    def remove(self) -> None:
        """Gives the messages back to Qt."""
        qInstallMessageHandler(None)

    def clear(self) -> None:
        self.warnings.clear()
        self.count = 0

    def _take(self, kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        level = _LEVELS.get(kind, logging.WARNING)
        place = f"{context.file}:{context.line}: " if context.file else ""
        line = text or ""
        if place and not line.startswith(context.file or ""):
            line = place + line
        logging.getLogger(f"qt.{context.category or 'default'}").log(level, "%s", line)
        if level >= logging.WARNING:
            self.count += 1
            self.warnings.append(line)
            del self.warnings[:-KEPT]

"""The log: a rotating file in the data folder that staff can send to whoever helps them."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from kiosk.console import tell

BYTES, FILES = 1_000_000, 5
FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class _LogFile(RotatingFileHandler):
    """A log on a disk that may fill up or be pulled out: then the lines go to stderr, and never a traceback."""

    _told = False

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)
            return
        if not self._told:
            self._told = True
            tell(f"日志无法继续写入：{self.baseFilename} / the log cannot be written any more: {self.baseFilename}")
        if record.levelno >= logging.WARNING:
            tell(self.format(record))


def start(file: Path, level: int = logging.INFO) -> str | None:
    """Sends all logging to `file`; returns None, or why the file cannot be written: then the log goes to stderr."""
    root = logging.getLogger()
    root.setLevel(level)
    for old in [handler for handler in root.handlers if handler.get_name() == "kiosk"]:
        root.removeHandler(old)
        old.close()
    fault: str | None = None
    handler: logging.Handler
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = _LogFile(file, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8")
    except OSError as error:
        handler, fault = logging.StreamHandler(sys.stderr), str(error)
    handler.setFormatter(logging.Formatter(FORMAT))
    handler.set_name("kiosk")
    root.addHandler(handler)
    return fault


def keep_exceptions() -> None:
    """Sends what reaches sys.excepthook to the log: exceptions in slots end there, and the program goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logging.getLogger("kiosk").error("not caught", exc_info=(kind, error, trace))

    sys.excepthook = hook

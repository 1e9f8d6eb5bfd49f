"""The shipped fonts, given to Qt. They are files and no resource, so that even a damaged program has words."""

from __future__ import annotations

import logging

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk import paths

log = logging.getLogger(__name__)


def load_fonts() -> list[str]:
    """Register the shipped fonts, and return the files that could not be read."""
    failed = [file.name for file in paths.font_files() if QFontDatabase.addApplicationFont(str(file)) < 0]
    for name in failed:
        log.warning("字体 %s 无法读取 / font %s cannot be read", name, name)
    QGuiApplication.setFont(QFont("Kiosk Sans"))
    return failed

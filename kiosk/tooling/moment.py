"""Draws the words that the supervisor shows between two lives of the kiosk: build/moment-1.z and -2.z.

The supervisor knows no fonts, so the words are drawn beforehand: how strongly each pixel is written on, packed.
"""

from __future__ import annotations

import os
import zlib

from kiosk import paths
from kiosk.tooling.qt import BUILD

LINES = (("Kiosk Serif", True, 64, "请稍候"), ("Kiosk Sans", False, 34, "One moment, please"))
"""Family, bold, size in pixels, text."""
WIDTH, HEIGHT = 560, 160
"""Pixels at single size."""


def main(argv: list[str]) -> int:
    """Writes the pictures at single and double size."""
    del argv
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    for file in paths.font_files():
        QFontDatabase.addApplicationFont(str(file))
    for times in (1, 2):
        head = f"{WIDTH * times} {HEIGHT * times}\n".encode()
        (BUILD / f"moment-{times}.z").write_bytes(zlib.compress(head + drawn(times), 9))
    del application
    return 0


def drawn(times: int) -> bytes:
    """The words at so many times the single size: one byte a pixel."""
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QColor, QFont, QImage, QPainter

    width, height = WIDTH * times, HEIGHT * times
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter, top = QPainter(image), 0
    painter.setPen(QColor("white"))
    for family, bold, size, text in LINES:
        font = QFont(family)
        font.setBold(bold)
        font.setPixelSize(size * times)
        painter.setFont(font)
        tall = round(size * 1.5) * times
        painter.drawText(QRect(0, top, width, tall), Qt.AlignmentFlag.AlignCenter, text)
        top += tall
    painter.end()
    stride = image.bytesPerLine()
    raw = bytes(image.constBits())
    return b"".join(raw[row * stride : row * stride + width] for row in range(height))

"""QR codes as pictures for QML: one pixel a module, made from the picture's own address."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.takeaway.codes import Rows

PROVIDER = "code"
_DARK, _LIGHT = 0xFF15202B, 0xFFFFFFFF
"""Ink on white, whatever the colours of the screen: scanners want dark modules on light ground."""


def address(rows: Rows) -> str:
    """Where QML finds the picture of a code."""
    bits = "".join("1" if dark else "0" for row in rows for dark in row)
    return f"image://{PROVIDER}/{len(rows)}/{int('1' + bits, 2):x}"


class CodeImages(QQuickImageProvider):
    """Reads `address` back into a picture."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """The picture. An address that no code made gives an empty one."""
        side, _, digits = id.partition("/")
        try:
            across, bits = int(side), f"{int(digits, 16):b}"[1:]
        except ValueError:
            return QImage()
        if across < 1 or len(bits) != across * across:
            return QImage()
        image = QImage(across, across, QImage.Format.Format_RGB32)
        for at, bit in enumerate(bits):
            image.setPixel(at % across, at // across, _DARK if bit == "1" else _LIGHT)
        size.setWidth(across)
        size.setHeight(across)
        return image

"""The sheet to take away as a PDF: A4, fonts embedded, text that can be searched and copied.

At the rim, because Qt draws it: QPdfWriter embeds the subset of our OpenType (CFF) fonts that is used, in a hundredth
of the time that a pure-Python writer needs, with the library that the program has anyway.
"""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QFontDatabase, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk import __version__, constants, paths
from kiosk.takeaway.page import Sheet

from .layout import draw_sheet
from .pen import Pen
from .typesetting import DPI, inks

LIMIT = 500_000
"""Bytes that a sheet may have."""
_SHRINK = (1.0, 0.75, 0.5, 0.35, 0.2, 0.0)
"""Sizes of the pictures to try until the sheet is small enough; with 0 it has none."""
_FONTS = threading.Lock()


class PaperError(RuntimeError):
    """Qt could not draw the page."""


def make_pdf(sheet: Sheet, pack: Path) -> bytes:
    """The page as a PDF of at most LIMIT bytes; may be called in any thread once there is a QGuiApplication.

    `pack` is the folder that the pictures' paths are relative to; one that cannot be read is left out.
    Raises PaperError where Qt refuses.
    """
    constants.keep()  # a page is ten thousand calls into Qt
    _load_fonts()
    images = {park.picture.file: QImage(str(pack / park.picture.file)) for park in sheet.parks if park.picture}
    images = {file: image for file, image in images.items() if not image.isNull()}
    made = b""
    for factor in _SHRINK:
        made = _draw(sheet, {file: _scaled(one, factor) for file, one in images.items() if factor})
        if len(made) <= LIMIT:
            break
    return made


def _draw(sheet: Sheet, images: dict[str, QImage]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setResolution(DPI)
    writer.setTitle(f"{sheet.zone} · {sheet.title}")
    writer.setCreator(f"kiosk {__version__}")
    painter = QPainter()
    if not painter.begin(writer):
        raise PaperError("QPdfWriter")
    try:
        draw_sheet(Pen(painter, inks(sheet.colours)), sheet, images.get)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _scaled(image: QImage, factor: float) -> QImage:
    """Without transparency, so that the PDF holds it as JPEG."""
    opaque = image.convertToFormat(QImage.Format.Format_RGB32)
    if factor == 1.0:
        return opaque
    return opaque.scaledToWidth(max(1, round(image.width() * factor)), Qt.TransformationMode.SmoothTransformation)


def _load_fonts() -> None:
    """The shipped fonts, unless the window has them already. One cannot be used without the other being there."""
    with _FONTS:
        if {"Kiosk Sans", "Kiosk Serif"} <= set(QFontDatabase.families()):
            return
        for file in paths.font_files():
            QFontDatabase.addApplicationFont(str(file))

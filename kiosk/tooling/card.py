"""The page to print for the power strip: `python -m kiosk.tooling card` makes docs/booth-card.pdf from card.html."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from kiosk.tooling import ROOT

PAGE = Path(__file__).with_name("card.html")
TARGET = ROOT / "docs" / "booth-card.pdf"
MARGIN_MM = 14.0
"""What office printers leave white at most, and a little."""


def make(target: Path) -> int:
    """Sets card.html on A4 with the kiosk's own fonts; returns the number of pages that it took."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

    from kiosk import paths

    application = QGuiApplication.instance() or QGuiApplication([])
    for font in paths.font_files():
        QFontDatabase.addApplicationFont(str(font))
    writer = QPdfWriter(str(target))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    writer.setTitle("Booth computer")
    document = QTextDocument()
    document.setDefaultFont(QFont("Kiosk Sans"))
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.setHtml(PAGE.read_text(encoding="utf-8"))
    document.print_(writer)
    pages = document.pageCount()
    del writer, document, application
    return pages


def main(argv: list[str]) -> int:
    """1 where the page does not fit on one sheet."""
    parser = argparse.ArgumentParser(prog="kiosk.tooling card")
    parser.add_argument("--out", type=Path, default=TARGET, metavar="F.pdf")
    target = parser.parse_args(argv).out
    pages = make(target)
    print(f"{target}: {pages} page(s), {target.stat().st_size // 1000} kB")
    return 0 if pages == 1 else 1

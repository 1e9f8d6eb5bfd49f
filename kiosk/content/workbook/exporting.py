"""Content folder to workbook, read back before anybody relies on it."""

from __future__ import annotations

import os
from pathlib import Path

from openpyxl.utils.exceptions import IllegalCharacterError

from kiosk.content.sources import Content
from kiosk.content.workbook.finding import Finding, make
from kiosk.content.workbook.in_cells import in_cells
from kiosk.content.workbook.read import read_workbook
from kiosk.content.workbook.write import write_workbook


def export_workbook(content: Content, path: Path) -> list[Finding]:
    """Write a workbook of content without faults, if it can be read back to the same content.

    Raises OSError where it cannot be written; with a finding nothing was.
    """
    unfinished = path.with_name(f".{path.stem}.{os.getpid()}.part.xlsx")
    try:
        try:
            write_workbook(content, unfinished)
        except (IllegalCharacterError, ValueError):
            return [make("cannot-say", file=path.name)]
        findings = _differences(content, unfinished)
        if not findings:
            unfinished.replace(path)
        return findings
    finally:
        unfinished.unlink(missing_ok=True)


def _differences(content: Content, written: Path) -> list[Finding]:
    read = read_workbook(written, content.folder)
    found = [*read.findings, *(in_cells(fault, read.spots, read.tables) for fault in read.faults)]
    if found:
        return found
    wanted = {document.file: document.value for document in content.documents}
    there = {document.file: document.value for document in read.content.documents}
    return [make("cannot-say", file=name) for name in sorted({*wanted, *there}) if wanted.get(name) != there.get(name)]

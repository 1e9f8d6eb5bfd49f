"""Content folder to workbook, read back before anybody relies on it."""

from __future__ import annotations

import os
from pathlib import Path

from openpyxl.utils.exceptions import IllegalCharacterError

from kiosk.content.check_texts import check_texts
from kiosk.content.ids import Ids
from kiosk.content.sources import Content
from kiosk.content.translated import check_translated
from kiosk.content.untranslated import is_gap
from kiosk.content.workbook.finding import Finding, in_order, make
from kiosk.content.workbook.in_cells import in_cells
from kiosk.content.workbook.read import BookContent, read_workbook
from kiosk.content.workbook.write import write_workbook


def export_workbook(content: Content, path: Path) -> list[Finding]:
    """Write a workbook of content without faults, if it can be read back to the same content.

    Gaps in translations are marked in it. Raises OSError where it cannot be written; with a finding nothing was.
    """
    unfinished = path.with_name(f".{path.stem}.{os.getpid()}.part.xlsx")
    try:
        try:
            write_workbook(content, unfinished)
        except (IllegalCharacterError, ValueError):
            return [make("cannot-say", file=path.name)]
        read = read_workbook(unfinished, content.folder)
        findings = _differences(content, read)
        if not findings:
            gaps = gaps_in_cells(read)
            if gaps:
                write_workbook(content, unfinished, gaps)
            unfinished.replace(path)
        return findings
    finally:
        unfinished.unlink(missing_ok=True)


def gaps_in_cells(read: BookContent) -> list[Finding]:
    """Translations that are missing or older than the Chinese, by their cells, as one goes through the workbook."""
    ids = Ids(read.content)
    found = [fault for rule in (check_texts, check_translated) for fault in rule(ids) if is_gap(fault)]
    once = {(fault.line, fault.field, fault.code): fault for fault in found}
    return in_order(in_cells(fault, read.spots, read.tables) for fault in once.values())


def _differences(content: Content, read: BookContent) -> list[Finding]:
    found = [*read.findings, *(in_cells(fault, read.spots, read.tables) for fault in read.faults)]
    if found:
        return found
    wanted = {document.file: document.value for document in content.documents}
    there = {document.file: document.value for document in read.content.documents}
    return [make("cannot-say", file=name) for name in sorted({*wanted, *there}) if wanted.get(name) != there.get(name)]

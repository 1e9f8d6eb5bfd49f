"""Workbook to content: the values that the content files would have, and where each of them stands in a cell."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from kiosk.content.authoring import Author
from kiosk.content.faults import Fault
from kiosk.content.hints import empty
from kiosk.content.model import Matching, Park, Zone
from kiosk.content.nodes import Mapping
from kiosk.content.sources import LISTS, MATCHING, Content, Document
from kiosk.content.workbook.archive import BookError
from kiosk.content.workbook.finding import Finding, about_sheet, make
from kiosk.content.workbook.grids import read_book
from kiosk.content.workbook.nodes import Cells
from kiosk.content.workbook.resolve import Names
from kiosk.content.workbook.rows import Rows
from kiosk.content.workbook.sheets import SHEETS
from kiosk.content.workbook.spots import Spots
from kiosk.content.workbook.tables import Table, sheet_of, table_of
from kiosk.content.workbook.tree import Tree

_NOISY = ("sheet-twice", "sheet-missing", "head-missing", "column-missing")
"""With one of these nearly everything else would be a fault too, and say nothing."""


class BookContent(NamedTuple):
    """What a workbook says. With findings its values may be stand-ins."""

    content: Content
    findings: list[Finding]
    faults: list[Fault]
    """Of values; their lines are numbers of spots."""
    spots: Spots
    tables: dict[str, Table]


def read_workbook(path: Path, folder: Path) -> BookContent:
    """Read a workbook. Never raises for what is in it; `folder` is where the content's pictures are."""
    spots = Spots()
    content = Content(folder, Document("zone.yaml", empty(Zone), Author("zone.yaml").lines))
    try:
        book = read_book(path, lambda title: sheet_of(title) is not None)
    except BookError as error:
        return BookContent(content, [make(error.code, **error.details)], [], spots, {})
    tables: dict[str, Table] = {}
    findings: list[Finding] = []
    for grid in book.grids:
        sheet = sheet_of(grid.title)
        assert sheet is not None
        if sheet.code in tables:
            findings.append(about_sheet("sheet-twice", sheet, grid.title))
            continue
        tables[sheet.code], found = table_of(grid, sheet)
        findings += found
    missing = [sheet for sheet in SHEETS if sheet.code not in tables and not sheet.optional]
    findings += [about_sheet("sheet-missing", sheet, sheet.title) for sheet in missing]
    if any(finding.code in _NOISY for finding in findings):
        return BookContent(content, findings, [], spots, tables)
    names = Names(tables)
    rows = Rows(Cells(names, from_1904=book.from_1904), spots)
    tree = Tree(tables, rows, names)
    faults = _documents(tree, content)
    return BookContent(content, [*findings, *rows.faults, *tree.faults], faults, spots, tables)


def _documents(tree: Tree, content: Content) -> list[Fault]:
    faults: list[Fault] = []
    for file, nodes in tree.documents.items():
        wanted = LISTS.get(file) or (Matching if file == MATCHING else Zone if file == "zone.yaml" else Park)
        for node in nodes:
            document = _document(file, node, wanted, faults)
            if file == "zone.yaml":
                content.zone = document
            elif file == MATCHING:
                content.matching = document
            elif file in LISTS:
                content.lists[file] = document
            else:
                content.parks.append(document)
    content.parks.sort(key=lambda document: document.file)
    return faults


def _document(file: str, node: Mapping, wanted: type, faults: list[Fault]) -> Document:
    author = Author(file)
    value = author.convert(node, wanted)
    faults += author.faults
    return Document(file, value, author.lines)

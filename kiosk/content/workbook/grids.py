"""What staff typed into the cells of a workbook, sheet by sheet."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kiosk.content.workbook.archive import Archive, BookError
from kiosk.content.workbook.cell import MAX_CELLS, MAX_TEXT, Cell, unescaped
from kiosk.content.workbook.formats import DateShape, date_shape
from kiosk.content.workbook.sheet_parser import SheetParser


class Grid(NamedTuple):
    """A sheet: its title, its cells by row and column (counted from 1), its merged ranges."""

    title: str
    cells: dict[int, dict[int, Cell]]
    merged: tuple[str, ...]


class Book(NamedTuple):
    grids: tuple[Grid, ...]
    from_1904: bool
    """Days are counted from 1904, as Excel for old Macintoshes did."""


def read_book(path: Path, wanted: Callable[[str], bool]) -> Book:
    """Read the sheets whose title is wanted. Raises BookError for whatever cannot be read."""
    with Archive(path) as archive:
        reader = _Reader(archive)
        grids = tuple(reader.grid(title, part) for title, part in reader.sheets if wanted(title))
        return Book(grids, reader.from_1904)


class _Reader:
    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._count = self._letters = 0
        self.from_1904 = False
        self.sheets: list[tuple[str, str]] = []
        self._texts: list[str] = []
        self._formats: list[DateShape | None] = []
        book = self._related("", "officeDocument").get("officeDocument", ["xl/workbook.xml"])[0]
        self._workbook(book)

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """By id: the last word of the type, and the part that it leads to."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        found: dict[str, tuple[str, str]] = {}

        def start(tag: str, given: dict[str, str]) -> None:
            if tag == "Relationship" and given.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, given.get("Target", ""))).lstrip("/")
                found[given.get("Id", "")] = given.get("Type", "").rsplit("/", 1)[-1], target

        if rels in self._archive.names:
            self._archive.parse(rels, start, _nothing, _nothing)
        return found

    def _related(self, part: str, *kinds: str) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for kind, target in self._relations(part).values():
            if kind in kinds:
                found.setdefault(kind, []).append(target)
        return found

    def _workbook(self, part: str) -> None:
        relations = self._relations(part)
        listed: list[tuple[str, str]] = []

        def start(tag: str, given: dict[str, str]) -> None:
            if tag == "sheet":
                listed.append((given.get("name", ""), given.get("id", "")))
            elif tag == "workbookPr":
                self.from_1904 = given.get("date1904", "0") in ("1", "true")

        self._archive.parse(part, start, _nothing, _nothing)
        self.sheets = [(title, relations[id_][1]) for title, id_ in listed if id_ in relations]
        if not self.sheets:
            raise BookError("book-damaged", part=part)
        for kind, target in relations.values():
            if target in self._archive.names and kind == "sharedStrings":
                self._shared(target)
            elif target in self._archive.names and kind == "styles":
                self._styles(target)

    def _styles(self, part: str) -> None:
        codes: dict[int, str] = {}
        inside: list[str] = []

        def start(tag: str, given: dict[str, str]) -> None:
            inside.append(tag)
            if tag == "numFmt":
                codes[int(given.get("numFmtId", "0"))] = given.get("formatCode", "")
            elif tag == "xf" and "cellXfs" in inside:
                number = int(given.get("numFmtId", "0"))
                self._formats.append(date_shape(number, codes.get(number)))

        self._archive.parse(part, start, lambda _: _drop(inside), _nothing)

    def _shared(self, part: str) -> None:
        collected: list[str] = []
        inside: list[str] = []

        def end(tag: str) -> None:
            _drop(inside)
            if tag == "si":
                self._texts.append(self._text("".join(collected)))
                collected.clear()

        def text(found: str) -> None:
            if inside and inside[-1] == "t" and "rPh" not in inside:  # rPh: how a reader would pronounce it
                collected.append(found)

        self._archive.parse(part, lambda tag, _: inside.append(tag), end, text)

    def _text(self, found: str) -> str:
        self._letters += len(found)
        if self._letters > MAX_TEXT:
            raise BookError("book-too-much", part="xl/sharedStrings.xml", limit=MAX_TEXT // 2**20)
        return unescaped(found)

    def grid(self, title: str, part: str) -> Grid:
        """Read one sheet."""
        if part not in self._archive.names:
            raise BookError("book-damaged", part=part)
        parser = SheetParser(title, self._texts, self._formats, self._text, MAX_CELLS - self._count)
        self._archive.parse(part, parser.start, parser.end, parser.text)
        self._count += parser.count
        return Grid(title, parser.cells, tuple(parser.merged))


def _drop(inside: list[str]) -> None:
    inside.pop()


def _nothing(*_: object) -> None:
    """Not needed of this part."""

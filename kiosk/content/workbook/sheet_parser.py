"""The XML of one sheet to its cells."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.content.workbook.archive import BookError
from kiosk.content.workbook.cell import MAX_CELLS, MAX_COLUMN, MAX_ROW, Cell, CellKind, place_of
from kiosk.content.workbook.formats import DateShape

MAX_MERGED = 1000
_KINDS: dict[str, CellKind] = {
    "b": "truth",
    "e": "error",
    "n": "number",
    "s": "text",
    "str": "text",
    "inlineStr": "text",
}


class SheetParser:
    """Handlers for Archive.parse; afterwards `cells` and `merged` hold the sheet."""

    def __init__(
        self,
        title: str,
        shared: list[str],
        formats: list[DateShape | None],
        bounded: Callable[[str], str],
        allowed: int,
    ) -> None:
        self.cells: dict[int, dict[int, Cell]] = {}
        self.merged: list[str] = []
        self.count = 0
        self._title, self._shared, self._formats = title, shared, formats
        self._bounded, self._allowed = bounded, allowed
        self._inside: list[str] = []
        self._row = self._column = 0
        self._cell: dict[str, str] = {}
        self._value: list[str] = []
        self._formula = False

    def start(self, tag: str, given: dict[str, str]) -> None:
        self._inside.append(tag)
        if tag == "row":
            self._row = int(given["r"]) if "r" in given else self._row + 1
            self._column = 0
        elif tag == "c":
            self._cell, self._formula = given, False
            self._value.clear()
            if "r" in given:
                self._row, self._column = place_of(given["r"])
            else:
                self._column += 1
        elif tag == "f":
            self._formula = True
        elif tag == "mergeCell" and len(self.merged) < MAX_MERGED:
            self.merged.append(given.get("ref", ""))

    def text(self, found: str) -> None:
        if self._inside and self._inside[-1] in ("v", "t") and "rPh" not in self._inside:
            self._value.append(found)

    def end(self, tag: str) -> None:
        self._inside.pop()
        if tag == "c" and (self._value or self._formula):
            self._keep()

    def _keep(self) -> None:
        written = "".join(self._value)
        kind = _KINDS.get(self._cell.get("t", "n"), "text")
        if self._cell.get("t") == "s":
            written = self._shared[int(written)] if int(written) >= 0 else ""
        elif kind == "text":
            written = self._bounded(written)
        if self._formula:
            kind = "formula"
        elif not written.strip():
            return
        if self._row > MAX_ROW or self._column > MAX_COLUMN or self.count >= self._allowed:
            raise BookError("sheet-too-much", sheet=self._title, rows=MAX_ROW, columns=MAX_COLUMN, cells=MAX_CELLS)
        style = int(self._cell.get("s", "0")) if kind == "number" else -1
        shape = self._formats[style] if 0 <= style < len(self._formats) else None
        self.cells.setdefault(self._row, {})[self._column] = Cell(kind, written, shape)
        self.count += 1

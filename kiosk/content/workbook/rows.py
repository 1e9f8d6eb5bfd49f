"""One row of a sheet as the node of its struct."""

from __future__ import annotations

from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.workbook.cell import Cell
from kiosk.content.workbook.columns import Column, columns
from kiosk.content.workbook.finding import Finding, about_cell
from kiosk.content.workbook.nodes import Cells, lines_of, texts_of
from kiosk.content.workbook.spots import Spot, Spots
from kiosk.content.workbook.tables import Row, Table

_LISTS = ("ids", "lines", "texts", "options")


class Rows:
    """Turns rows into nodes and collects what is wrong with single cells."""

    def __init__(self, cells: Cells, spots: Spots) -> None:
        self._cells, self._spots = cells, spots
        self.faults: list[Finding] = []

    def line(self, table: Table, row: Row) -> int:
        """The number of the spot of a row as a whole."""
        return self._spots.add(table.spot(row.number))

    def node(self, table: Table, row: Row) -> Mapping:
        """The row as a mapping of the fields that are written."""
        line = self.line(table, row)
        root = Mapping(line)
        by_path: dict[tuple[str, ...], list[Column]] = {}
        for column in columns(table.sheet, table.languages):
            by_path.setdefault(column.path, []).append(column)
        for path, group in by_path.items():
            value = self._value(table, row, group)
            if value is None and len(path) == 1 and group[0].required and group[0].shape in _LISTS:
                value = Sequence(line)
            if value is not None:
                _put(root, path, value)
        return root

    def cell(self, table: Table, row: Row, key: str) -> tuple[int, str]:
        """Spot and text of a cell that is no field of the row; (0, "") where it is empty."""
        for spot, cell in self._written(table, row, key):
            return spot, self._cells.text(cell)
        return 0, ""

    def _value(self, table: Table, row: Row, group: list[Column]) -> Node | None:
        first = group[0]
        if first.language is not None:
            return self._by_language(table, row, group)
        written = self._written(table, row, first.key)
        if not written:
            return None
        if first.shape in ("ids", "lines", "options"):
            items = [item for spot, cell in written for item in self._cells.items(first, spot, cell)]
            return Sequence(written[0][0], items)
        spot, cell = written[0]
        return self._cells.node(first, spot, cell)

    def _by_language(self, table: Table, row: Row, group: list[Column]) -> Node | None:
        found: dict[str, tuple[int, str]] = {}
        for column in group:
            for spot, cell in self._written(table, row, column.key)[:1]:
                text = cell.value if column.shape == "texts" and cell.kind == "text" else self._cells.text(cell)
                found[column.language or ""] = spot, text
        if not found:
            return None
        line = next(iter(found.values()))[0]
        if group[0].shape == "texts":
            return texts_of({code: (spot, lines_of(text)) for code, (spot, text) in found.items()}, line)
        return Mapping(
            line, [(_key(spot, code), Scalar(spot, text, plain=False)) for code, (spot, text) in found.items()]
        )

    def _written(self, table: Table, row: Row, key: str) -> list[tuple[int, Cell]]:
        """The cells of a key that hold something usable, with their spots."""
        found = []
        for place, cell in row.cells.get(key, ()):
            spot = table.spot(row.number, key)
            spot = spot if table.sheet.upright else Spot(spot.sheet, spot.title, spot.row, place, key)
            number = self._spots.add(spot)
            if cell.kind in ("formula", "error"):
                self.faults.append(
                    about_cell("formula" if cell.kind == "formula" else "error-cell", spot, found=cell.value)
                )
            found.append((number, cell))
        return found


def _put(root: Mapping, path: tuple[str, ...], value: Node) -> None:
    for name in path[:-1]:
        inner = next((child for key, child in root.pairs if str(key) == name), None)
        if not isinstance(inner, Mapping):
            inner = Mapping(value.line)
            root.pairs.append((_key(root.line, name), inner))
        root = inner
    root.pairs.append((_key(value.line, path[-1]), value))


def _key(line: int, name: str) -> Scalar:
    return Scalar(line, name, plain=True)


def child(root: Mapping, name: str) -> Node | None:
    """The value of a field that is written."""
    return next((value for key, value in root.pairs if str(key) == name), None)

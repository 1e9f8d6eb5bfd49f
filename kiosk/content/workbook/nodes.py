"""Cells of a column as nodes, the same that YAML files give: the rest of the reading is shared with them."""

from __future__ import annotations

import re
import unicodedata

from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.workbook.cell import Cell
from kiosk.content.workbook.choices import TRUTH, code_of
from kiosk.content.workbook.columns import Column
from kiosk.content.workbook.dates import date_from
from kiosk.content.workbook.formats import written_date
from kiosk.content.workbook.resolve import Names

_SEPARATORS = re.compile(r"[,，;；、\n]")
_THOUSANDS = re.compile(r"[-+]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?")


class Cells:
    """Turns cells into nodes. `line` is the number of a cell's spot."""

    def __init__(self, names: Names, *, from_1904: bool) -> None:
        self._names, self._from_1904 = names, from_1904

    def node(self, column: Column, line: int, cell: Cell) -> Node:
        """One cell as the value of a column that is no list and holds no language."""
        text = self.text(cell)
        match column.shape:
            case "id":
                return Scalar(line, self._names.id_of(column.room or "", text), plain=False)
            case "option":
                return Scalar(line, code_of(text, column.options) or text, plain=False)
            case "truth":
                return Scalar(line, self._truth(cell) or text, plain=True)
            case "number" | "whole":
                return Scalar(line, _number(text), plain=True)
            case "date":
                return Scalar(line, date_from(text), plain=False)
        return Scalar(line, text, plain=False)

    def items(self, column: Column, line: int, cell: Cell) -> list[Node]:
        """One cell as entries of a list of ids, codes or words."""
        text = self.text(cell)
        if column.shape == "lines":
            return [Scalar(line, one, plain=False) for one in lines_of(text) if one]
        if column.spread and (whole := self._names.id_of(column.room or "", text)) != text:
            return [Scalar(line, whole, plain=False)]
        found: list[Node] = []
        for one in filter(None, (part.strip() for part in _SEPARATORS.split(text))):
            if column.shape == "options":
                found.append(Scalar(line, code_of(one, column.options) or one, plain=False))
            else:
                found.append(Scalar(line, self._names.id_of(column.room, one) if column.room else one, plain=False))
        return found

    def text(self, cell: Cell) -> str:
        """What a cell says, as text: a whole number without a point, a date as content writes it."""
        if cell.kind == "truth":
            return "true" if cell.value.strip() == "1" else "false"
        if cell.kind != "number":
            return cell.value.strip()
        if cell.date is not None:
            return written_date(cell.value, cell.date, self._from_1904) or cell.value
        try:
            value = float(cell.value)
            return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
        except (ValueError, OverflowError):
            return cell.value.strip()

    def _truth(self, cell: Cell) -> str | None:
        written = self.text(cell)
        return code_of(written, TRUTH, TRUTH) or {"1": "true", "0": "false", "✓": "true", "√": "true"}.get(written)


def lines_of(text: str) -> list[str]:
    """The lines of a cell; \\n within a line is a line break of its own."""
    return [_unescaped(line.strip()) for line in text.split("\n")]


def texts_of(cells: dict[str, tuple[int, list[str]]], line: int) -> Sequence:
    """A list of texts from the lines of each language: `cells` has spot and lines by language."""
    count = max(len(lines) for _, lines in cells.values())
    items: list[Node] = []
    for place in range(count):
        pairs: list[tuple[Node, Node]] = [
            (Scalar(spot, code, plain=True), Scalar(spot, lines[place], plain=False))
            for code, (spot, lines) in cells.items()
            if place < len(lines) and lines[place]
        ]
        if pairs:
            items.append(Mapping(pairs[0][1].line, pairs))
    return Sequence(line, items)


def _unescaped(text: str) -> str:
    return re.sub(r"\\([\\n])", lambda found: "\n" if found[1] == "n" else "\\", text)


def _number(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).replace(" ", "")
    return plain.replace(",", "") if _THOUSANDS.fullmatch(plain) else plain

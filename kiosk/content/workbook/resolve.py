"""Ids from what staff wrote: an id, a name, or the label of a drop-down."""

from __future__ import annotations

import re
from collections import defaultdict

from kiosk.content.ids import ROOMS
from kiosk.content.workbook.cell import Cell
from kiosk.content.workbook.choices import CLOSED
from kiosk.content.workbook.tables import Table

_ID = re.compile(r"[a-z0-9]+([-/][a-z0-9]+)*")
_NAMES = ("name.zh", "name.en", "title.zh", "title.en", "aliases")
_SUBJECTS = ("parks", "areas", "services", "zone")


class Names:
    """What the workbook itself defines, by room."""

    def __init__(self, tables: dict[str, Table]) -> None:
        self._ids: dict[str, set[str]] = defaultdict(set)
        self._meant: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for room, words in CLOSED.items():
            for id_, names in words.items():
                self._add(room, id_, names)
        for table in tables.values():
            for row in table.rows:
                self._add_row(table, row.cells)

    def _add_row(self, table: Table, cells: dict[str, list[tuple[int, Cell]]]) -> None:
        room = ROOMS.get(table.sheet.struct)
        id_ = _first(cells, "id")
        if room is None or not id_:
            return
        names = tuple(name for key in _NAMES for name in _first(cells, key).split("\n") if name.strip())
        rooms = {room, table.sheet.code.removesuffix("s")} if table.sheet.code in _SUBJECTS else {room}
        for one in rooms:
            self._add(one, id_, names)

    def _add(self, room: str, id_: str, names: tuple[str, ...]) -> None:
        self._ids[room].add(id_)
        for name in (id_, *names):
            self._meant[room][_folded(name)].add(id_)

    def id_of(self, room: str, written: str) -> str:
        """The id that is meant; what was written, where none is."""
        text = " ".join(written.split())
        last = text.rsplit(" ", 1)[-1]
        for one in (text, last):
            if one in self._ids[room]:
                return one
        meant = self._meant[room].get(_folded(text), set())
        if len(meant) == 1:
            return next(iter(meant))
        return last if _ID.fullmatch(last) and not text.isascii() else text


def _first(cells: dict[str, list[tuple[int, Cell]]], key: str) -> str:
    found = cells.get(key)
    return found[0][1].value.strip() if found else ""


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()

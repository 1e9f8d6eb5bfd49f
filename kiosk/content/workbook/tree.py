"""Rows to the documents of a content folder: each under its owner."""

from __future__ import annotations

import difflib
from typing import NamedTuple, get_origin

import msgspec

from kiosk.content import model as m
from kiosk.content.hints import fields_of, without_none
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.workbook.choices import code_of, label
from kiosk.content.workbook.entries import FACT, LISTS, child_fields, inner_structs, owners
from kiosk.content.workbook.finding import Finding, about_cell, clean
from kiosk.content.workbook.layout import FIELD, OWNER
from kiosk.content.workbook.resolve import Names
from kiosk.content.workbook.rows import Rows, child
from kiosk.content.workbook.sheets import SHEETS, Sheet
from kiosk.content.workbook.tables import Row, Table

_OFFERED = 6


class _Placed(NamedTuple):
    table: Table
    row: Row
    node: Mapping
    line: int


class Tree:
    """Documents by the name of their file; what is wrong with owners is in `faults`."""

    def __init__(self, tables: dict[str, Table], rows: Rows, names: Names) -> None:
        self._tables, self._rows, self._names = tables, rows, names
        self._owners: dict[tuple[type, str], Mapping] = {}
        self._single: dict[tuple[int, str], int] = {}
        self.faults: list[Finding] = []
        self.documents: dict[str, list[Mapping]] = {}
        placed = {
            sheet.code: [_Placed(table, row, node := rows.node(table, row), node.line) for row in table.rows]
            for sheet in SHEETS
            if (table := tables.get(sheet.code)) is not None
        }
        self._roots(placed)
        for wanted in (True, False):  # owners first: a case has figures, an option has rules
            for sheet in SHEETS:
                if sheet.owned and bool(child_fields(sheet.struct)) == wanted:
                    for one in placed.get(sheet.code, ()):
                        self._under_owner(sheet, one)

    def _roots(self, placed: dict[str, list[_Placed]]) -> None:
        zone = placed["zone"][0].node if placed.get("zone") else Mapping(0)
        self._known(m.Zone, zone, "")
        self.documents["zone.yaml"] = [zone]
        for code in LISTS:
            self.documents[f"{code}.yaml"] = [self._list(code, placed.get(code, []))]
        for one in placed.get("parks", ()):
            self._known(m.Park, one.node, "")
            self.documents.setdefault(f"parks/{_text(one.node, 'id')}.yaml", []).append(one.node)
        if placed.get("criteria") or placed.get("options") or placed.get("rules"):
            self.documents["matching.yaml"] = [self._list("criteria", placed.get("criteria", []))]
        for sheet in SHEETS:
            if not sheet.owned and sheet.code not in (*LISTS, "parks", "zone", "criteria"):
                self._of_zone(sheet, zone, placed.get(sheet.code, []))

    def _list(self, name: str, placed: list[_Placed]) -> Mapping:
        for one in placed:
            self._known(one.table.sheet.struct, one.node, "")
            for field, info in fields_of(one.table.sheet.struct).items():
                if info.required and field in child_fields(one.table.sheet.struct):
                    one.node.pairs.append((_key(field), Sequence(one.line)))
        return Mapping(0, [(_key(name), Sequence(0, [one.node for one in placed]))])

    def _of_zone(self, sheet: Sheet, zone: Mapping, placed: list[_Placed]) -> None:
        """Lists of the zone, and of the structs within it, that need no owner."""
        homes: list[tuple[type[msgspec.Struct], Mapping | None]] = [(m.Zone, zone)]
        for name, inner in inner_structs(m.Zone).items():
            node = child(zone, name)
            homes.append((inner, node if isinstance(node, Mapping) else None))
        for struct, node in homes:
            for field, wanted in child_fields(struct).items():
                if wanted is sheet.struct and placed and node is not None:
                    node.pairs.append((_key(field), Sequence(placed[0].line, [one.node for one in placed])))

    def _known(self, struct: type[msgspec.Struct], node: Mapping, parent: str) -> None:
        id_ = _text(node, "id")
        path = FACT + id_ if struct is m.Fact else f"{parent}/{id_}" if parent else id_
        self._owners.setdefault((struct, path), node)

    def _under_owner(self, sheet: Sheet, one: _Placed) -> None:
        _, written = self._rows.cell(one.table, one.row, OWNER)
        spot = one.table.spot(one.row.number, OWNER)
        found = self._find(sheet, written) if written else None
        if found is None:
            known = {
                path: (struct, path, node) for (struct, path), node in self._owners.items() if struct in owners(sheet)
            }
            offered = difflib.get_close_matches(written, known, _OFFERED, 0.3)
            if not offered and len(known) <= _OFFERED:
                offered = list(known)
            code = "owner-missing" if not written else "owner-unknown" if offered else "owner-unlike"
            zh, en = "、".join(offered), ", ".join(offered)
            self.faults.append(about_cell(code, spot, found=clean(written, 80), options=zh, options_en=en))
            if not known or sheet.struct is m.Picture:  # nothing refers to a picture, and it would be looked for there
                return
            found = next(iter(known.values()))  # anywhere: else all that refers to the row would be a fault too
        struct, path, owner = found
        field = self._field(sheet, struct, one)
        if field is not None:
            self._attach(struct, owner, field, one)
        if child_fields(sheet.struct):
            self._known(sheet.struct, one.node, path)

    def _find(self, sheet: Sheet, written: str) -> tuple[type[msgspec.Struct], str, Mapping] | None:
        text = " ".join(written.split())
        for struct in owners(sheet):
            room = {m.Source: "source", m.Criterion: "criterion", m.Case: "case"}.get(struct, "subject")
            for path in (text, text.rsplit(" ", 1)[-1], self._names.id_of(room, text)):
                if (struct, path) in self._owners:
                    return struct, path, self._owners[struct, path]
        return None

    def _field(self, sheet: Sheet, struct: type[msgspec.Struct], one: _Placed) -> str | None:
        fields = [name for name, wanted in child_fields(struct).items() if wanted is sheet.struct]
        if not sheet.fielded:
            return fields[0]
        _, written = self._rows.cell(one.table, one.row, FIELD)
        field = code_of(written, fields)
        if field is None:
            spot = one.table.spot(one.row.number, FIELD)
            zh, en = ("、".join(map(label, fields)), ", ".join(map(label, fields)))
            self.faults.append(about_cell("field-unknown", spot, found=clean(written, 60), options=zh, options_en=en))
        return field

    def _attach(self, struct: type[msgspec.Struct], owner: Mapping, field: str, one: _Placed) -> None:
        if get_origin(without_none(fields_of(struct)[field].type)[0]) is tuple:
            there = child(owner, field)
            if there is None:
                owner.pairs.append((_key(field), there := Sequence(one.line)))
            assert isinstance(there, Sequence)
            there.items.append(one.node)
        elif (other := self._single.get((id(owner), field))) is not None:
            self.faults.append(about_cell("only-one", one.table.spot(one.row.number, FIELD), other=other))
        else:
            self._single[id(owner), field] = one.row.number
            owner.pairs.append((_key(field), one.node))


def _text(node: Mapping, name: str) -> str:
    found: Node | None = child(node, name)
    return found.value.strip() if isinstance(found, Scalar) else ""


def _key(name: str) -> Scalar:
    return Scalar(0, name, plain=True)

"""Faults of content that was read from cells, said of the cells."""

from __future__ import annotations

import re

from kiosk.content.faults import Fault
from kiosk.content.workbook.choices import CLOSED, OPTIONS, label
from kiosk.content.workbook.fault_words import WORDS
from kiosk.content.workbook.finding import Finding, clean
from kiosk.content.workbook.layout import heading_of
from kiosk.content.workbook.spots import Spot, Spots
from kiosk.content.workbook.tables import Table

_EXPECTED = {"true 或 false": "是 或 否", "true or false": "yes or no"}
_SHEETS = {"stage": "stages", "sector": "sectors", "category": "categories", "area": "areas", "service": "services"}
_INDEX = re.compile(r"\[[0-9]+\]")


def in_cells(fault: Fault, spots: Spots, tables: dict[str, Table]) -> Finding:
    """A fault of content whose lines are the numbers of spots."""
    spot = spots.at(fault.line)
    if spot is None:
        return Finding(code=fault.code, message=fault.message, fix=fault.fix, sheet=fault.file)
    spot = _exactly(fault, spot, tables[spot.sheet.code])
    column_zh, column_en = heading_of(spot.sheet, spot.key)
    message, fix = dict(fault.message), dict(fault.fix)
    words = WORDS.get(fault.code)
    for language in ("zh", "en"):
        details = _details(fault, spots, tables, language) | {"column": column_zh, "column_en": column_en}
        if words is not None:
            said = (words.zh, words.fix_zh) if language == "zh" else (words.en, words.fix_en)
            message[language], fix[language] = (text.format(**details) for text in said)
        elif "options" in details:
            fix[language] = fix[language].replace(fault.details["options"], details["options"])
    column = " ".join(part for part in (column_zh, column_en) if part)
    return Finding(
        code=fault.code,
        message=message,
        fix=_plainly(fix),
        sheet=spot.title,
        row=spot.row,
        column=column,
        cell=spot.cell,
    )


def _exactly(fault: Fault, spot: Spot, table: Table) -> Spot:
    """The cell of the fault's own field, where only its row or another of its languages was written."""
    parts = _INDEX.sub("", fault.field).split(".")
    code = (
        fault.details.get("code", "")
        if fault.code in ("missing-translation", "translation-older", "placeholders-differ")
        else ""
    )
    for first in range(len(parts)):
        stem = ".".join(parts[first:])
        for key in (f"{stem}.{code}", stem, f"{stem}.zh"):
            if key == spot.key and not code:
                return spot
            if key in table.places and (code or not spot.column):
                return table.spot(spot.row, key)
    return spot


def _details(fault: Fault, spots: Spots, tables: dict[str, Table], language: str) -> dict[str, str]:
    found = dict(fault.details)
    if "options" in found:
        codes = found["options"].split(", ")
        names = _named(found.get("what_en", ""), tables)
        room = names or CLOSED.get(fault.code.removeprefix("unknown-"), OPTIONS)
        comma = "、" if language == "zh" else ", "
        found["options"] = clean(comma.join(label(code, room) for code in codes), 900)
    if "other" in found and fault.code == "duplicate-id":
        other = spots.at(int(found["other"].rsplit(":", 1)[-1]))
        if other is not None:
            found["other_en"] = f"{other.title}, {other.cell or f'row {other.row}'}"
            found["other"] = f"{other.title} {other.cell or f'第 {other.row} 行'}"
    return found


def _named(what: str, tables: dict[str, Table]) -> dict[str, tuple[str, str]]:
    """The names of what can be referred to, by id."""
    table = tables.get(_SHEETS.get(what, ""))
    found = {}
    for row in table.rows if table else ():
        texts = [row.cells[key][0][1].value if key in row.cells else "" for key in ("id", "name.zh", "name.en")]
        found[texts[0]] = (texts[1], texts[2])
    return found


def _plainly(fix: dict[str, str]) -> dict[str, str]:
    for code, word in _EXPECTED.items():
        fix = {language: text.replace(code, word) for language, text in fix.items()}
    return fix

"""What is wrong with a workbook or a photograph, or worth knowing of it, said for people who work in Excel."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from kiosk.content.workbook.finding_words import WORDS
from kiosk.content.workbook.layout import heading_of
from kiosk.content.workbook.sheets import SHEETS, Sheet
from kiosk.content.workbook.spots import Spot
from kiosk.files import spoken


class Finding(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing, where it is, and what to write instead."""

    code: str
    message: dict[str, str]
    """What is wrong, in zh and en."""
    fix: dict[str, str]
    """What to do, in zh and en."""
    level: Literal["fault", "notice"] = "fault"
    """With a fault nothing is imported; a notice is for reading."""
    sheet: str = ""
    """Title of the sheet."""
    row: int = 0
    """Counted from 1 as Excel does; 0 where the sheet as a whole is meant."""
    column: str = ""
    """Heading of the column, in Chinese and English."""
    cell: str = ""
    """B12; "" for a row as a whole."""
    file: str = ""
    """The photograph, from the folder that was given."""

    def place(self, language: str) -> str:
        """Where it is, in words."""
        row = f"第 {self.row} 行" if language == "zh" else f"row {self.row}"
        parts = (self.file, self.sheet, row if self.row else "", self.column, self.cell)
        return " · ".join(part for part in parts if part)

    def show(self, language: str) -> str:
        """In lines for a terminal, in zh or en."""
        arrow = "→ " if language == "zh" else "-> "
        lines = (self.place(language), f"    {self.message[language]}", f"    {arrow}{self.fix[language]}")
        return "\n".join(line for line in lines if line.strip() not in ("", "→", "->"))


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Faults first, then as one goes through the workbook."""
    places = {sheet.title: place for place, sheet in enumerate(SHEETS)}
    return sorted(findings, key=lambda one: (one.level, places.get(one.sheet, -1), one.sheet, one.row, one.file))


def make(code: str, level: Literal["fault", "notice"] = "fault", photo: str = "", /, **details: object) -> Finding:
    """About a photograph or the workbook as a whole. Raises KeyError for an unknown code."""
    message, fix = _said(code, details)
    return Finding(code=code, message=message, fix=fix, level=level, file=clean(photo))


def about_sheet(code: str, sheet: Sheet, title: str, /, **details: object) -> Finding:
    message, fix = _said(code, {"sheet": title, "sheet_en": sheet.en, **details})
    return Finding(code=code, message=message, fix=fix, sheet=clean(title))


def about_cell(code: str, spot: Spot, /, **details: object) -> Finding:
    message, fix = _said(code, details)
    column = " ".join(heading_of(spot.sheet, spot.key)).strip()
    return Finding(
        code=code, message=message, fix=fix, sheet=clean(spot.title), row=spot.row, column=column, cell=spot.cell
    )


def _said(code: str, details: dict[str, object]) -> tuple[dict[str, str], dict[str, str]]:
    words = WORDS[code]
    zh, en = ({name: clean(spoken(value, each)) for name, value in details.items()} for each in ("zh", "en"))
    message = {"zh": words.zh.format(**zh), "en": words.en.format(**en)}
    return message, {"zh": words.fix_zh.format(**zh), "en": words.fix_en.format(**en)}


def clean(value: str, limit: int = 300) -> str:
    """No control characters and no walls of text for whoever reads it."""
    plain = "".join(character if character.isprintable() else " " for character in value)
    return plain if len(plain) <= limit else plain[: limit - 1] + "…"

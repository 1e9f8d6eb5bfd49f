"""The hidden sheet of what drop-downs offer, and the drop-downs themselves."""

from __future__ import annotations

from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.content.workbook.choices import TRUTH, label
from kiosk.content.workbook.entries import child_fields, owners
from kiosk.content.workbook.layout import FIELD, OWNER, Head
from kiosk.content.workbook.sheets import LISTS, Sheet
from kiosk.content.workbook.values import Names, with_name

MESSAGE = 255
"""Excel shows no more of an input message."""


class Lists:
    """Entries are written once, however many columns offer them."""

    def __init__(self, sheet: Worksheet, names: Names) -> None:
        self._sheet, self._names = sheet, names
        self._ranges: dict[tuple[str, ...], str] = {}

    def validation(self, sheet: Sheet, head: Head) -> DataValidation | None:
        """A drop-down for a column, or its help as a message. Whatever is typed is taken; the import judges it."""
        offered = self._offered(sheet, head)
        text = "\n".join(part for part in (head.heading.help_zh, head.heading.help_en) if part)
        if not offered and not text:
            return None
        made = DataValidation(type="list", formula1=self._range(offered)) if offered else DataValidation()
        made.allow_blank, made.showErrorMessage = True, False
        if text:
            made.showInputMessage = True
            made.promptTitle, made.prompt = head.heading.zh[:32], text[:MESSAGE]
        return made

    def _offered(self, sheet: Sheet, head: Head) -> tuple[str, ...]:
        column = head.column
        if column is None:
            return self._of_owner(sheet, head.key)
        if column.shape == "truth":
            return tuple(" ".join(words) for words in TRUTH.values())
        if column.options:
            return tuple(label(code) for code in column.options)
        if column.shape == "id" or column.spread:
            known = self._names.get(column.room or "", {})
            return tuple(with_name(id_, known) for id_ in known)
        return ()

    def _of_owner(self, sheet: Sheet, key: str) -> tuple[str, ...]:
        if key == FIELD:
            fields = {
                name for owner in owners(sheet) for name, child in child_fields(owner).items() if child is sheet.struct
            }
            return tuple(label(name) for name in sorted(fields))
        if key != OWNER:
            return ()
        wanted = {owner.__name__.lower() for owner in owners(sheet)}
        known = {
            id_: name
            for room in ("park", "area", "service")
            if room in wanted
            for id_, name in self._names[room].items()
        }
        known |= {id_: name for id_, name in self._names["subject"].items() if "zone" in wanted and id_ not in known}
        known |= self._names["source"] if "source" in wanted else {}
        return tuple(with_name(id_, known) for id_ in known)

    def _range(self, offered: tuple[str, ...]) -> str:
        if offered not in self._ranges:
            place = len(self._ranges) + 1
            for row, one in enumerate(offered, 1):
                self._sheet.cell(row, place, one).data_type = "s"
            letter = get_column_letter(place)
            self._ranges[offered] = f"{quote_sheetname(LISTS)}!${letter}$1:${letter}${len(offered)}"
        return self._ranges[offered]

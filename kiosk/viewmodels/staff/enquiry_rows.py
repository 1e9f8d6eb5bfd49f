"""The enquiries as a list: what staff see of each without a key, and the name once they have given the passphrase."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.enquiries.records import Row
from kiosk.viewmodels.shapes import Value

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Say = Callable[[str, str], str]
Naming = Callable[[str], str]
_Index = QModelIndex | QPersistentModelIndex

FILTERS: dict[str, Callable[[Row, date], bool]] = {
    "all": lambda row, today: True,
    "overdue": lambda row, today: row.due is not None and row.due < today,
    "today": lambda row, today: row.due == today,
    "nobody": lambda row, today: not row.owner,
}
"""What staff look for, in the order of the chips."""


def urgent(rows: Sequence[Row], today: date) -> list[Row]:
    """Enquiries whose fields are there, the most urgent first: late, due today, nobody's, then by date; the newest
    first among equals."""

    def rank(row: Row) -> tuple[int, date]:
        if row.due is not None and row.due <= today:
            return (0 if row.due < today else 1), row.due
        return (2 if not row.owner else 3), row.due or date.max

    return sorted((row for row in rows if row.erased is None), key=rank)


def due_words(due: date | None, today: date, say: Say) -> tuple[str, str]:
    """State ("", "today", "overdue") and words of a due date."""
    if due is None:
        return "", say("未定期限", "no date")
    late = (today - due).days
    if late > 0:
        return "overdue", say(f"逾期 {late} 天", f"{late} {'day' if late == 1 else 'days'} late")
    if late == 0:
        return "today", say("今天", "today")
    return "", f"{due:%m-%d}" if due.year == today.year else f"{due:%Y-%m-%d}"


def brief(words: str, most: int) -> str:
    """The words, cut to so many columns (a Chinese character takes two), with … where they go on."""
    width = 0
    for at, letter in enumerate(words):
        width += 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        if width > most:
            return f"{words[:at].rstrip()}…"
    return words


@QmlElement
@QmlUncreatable("made in Python")
class EnquiryRows(QAbstractListModel):
    """Rows of {code, name, sealed, about, owner, next, due, dueState}, put together when they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._make: Callable[[Row], Value] = lambda row: {}

    def show(self, rows: Sequence[Row], make: Callable[[Row], Value]) -> None:
        """Show these rows. As many as before, in the same order: what is flicked stays where it is."""
        same = [row.code for row in rows] == [row.code for row in self._rows]
        self._make = make
        if same:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = ROW_ROLE) -> Value | None:
        if role != ROW_ROLE or not 0 <= index.row() < len(self._rows):
            return None
        return self._make(self._rows[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:
        return {ROW_ROLE: QByteArray(b"entry")}


def entry(row: Row, fields: Mapping[str, Any] | None, today: date, name: Naming, say: Say) -> Value:
    """One line of the list."""
    state, words = due_words(row.due, today, say)
    about = " · ".join(name(one) for one in (*row.sectors, *row.parks)[:2])
    return {
        "code": row.code,
        "name": brief(str(fields.get("name") or row.code), 24) if fields else row.code,
        "sealed": fields is None,
        "about": brief(about, 44) or say("没有写明", "not said"),
        "owner": brief(row.owner, 20),
        "next": brief(row.next_step, 34),
        "due": words,
        "dueState": state,
    }

"""The list model behind the parks screen: each row holds as many cards as stand side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model import Park

from .context import Context
from .park_cells import card, small

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

KIND_ROLE = Qt.ItemDataRole.UserRole + 1
CELLS_ROLE = Qt.ItemDataRole.UserRole + 2

_Index = QModelIndex | QPersistentModelIndex
_Row = tuple[str, Sequence[Park]]


@QmlElement
@QmlUncreatable("made in Python")
class ParkRows(QAbstractListModel):
    """Rows of kind `cards` (parks with facts), `head` (begins the second tier) and `small` (little but a name).

    Without tiers every row is `small`, in the order given. Cells are made when a row is first shown: with 5,000
    parks only those on the screen are. Rows that stay in place are changed, not made anew: a keystroke is cheap.
    """

    replaced = Signal()
    """Other parks are shown: the list begins again at its top."""
    laidOut = Signal()

    def __init__(self, context: Context, tiers: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tiers = tiers
        self._columns = (5, 4)
        self._shown: Sequence[Park] = ()
        self._rows: list[_Row] = []
        self._language = ""

    @property
    def shown(self) -> Sequence[Park]:
        """The parks in all rows, in their order."""
        return self._shown

    def show(self, parks: Sequence[Park]) -> None:
        """Show other parks, or the same ones in another language."""
        language, same = self._context.state.language, parks == self._shown
        if same and self._language == language:
            return
        self._shown, self._language = parks, language
        if not same:
            self._lay_out()
            self.replaced.emit()
        elif self._rows:  # another language: keep the place
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    @Slot(int, int)
    def setColumns(self, cards: int, small: int) -> None:
        """How many full and small cards stand side by side; a matter of the screen's shape and text size."""
        if (cards, small) != self._columns:
            self._columns = (max(1, cards), max(1, small))
            self._lay_out()

    @Property("QVariantList", notify=laidOut)
    def leading(self) -> list[bool]:
        """Of the first row's full cards, whether something has happened there (solid node) or not (hollow)."""
        kind, parks = self._rows[0] if self._rows else ("", ())
        return [self._context.index.stage(one.stage).done for one in parks] if kind == "cards" else []

    @Slot(int, result=int)
    def after(self, row: int) -> int:
        """Number of parks in the rows from `row` on."""
        return sum(len(parks) for kind, parks in self._rows[max(0, row) :] if kind != "head")

    @Slot(int, result=str)
    def firstOf(self, row: int) -> str:
        """Id of the first park in a row, '' where there is none: remembers a place while columns change."""
        return self._rows[row][1][0].id if 0 <= row < len(self._rows) else ""

    @Slot(str, result=int)
    def rowOf(self, park: str) -> int:
        """The row that a park stands in, 0 where it is not shown."""
        rows = enumerate(self._rows)
        return next((at for at, (kind, parks) in rows if kind != "head" and any(one.id == park for one in parks)), 0)

    def _lay_out(self) -> None:
        rows = self._arranged()
        kept = min(len(rows), len(self._rows))
        if not kept or [kind for kind, _ in rows[:kept]] != [kind for kind, _ in self._rows[:kept]]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        else:
            self._replace(rows, kept)
        self.laidOut.emit()

    def _replace(self, rows: list[_Row], kept: int) -> None:
        if len(self._rows) > kept:
            self.beginRemoveRows(QModelIndex(), kept, len(self._rows) - 1)
            del self._rows[kept:]
            self.endRemoveRows()
        self._rows = rows[:kept]
        self.dataChanged.emit(self.index(0), self.index(kept - 1))
        if len(rows) > kept:
            self.beginInsertRows(QModelIndex(), kept, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()

    def _arranged(self) -> list[_Row]:
        cards, narrow = self._columns
        if not self._tiers:
            return _chunks("small", self._shown, narrow)
        full = [one for one in self._shown if one.disclosure == "detailed"]
        named = [one for one in self._shown if one.disclosure == "named_only"]
        limited = [one for one in self._shown if one.disclosure not in ("detailed", "named_only")]
        brief = named + limited
        head: list[_Row] = [("head", brief)] if brief else []
        return _chunks("cards", full, cards) + head + _chunks("small", brief, narrow)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {KIND_ROLE: QByteArray(b"kind"), CELLS_ROLE: QByteArray(b"cells")}

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        kind, parks = self._rows[index.row()]
        if role == KIND_ROLE:
            return kind
        if role != CELLS_ROLE:
            return None
        if kind == "head":
            named = sum(one.disclosure == "named_only" for one in parks)
            return [{"named": named, "limited": len(parks) - named}]
        make = card if kind == "cards" else small
        return [make(self._context, one) for one in parks]


def _chunks(kind: str, parks: Sequence[Park], size: int) -> list[_Row]:
    return [(kind, parks[at : at + size]) for at in range(0, len(parks), size)]

"""The list model behind the parks screen: each row holds as many cards as stand side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.content.display import text
from kiosk.content.kinds import milestone_mark
from kiosk.content.model import Park

from .context import Context
from .shapes import Value, figure, joined, picture

KIND_ROLE = Qt.ItemDataRole.UserRole + 1
CELLS_ROLE = Qt.ItemDataRole.UserRole + 2

_Index = QModelIndex | QPersistentModelIndex


class ParkRows(QAbstractListModel):
    """Rows of kind `cards` (parks with facts), `head` (begins the second tier) and `small` (little but a name).

    Cells are made when a row is first shown: with 5,000 parks only those on the screen are.
    """

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._columns = (5, 4)
        self._shown: Sequence[Park] = ()
        self._rows: list[tuple[str, Sequence[Park]]] = []
        self._language = ""

    @property
    def parks(self) -> int:
        """Number of parks in all rows."""
        return len(self._shown)

    def show(self, parks: Sequence[Park]) -> None:
        """Show other parks, or the same ones in another language."""
        if parks == self._shown and self._language == self._context.state.language:
            return
        same = [one.id for one in parks] == [one.id for one in self._shown]
        self._shown, self._language = parks, self._context.state.language
        if same and self._rows:  # another language: keep the place
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        else:
            self._lay_out()

    def set_columns(self, cards: int, small: int) -> None:
        if (cards, small) != self._columns:
            self._columns = (max(1, cards), max(1, small))
            self._lay_out()

    def _lay_out(self) -> None:
        self.beginResetModel()
        full = [one for one in self._shown if one.disclosure == "detailed"]
        brief = [one for one in self._shown if one.disclosure != "detailed"]
        cards, small = self._columns
        self._rows = [("cards", full[at : at + cards]) for at in range(0, len(full), cards)]
        if brief:
            self._rows.append(("head", brief))
        self._rows += [("small", brief[at : at + small]) for at in range(0, len(brief), small)]
        self.endResetModel()

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
        return [self._card(one) if kind == "cards" else self._small(one) for one in parks]

    def _small(self, park: Park) -> Value:
        context = self._context
        return {
            "id": park.id,
            "name": text(park.name, context.state.language),
            "disclosure": park.disclosure,
            "picture": picture(context, park.id, park.pictures[0]) if park.pictures else None,
        }

    def _card(self, park: Park) -> Value:
        context, language = self._context, self._context.state.language
        happened = [one for one in park.milestones if one.kind == "happened"]
        figures = [one for one in park.figures if one.wording is None or one.value is not None]
        last = happened[-1] if happened else None
        return self._small(park) | {
            "step": text(last.label, language) if last else text(context.index.stage(park.stage).name, language),
            "stepMark": milestone_mark(last, language) if last else "",
            "stepDate": last.date or "" if last else "",
            "done": context.index.stage(park.stage).done,
            "sectors": joined((text(context.index.sector(one).name, language) for one in park.sectors), language),
            "figure": figure(context, figures[0]) if figures else None,
        }

"""The list model behind the match screen: parks in the order in which they suit, each with its reasons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.content.index import Index
from kiosk.matching.rank import Ranked
from kiosk.matching.reasons import Reason
from kiosk.matching.words import sentence, short

from .context import Context
from .shapes import Value

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
MOVED = 60
"""Up to so many rows change places one by one, so that the screen can show it; longer lists are laid out anew."""

NO_BREAK_DOT = "\u00a0· "
"""No line begins with the dot between a figure's kind and its date."""

NO_BREAK_HYPHEN = "\u2011"

_Index = QModelIndex | QPersistentModelIndex


@QmlElement
@QmlUncreatable("made in Python")
class MatchRows(QAbstractListModel):
    """Rows of {id, name, rank, namedOnly, clear, fits, misfits, unknown}; the last three are lists of reasons.

    A row is put together when it is first shown. `clear` is true where nothing speaks against the park.
    """

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ranked: list[Ranked] = []

    @property
    def ids(self) -> list[str]:
        return [one.park_id for one in self._ranked]

    def show(self, ranked: Sequence[Ranked]) -> None:
        """Show parks in an order. Those that were shown before move to their new place."""
        new, old = [one.park_id for one in ranked], self.ids
        if not old or not new or max(len(old), len(new)) > MOVED:
            self.beginResetModel()
            self._ranked = list(ranked)
            self.endResetModel()
            return
        self._drop(set(new))
        self._place(ranked)
        self.dataChanged.emit(self.index(0), self.index(len(self._ranked) - 1))

    def _drop(self, kept: set[str]) -> None:
        for at in reversed(range(len(self._ranked))):
            if self._ranked[at].park_id not in kept:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._ranked[at]
                self.endRemoveRows()

    def _place(self, ranked: Sequence[Ranked]) -> None:
        for at, one in enumerate(ranked):
            ids = self.ids
            before = ids.index(one.park_id, at) if one.park_id in ids[at:] else None
            if before is None:
                self.beginInsertRows(QModelIndex(), at, at)
                self._ranked.insert(at, one)
                self.endInsertRows()
            elif before == at:
                self._ranked[at] = one
            else:
                self.beginMoveRows(QModelIndex(), before, before, QModelIndex(), at)
                del self._ranked[before]
                self._ranked.insert(at, one)
                self.endMoveRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ranked)

    def roleNames(self) -> dict[int, QByteArray]:
        return {ROW_ROLE: QByteArray(b"row")}

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != ROW_ROLE or not 0 <= index.row() < len(self._ranked):
            return None
        return row(self._context.index, self._ranked[index.row()], index.row() + 1, self._context.state.language)


def row(index: Index, ranked: Ranked, place: int, language: str) -> Value:
    """A park in its place with all its reasons."""
    park = index.park(ranked.park_id)
    misfits = ranked.misfits
    named = park.disclosure in ("named_only", "caption_only")
    return {
        "id": park.id,
        "name": text(park.name, language).replace("-", NO_BREAK_HYPHEN),
        "rank": place,
        "namedOnly": named,
        "clear": not misfits and not named,
        "fits": [_reason(one, language) for one in ranked.fits],
        "misfits": [_reason(one, language) for one in misfits],
        "unknown": [_reason(one, language) for one in ranked.unknown],
    }


def _reason(found: Reason, language: str) -> Value:
    """What is unknown is said in a few words, as a list of open questions; the whole sentence is spoken."""
    whole = sentence(found, language)
    shown = short(found, language) if found.verdict == "unknown" else whole
    return {
        "text": shown.replace(" · ", NO_BREAK_DOT),
        "spoken": whole,
        "ref": found.ref,
        "nameOnly": found.name_only,
        "zoneWide": found.zone_wide,
    }

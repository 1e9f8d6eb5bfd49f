"""View model of the comparison: two or three parks of the shortlist side by side."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.compare import Row, rows
from kiosk.content.model import Park
from kiosk.session import SetDifferences, ShowPair, State

from .base import ScreenViewModel
from .compare_cells import head, row
from .context import Context
from .park_rows import ParkRows
from .shapes import Value

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAIRS = ((0, 1), (0, 2), (1, 2))
"""Three parks, two at a time: each beside each other once."""


@QmlElement
@QmlUncreatable("made in Python")
class CompareViewModel(ScreenViewModel):
    """The columns and rows of the comparison, and the parks that could come into it."""

    changed = Signal()
    shown_on = ("compare",)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._columns = 3
        self._others = ParkRows(context, tiers=False, parent=self)

    def key(self, state: State) -> Hashable:
        return state.language, state.shortlist, state.differences, state.pair, self._columns, state.picking is None

    def updated(self) -> None:
        state = self.context.state
        if state.picking is not None:
            self._others.show([one for one in self.context.index.catalogue.parks if one.id not in state.shortlist])

    def _get_columns(self) -> int:
        """How many parks there is room for side by side: 2 or 3; the screen says."""
        return self._columns

    def _set_columns(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            self.refresh(self.context.state)

    columns = Property(int, _get_columns, _set_columns, notify=changed)

    @property
    def _parks(self) -> list[Park]:
        """The parks in the columns."""
        kept = [self.context.index.park(one) for one in self.context.state.shortlist]
        if len(kept) <= self._columns:
            return kept
        return [kept[one] for one in PAIRS[self.context.state.pair]]

    def _rows(self) -> list[Row]:
        return self.made("all", lambda: rows(self.context.index, self._parks))

    def _shown(self) -> list[Value]:
        differences = self.context.state.differences
        return [row(self.context, one) for one in self._rows() if not (differences and one.same)]

    @Property("QVariantList", notify=changed)
    def heads(self) -> list[Value]:
        """The columns: small cards of the parks, with `done` (something has happened there) and `stage`."""
        return self.made("heads", lambda: [head(self.context, one) for one in self._parks])

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[Value]:
        """Rows as {field, label, same, sameGiven, cells}; with `differences` only those that differ."""
        return self.made("rows", self._shown) if self.heads else []

    @Property(int, notify=changed)
    def sameCount(self) -> int:
        """Rows in which all columns say the same."""
        return sum(one.same for one in self._rows()) if len(self.heads) > 1 else 0

    @Property(int, notify=changed)
    def count(self) -> int:
        """Parks on the shortlist, of which not all may be in columns."""
        return len(self.context.state.shortlist)

    @Property(bool, notify=changed)
    def paged(self) -> bool:
        return self.count > self._columns

    @Property(int, notify=changed)
    def pair(self) -> int:
        return self.context.state.pair

    @Property(int, constant=True)
    def pairs(self) -> int:
        return len(PAIRS)

    @Property(bool, notify=changed)
    def differences(self) -> bool:
        return self.context.state.differences

    @Property(ParkRows, constant=True)
    def others(self) -> ParkRows:
        """Parks that are not on the shortlist, while one is chosen."""
        return self._others

    @Slot(bool)
    def showDifferences(self, on: bool) -> None:
        self.context.send(SetDifferences(self.context.clock.now(), on))

    @Slot(int)
    def turn(self, by: int) -> None:
        """To another pair, round and round."""
        self.context.send(ShowPair(self.context.clock.now(), (self.context.state.pair + by) % len(PAIRS)))

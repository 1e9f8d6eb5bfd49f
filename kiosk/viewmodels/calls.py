"""View model of the call for staff: the pill of every screen, and what staff mode shows of it."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.calls.board import Board, answered, call, cancel
from kiosk.session import State

from .base import ScreenViewModel
from .context import Context

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class CallsViewModel(ScreenViewModel):
    """One call at a time; the end of the visit takes it back."""

    changed = Signal()
    called = Signal(bool)
    """A visitor has called; True where the robot and the loudspeaker are to say so."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.board = Board()
        self.fault: Callable[[], str | None] = lambda: None
        """Why the robot's last message did not arrive, None where it did."""

    def key(self, state: State) -> Hashable:
        return state.attracting

    def updated(self) -> None:
        if self.context.state.attracting:
            self.board = cancel(self.board)

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        return self.board.since is not None

    @Property(int, notify=changed)
    def number(self) -> int:
        """Calls since the start, those taken back too."""
        return self.board.called

    @Property(str, notify=changed)
    def robotFault(self) -> str:
        """Why the robot's last message did not arrive, for staff only; '' where it did."""
        return self.fault() or ""

    @Slot()
    def call(self) -> None:
        """A visitor calls; a second time changes nothing."""
        before = self.board
        self.board, tell = call(before, self.context.clock.now())
        if self.board != before:
            self.changed.emit()
            self.called.emit(tell)

    @Slot()
    def cancel(self) -> None:
        """The visitor takes it back."""
        self._take(cancel(self.board))

    @Slot()
    def answer(self) -> None:
        """Staff have come."""
        self._take(answered(self.board))

    def _take(self, board: Board) -> None:
        if board != self.board:
            self.board = board
            self.changed.emit()

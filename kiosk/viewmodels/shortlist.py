"""View model of the shortlist: what is kept, the tray, the notice of a change."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.session import (
    AddToShortlist,
    ClearShortlist,
    PickPark,
    RemoveFromShortlist,
    ReplaceInShortlist,
    ShowTray,
    State,
    Undo,
)
from kiosk.session.shortlist import full

from .base import ScreenViewModel
from .park_cells import small
from .shapes import Value

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ShortlistViewModel(ScreenViewModel):
    """The parks that the visitor keeps, and everything that can be done with them."""

    changed = Signal()

    def key(self, state: State) -> Hashable:
        return state.language, state.shortlist, state.asking, state.tray, state.notice, state.picking

    @property
    def _now(self) -> float:
        return self.context.clock.now()

    def _name(self, park: str) -> str:
        return text(self.context.index.park(park).name, self.language) if park in self.context.index.parks else ""

    # -- what is kept --------------------------------------------------------------------------------------------

    @Property("QStringList", notify=changed)
    def ids(self) -> list[str]:
        return list(self.context.state.shortlist)

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self.context.state.shortlist)

    @Property(bool, notify=changed)
    def full(self) -> bool:
        return full(self.context.state)

    @Property("QVariantList", notify=changed)
    def parks(self) -> list[Value]:
        """The parks kept, as small cards in the order of adding."""
        kept = self.context.state.shortlist
        return self.made("parks", lambda: [small(self.context, self.context.index.park(one)) for one in kept])

    # -- what is asked and told ----------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def tray(self) -> str:
        """shortlist, exchange (which one to replace), asking (which one goes for a fourth), '' while it is closed."""
        state = self.context.state
        return "asking" if state.asking else state.tray

    @Property(str, notify=changed)
    def askingName(self) -> str:
        """Name of the fourth park that waits, '' for none."""
        return self._name(self.context.state.asking)

    @Property(bool, notify=changed)
    def picking(self) -> bool:
        return self.context.state.picking is not None

    @Property(str, notify=changed)
    def leaving(self) -> str:
        """Id of the park that the one to be picked replaces, '' if it is one more."""
        return self.context.state.picking or ""

    @Property(str, notify=changed)
    def leavingName(self) -> str:
        """Name of the park that the one to be picked replaces, '' if it is one more."""
        return self._name(self.context.state.picking or "")

    @Property("QVariantMap", notify=changed)
    def notice(self) -> Value:
        """What just changed: kind (added, removed, replaced, cleared), name, count; {} for a while nothing has."""
        found = self.context.state.notice
        return {"kind": found.kind, "name": self._name(found.park), "count": self.count} if found else {}

    # -- what a visitor does -------------------------------------------------------------------------------------

    @Slot(str)
    def toggle(self, park: str) -> None:
        """Keep a park, or no longer."""
        if park in self.context.state.shortlist:
            self.remove(park)
        elif park in self.context.index.parks:
            self.context.send(AddToShortlist(self._now, park))

    @Slot(str)
    def remove(self, park: str) -> None:
        self.context.send(RemoveFromShortlist(self._now, park))

    @Slot(str)
    def swap(self, old: str) -> None:
        """In the tray: let this one go for the fourth, or choose what comes instead of it."""
        state = self.context.state
        if state.asking:
            self.context.send(ReplaceInShortlist(self._now, old, state.asking))
        else:
            self.context.send(PickPark(self._now, old))

    @Slot()
    def pickOneMore(self) -> None:
        self.context.send(PickPark(self._now, ""))

    @Slot()
    def stopPicking(self) -> None:
        self.context.send(PickPark(self._now, None))

    @Slot(str)
    def picked(self, park: str) -> None:
        """The park that was chosen for comparing."""
        old = self.context.state.picking
        if park not in self.context.index.parks or old is None:
            return
        event = ReplaceInShortlist(self._now, old, park) if old else AddToShortlist(self._now, park)
        self.context.send(event)

    @Slot()
    def clear(self) -> None:
        self.context.send(ClearShortlist(self._now))

    @Slot()
    def undo(self) -> None:
        self.context.send(Undo(self._now))

    @Slot(str)
    def showTray(self, what: str) -> None:
        """Open the tray for `shortlist` or `exchange`, close it with ''."""
        self.context.send(ShowTray(self._now, what))

"""View model of what a visitor takes away: the codes, the parks in them, the sheet for staff to print."""

from __future__ import annotations

import logging
from collections.abc import Hashable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import paths
from kiosk.session import ONE_PARK, State
from kiosk.takeaway.codes import Code, codes

from .base import ScreenViewModel
from .code_images import address
from .context import Context
from .park_cells import small
from .shapes import Value, figure
from .sheets import SheetMaker

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SCREEN = "takeaway"
FIGURES = {1: 6, 2: 4, 3: 2}
"""Figures on a park's card, by number of parks; the code may hold more."""
SMALLEST_MM = 60.0
"""Side of a code in millimetres while the screen has not said how large it is."""

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class TakeawayViewModel(ScreenViewModel):
    """The parks of the shortlist, or the one that the visitor came from, as codes and as a sheet."""

    changed = Signal()
    sheetChanged = Signal()
    shown_on = (SCREEN,)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._size_mm = SMALLEST_MM
        self._maker = SheetMaker(context.data or paths.data(), self)
        self._maker.done.connect(self._stored)
        self._sheet = ""
        self._number = 0

    def key(self, state: State) -> Hashable:
        return state.language, self._parks(state), self._size_mm

    def refresh(self, state: State) -> None:
        here, before = state.route.screen == SCREEN, self._key
        super().refresh(state)
        if self._sheet and not self._maker.busy and (not here or self._key != before):
            self._tell("")

    def _parks(self, state: State) -> tuple[str, ...]:
        subject = state.route.subject if state.route.screen == SCREEN else ""
        one = subject.removeprefix(ONE_PARK)
        if subject.startswith(ONE_PARK) and one in self.context.index.parks:
            return (one,)
        return state.shortlist

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the parks to take away."""
        return self._key[1] if isinstance(self._key, tuple) else ()  # type: ignore[no-any-return]

    # -- what is shown -------------------------------------------------------------------------------------------

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self.chosen)

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        """Whether it is the shortlist that is taken, so that a park can be taken off it here."""
        return self.chosen == self.context.state.shortlist

    def _card(self, park_id: str) -> Value:
        index = self.context.index
        park = index.park(park_id)
        own = [*park.figures, *(one for fact in index.facts_about(park.id) for one in fact.figures)]
        figures = [figure(self.context, one) for one in own]
        shown = FIGURES[len(self.chosen)]
        return small(self.context, park) | {"figures": figures[:shown], "further": len(figures[shown:])}

    @Property("QVariantList", notify=changed)
    def parks(self) -> list[Value]:
        """The parks as {id, name, picture, figures, further}; `further` counts the figures not shown here."""
        return self.made("parks", lambda: [self._card(one) for one in self.chosen])

    def _made_codes(self) -> tuple[Code, ...]:
        if not self.chosen:
            return ()
        context = self.context
        try:
            return codes(context.index, self.chosen, self.language, self._size_mm, context.contact, context.link)
        except ValueError:
            log.exception("no code of %s mm for %s", self._size_mm, self.chosen)
            return ()

    @Property("QVariantList", notify=changed)
    def codes(self) -> list[Value]:
        """Codes as {purpose, source, side, modules, text}: `side` modules are drawn, `modules` with the quiet zone."""
        found = self.made("made_codes", self._made_codes)
        return self.made("codes", lambda: [_shown(one) for one in found])

    # -- the sheet -----------------------------------------------------------------------------------------------

    @Property(str, notify=sheetChanged)
    def sheet(self) -> str:
        """What became of the sheet: '' (not asked for), making, stored, failed."""
        return self._sheet

    @Property(int, notify=sheetChanged)
    def sheetNumber(self) -> int:
        """What the visitor tells staff, 0 for none."""
        return self._number

    def _tell(self, what: str, number: int = 0) -> None:
        self._sheet, self._number = what, number
        self.sheetChanged.emit()

    def _stored(self, number: int) -> None:
        self._tell("stored" if number else "failed", number)

    # -- what a visitor does -------------------------------------------------------------------------------------

    @Slot(float)
    def setSize(self, size_mm: float) -> None:
        """How large a code is on this screen, in millimetres, quiet zone included."""
        if size_mm != self._size_mm and size_mm > 0:
            self._size_mm = size_mm
            self.refresh(self.context.state)

    @Slot()
    def makeSheet(self) -> None:
        """Make the page for staff to print; `sheet` tells when it is stored."""
        if not self.chosen or self._maker.busy:
            return
        context, today = self.context, self.context.today()
        self._tell("making")
        self._maker.make(self.chosen, self.language, context.media, today)

    def finish(self) -> None:
        """At the end of the program: a sheet that is being made is still stored."""
        self._maker.wait(5.0)

    @Slot()
    def dismissSheet(self) -> None:
        """The word about the sheet has been read."""
        if not self._maker.busy:
            self._tell("")


def _shown(code: Code) -> Value:
    return {
        "purpose": code.purpose,
        "source": address(code.rows),
        "side": len(code.rows),
        "modules": code.modules,
        "text": code.text,
    }

"""View model of the parks list: rows of cards, chips with live counts, search."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.content.filters import Chip, Selection, sector_chips, stage_chips, toggle_sector, toggle_stage, visible
from kiosk.content.search import Search
from kiosk.session import Facets, SetFacets, State

from .base import ScreenViewModel
from .context import Context
from .park_rows import ParkRows
from .shapes import Value

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ParksViewModel(ScreenViewModel):
    """The parks that pass the filters, as rows; while searching, those that are found."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._search = Search(context.index.catalogue.search)
        self._rows = ParkRows(context, self)
        self._found = ParkRows(context, self)

    def key(self, state: State) -> Hashable:
        return state.language, state.facets, state.query, state.route.screen == "parks"

    def updated(self) -> None:
        state = self.context.state
        if state.route.screen != "parks":
            return
        self._rows.show([self.context.index.park(one) for one in self._visible()])
        if state.query is not None:
            found = self._search.find(state.query) if state.query.strip() else []
            self._found.show([self.context.index.park(one) for one in found])

    @property
    def _selection(self) -> Selection:
        facets = self.context.state.facets
        return Selection(facets.sectors, facets.stages)

    def _visible(self) -> tuple[str, ...]:
        return self.made("visible", lambda: visible(self.context.index.catalogue.parks, self._selection))

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def found(self) -> QObject:
        return self._found

    @Property(int, notify=changed)
    def total(self) -> int:
        return len(self.context.index.catalogue.parks)

    @Property(int, notify=changed)
    def visibleCount(self) -> int:
        return len(self._visible())

    @Property(int, notify=changed)
    def foundCount(self) -> int:
        return self._found.parks

    @Property(str, notify=changed)
    def query(self) -> str:
        return self.context.state.query or ""

    @Property(bool, notify=changed)
    def searching(self) -> bool:
        return self.context.state.query is not None

    @Property(bool, notify=changed)
    def narrowed(self) -> bool:
        facets = self.context.state.facets
        return bool(facets.sectors or facets.stages)

    def _chips(self, kind: str) -> list[Value]:
        index, parks = self.context.index, self.context.index.catalogue.parks
        if kind == "stage":
            chips = stage_chips(parks, [one.id for one in index.zone.stages], self._selection)
        else:
            chips = sector_chips(parks, [one.id for one in index.zone.sectors], self._selection)
        return [self._chip(kind, one) for one in chips]

    def _chip(self, kind: str, chip: Chip) -> Value:
        index = self.context.index
        name = text((index.stage(chip.id) if kind == "stage" else index.sector(chip.id)).name, self.language)
        return {"id": chip.id, "name": name, "count": chip.count, "on": chip.selected}

    @Property("QVariantList", notify=changed)
    def stages(self) -> list[Value]:
        return self.made("stages", lambda: self._chips("stage"))

    @Property("QVariantList", notify=changed)
    def sectors(self) -> list[Value]:
        return self.made("sectors", lambda: self._chips("sector"))

    @Slot(str, str)
    def toggle(self, kind: str, chip: str) -> None:
        """A tap on a chip; kind is sector or stage."""
        change = toggle_stage if kind == "stage" else toggle_sector
        self._narrow(change(self.context.index.catalogue.parks, self._selection, chip))

    @Slot()
    def showAll(self) -> None:
        self._narrow(Selection())

    def _narrow(self, selection: Selection) -> None:
        self.context.send(SetFacets(self.context.clock.now(), Facets(selection.sectors, selection.stages)))

    @Slot(int, int)
    def setColumns(self, cards: int, small: int) -> None:
        """How many full and small cards stand side by side; a matter of the screen's shape and text size."""
        self._rows.set_columns(cards, small)
        self._found.set_columns(cards, small)

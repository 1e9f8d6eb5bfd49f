"""View model of the parks list: rows of cards and chips with live counts."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.content.filters import Chip, Selection, sector_chips, stage_chips, toggle_sector, toggle_stage, visible
from kiosk.session import Facets, SetFacets, State

from .base import ScreenViewModel
from .context import Context
from .park_rows import ParkRows
from .park_search import ParkSearchViewModel
from .shapes import Value, picture

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ParksViewModel(ScreenViewModel):
    """The parks that the chips leave, as rows of cards."""

    changed = Signal()
    shown_on = ("parks", "compare")

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._rows = ParkRows(context, parent=self)
        self._search = ParkSearchViewModel(context, self)

    def key(self, state: State) -> Hashable:
        return state.language, state.facets

    def refresh(self, state: State) -> None:
        super().refresh(state)
        self._search.refresh(state)

    def updated(self) -> None:
        self._rows.show([self.context.index.park(one) for one in self._visible()])

    @property
    def _selection(self) -> Selection:
        facets = self.context.state.facets
        return Selection(facets.sectors, facets.stages)

    def _visible(self) -> tuple[str, ...]:
        return self.made("visible", lambda: visible(self.context.index.catalogue.parks, self._selection))

    @Property(ParkRows, constant=True)
    def rows(self) -> ParkRows:
        return self._rows

    @Property(ParkSearchViewModel, constant=True)
    def search(self) -> ParkSearchViewModel:
        return self._search

    @Property(int, notify=changed)
    def total(self) -> int:
        return len(self.context.index.catalogue.parks)

    @Property(int, notify=changed)
    def visibleCount(self) -> int:
        return len(self._visible())

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
        return {"kind": kind, "id": chip.id, "name": name, "count": chip.count, "on": chip.selected}

    @Property("QVariantList", notify=changed)
    def stages(self) -> list[Value]:
        return self.made("stages", lambda: self._chips("stage"))

    @Property("QVariantList", notify=changed)
    def sectors(self) -> list[Value]:
        return self.made("sectors", lambda: self._chips("sector"))

    def _bar(self) -> list[Value]:
        sectors = self.made("sectors", lambda: self._chips("sector"))
        stages = self.made("stages", lambda: self._chips("stage"))
        return stages + sorted(sectors, key=lambda one: (not one["on"], not one["count"]))

    @Property("QVariantList", notify=changed)
    def chips(self) -> list[Value]:
        """Chips of the bar: stages, then sectors; first those that are on, at the end those that lead nowhere."""
        return self.made("chips", self._bar)

    @Property(bool, notify=changed)
    def sectorsOn(self) -> bool:
        return bool(self.context.state.facets.sectors)

    def _view(self) -> Value | None:
        first = next((self.context.index.park(one) for one in self._visible()), None)
        return picture(self.context, first.id, first.pictures[0]) if first and first.pictures else None

    @Property("QVariant", notify=changed)
    def view(self) -> Value | None:
        """A picture of the first park in the list, for where there is room above it."""
        return self.made("view", self._view)

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

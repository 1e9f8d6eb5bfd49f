"""View model of the location screen: a schematic of what the sources say, never a map."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.check_theme import is_approval
from kiosk.content.display import text
from kiosk.content.kinds import milestone_mark
from kiosk.content.model import Area, Map, Park
from kiosk.content.slots import MAP

from .base import ScreenViewModel
from .shapes import Value, figure, joined, plain_picture

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class LocationViewModel(ScreenViewModel):
    """Axis, boundary, the band between them, the parks whose place is known, and distances from the zone."""

    changed = Signal()
    shown_on = ("location",)

    @Property(str, notify=changed)
    def axis(self) -> str:
        """Name of the road that the golden line stands for."""
        return text(self.context.index.zone.schematic.axis, self.language)

    @Property(str, notify=changed)
    def axisRef(self) -> str:
        return f"area/{self.context.index.zone.schematic.axis_area}"

    @Property(str, notify=changed)
    def boundary(self) -> str:
        """Name of the road on the far side of the band; '' where the content has none."""
        return text(self.context.index.zone.schematic.boundary, self.language)

    def _band(self) -> Value:
        band = self.context.index.zone.schematic.band_area
        return self._area(self.context.index.area(band)) if band else {}

    @Property("QVariantMap", notify=changed)
    def band(self) -> Value:
        """The area between boundary and axis, or an empty mapping."""
        return self.made("band", self._band)

    def _area(self, area: Area) -> Value:
        figures = [*area.figures]
        for fact in self.context.index.facts_about(area.id):
            figures += fact.figures
        return {
            "name": text(area.name, self.language),
            "what": text(area.what, self.language),
            "ref": f"area/{area.id}",
            "figures": [figure(self.context, one) for one in figures],
        }

    def _park(self, park_id: str, area_id: str | None) -> Value:
        index = self.context.index
        park: Park = index.park(park_id)
        inferred = text(park.location.inferred, self.language) if park.location else ""
        area = text(index.area(area_id).name, self.language) if area_id else ""
        step = milestone_mark(park.milestones[-1], self.language) if park.milestones else ""
        open_stages = [stage.id for stage in index.zone.stages if stage.done]
        return {
            "id": park.id,
            "name": text(park.name, self.language),
            "note": inferred or joined((area, step), self.language),
            "ref": f"park/{park.id}/location" if park.location else f"area/{area_id}",
            "done": park.stage in open_stages[-1:],
        }

    def _parks(self, on_axis: bool) -> list[Value]:
        schematic = self.context.index.zone.schematic
        if on_axis:
            return [self._park(one, schematic.axis_area) for one in schematic.on_axis]
        return [self._park(one, schematic.band_area) for one in schematic.in_band]

    @Property("QVariantList", notify=changed)
    def axisParks(self) -> list[Value]:
        return self.made("axis_parks", lambda: self._parks(True))

    @Property("QVariantList", notify=changed)
    def bandParks(self) -> list[Value]:
        return self.made("band_parks", lambda: self._parks(False))

    def _spokes(self) -> list[Value]:
        index = self.context.index
        return [
            {"place": text(spoke.place, self.language), "figure": figure(self.context, index.figure(spoke.figure)[0])}
            for spoke in index.zone.schematic.spokes
        ]

    @Property("QVariantList", notify=changed)
    def spokes(self) -> list[Value]:
        return self.made("spokes", self._spokes)

    def _unplaced(self) -> list[Value]:
        index = self.context.index
        placed = (index.zone.schematic.axis_area, index.zone.schematic.band_area)
        return [self._area(area) for area in index.catalogue.areas if area.id not in placed]

    @Property("QVariantList", notify=changed)
    def unplaced(self) -> list[Value]:
        """Areas of which nobody says where they lie."""
        return self.made("unplaced", self._unplaced)

    def _map(self) -> Value:
        found: Map | None = self.context.index.zone.map
        if found is None or not found.approval or not is_approval(found.approval):
            return {}
        source = plain_picture(self.context, found.file, MAP)
        if not source:
            return {}
        made = joined((text(found.publisher, self.language), found.date or ""), self.language)
        return {
            "source": source,
            "caption": text(found.caption, self.language),
            "approval": found.approval.removeprefix("审图号").lstrip("：: "),
            "made": made,
        }

    @Property("QVariantMap", notify=changed)
    def map(self) -> Value:
        """An approved map as a picture with its approval number, or an empty mapping: without one it is not shown."""
        return self.made("map", self._map)

    @Property(int, notify=changed)
    def restCount(self) -> int:
        """Parks and projects whose place the sources do not give."""
        schematic = self.context.index.zone.schematic
        placed = {*schematic.on_axis, *schematic.in_band}
        return sum(park.id not in placed for park in self.context.index.catalogue.parks)

"""View model of the key figures: groups of figures, the zone in words, and what nobody has published."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.content.model import Group

from .base_tabs import TabbedViewModel
from .figure_rows import group_rows
from .shapes import Value
from .zone_sections import gap_rows, zone_sections

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ZONE_TAB = "about-zone"
GAPS_TAB = "not-provided"
_MODES = {ZONE_TAB: "zone", GAPS_TAB: "gaps"}
_ZONE = {"zh": "综合情况", "en": "The zone"}
_GAPS = {"zh": "未提供", "en": "Not in our records"}


@QmlElement
@QmlUncreatable("made in Python")
class FiguresViewModel(TabbedViewModel):
    """The group that the route names, or the first."""

    changed = Signal()
    shown_on = ("figures",)
    screen = "figures"

    @property
    def tab(self) -> str:
        """Id of the open tab."""
        known = [group.id for group in self.context.index.zone.figure_groups] + [ZONE_TAB, GAPS_TAB]
        return self.subject if self.subject in known else known[0]

    @property
    def group(self) -> Group | None:
        return next((one for one in self.context.index.zone.figure_groups if one.id == self.tab), None)

    def _groups(self) -> list[Value]:
        names = [(one.id, one.name, len(one.figures)) for one in self.context.index.zone.figure_groups]
        names += [(ZONE_TAB, _ZONE, -1), (GAPS_TAB, _GAPS, -1)]
        return [
            {"id": one, "name": text(name, self.language), "count": count, "on": one == self.tab}
            for one, name, count in names
        ]

    @Property("QVariantList", notify=changed)
    def groups(self) -> list[Value]:
        """The chips: every group with its number of figures, then the two tabs without figures (count -1)."""
        return self.made("groups", self._groups)

    @Property(str, notify=changed)
    def id(self) -> str:
        return self.tab

    @Property(str, notify=changed)
    def mode(self) -> str:
        """figures, zone or gaps."""
        return _MODES.get(self.tab, "figures")

    @Property(str, notify=changed)
    def name(self) -> str:
        return next(str(one["name"]) for one in self._groups() if one["on"])

    @Property(int, notify=changed)
    def total(self) -> int:
        """Figures in all groups."""
        return sum(len(one.figures) for one in self.context.index.zone.figure_groups)

    def _rows(self) -> list[Value]:
        return self.made("rows", lambda: group_rows(self.context, self.group) if self.group else [])

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[Value]:
        return self._rows()

    @Property(bool, notify=changed)
    def charted(self) -> bool:
        """Some rows bear bars."""
        return any(row["share"] > 0 for row in self._rows())

    @Property(str, notify=changed)
    def note(self) -> str:
        return text(self.group.note, self.language) if self.group else ""

    @Property("QVariantList", notify=changed)
    def sections(self) -> list[Value]:
        return self.made("sections", lambda: zone_sections(self.context) if self.tab == ZONE_TAB else [])

    @Property("QVariantList", notify=changed)
    def gaps(self) -> list[Value]:
        return self.made("gaps", lambda: gap_rows(self.context) if self.tab == GAPS_TAB else [])

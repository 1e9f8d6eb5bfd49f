"""View model of one park's screen."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.content.kinds import milestone_mark
from kiosk.content.model import Park, Statement
from kiosk.session import State

from .base import ScreenViewModel
from .shapes import Value, figure, joined, missing_figure, picture

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("partners", "location", "goals", "tenants", "components", "remarks")
"""Rows beside the picture, in reading order. The first two are shown as missing where nothing is said."""


@QmlElement
@QmlUncreatable("made in Python")
class ParkViewModel(ScreenViewModel):
    """Everything that the sources say of one park, and what they do not say."""

    changed = Signal()

    def key(self, state: State) -> Hashable:
        return state.language, state.route.subject

    @property
    def park(self) -> Park | None:
        state = self.context.state
        return self.context.index.park(state.route.subject) if state.route.screen == "park" else None

    def _text(self, name: str) -> str:
        return text(getattr(self.park, name), self.language) if self.park else ""

    @Property(str, notify=changed)
    def id(self) -> str:
        return self.park.id if self.park else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._text("name")

    @Property(str, notify=changed)
    def otherName(self) -> str:
        return text(self.park.name, "zh" if self.language != "zh" else "en") if self.park else ""

    @Property(str, notify=changed)
    def status(self) -> str:
        return self._text("status")

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._text("note")

    @Property(bool, notify=changed)
    def namedOnly(self) -> bool:
        return self.park is not None and self.park.disclosure in ("named_only", "caption_only")

    @Property(bool, notify=changed)
    def captionOnly(self) -> bool:
        return self.park is not None and self.park.disclosure == "caption_only"

    @Property(str, notify=changed)
    def asOf(self) -> str:
        return self.park.as_of if self.park else ""

    @Property(str, notify=changed)
    def category(self) -> str:
        return text(self.context.index.categories[self.park.category].name, self.language) if self.park else ""

    @Property(str, notify=changed)
    def sectors(self) -> str:
        """Sectors in a row; '' where the sources do not say."""
        if not self.park:
            return ""
        index = self.context.index
        return joined((text(index.sector(one).name, self.language) for one in self.park.sectors), self.language)

    @Property(bool, notify=changed)
    def sectorsByName(self) -> bool:
        return self.park is not None and self.park.sectors_by_name_only

    def _pictures(self) -> list[Value]:
        return [picture(self.context, self.park.id, one) for one in self.park.pictures] if self.park else []

    @Property("QVariantList", notify=changed)
    def pictures(self) -> list[Value]:
        return self.made("pictures", self._pictures)

    def _rows(self) -> list[Value]:
        park = self.park
        if not park:
            return []
        rows: list[Value] = []
        for field in FIELDS:
            found = getattr(park, field)
            items = found if isinstance(found, tuple) else (found,) if found else ()
            if not items and field not in ("partners", "location"):
                continue
            rows.append({"field": field, "items": [self._item(field, n, one) for n, one in enumerate(items)]})
        for fact in self.context.index.facts_about(park.id):
            item = {"text": text(fact.text, self.language), "role": "", "inferred": "", "ref": f"fact/{fact.id}"}
            rows.append({"field": "later", "items": [item]})
        return rows

    def _item(self, field: str, number: int, found: Statement) -> Value:
        place = f"/{number}" if field != "location" else ""
        return {
            "text": text(found.text, self.language),
            "role": text(found.role, self.language),
            "inferred": text(found.inferred, self.language),
            "ref": f"park/{self.park.id}/{field}{place}",  # type: ignore[union-attr]
        }

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[Value]:
        return self.made("rows", self._rows)

    def _steps(self) -> list[Value]:
        if not self.park:
            return []
        return [
            {
                "label": text(step.label, self.language),
                "kind": {"happened": "actual", "planned": "planned"}.get(step.kind, "undated"),
                "happened": step.kind == "happened",
                "mark": milestone_mark(step, self.language),
                "note": text(step.note, self.language),
                "ref": f"park/{self.park.id}/milestones/{number}",
            }
            for number, step in enumerate(self.park.milestones)
        ]

    @Property("QVariantList", notify=changed)
    def steps(self) -> list[Value]:
        return self.made("steps", self._steps)

    def _tiles(self) -> list[Value]:
        park, context = self.park, self.context
        if not park:
            return []
        known = [figure(context, one) for one in park.figures]
        later = [figure(context, one) for fact in context.index.facts_about(park.id) for one in fact.figures]
        given = {one.measure for one in park.figures}
        given |= {one.measure for fact in context.index.facts_about(park.id) for one in fact.figures}
        return known + later + [missing_figure(context, one) for one in park.expected if one not in given]

    @Property("QVariantList", notify=changed)
    def tiles(self) -> list[Value]:
        return self.made("tiles", self._tiles)

"""View model of the events screen."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.dates import long_date
from kiosk.content.display import text
from kiosk.content.kinds import MILESTONE_KINDS
from kiosk.content.model import Event

from .base import ScreenViewModel
from .shapes import Value

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_KINDS = {"happened": "actual", "planned": "planned", "undated": "missing"}
"""Glyph of an event: the same as of a figure that is a result, a plan, or not known."""
_UNDATED = {"zh": "日期未公布", "en": "no date given"}


@QmlElement
@QmlUncreatable("made in Python")
class EventsViewModel(ScreenViewModel):
    """All events in the order of the content: dated ones in time, then those without a date."""

    changed = Signal()
    shown_on = ("events",)

    def _event(self, event: Event) -> Value:
        zh, en = MILESTONE_KINDS[event.kind]
        if event.date_note:
            date = text(event.date_note, self.language)
        else:
            date = long_date(event.date, self.language) if event.date else text(_UNDATED, self.language)
        date = date[:1].upper() + date[1:]  # a heading: "late July" begins with a capital
        says, word = text(event.text, self.language), zh if self.language == "zh" else en
        return {
            "date": date,
            "text": says,
            "kind": _KINDS[event.kind],
            "word": word,
            "happened": event.kind == "happened",
            "dated": event.date is not None,
            "ref": f"event/{event.id}",
            "spoken": ", ".join((date, says, word)),
        }

    def _events(self) -> list[Value]:
        return [self._event(event) for event in self.context.index.catalogue.events]

    @Property("QVariantList", notify=changed)
    def events(self) -> list[Value]:
        return self.made("events", self._events)

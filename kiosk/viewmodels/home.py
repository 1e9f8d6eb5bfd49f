"""View models of the first two screens: attract and home."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.content.model import HomeFigure

from .base import ScreenViewModel
from .shapes import Value, figure, picture

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class AttractViewModel(ScreenViewModel):
    """The loop that invites: scenes with one figure each."""

    changed = Signal()
    shown_on = ("attract",)

    def _scenes(self) -> list[Value]:
        context, language = self.context, self.language
        return [
            {
                "picture": picture(context, "", scene.picture),
                "headline": [text(line, language) for line in scene.headline],
                "figure": figure(context, context.index.figure(scene.figure)[0]),
            }
            for scene in context.index.zone.scenes
        ]

    @Property("QVariantList", notify=changed)
    def scenes(self) -> list[Value]:
        return self.made("scenes", self._scenes)

    @Property(str, notify=changed)
    def tagline(self) -> str:
        other = "en" if self.language != "en" else "zh"
        return text(self.context.index.zone.tagline, other)


@QmlElement
@QmlUncreatable("made in Python")
class HomeViewModel(ScreenViewModel):
    """Doors and loose figures."""

    changed = Signal()
    shown_on = ("home", "location", "services", "figures", "events")  # the four open with their door

    def _doors(self) -> list[Value]:
        matching = self.context.index.catalogue.matching
        return [
            {
                "screen": door.screen,
                "name": text(door.name, self.language),
                "hint": text(door.hint, self.language),
                "picture": picture(self.context, "", door.picture) if door.picture else None,
                "home": door.home,
            }
            for door in self.context.index.zone.doors
            if door.screen != "match" or matching is not None
        ]

    def _figures(self) -> list[Value]:
        return [self._loose(found) for found in self.context.index.zone.home_figures]

    def _loose(self, found: HomeFigure) -> Value:
        """Figures that stand side by side are joined by +, never summed: each keeps its own source.

        What they share is written once: the prefix before the first, the unit after the last, one mark.
        """
        values = [figure(self.context, self.context.index.figure(one)[0]) for one in found.figures]
        marks = list({(value["kind"], value["mark"]): value for value in values}.values())
        return {
            "label": text(found.label, self.language) if found.label else values[0]["label"],
            "parts": [shared(values, place) for place in range(len(values))],
            "marks": [{"kind": value["kind"], "text": value["mark"]} for value in marks],
        }

    @Property("QVariantList", notify=changed)
    def doors(self) -> list[Value]:
        """The doors of the home screen; a picture that is None is drawn."""
        return [one for one in self.entrances if one["home"]]

    @Property("QVariantList", notify=changed)
    def entrances(self) -> list[Value]:
        """Doors and the screens that have none: their pictures stand at the heads of the screens."""
        return self.made("doors", self._doors)

    @Property("QVariantList", notify=changed)
    def figures(self) -> list[Value]:
        return self.made("figures", self._figures)

    @Property("QVariantMap", notify=changed)
    def picture(self) -> Value:
        return self.made("picture", lambda: picture(self.context, "", self.context.index.zone.home_picture))

    @Property(str, notify=changed)
    def title(self) -> str:
        return text(self.context.index.zone.home_title, self.language)

    @Property(str, notify=changed)
    def hint(self) -> str:
        return text(self.context.index.zone.home_hint, self.language)


def shared(values: list[Value], place: int) -> Value:
    """One of several joined figures, without what the figure beside it already says."""
    value = values[place]
    last = len(values) - 1
    blank = {
        "prefix": place > 0 and value["prefix"] == values[place - 1]["prefix"],
        "unit": place < last and value["unit"] == values[place + 1]["unit"],
        "after": place < last and value["after"] == values[place + 1]["after"],
    }
    return value | {name: "" for name, yes in blank.items() if yes}

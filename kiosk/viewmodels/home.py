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

    def _doors(self) -> list[Value]:
        return [
            {
                "screen": door.screen,
                "name": text(door.name, self.language),
                "hint": text(door.hint, self.language),
                "picture": picture(self.context, "", door.picture),
            }
            for door in self.context.index.zone.doors
        ]

    def _figures(self) -> list[Value]:
        return [self._loose(found) for found in self.context.index.zone.home_figures]

    def _loose(self, found: HomeFigure) -> Value:
        """Figures that stand side by side are joined by +, never summed."""
        values = [figure(self.context, self.context.index.figure(one)[0], found.label) for one in found.figures]
        first = values[0]
        if len(values) > 1:
            numbers = " + ".join(value["number"] for value in values)
            first = first | {"number": numbers, "refs": [value["ref"] for value in values]}
        return first

    @Property("QVariantList", notify=changed)
    def doors(self) -> list[Value]:
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

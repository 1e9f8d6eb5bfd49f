"""View model of what the first screen does while nobody touches it."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import State
from kiosk.session.rest import dimmed, place

from .base import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class RestViewModel(ScreenViewModel):
    """Where its words stand, and how dark it is."""

    changed = Signal()

    def key(self, state: State) -> Hashable:
        return place(state), dimmed(state)

    @Property(int, notify=changed)
    def place(self) -> int:
        """0 for the place of the design, else 1 to 8 around it."""
        return place(self.context.state)

    @Property(float, notify=changed)
    def dim(self) -> float:
        """Part of the light that is taken away, 0 to 0.9."""
        return self.context.dim if dimmed(self.context.state) else 0.0

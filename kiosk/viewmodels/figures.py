"""View model of the figures screen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from .base import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class FiguresViewModel(ScreenViewModel):
    """What the figures screen shows."""

    changed = Signal()

    @property
    def groups(self) -> list[dict[str, str]]:
        return [{"id": group.id} for group in self.context.index.zone.figure_groups]

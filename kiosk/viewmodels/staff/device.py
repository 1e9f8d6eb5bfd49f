"""View model of the device page: how this computer and this kiosk are."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import __version__

from .base import StaffPageViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class DeviceViewModel(StaffPageViewModel):
    """Rows of name, value and whether all is well."""

    changed = Signal()

    def entered(self) -> None:
        self.changed.emit()

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """{name, value, state}: state is ok, note or bad."""
        return [{"name": self.say("程序", "Program"), "value": f"kiosk {__version__}", "state": "ok"}]

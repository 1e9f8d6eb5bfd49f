"""View model of the device page: how this computer and this kiosk are, and ending or restarting it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.supervisor import codes

from .base import StaffPageViewModel
from .facts import facts, notices

if TYPE_CHECKING:
    from kiosk.viewmodels.context import Context

    from .backstage import Backstage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY = 10
"""Ticks, of which there are two a second, between two looks at the machine."""
ENDS = {"restart": codes.RESTART_SHELL, "leave": codes.NOTHING, "reboot": codes.RESTART_DEVICE, "off": codes.SHUT_DOWN}
"""What staff may ask for. Windows' Shell Launcher acts upon these codes, and so do the booth's scripts on Linux."""


@QmlElement
@QmlUncreatable("made in Python")
class DeviceViewModel(StaffPageViewModel):
    """Rows of name, value and whether all is well; what staff should see to; and the ways to end it."""

    changed = Signal()

    def __init__(self, context: Context, backstage: Backstage, parent: QObject | None = None) -> None:
        super().__init__(context, backstage, parent)
        self._ticks = 0

    def entered(self) -> None:
        self.changed.emit()

    def ticked(self) -> None:
        self._ticks += 1
        if self._ticks % LOOK_EVERY == 0:
            self.changed.emit()

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """{name, value, state}: state is ok, note or bad."""
        found = facts(self.backstage)
        return [{"name": self.say(*one.name), "value": self.say(*one.value), "state": one.state} for one in found]

    @Property("QStringList", notify=changed)
    def notices(self) -> list[str]:
        """What staff should see to."""
        return [self.say(*one) for one in notices(self.backstage)]

    @Property(bool, constant=True)
    def canEnd(self) -> bool:
        """Whether the program is staff's to end."""
        return self.backstage.leave is not None

    @Slot(str)
    def end(self, how: str) -> None:
        """End the kiosk: restart it, leave it, restart or switch off the computer."""
        if self.backstage.leave is not None and how in ENDS:
            self.backstage.leave(ENDS[how])

"""Looking for a folder by touch."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff import sticks

from .base import StaffPageViewModel

if TYPE_CHECKING:
    from kiosk.viewmodels.context import Context

    from .backstage import Backstage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class FolderChoice(StaffPageViewModel):
    """Where one is and what lies below. A folder that may not be read has nothing below it."""

    folderChanged = Signal()

    def __init__(self, context: Context, backstage: Backstage, parent: QObject | None = None) -> None:
        super().__init__(context, backstage, parent)
        self._at: Path | None = None
        self._below: list[Path] = []

    def chosen(self, place: Path | None) -> None:
        """Called with the folder that was chosen, None where staff thought better of it."""
        raise NotImplementedError

    @Property(str, notify=folderChanged)
    def place(self) -> str:
        """The folder that is being looked into, '' while none is."""
        return str(self._at) if self._at else ""

    @Property("QStringList", notify=folderChanged)
    def below(self) -> list[str]:
        return [one.name or str(one) for one in self._below]

    @Slot()
    def browse(self) -> None:
        home = Path.home()
        self._go(home if home.is_dir() else self.backstage.data)

    @Slot(str)
    def enter(self, name: str) -> None:
        found = next((one for one in self._below if name in (one.name, str(one))), None)
        if found is not None:
            self._go(found)

    @Slot()
    def up(self) -> None:
        """On Windows the drives are above the top of a drive."""
        if self._at is None:
            return
        if self._at.parent != self._at:
            self._go(self._at.parent)
        elif self._at.drive:
            drives = (Path(f"{letter}:\\") for letter in "CDEFGHIJKLMNOPQRSTUVWXYZ")
            self._below = [drive for drive in drives if drive.exists()]
            self.folderChanged.emit()

    @Slot(bool)
    def take(self, yes: bool) -> None:
        """The folder that is being looked into is the one, or not."""
        at, self._at, self._below = self._at, None, []
        self.folderChanged.emit()
        self.chosen(at if yes else None)

    def _go(self, place: Path) -> None:
        self._at = place
        try:
            self._below = sticks.folders(place)
        except OSError:
            self._below = []
        self.folderChanged.emit()

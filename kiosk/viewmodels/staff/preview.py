"""View model of the preview: every screen with a pack that is not on show, one picture after the other."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.packs.preview import Preview, caption

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Drawn(Protocol):
    """What `kiosk.packs.preview.Preview` is to those who look: the tour has pictures that nobody draws."""

    @property
    def running(self) -> bool: ...
    @property
    def failed(self) -> bool: ...
    def pictures(self) -> list[Path]: ...
    def stop(self) -> None: ...


@QmlElement
@QmlUncreatable("made in Python")
class PackPreviewViewModel(QObject):
    """Pictures come while they are drawn; when the last is there, `judged` says whether all could be."""

    changed = Signal()
    judged = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview: Drawn | None = None
        self._pictures: list[Path] = []
        self._page = 0
        self._told = False
        self._language = ""

    def begin(self, data: Path, pack: Path, size: tuple[int, int], mm: float, language: str) -> None:
        """Draw, in a process of its own. Raises OSError."""
        self.close()
        self.show(Preview(data, pack, size, mm, language), language)

    def show(self, preview: Drawn, language: str) -> None:
        """What a drawing in `language` makes is looked at from now on."""
        self._preview, self._language = preview, language
        self.changed.emit()

    def follow(self) -> None:
        """Twice a second: which pictures are there now."""
        preview = self._preview
        if preview is None or self._told:
            return
        running = preview.running
        self._pictures = preview.pictures()
        self._page = min(self._page, max(0, len(self._pictures) - 1))
        if not running:
            self._told = True
            whole = not preview.failed and bool(self._pictures)
            if not whole:
                self.close()
            self.judged.emit(whole)
        self.changed.emit()

    # -- for QML -------------------------------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._preview is not None

    @Property(bool, notify=changed)
    def drawing(self) -> bool:
        """More pictures are to come."""
        return self._preview is not None and not self._told

    @Property(str, notify=changed)
    def language(self) -> str:
        """Of the pictures."""
        return self._language

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._pictures)

    @Property(int, notify=changed)
    def page(self) -> int:
        """The picture on show, from 0."""
        return self._page

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Its address, '' while there is none."""
        return QUrl.fromLocalFile(str(self._pictures[self._page])).toString() if self._pictures else ""

    @Property("QStringList", notify=changed)
    def caption(self) -> list[str]:
        """Which screen it is, in Chinese and English."""
        return list(caption(self._pictures[self._page])) if self._pictures else ["", ""]

    @Slot(int)
    def turn(self, by: int) -> None:
        if self._pictures:
            self._page = (self._page + by) % len(self._pictures)
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """End it and take its pictures away."""
        if self._preview is not None:
            self._preview.stop()
        self._preview, self._pictures, self._page, self._told = None, [], 0, False
        self.changed.emit()

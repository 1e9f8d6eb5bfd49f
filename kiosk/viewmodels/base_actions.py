"""Base of the object that crosses to QML: what a visitor can do."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import (
    Back,
    CloseOverlay,
    Event,
    Finish,
    Open,
    OpenGallery,
    Route,
    SetLanguage,
    SetOption,
    SetQuery,
    ShowOptions,
    ShowSource,
    Stay,
    Tick,
    Touch,
)
from kiosk.session.state import SCREENS

if TYPE_CHECKING:
    from .context import Context

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class VisitorActions(QObject):
    """Slots for the screens, each of which turns into one event."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.clock = context.clock

    def send(self, event: Event) -> None:
        """Change the state by an event and tell whoever it concerns."""
        raise NotImplementedError

    def watch(self) -> None:
        """What happens beside the visit is looked at before each tick."""
        raise NotImplementedError

    def leads(self, screen: str) -> bool:
        """Whether there is a way to a screen."""
        raise NotImplementedError

    @Slot()
    def touched(self) -> None:
        self.send(Touch(self.clock.now()))

    @Slot()
    def tick(self) -> None:
        self.watch()
        self.send(Tick(self.clock.now(), self.context.fair_open()))

    @Slot(str)
    @Slot(str, str)
    def open(self, screen: str, subject: str = "") -> None:
        known = subject in self.context.index.parks if screen == "park" else self.leads(screen)
        if screen not in SCREENS or not known:
            log.error("no such place: %s %s", screen, subject)
            return
        self.send(Open(self.clock.now(), Route(screen, subject)))

    @Slot()
    def back(self) -> None:
        self.send(Back(self.clock.now()))

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        self.send(SetLanguage(self.clock.now(), language))

    @Slot(str, bool)
    def setOption(self, name: str, on: bool) -> None:
        self.send(SetOption(self.clock.now(), name, on))

    @Slot(bool)
    def showOptions(self, on: bool) -> None:
        self.send(ShowOptions(self.clock.now(), on))

    @Slot(str)
    def search(self, query: str) -> None:
        self.send(SetQuery(self.clock.now(), query))

    @Slot()
    def closeSearch(self) -> None:
        self.send(SetQuery(self.clock.now(), None))

    @Slot(str)
    def showSource(self, ref: str) -> None:
        if ref:
            self.send(ShowSource(self.clock.now(), ref))

    @Slot(int)
    def showPicture(self, picture: int) -> None:
        self.send(OpenGallery(self.clock.now(), picture))

    @Slot()
    def closeOverlay(self) -> None:
        self.send(CloseOverlay(self.clock.now()))

    @Slot()
    def stay(self) -> None:
        self.send(Stay(self.clock.now()))

    @Slot()
    def finish(self) -> None:
        self.send(Finish(self.clock.now()))

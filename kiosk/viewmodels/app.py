"""The one object that crosses from Python to QML."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.content.slots import LOGO
from kiosk.session import ENQUIRY, Event, State, Wake, step

from .base_screens import Screens
from .context import Context
from .enquiry_saving import Desk
from .shapes import own_colours, plain_picture

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGE_NAMES = {
    "zh": ("中", "中文"), "en": ("EN", "English"), "ja": ("日", "日本語"), "ko": ("한", "한국어"),
    "fr": ("FR", "Français"), "de": ("DE", "Deutsch"), "es": ("ES", "Español"),
}  # fmt: skip
"""Short and full name of a language, in itself."""

SLEPT = 1.0
"""Seconds asleep that end a visit; less is what two clocks differ by between two readings."""

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from .staff.backstage import Backstage

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class AppViewModel(Screens):
    """State of the kiosk for QML.

    Whatever a visitor does turns into one event; `step` answers with the next state, and each view model takes over
    what concerns it. Nothing else in the program changes the state.
    """

    changed = Signal()
    languageChanged = Signal()
    countdownChanged = Signal()
    asks = Signal()
    """The countdown begins; told before anything else of it is."""
    visitBegan = Signal()
    visitEnded = Signal()

    def __init__(self, context: Context, notices: Sequence[str] = (), parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._notices = list(notices)
        self._slept, self._day = self.clock.slept(), context.today()
        context.send = self.send
        self.window: QQuickWindow | None = None
        """The window that shows it, for the tour and the tests."""
        self.heard = lambda event: None
        """Called with every event, before it changes anything."""
        self.before_language = lambda language: None
        """Called with a language before QML is told of it: installs the translation."""
        self.observed = lambda before, event, after: None
        """Called after every step, with the state before, the event and the state after."""
        for screen in self._screens:
            screen.refresh(context.state)

    def admit(self, backstage: Backstage, calm: Callable[[], bool]) -> None:
        """Let staff in, by their PIN. `calm`: whether hands alone explain what is on the touch panel."""
        self._staff.backstage, self._staff.calm = backstage, calm

    def knocked(self, corner: bool) -> None:
        """A finger came down, in the corner that leads to the staff side or elsewhere."""
        self._staff.knocked(corner)

    def end(self) -> None:
        """At the end of the program: what is still being written is finished."""
        self._takeaway.finish()
        self._staff.finish()

    # -- state ---------------------------------------------------------------------------------------------------

    @property
    def state(self) -> State:
        return self.context.state

    def send(self, event: Event) -> None:
        self.heard(event)
        before = self.context.state
        after = step(before, event)
        self.context.state = after
        if after.language != before.language:
            self.before_language(after.language)
            self.languageChanged.emit()
        if after != before:
            self._tell(before, after)
        self.observed(before, event, after)

    def take_enquiries(self, desk: Desk, stored: Callable[[], None]) -> None:
        """From now on visitors can leave enquiries with `desk`, as far as it can; `stored` hears of each."""
        self._enquiry.attach(desk)
        self._enquiry.saved.connect(stored)

    def leads(self, screen: str) -> bool:
        return screen != ENQUIRY or bool(self._enquiry.available)

    def watch(self) -> None:
        """What the machine has done since the last tick: has it slept, is it another day?"""
        slept = self.clock.slept()
        if slept - self._slept > SLEPT:
            log.info("the machine has been asleep for %.0f seconds", slept - self._slept)
            self.send(Wake(self.clock.now()))
        self._slept = slept
        self._staff.tick()
        if self.state.attracting and self.context.today() != self._day:
            self._day = self.context.today()
            for screen in self._screens:
                screen.forget()

    def _tell(self, before: State, after: State) -> None:
        for screen in self._screens:
            screen.refresh(after)
        seconds = self._seconds(before), self._seconds(after)
        if seconds[0] < 0 <= seconds[1]:
            self.asks.emit()
        if seconds[0] != seconds[1]:
            self.countdownChanged.emit()
        if self._visible(before) != self._visible(after):
            self.changed.emit()
        if after.attracting and not before.attracting:
            self.visitEnded.emit()
        elif before.attracting and not after.attracting:
            self.visitBegan.emit()

    @staticmethod
    def _visible(state: State) -> tuple[object, ...]:
        return state.route, state.history, state.options, state.overlay, state.gallery, state.language, state.visit

    @staticmethod
    def _seconds(state: State) -> int:
        return -1 if state.seconds_left is None else math.ceil(state.seconds_left)

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self.state.route.screen

    @Property(str, notify=changed)
    def subject(self) -> str:
        return self.state.route.subject

    @Property(str, notify=changed)
    def overlay(self) -> str:
        return self.state.overlay

    @Property(int, notify=changed)
    def galleryPicture(self) -> int:
        return -1 if self.state.gallery is None else self.state.gallery

    @Property(int, notify=changed)
    def visit(self) -> int:
        return self.state.visit

    @Property(str, notify=changed)
    def backScreen(self) -> str:
        """Where `back` leads."""
        return self.state.history[-1].screen if self.state.history else "home"

    @Property(bool, notify=changed)
    def largeText(self) -> bool:
        return self.state.options.large_text

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self.state.options.high_contrast

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:
        return self.state.options.low_reach

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self.state.language

    @Property("QVariantList", constant=True)
    def languages(self) -> list[dict[str, str]]:
        named = ((code, *LANGUAGE_NAMES.get(code, (code.upper(), code))) for code in self.state.rules.languages)
        return [{"code": code, "short": short, "name": name} for code, short, name in named]

    @Property(int, notify=countdownChanged)
    def secondsLeft(self) -> int:
        """Whole seconds until everything is cleared, -1 while there is no countdown."""
        return self._seconds(self.state)

    @Property(int, constant=True)
    def countdownSeconds(self) -> int:
        return round(self.state.rules.countdown)

    @Property("QStringList", constant=True)
    def notices(self) -> list[str]:
        """What staff must know since the start, in Chinese and English: a pack passed over, settings not read."""
        return self._notices

    # -- the zone ------------------------------------------------------------------------------------------------

    @Property(str, notify=languageChanged)
    def zone(self) -> str:
        return text(self.context.index.zone.name, self.state.language)

    @Property(str, notify=languageChanged)
    def zoneOther(self) -> str:
        return text(self.context.index.zone.name, "zh" if self.state.language != "zh" else "en")

    @Property(str, constant=True)
    def asOf(self) -> str:
        return self.context.index.zone.as_of

    @Property("QVariantMap", constant=True)
    def colours(self) -> dict[str, str]:
        """The zone's own colours, by their name in the content; those it leaves as they are are not there."""
        return own_colours(self.context.index.zone)

    @Property(str, constant=True)
    def logo(self) -> str:
        """Address of the logo for light ground, '' for none."""
        return plain_picture(self.context, self.context.index.zone.look.logo, LOGO)

    @Property(str, constant=True)
    def logoDark(self) -> str:
        return plain_picture(self.context, self.context.index.zone.look.logo_dark, LOGO)

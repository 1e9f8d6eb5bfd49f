"""View model of the first set-up: a PIN, a passphrase, and the key that opens enquiries. Also for a new PIN alone."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import files
from kiosk.enquiries import IDENTITY_FILE, SealError, passphrase_fault
from kiosk.session import Finish, ShowStaff
from kiosk.settings import SettingsError, load
from kiosk.staff import pin_fault, set_pin, set_up
from kiosk.staff.pin import LEAST, MOST
from kiosk.staff.setup import warning

from .base import StaffPageViewModel

if TYPE_CHECKING:
    from kiosk.viewmodels.context import Context

    from .backstage import Backstage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

PIN, PIN_AGAIN, PHRASE, PHRASE_AGAIN, WARNING, MAKING, DONE = (
    "pin", "pin again", "phrase", "phrase again", "warning", "making", "done",
)  # fmt: skip
ALL, ONLY_PIN, ONLY_KEY = "all", "only pin", "only key"


@QmlElement
@QmlUncreatable("made in Python")
class SetUpViewModel(StaffPageViewModel):
    """One step after the other. Nothing is written before the last one, so that walking off changes nothing."""

    changed = Signal()

    def __init__(self, context: Context, backstage: Backstage, parent: QObject | None = None) -> None:
        super().__init__(context, backstage, parent)
        self.back = ""
        """The page that it leads back to; '' leads to the first page."""
        self._what, self._stage = ALL, PIN
        self._typed = self._pin = self._phrase = ""
        self._agreed = False
        self._fault: tuple[str, str] | None = None

    def begin(self, what: str, back: str = "") -> None:
        """Start with a new PIN, a new key, or both."""
        self._clear()
        self._what, self.back = what, back
        self._stage = PHRASE if what == ONLY_KEY else PIN

    def left(self) -> None:
        self._clear()

    @property
    def busy(self) -> bool:
        return self._stage == MAKING

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._stage

    @Property(bool, notify=changed)
    def first(self) -> bool:
        """No PIN was ever set: without one there is nothing to go back to."""
        return self._what == ALL

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._typed)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return len(self._typed) >= LEAST

    @Property(bool, notify=changed)
    def agreed(self) -> bool:
        """The box is ticked."""
        return self._agreed

    @Property(str, notify=changed)
    def message(self) -> str:
        """What is wrong, '' if nothing is."""
        return self.say(*self._fault) if self._fault else ""

    @Property(str, notify=changed)
    def warning(self) -> str:
        return self.say(*warning(self.backstage.data))

    @Property(str, notify=changed)
    def identity(self) -> str:
        """Where the key file lies."""
        return str(self.backstage.data / IDENTITY_FILE)

    @Property(bool, notify=changed)
    def keyed(self) -> bool:
        """Whether a key was made, beside the PIN."""
        return self._what != ONLY_PIN

    @Slot(str)
    def press(self, digit: str) -> None:
        if digit.isdigit() and len(self._typed) < MOST and self._stage in (PIN, PIN_AGAIN):
            self._typed += digit
            self._tell(None)

    @Slot()
    def backspace(self) -> None:
        self._typed = self._typed[:-1]
        self._tell(None)

    @Slot()
    def submitPin(self) -> None:
        typed, self._typed = self._typed, ""
        if self._stage == PIN:
            if fault := pin_fault(typed):
                self._tell(fault)
                return
            self._pin, self._stage = typed, PIN_AGAIN
        elif self._stage == PIN_AGAIN:
            if typed != self._pin:
                self._pin, self._stage = "", PIN
                self._tell(
                    ("两次输入的 PIN 不一样，请重新设置。", "The two PINs were not the same. Please begin again.")
                )
                return
            if self._what == ONLY_PIN:
                self._make()
                return
            self._stage = PHRASE
        self._tell(None)

    @Slot(str)
    def submitPhrase(self, typed: str) -> None:
        if self._stage == PHRASE:
            if fault := passphrase_fault(typed):
                self._tell(fault)
                return
            self._phrase, self._stage = typed, PHRASE_AGAIN
        elif self._stage == PHRASE_AGAIN:
            if typed != self._phrase:
                self._phrase, self._stage = "", PHRASE
                self._tell(("两次输入的密码不一样，请重新输入。", "The two were not the same. Please begin again."))
                return
            self._stage = WARNING
        self._tell(None)

    @Slot()
    def agree(self) -> None:
        """Tick or untick the box beside the warning."""
        self._agreed = not self._agreed
        self._tell(None)

    @Slot()
    def make(self) -> None:
        if self._stage != WARNING:
            return
        if not self._agreed:
            self._tell(("请先勾选，表示您已看过。", "Please tick the box first, to say that you have read this."))
            return
        self._make()

    @Slot()
    def cancel(self) -> None:
        """Nothing has been changed."""
        now, first = self.context.clock.now(), self._what == ALL
        self._clear()
        self.send(Finish(now) if first else ShowStaff(now, self.back))

    @Slot()
    def goOn(self) -> None:
        from .pages import PAGES

        if self._stage == DONE:
            back = self.back or PAGES[0].name
            self._clear()
            self.send(ShowStaff(self.context.clock.now(), back))

    # -- inside --------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        data, pin, phrase = self.backstage.data, self._pin, self._phrase
        self._pin = self._phrase = ""
        self._stage = MAKING
        self._tell(None)

        def job() -> None:
            if phrase:
                set_up(data, phrase, datetime.now().astimezone())
            if pin:
                set_pin(data, pin)

        self.run(job, self._made, self._failed)

    def _made(self, nothing: object) -> None:
        self.backstage.settings = load(self.backstage.data)[0]
        self.backstage.needs_restart = True
        self._stage = DONE
        self._tell(None)

    def _failed(self, error: Exception) -> None:
        self._stage = PHRASE if self._what == ONLY_KEY else PIN
        if isinstance(error, SealError | SettingsError):
            self._tell((error.zh, error.en))
        elif isinstance(error, OSError):
            fault = files.fault(self.backstage.data, error)
            self._tell((fault.zh, fault.en))
        else:
            log.error("the set-up failed", exc_info=error)
            self._tell(("没有设成，请把日志交给技术人员。", "It did not work; please send the log to support."))

    def _tell(self, fault: tuple[str, str] | None) -> None:
        self._fault = fault
        self.changed.emit()

    def _clear(self) -> None:
        self._stage, self._typed, self._pin, self._phrase = PIN, "", "", ""
        self._agreed = False
        self._tell(None)

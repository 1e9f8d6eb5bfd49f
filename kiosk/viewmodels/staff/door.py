"""View model of the PIN pad."""

from __future__ import annotations

import logging
import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import EnterStaff, ShowDoor, Touch
from kiosk.settings import pin_hash_of
from kiosk.staff import Door
from kiosk.staff.pin import LEAST, MOST

from .base import StaffPageViewModel
from .pages import PAGES

if TYPE_CHECKING:
    from kiosk.staff.door import Answer
    from kiosk.viewmodels.context import Context

    from .backstage import Backstage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class DoorViewModel(StaffPageViewModel):
    """What was typed, and what came of it. The digits themselves never reach QML."""

    changed = Signal()

    def __init__(self, context: Context, backstage: Backstage, parent: QObject | None = None) -> None:
        super().__init__(context, backstage, parent)
        self._door: Door | None = None
        self._typed = ""
        self._trying = False
        self._answer: Answer | None = None
        self._wait = 0

    def entered(self) -> None:
        self._typed, self._answer, self._trying = "", None, False
        data = self.backstage.data
        self._door = Door(data, pin_hash_of(data), lambda: self.backstage.wall().timestamp())
        self.ticked()
        self.changed.emit()

    def left(self) -> None:
        self._typed, self._answer = "", None
        self.changed.emit()

    def ticked(self) -> None:
        wait = math.ceil(self._door.wait()) if self._door and not self._trying else 0
        if wait != self._wait:
            self._wait = wait
            self.changed.emit()

    @Property(int, notify=changed)
    def count(self) -> int:
        """Digits typed."""
        return len(self._typed)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether what was typed may be tried."""
        return len(self._typed) >= LEAST and bool(self.open)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether digits are taken."""
        return not self._trying and self._wait == 0

    @Property(str, notify=changed)
    def message(self) -> str:
        if self._trying:
            return self.say("正在核对……", "Checking…")
        if self._wait:
            return self.say(f"输错次数太多，请等 {_time(self._wait, True)}。",
                            f"Too many wrong PINs. Please wait {_time(self._wait, False)}.")  # fmt: skip
        if self._answer is None:
            return self.say(f"请输入 PIN（{LEAST} 位以上）", f"Please enter the PIN, {LEAST} digits or more")
        if not self._answer.left:
            return self.say("PIN 不对，再错会等更久。", "Wrong PIN. The next wrong one means a longer wait.")
        left = self._answer.left
        return self.say(f"PIN 不对，还可以试 {left} 次。", f"Wrong PIN. {left} {'try' if left == 1 else 'tries'} left.")

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        return self._wait > 0 or (self._answer is not None and not self._trying)

    @Slot(str)
    def press(self, digit: str) -> None:
        if self.open and digit.isdigit() and len(self._typed) < MOST:
            self._typed += digit
            self._answer = None
            self.changed.emit()

    @Slot()
    def backspace(self) -> None:
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        if not self.ready or self._door is None:
            return
        door, pin = self._door, self._typed
        self._typed, self._trying = "", True
        self.changed.emit()
        self.run(lambda: door.try_pin(pin), self._tried, self._stumbled)

    @Slot()
    def close(self) -> None:
        self.send(ShowDoor(self.context.clock.now(), False))

    def _tried(self, answer: Answer) -> None:
        self._trying = False
        if answer.opened and self.context.state.door:
            self.send(EnterStaff(self.context.clock.now(), PAGES[0].name))
            return
        self._answer = None if answer.opened else answer
        if self.context.state.door:
            self.send(Touch(self.context.clock.now()))  # the pad stays for as long as after the last digit
        self.ticked()
        self.changed.emit()

    def _stumbled(self, error: Exception) -> None:
        log.error("the PIN could not be tried", exc_info=error)
        self._trying = False
        self.changed.emit()


def _time(seconds: int, zh: bool) -> str:
    if seconds < 120:
        return f"{seconds} 秒" if zh else f"{seconds} seconds"
    minutes = math.ceil(seconds / 60)
    return f"{minutes} 分钟" if zh else f"{minutes} minutes"

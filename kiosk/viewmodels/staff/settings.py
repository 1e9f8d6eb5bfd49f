"""View model of the settings page: every setting in words, and the one that is being changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import files
from kiosk.settings import FILE, SettingsError, load
from kiosk.staff import choices
from kiosk.staff.choices import NUMBER, PICK, SECRET, SWITCH, TIME, Choice
from kiosk.staff.offered import CHOICES, GROUPS

from .base import StaffPageViewModel

if TYPE_CHECKING:
    from kiosk.viewmodels.context import Context

    from .backstage import Backstage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOON = "12:00"
HALF_HOURS = [f"{hour:02}:{minute:02}" for hour in range(24) for minute in (0, 30)]


@QmlElement
@QmlUncreatable("made in Python")
class SettingsViewModel(StaffPageViewModel):
    """Rows of settings by group. A change is written at once and counts from the next start on, when staff leave."""

    changed = Signal()
    editingChanged = Signal()

    def __init__(self, context: Context, backstage: Backstage, parent: QObject | None = None) -> None:
        super().__init__(context, backstage, parent)
        self._editing: Choice | None = None
        self._draft: Any = None
        self._message: tuple[str, str] | None = None
        self._fault = ""

    def entered(self) -> None:
        """Read the file anew: somebody may have changed it."""
        self.backstage.settings, fault = load(self.backstage.data)
        self._fault = fault or ""
        self.changed.emit()
        self.editingChanged.emit()

    def left(self) -> None:
        self._close()

    # -- rows ----------------------------------------------------------------------------------------------------

    @Property("QVariantList", notify=changed)
    def groups(self) -> list[dict[str, Any]]:
        """{name, rows: [{key, kind, name, value, about, on}]}"""
        return [
            {"name": self.say(one.zh, one.en), "rows": [self._row(choice) for choice in one.choices]} for one in GROUPS
        ]

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What is wrong with the file, naming line and key; '' if nothing is."""
        zh, _, en = self._fault.partition(" / ")
        return self.say(zh, en)

    @Property(bool, constant=True)
    def supervised(self) -> bool:
        """Leaving starts the kiosk anew, and so takes the settings over."""
        return self.backstage.supervised

    @Property(str, constant=True)
    def file(self) -> str:
        return str(self.backstage.data / FILE)

    # -- the setting that is being changed -----------------------------------------------------------------------

    @Property("QVariantMap", notify=editingChanged)
    def editing(self) -> dict[str, Any]:
        """{key, kind, name, about, value, shown, picks, clears}, empty while none is being changed."""
        choice = self._editing
        if choice is None:
            return {}
        picks = [{"value": value, "text": self.say(zh, en)} for value, zh, en in choice.picks]
        return {
            "key": choice.key, "kind": choice.kind, "name": self.say(choice.zh, choice.en),
            "about": self._bounds(choice), "value": "" if self._draft is None else str(self._draft),
            "shown": self._told(choice, self._draft), "picks": picks,
            "clears": choices.default(choice.key) is None and choices.value(self._settings, choice.key) is not None,
            "where": f"[{choice.key.rpartition('.')[0]}]" if "." in choice.key else "", "line": _line(choice),
        }  # fmt: skip

    @Property(str, notify=editingChanged)
    def message(self) -> str:
        return self.say(*self._message) if self._message else ""

    @Slot(str)
    def edit(self, key: str) -> None:
        """Begin to change a setting; a switch is thrown at once."""
        choice = CHOICES.get(key)
        if choice is None:
            return
        now = choices.value(self._settings, key)
        if choice.kind == SWITCH:
            self._write({key: not now})
            return
        self._editing, self._draft, self._message = choice, now, None
        if choice.kind == SECRET:
            self._draft = None
        elif choice.kind == TIME and now is None:
            self._draft = NOON
        elif choice.kind == NUMBER and now is None:
            self._draft = choices.stepped(key, choice.step, None, 0)
        self.editingChanged.emit()

    @Slot(int)
    def turn(self, by: int) -> None:
        """A number or a time one step on."""
        choice = self._editing
        if choice is None:
            return
        if choice.kind == NUMBER:
            self._draft = choices.stepped(choice.key, choice.step, self._draft, by)
        elif choice.kind == TIME:
            near = min(range(len(HALF_HOURS)), key=lambda at: abs(_minutes(HALF_HOURS[at]) - _minutes(self._draft)))
            self._draft = HALF_HOURS[(near + by) % len(HALF_HOURS)]
        self._message = None
        self.editingChanged.emit()

    @Slot(str)
    def pick(self, value: str) -> None:
        self._draft = value
        self.keep()

    @Slot(str)
    def keepText(self, text: str) -> None:
        self._draft = text.strip() or None
        self.keep()

    @Slot()
    def keep(self) -> None:
        """Write what was chosen; where it will not do, say why and stay."""
        choice = self._editing
        if choice is None:
            return
        changes = {choice.key: self._draft}
        if choice.partner and choices.value(self._settings, choice.partner) is None and self._draft is not None:
            changes[choice.partner] = "18:00" if choice.key.endswith("open") else "09:00"
        elif choice.partner and self._draft is None:
            changes[choice.partner] = None
        if self._write(changes):
            self._close()
        self.editingChanged.emit()

    @Slot()
    def clear(self) -> None:
        """Take the setting out of the file: it is as if nobody had ever set it."""
        self._draft = None
        self.keep()

    @Slot()
    def cancel(self) -> None:
        self._close()

    # -- inside --------------------------------------------------------------------------------------------------

    @property
    def _settings(self) -> Any:
        return self.backstage.settings

    def _write(self, changes: dict[str, Any]) -> bool:
        try:
            self.backstage.change(changes)
        except SettingsError as error:
            self._message = (error.zh, error.en)
        except OSError as error:
            self._message = _pair(files.fault(Path(self.file), error))
        else:
            self._message = None
            self.changed.emit()
            return True
        self._fault = self._fault or (f"{self._message[0]} / {self._message[1]}" if self._editing is None else "")
        self.changed.emit()
        self.editingChanged.emit()
        return False

    def _close(self) -> None:
        self._editing = self._draft = self._message = None
        self.editingChanged.emit()

    def _row(self, choice: Choice) -> dict[str, Any]:
        now = choices.value(self._settings, choice.key)
        return {
            "key": choice.key, "kind": choice.kind, "name": self.say(choice.zh, choice.en),
            "value": self._told(choice, now), "about": self._bounds(choice), "on": now is True,
        }  # fmt: skip

    def _told(self, choice: Choice, now: Any) -> str:
        if now is None or now == ():
            return self.say("未设置", "not set")
        if isinstance(now, tuple):
            return self.say("、", ", ").join(now)
        if choice.kind == SWITCH:
            return self.say("开", "on") if now else self.say("关", "off")
        if choice.kind == PICK:
            return next((self.say(zh, en) for value, zh, en in choice.picks if value == now), str(now))
        if choice.kind == SECRET:
            return choices.masked(str(now))
        if choice.kind == NUMBER:
            return f"{now:g} {self.say(*choice.unit)}".strip()
        return str(now)

    def _bounds(self, choice: Choice) -> str:
        """What may stand there, and what stands there where nobody has said anything."""
        parts = [self.say(*choice.about)] if choice.about[0] else []
        if choice.kind == NUMBER:
            limits = choices.bounds(choice.key)
            parts.append(self.say(f"{limits.least:g} 到 {limits.most:g}", f"{limits.least:g} to {limits.most:g}"))
        default = choices.default(choice.key)
        if default is not None and choice.kind != choices.FILE:
            told = self._told(choice, default)
            parts.append(self.say(f"默认 {told}", f"default {told}"))
        if choice.kind == choices.FILE:
            parts.append(self.say(f"在文件里填写：{choice.key}", f"written into the file: {choice.key}"))
        return self.say("，", ", ").join(parts)


def _pair(fault: files.Fault) -> tuple[str, str]:
    return fault.zh, fault.en


def _minutes(time: str) -> int:
    hours, _, minutes = time.partition(":")
    return int(hours) * 60 + int(minutes)


def _line(choice: Choice) -> str:
    """How it is written in the file."""
    blank = '["…", "…"]' if isinstance(choices.default(choice.key), tuple) else '"…"'
    return f"{choice.key.rpartition('.')[2]} = {blank}"

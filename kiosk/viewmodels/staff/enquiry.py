"""View model of one enquiry: who answers it, what comes next, until when; and its end at the visitor's wish."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.shapes import Value

from .enquiry_sheet import next_steps, owners, sheet

if TYPE_CHECKING:
    from kiosk.enquiries import Purged, Row

    from .enquiries import EnquiriesViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class OpenEnquiryViewModel(QObject):
    """The enquiry that is open, out of those that its desk knows."""

    changed = Signal()

    def __init__(self, desk: EnquiriesViewModel) -> None:
        super().__init__(desk)
        self._desk, self._code, self._asking = desk, "", False
        desk.changed.connect(self.changed)

    def forget(self) -> None:
        """Staff have left."""
        self._code, self._asking = "", False

    def _row(self) -> Row | None:
        return next((row for row in self._desk.known if row.code == self._code and row.erased is None), None)

    @Property("QVariantMap", notify=changed)
    def entry(self) -> Value:
        """The enquiry that is open (kiosk/viewmodels/staff/enquiry_sheet.py), {} for none."""
        row, desk = self._row(), self._desk
        if row is None:
            return {}
        return sheet(row, desk.key.fields(row.code), desk.key.note(row.code), desk.today, desk.naming, desk.say)

    @Property("QStringList", notify=changed)
    def owners(self) -> list[str]:
        return owners(self._desk.backstage.settings.enquiry.owners, self._desk.known)

    @Property("QStringList", notify=changed)
    def nextSteps(self) -> list[str]:
        return next_steps(self._desk.known, self._desk.say)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether this one is really to be erased."""
        return self._asking

    @Slot(str)
    def show(self, code: str) -> None:
        self._code, self._asking = code, False
        self._desk.tell("", "")

    @Slot()
    def close(self) -> None:
        self.show("")

    @Slot(str)
    def setOwner(self, name: str) -> None:
        self._edit(owner=name)

    @Slot(str)
    def setNext(self, step: str) -> None:
        self._edit(next_step=step)

    @Slot(int)
    def dueIn(self, days: int) -> None:
        """Due so many days from today; under 0: no date."""
        self._edit(due=self._desk.today + timedelta(days=days) if days >= 0 else None)

    @Slot(int)
    def moveDue(self, days: int) -> None:
        row = self._row()
        if row is not None:
            self._edit(due=(row.due or self._desk.today) + timedelta(days=days))

    def _edit(self, **changes: str | date | None) -> None:
        """Shown at once, as fast as somebody taps, and then as it was kept."""
        enquiries, row = self._desk.backstage.enquiries(), self._row()
        if enquiries is not None and row is not None:
            self._desk.replace(row._replace(**changes))
            self._desk.wait(enquiries.edit(self._code, **changes), self._desk.replace)

    @Slot(bool)
    def ask(self, on: bool) -> None:
        """Ask whether the one that is open is to be erased, or do not."""
        self._asking = on and self._row() is not None
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        enquiries = self._desk.backstage.enquiries()
        if enquiries is not None and self._asking and self._row() is not None:
            self._asking = False
            self._desk.wait(enquiries.erase(self._code), self._erased)

    def _erased(self, purged: Purged) -> None:
        code = self._code
        whole = self._desk.say(f"{code} 已删除。", f"{code} is erased.")
        part = self._desk.say(
            f"{code} 已删除，残留痕迹会在下次清理时抹去。", f"{code} is erased; traces go at the next purge."
        )
        self.close()
        self._desk.erased(code, whole if purged.complete else part)

    @Slot(str)
    def find(self, typed: str) -> None:
        """Open the enquiry whose code somebody has read out."""
        from kiosk.enquiries import read_code

        code, wrong = read_code(typed), typed.strip()
        if any(row.code == code and row.erased is None for row in self._desk.known):
            self.show(code or "")
        else:
            self._desk.tell(f"没有编号为 {wrong} 的咨询。", f"There is no enquiry with the code {wrong}.")

"""View model of the enquiries on staff's first page: the list, one of them, who does what until when, and its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.viewmodels.shapes import Value

from .base import StaffPageViewModel
from .enquiry import OpenEnquiryViewModel
from .enquiry_key import Key, opened_with
from .enquiry_rows import FILTERS, EnquiryRows, entry, urgent
from .today_numbers import Desk

if TYPE_CHECKING:
    from kiosk.enquiries.records import Row
    from kiosk.viewmodels.context import Context

    from .backstage import Backstage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PATIENCE = 30.0
"""Seconds that a job waits for the database."""


@QmlElement
@QmlUncreatable("made in Python")
class EnquiriesViewModel(StaffPageViewModel):
    """Nothing personal is here until the passphrase was given, and nothing after staff have left."""

    changed = Signal()

    def __init__(self, context: Context, backstage: Backstage, parent: QObject | None = None) -> None:
        super().__init__(context, backstage, parent)
        self._rows: list[Row] | None = None
        self._list, self._preview = EnquiryRows(self), EnquiryRows(self)
        self.key = Key()
        self._one = OpenEnquiryViewModel(self)
        self._only, self._fault, self._said = "all", "", ""
        self._counts: dict[str, int] = {}

    # -- coming and going ----------------------------------------------------------------------------------------

    def entered(self) -> None:
        self.load()

    def left(self) -> None:
        self.key.forget()
        self._one.forget()
        self._only, self._fault, self._said = "all", "", ""
        self._rows = None
        self._show()

    @property
    def busy(self) -> bool:
        return self.key.trying

    def load(self) -> None:
        """Read the enquiries anew; with the key at hand, their names too."""
        desk = self.backstage.enquiries()
        if desk is None:
            self._rows = None
            self._show()
            return
        if self.key.given:
            self.run(lambda: opened_with(desk, self.key), self._unsealed, self._failed)
        else:
            self.wait(desk.rows(), self._taken)

    def _taken(self, rows: list[Row]) -> None:
        self._rows, self._fault = rows, ""
        self._show()

    def _unsealed(self, found: tuple[list[Row], dict[str, Any], dict[str, str]]) -> None:
        rows, fields, notes = found
        self.key.took(fields, notes)
        self._taken(rows)

    def _failed(self, error: Exception) -> None:
        self.key.trying = False
        self._fault = self.say(getattr(error, "zh", ""), getattr(error, "en", "")) or str(error)
        self.changed.emit()

    def wait(self, future: Future[Any], then: Callable[[Any], object]) -> None:
        """`then` with what comes of it, in the interface's thread."""
        self.run(lambda: future.result(PATIENCE), then, self._failed)

    def _show(self) -> None:
        today, shown = self.today, urgent(self._rows or (), self.today)
        self._counts = {one: sum(fits(row, today) for row in shown) for one, fits in FILTERS.items()}
        self._preview.show(shown[:20], self._entry)
        self._list.show([row for row in shown if FILTERS[self._only](row, today)], self._entry)
        self.changed.emit()

    def _entry(self, row: Row) -> Value:
        return entry(row, self.key.fields(row.code), self.today, self.naming, self.say)

    @property
    def today(self) -> date:
        return self.backstage.wall().date()

    def naming(self, wanted: str) -> str:
        """What a sector or park is called."""
        catalogue, language = self.context.index.catalogue, self.context.state.language
        named = next((one for one in (*catalogue.zone.sectors, *catalogue.parks) if one.id == wanted), None)
        return text(named.name, language) if named else wanted

    def taken(self, first: date, last: date) -> Desk | None:
        """What is known of a stretch of days; None where enquiries cannot be read."""
        if self._rows is None:
            return None
        within = [row for row in self._rows if first <= row.created.date() <= last]
        return Desk(len(within), sum(not row.owner and row.erased is None for row in within))

    @property
    def known(self) -> Sequence[Row]:
        return self._rows or ()

    def replace(self, row: Row | None) -> None:
        """An enquiry has changed."""
        if row is not None and self._rows is not None:
            self._rows = [row if one.code == row.code else one for one in self._rows]
        self._said = ""
        self._show()

    def erased(self, code: str, said: str) -> None:
        """An enquiry is gone."""
        self.key.drop(code)
        self._said = said
        self.load()

    def tell(self, zh: str, en: str) -> None:
        """Say what came of something."""
        self._said = self.say(zh, en)
        self.changed.emit()

    # -- the list ------------------------------------------------------------------------------------------------

    @Property(EnquiryRows, constant=True)
    def rows(self) -> EnquiryRows:
        """Those that the chosen chip leaves."""
        return self._list

    @Property(EnquiryRows, constant=True)
    def urgent(self) -> EnquiryRows:
        """The most urgent, for the first look."""
        return self._preview

    @Property("QVariantList", notify=changed)
    def filters(self) -> list[Value]:
        """{name, text, count, on} of each chip."""
        names = (("all", "全部", "All"), ("overdue", "逾期", "Late"), ("today", "今天到期", "Due today"))
        return [
            {"name": one, "text": self.say(zh, en), "on": one == self._only} | {"count": self._counts.get(one, 0)}
            for one, zh, en in (*names, ("nobody", "未分配", "No owner"))
        ]

    @Property(str, notify=changed)
    def why(self) -> str:
        """Why there is nothing to be listed, '' where there is."""
        if self._fault:
            return self._fault
        if self.backstage.enquiries() is None:
            return self._off()
        if self._rows is not None and not any(row.erased is None for row in self._rows):
            return self.say("还没有咨询。", "There are no enquiries yet.")
        return ""

    def _off(self) -> str:
        from kiosk.enquiries import lacking, why_off

        settings = self.backstage.settings
        why = why_off(lacking(settings.enquiry, settings.contact))
        return self.say(*why) if why else self.say("咨询数据还没有打开，请稍等。", "One moment, please.")

    @Slot(str)
    def choose(self, name: str) -> None:
        self._only = name if name in FILTERS else "all"
        self._show()

    @Property(OpenEnquiryViewModel, constant=True)
    def one(self) -> OpenEnquiryViewModel:
        """The one that is open."""
        return self._one

    # -- the key ---------------------------------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def unlocked(self) -> bool:
        return self.key.given

    @Property(bool, notify=changed)
    def trying(self) -> bool:
        """The passphrase is being tried: it takes a second or two."""
        return self.key.trying

    @Property(str, notify=changed)
    def said(self) -> str:
        """What the last thing done came to, '' for nothing worth saying."""
        return self._said

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        """Open the names with the passphrase of the identity."""
        desk = self.backstage.enquiries()
        if desk is None or not passphrase or self.key.trying:
            return
        self.key.trying, self._said = True, ""
        self.changed.emit()
        data = self.backstage.data
        self.run(lambda: opened_with(desk, self.key.open(data, passphrase)), self._unsealed, self._refused)

    def _refused(self, error: Exception) -> None:
        self.key.forget()
        self._said = self.say(getattr(error, "zh", ""), getattr(error, "en", "")) or str(error)
        self.changed.emit()

    @Slot()
    def lock(self) -> None:
        """Seal the names again."""
        self.key.forget()
        self._show()

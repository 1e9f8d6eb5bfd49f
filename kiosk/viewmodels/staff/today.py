"""View model of staff's first page: what the fair is like, today or in a stretch of days."""

from __future__ import annotations

import logging
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.insights.hours import day_of, hour_of
from kiosk.insights.retention import DAYS
from kiosk.insights.summary import Summary
from kiosk.viewmodels.shapes import Value
from kiosk.viewmodels.staff import today_numbers

from .base import StaffPageViewModel
from .enquiries import EnquiriesViewModel

if TYPE_CHECKING:
    from kiosk.viewmodels.context import Context

    from .backstage import Backstage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

PATIENCE = 30.0
"""Seconds to wait for the database."""
AGAIN = 40
"""Ticks, twice a second, between two looks at the numbers: they come in batches every 30 s."""


@QmlElement
@QmlUncreatable("made in Python")
class TodayViewModel(StaffPageViewModel):
    """The stretch of days that was chosen, its numbers, and the enquiries."""

    changed = Signal()

    def __init__(self, context: Context, backstage: Backstage, parent: QObject | None = None) -> None:
        super().__init__(context, backstage, parent)
        self._desk = EnquiriesViewModel(context, backstage, self)
        self._desk.changed.connect(self.changed)
        self._whole = self._daily = False
        self._first: date | None = None
        self._last: date | None = None
        self._summary: Summary | None = None
        self._fault = ""
        self._read, self._ticks, self._asked = False, 0, 0

    # -- coming and going ----------------------------------------------------------------------------------------

    def entered(self) -> None:
        self._load()
        self._desk.entered()

    def ticked(self) -> None:
        self._ticks += 1
        if self._ticks % AGAIN == 0:
            self._load()
            self._desk.load()

    def left(self) -> None:
        """The next one begins with today, and with every name sealed."""
        self._whole = self._daily = False
        self._first = self._last = None
        self._desk.left()
        self.changed.emit()

    @property
    def busy(self) -> bool:
        return self._desk.busy

    def _load(self) -> None:
        recorder = self.backstage.recorder()
        if recorder is None:
            self._take(None, "")
            return
        first, last = (self._first, self.last) if self._whole else (self.today, self.today)
        self._asked += 1
        asked = self._asked
        future = recorder.numbers(first, last)
        self.run(
            lambda: future.result(PATIENCE),
            lambda found: self._taken(asked, found),
            lambda error: self._failed(asked, error),
        )

    def _taken(self, asked: int, summary: Summary) -> None:
        if asked == self._asked:  # else another stretch was chosen in the meantime
            self._take(summary, "")

    def _failed(self, asked: int, error: Exception) -> None:
        if asked == self._asked:
            self._take(None, self.say(getattr(error, "zh", ""), getattr(error, "en", "")) or str(error))

    def _take(self, summary: Summary | None, fault: str) -> None:
        self._summary, self._fault, self._read = summary, fault, True
        self.changed.emit()

    # -- the stretch of days -------------------------------------------------------------------------------------

    @property
    def today(self) -> date:
        return self.backstage.wall().date()

    @property
    def first(self) -> date:
        if not self._whole:
            return self.today
        if self._first is not None:
            return self._first
        return min(day_of(self._summary.first), self.last) if self._summary is not None else self.last

    @property
    def last(self) -> date:
        return (self._last if self._whole else None) or self.today

    @Property(bool, notify=changed)
    def whole(self) -> bool:
        """A stretch of days instead of today."""
        return self._whole

    @Property(bool, notify=changed)
    def daily(self) -> bool:
        """The curve goes by day instead of by hour."""
        return self._daily and self.first != self.last

    @Property(str, notify=changed)
    def day(self) -> str:
        """Today, for the head of the page."""
        return self._spoken(self.today)

    @Property(str, notify=changed)
    def firstDay(self) -> str:
        return f"{self.first:%m-%d}"

    @Property(str, notify=changed)
    def lastDay(self) -> str:
        return f"{self.last:%m-%d}"

    @Property("QVariantMap", notify=changed)
    def steps(self) -> dict[str, bool]:
        """Which ends of the stretch can move: firstEarlier, firstLater, lastEarlier, lastLater."""
        return today_numbers.steps(self.first, self.last, self.today, DAYS)

    @Slot(bool)
    def showWhole(self, on: bool) -> None:
        self._whole = on
        self._daily = on
        self._first = self._last = None
        self._load()
        self.changed.emit()

    @Slot(bool)
    def showDaily(self, on: bool) -> None:
        self._daily = on
        self.changed.emit()

    @Slot(str, int)
    def move(self, end: str, by: int) -> None:
        """Move `first` or `last` of the stretch by days."""
        wanted = self.steps.get(f"{end}{'Later' if by > 0 else 'Earlier'}", False)
        if not self._whole or not wanted:
            return
        first, last = self.first, self.last
        self._first = first + timedelta(days=by) if end == "first" else first
        self._last = last + timedelta(days=by) if end == "last" else last
        self._load()
        self.changed.emit()

    def _spoken(self, day: date) -> str:
        names = "周一 周二 周三 周四 周五 周六 周日" if self.zh else "Mon Tue Wed Thu Fri Sat Sun"
        return f"{day:%Y-%m-%d} · {names.split()[day.weekday()]}"

    # -- what is told --------------------------------------------------------------------------------------------

    @Property("QVariantList", notify=changed)
    def figures(self) -> list[Value]:
        return today_numbers.figures(self._summary, self._desk.taken(self.first, self.last), self.say)

    @Property("QVariantList", notify=changed)
    def series(self) -> list[Value]:
        now = hour_of(self.backstage.wall().replace(tzinfo=None))
        return today_numbers.series(self._summary, self.first, self.last, now, self.daily)

    @Property("QVariantList", notify=changed)
    def parks(self) -> list[Value]:
        catalogue = self.context.index.catalogue
        language = self.context.state.language
        return today_numbers.parks(self._summary, [(one.id, text(one.name, language)) for one in catalogue.parks])

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why there are no numbers, '' where there are."""
        if self._fault or not self._read:
            return self._fault
        if not self.backstage.settings.insights.on:
            return self.say(
                "没有统计：设置里已关闭（[insights] on）。",
                "Nothing is counted: it is off in the settings ([insights] on).",
            )
        if self._summary is None:
            return self.say("统计还没有开始，请稍等。", "Counting has not begun yet; please wait a moment.")
        if all(hour.off for hour in self._summary.hours.values()):
            return self.say("这段时间还没有任何记录。", "Nothing has been recorded in this period yet.")
        return ""

    @Property(EnquiriesViewModel, constant=True)
    def desk(self) -> EnquiriesViewModel:
        return self._desk

"""A desk that keeps nothing: for the tour and for tests, which show the enquiry without leaving one."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.settings import Contact, Enquiry, Settings

if TYPE_CHECKING:
    from kiosk.enquiries import Draft, Notice, Receipt

RECIPIENT = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"
"""Has the form of a key. Nothing is ever sealed to it."""
CODE = "K7X-34M"
KEPT = 20
"""Enquiries that are remembered, the last ones: a run of thousands of visits must not grow by them."""


def enquiring(settings: Settings) -> Settings:
    """Settings under which enquiries are taken, with names that nobody takes for real ones."""
    enquiry = Enquiry(
        who="〔由管委会填写的部门名称〕", who_en="[Office named by the zone]", days=90, recipients=(RECIPIENT,)
    )
    contact = Contact(telephone="+86 10 0000 0000", email="name@example.org")
    return msgspec.structs.replace(settings, enquiry=enquiry, contact=contact)


class Pretence:
    """Answers like `kiosk.enquiries.Enquiries`, at once."""

    def __init__(self) -> None:
        self.fault: Exception | None = None
        """What every job fails with."""
        self.drafts: list[tuple[Draft, Notice, datetime | None]] = []

    def save(self, draft: Draft, notice: Notice, consented: datetime | None = None) -> Future[Receipt]:
        from kiosk.enquiries import Receipt

        self.drafts.append((draft, notice, consented))
        del self.drafts[:-KEPT]
        return self._done(Receipt(CODE, datetime(2026, 1, 1, 12), date(2026, 4, 1)))

    def try_out(self) -> Future[None]:
        return self._done(None)

    def _done(self, value: Any) -> Future[Any]:
        future: Future[Any] = Future()
        if self.fault is None:
            future.set_result(value)
        else:
            future.set_exception(self.fault)
        return future


class PretendDesk:
    """Stands where `kiosk.desk.Desk` would."""

    def __init__(self) -> None:
        self.enquiries: Any = Pretence()
        self.told: Callable[[], None] = lambda: None

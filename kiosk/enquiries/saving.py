"""Saving an enquiry: checked once more, sealed, and written as one row; for a job of the store."""

from __future__ import annotations

import json
import sqlite3
from datetime import date, datetime, timedelta
from typing import NamedTuple

from kiosk.settings import Enquiry

from . import checks, records, sealing
from .draft import LIMITS, Draft
from .notice import Notice


class Receipt(NamedTuple):
    """A saved enquiry: committed, and safe from a power cut."""

    code: str
    created: datetime
    erase_on: date


class NotTakenError(ValueError):
    """A draft that must not be saved: it has faults, there is no consent, or staff have not set everything up."""


def save(
    connection: sqlite3.Connection,
    draft: Draft,
    notice: Notice,
    enquiry: Enquiry,
    now: datetime,
    consented: datetime | None,
) -> Receipt:
    """Write an enquiry. Raises NotTakenError, SealError, sqlite3.Error."""
    if faults := [fault.field for fault in checks.check(draft, enquiry.region) if fault.blocks]:
        raise NotTakenError(", ".join(faults))
    if enquiry.days is None:
        raise NotTakenError("days")
    whole, code = checks.finished(draft, enquiry.region), records.free_code(connection)
    at, erase_on = now.isoformat(timespec="seconds"), now.date() + timedelta(days=enquiry.days)
    row = {
        "code": code,
        "created": at,
        "language": notice.language,
        "sectors": json.dumps(whole.sectors),
        "parks": json.dumps(whole.parks),
        "consented": (consented or now).isoformat(timespec="seconds"),
        "erase_on": erase_on.isoformat(),
    }
    fields = {"code": code, "created": at, **{name: getattr(whole, name) for name in LIMITS}}
    records.insert(connection, row, notice, sealing.seal(fields, enquiry.recipients))
    return Receipt(code, now, erase_on)

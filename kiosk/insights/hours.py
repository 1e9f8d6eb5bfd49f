"""Hours as whole numbers: local hours since 0001-01-01, so that a day of the fair is 24 numbers in a row.

Local, because a director reads the clock on the wall. In the hour that summer time repeats, two hours share a number.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

Now = Callable[[], datetime]
"""What the clock on the wall says: local, without a zone."""


def hour_of(moment: datetime) -> int:
    return moment.date().toordinal() * 24 + moment.hour


def first_of(day: date) -> int:
    """The hour that begins at midnight."""
    return day.toordinal() * 24


def day_of(hour: int) -> date:
    """The day of an hour. Raises ValueError or OverflowError for numbers that no calendar has."""
    return date.fromordinal(hour // 24)

"""A daily restart within the hours of the fair is told; outside them, or where there are none, nothing is."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.daily_restart import in_fair_hours
from kiosk.settings import Settings


@pytest.mark.parametrize(
    ("opens", "closes", "at", "told"),
    [
        ("09:00", "17:00", "9:00", True),
        ("09:00", "17:00", "16:59", True),
        ("09:00", "17:00", "17:00", False),
        ("09:00", "17:00", "04:00", False),
        ("18:00", "02:00", "01:00", True),
        ("18:00", "02:00", "12:00", False),
        ("09:00", "09:00", "12:00", False),
        ("09:00", "17:00", None, False),
        (None, None, "12:00", False),
    ],
)
def test_when_it_is_told(opens: str | None, closes: str | None, at: str | None, told: bool) -> None:
    settings = msgspec.convert({"hours": {"open": opens, "close": closes}, "restart": {"at": at}}, Settings)
    assert (in_fair_hours(settings) is not None) == told

"""What a report is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from ..summary import Summary
from .names import Names


@dataclass(frozen=True, slots=True)
class Subject:
    """One stretch of days at one kiosk, in one language."""

    summary: Summary
    names: Names
    first: date
    last: date
    made: datetime
    """When the report was made, by the clock on the wall."""

    @property
    def language(self) -> str:
        return self.names.language

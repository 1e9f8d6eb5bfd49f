"""Dates as people write them, in the four shapes that content has."""

from __future__ import annotations

import re
import unicodedata

from kiosk.content.dates import is_date

_PARTS = {"上旬": "early", "中旬": "mid", "下旬": "late", "early": "early", "mid": "mid", "late": "late"}
_DAY = re.compile(r"([0-9]{4})[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})日?")
_MONTH = re.compile(r"([0-9]{4})[-/年]([0-9]{1,2})月?(?: ?(上旬|中旬|下旬|early|mid|late))?")
_YEAR = re.compile(r"([0-9]{4})年?")


def date_from(written: str) -> str:
    """2020年7月下旬 as `2020-07 late`, 2020/6/29 as `2020-06-29`; what is no date stays as it was written."""
    text = unicodedata.normalize("NFKC", written).strip().casefold()
    if found := _DAY.fullmatch(text):
        made = f"{found[1]}-{int(found[2]):02d}-{int(found[3]):02d}"
    elif found := _MONTH.fullmatch(text):
        made = f"{found[1]}-{int(found[2]):02d}" + (f" {_PARTS[found[3]]}" if found[3] else "")
    elif found := _YEAR.fullmatch(text):
        made = found[1]
    else:
        return written.strip()
    return made if is_date(made) else written.strip()

"""What staff have chosen to show: the pointer of kiosk/packs, here only as text that changes when the choice does."""

from __future__ import annotations

from pathlib import Path

FILE = "packs/on-show.json"
LONGEST = 1000
FACT = "choice"
"""Under this name a kiosk says at which choice it began; one that shows what its command line names says nothing."""


def said(data: Path) -> str:
    """The choice as text; "" where there is none."""
    try:
        with (data / FILE).open("rb") as opened:
            return opened.read(LONGEST).decode("utf-8", errors="replace")
    except OSError:
        return ""

"""What `kiosk doctor` reads in the logs."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.touch import record

FRESH = timedelta(days=1)
"""Ghost touches are a fault to be seen to as long as the fair day on which they came."""


def lines(file: Path) -> list[str]:
    """Lines of a log; none where it cannot be read."""
    try:
        return file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []


def touch_facts(log: Path, now: datetime | None = None) -> tuple[dict[str, Any], list[dict[str, str]]]:
    """Ghost touches in all logs that are kept, and what staff can do about those of the last day."""
    files = sorted(log.parent.glob(f"{log.name}*"), key=lambda file: file.stat().st_mtime)
    ghosts = record.read(line for file in files for line in lines(file))
    facts = {"ghosts": ghosts.times, "last": ghosts.last.isoformat(" ") if ghosts.last else None}
    if ghosts.last is None or (now or datetime.now()) - ghosts.last >= FRESH:
        return facts, []
    zh = "触摸屏在没人碰的时候有反应：请把屏幕擦净擦干，检查 USB 线和接地，让灯和充电器离远一些"
    en = (
        "The touch screen reacts when nobody touches it: wipe it clean and dry, check its USB cable and earth, "
        "and move lamps and chargers away"
    )
    return facts, [{"zh": zh, "en": en}]

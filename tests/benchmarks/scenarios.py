"""What the meter does to each contender: start, rest, taps, a flick."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.tooling.soak.guest import STATIONS as RAIL

METER = paths.base().parent / "shared" / "meter"
PROGRAM = paths.base() / "dist" / "kiosk" / "kiosk"
Step = list[Any]

# Where things are on a 1920 x 1080 screen, in design pixels (spec section 5).
BEGIN = (900, 300)
STATIONS = {
    name: (x, 1010)
    for x, name in zip(
        RAIL, ("home", "parks", "match", "location", "services", "figures", "events", "shortlist"), strict=True
    )
}
FIRST_CARD = (250, 350)
KEEP = ((362, 397), (713, 397), (1064, 397))
"""The round buttons of the first three cards."""
COMPARE = (1565, 906)
"""In the tray with three parks."""
LIST = (900, 760)


def tap(label: str, at: tuple[int, int]) -> list[Step]:
    return [[label, ["tap", *at]], [f"{label}-rest", ["wait", 0.3]]]


def visit() -> list[Step]:
    """Attract at rest, then every station, a park, and a flick of the list."""
    steps: list[Step] = [["attract", ["rest", 20]]]
    steps += tap("begin", BEGIN) + tap("parks", STATIONS["parks"])
    steps += [["list", ["flick", *LIST, 0, -420, 250]]]
    steps += [["list-back", ["flick", LIST[0], LIST[1] - 400, 0, 380, 250]]]
    for name in ("location", "services", "figures", "events", "home"):
        steps += tap(name, STATIONS[name])
    steps += tap("parks-again", STATIONS["parks"]) + tap("park", FIRST_CARD)
    steps += tap("english", (1770, 1032)) + tap("chinese", (1690, 1032))
    return steps


def comparing() -> list[Step]:
    """Three parks kept, then compared; each step a tap to be timed."""
    steps = tap("begin", BEGIN) + tap("parks", STATIONS["parks"])
    for number, at in enumerate(KEEP, 1):
        steps += [*tap(f"keep-{number}", at), [f"notice-{number}", ["wait", 5]]]  # it goes by itself and would be timed
    return steps + tap("tray", STATIONS["shortlist"]) + tap("compare", COMPARE)


def kiosk(name: str, folder: Path, pack: Path | None = None, steps: list[Step] | None = None) -> Path:
    """Write a scenario of the packaged program; returns its file."""
    data = folder / f"data-{name.replace(' ', '-')}"
    command = [str(PROGRAM), "run", *(["--content", str(pack)] if pack else [])]
    return _write(
        folder, name, {"command": command, "env": {"KIOSK_DATA": str(data), "LANG": "C.UTF-8"}, "steps": steps or []}
    )


def bare(folder: Path, software: bool = False) -> Path:
    """The yardstick: the least that a Qt Quick program can show, with the interpreter under test."""
    env = {"LANG": "C.UTF-8"} | ({"QT_QUICK_BACKEND": "software"} if software else {})
    name = "bare, software" if software else "bare window"
    return _write(
        folder, name, {"command": [sys.executable, "bare.py"], "cwd": str(METER / "bare"), "env": env, "steps": []}
    )


def _write(folder: Path, name: str, scenario: dict[str, Any]) -> Path:
    file = folder / f"{name.replace(' ', '-').replace(',', '')}.json"
    file.write_text(json.dumps({"name": name, **scenario}), encoding="utf-8")
    return file

"""What the kiosk on show says of itself, for `kiosk doctor`: shown.json in the data folder.

Settings, pointer and step say what the next kiosk will show. The one on show may have been started before they were
changed, and a pack that cannot be shown leaves the old one on show.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from . import files
from .spawn import LIFE

FILE = "shown.json"


class Shown(NamedTuple):
    """A kiosk that has shown a picture."""

    pid: int
    step: int
    pack: str = ""
    """Its folder; "" where it shows words alone."""
    renderer: str = ""


def say(folder: Path, pid: int, step: int, facts: dict[str, Any]) -> str | None:
    """Written down whole or not at all: None, or why it could not be. `facts` as in the kiosk's `Hello`."""
    told = {name: facts[name] for name in ("pack", "renderer") if isinstance(facts.get(name), str)}
    return files.write(folder / FILE, Shown(pid, step, **told)._asdict())


def load(folder: Path) -> Shown | None:
    """The kiosk on show; None where there is none, or nothing could be written down."""
    found = files.read(folder / FILE)
    pid, step, pack, renderer = (found.get(name) for name in Shown._fields)
    if type(pid) is not int or type(step) is not int or not isinstance(pack, str) or not isinstance(renderer, str):
        return None
    return Shown(pid, step, pack, renderer) if _runs(pid) else None


def _runs(pid: int) -> bool:
    """Whether it is still there, and not another process that was given the same number later."""
    try:
        import psutil

        return LIFE in psutil.Process(pid).cmdline()
    except Exception:  # psutil raises its own kinds and those of the system
        return False

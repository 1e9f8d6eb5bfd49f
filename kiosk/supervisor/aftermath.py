"""What follows the end of a kiosk: the record, the step, the wait before the next."""

from __future__ import annotations

import signal
import time
from datetime import datetime
from pathlib import Path
from typing import Any

from . import brake, choice, keep, life, records, state
from .journal import Journal
from .watch import Watch

CRASH, LAST = "crash", "end"
"""Reasons besides those of `life`: it ended by itself, or failed while it ended as planned."""
ENDS = 50
"""Ends that the brake remembers."""


def words(code: int | None) -> str:
    """How a process ended: `SIGSEGV`, `exit code 6`."""
    if code is None:
        return "cannot be ended"
    if code >= 0:
        return f"exit code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"


class Aftermath:
    """Keeps the ends and the step. Whatever cannot be written is said, and nothing more."""

    def __init__(self, folder: Path, version: str, journal: Journal) -> None:
        self._folder, self.journal = folder, journal
        self._state = state.load(folder, version)
        self._ends: list[brake.End] = []
        self._told: dict[str, Any] = {}
        """What the last kiosk that came so far said of itself."""

    @property
    def level(self) -> int:
        """The step at which the next kiosk runs."""
        return self._state.level

    def planned(self, watch: Watch, code: int | None) -> float:
        """A kiosk was ended between two visits, or ended itself. Returns the seconds to wait."""
        if code != watch.life.ending:
            self._record(watch, LAST, code)
        wish = watch.life.wish
        if wish == life.BACK:
            self._go(brake.NORMAL, "")
        begun = watch.facts.get(choice.FACT)
        if self.level >= brake.KEPT and isinstance(begun, str) and begun != choice.said(self._folder):
            self._go(brake.SOFTWARE, self._state.why)  # staff have chosen another pack: it deserves to be tried
        if wish == life.MEMORY:
            self._record(watch, wish, code)
        if wish == life.EXCEPTIONS:
            return self.abnormal(watch, code)
        self.journal.say(f"ended as planned ({wish or 'asked for'})")
        return 0.0

    def abnormal(self, watch: Watch, code: int | None) -> float:
        """A kiosk crashed or had to be ended. Returns the seconds to wait before the next start."""
        why = watch.why or watch.life.wish or CRASH
        self._record(watch, why, code)
        if why == life.MEMORY:
            return 0.0
        now = time.monotonic()
        end = brake.End(now, watch.level, now - watch.life.began, watch.life.shown is not None)
        self._ends = [*self._ends, end][-ENDS:]
        following = brake.next_level(self._ends, self.level, self._facts(watch))
        if following != self.level:
            self._go(following, f"{why}: {words(code)}")
        return brake.pause(self._ends, following)

    def _facts(self, watch: Watch) -> brake.Facts:
        told = self._told = watch.facts or self._told
        kept = keep.there(self._folder) and told.get("pack") != str(keep.place(self._folder))
        return brake.Facts(told.get("renderer") == "software", told.get("shipped") is True, kept)

    def _go(self, level: int, why: str) -> None:
        since = datetime.now().isoformat(timespec="seconds") if level else ""
        self._state = self._state._replace(level=level, since=since, why=why)
        self.journal.say(f"step {level}" + (f" after {why}" if why else ": everything as set again"), loud=level > 0)
        if fault := state.save(self._folder, self._state):
            self.journal.say(f"the step could not be written down: {fault}", loud=True)

    def _record(self, watch: Watch, why: str, code: int | None) -> None:
        now = time.monotonic()
        found: dict[str, Any] = {
            "why": why,
            "how": words(code),
            "version": self._state.version,
            "step": watch.level,
            "ran": round(now - watch.life.began, 1),
            "shown": watch.life.shown is not None,
            "attracting": watch.life.attracting,
            "events": list(watch.events),
            "exceptions": list(watch.raised),
            "trace": records.trace(self._folder),
        }
        self.journal.say(f"the kiosk ended: {why}, {found['how']}, after {found['ran']} s", loud=True)
        if fault := records.write(self._folder, found):
            self.journal.say(f"the record of it is lost: {fault}", loud=True)

"""What is written down of ghosts, and how it is read again: the log is all that is left of them for staff."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from .panel import HELD, STORM, Panel

MARK = "ghost touches:"
"""Begins every line of the log about them."""
STEP = 600.0
"""Seconds between two lines: a panel that breaks must not push everything else out of the log."""


class Record:
    """Writes down storms and stuck contacts; those within ten minutes of a line are counted in the next one."""

    def __init__(self, write: Callable[[str], object]) -> None:
        """`write` takes a line."""
        self._write = write
        self._written: float | None = None
        self._waiting = 0

    def note(self, before: Panel, after: Panel, at: float) -> None:
        """Compare the panel before and after something happened, at a time of the steady clock."""
        if after.storms != before.storms:
            self._add(f"more than {STORM} in a second", at)
        if after.stuck != before.stuck:
            self._add(f"a contact was held for {HELD:.0f} seconds", at)
        if before.storming and not after.storming and self._waiting == 0:
            self._write(f"{MARK} over after {at - before.storm_at:.0f} seconds, {before.lost} contacts were ignored")

    def end(self) -> None:
        """At the end of the program: what was only counted is written down."""
        if self._waiting:
            self._write(f"{MARK} again, they were ignored; {self._waiting - 1} times more before")
        self._waiting = 0

    def _add(self, what: str, at: float) -> None:
        if self._written is not None and at - self._written < STEP:
            self._waiting += 1
            return
        more = f"; {self._waiting} times more before" if self._waiting else ""
        self._write(f"{MARK} {what}, they are ignored{more}")
        self._written, self._waiting = at, 0


@dataclass(frozen=True, slots=True)
class Ghosts:
    """What the log tells of them."""

    times: int = 0
    last: datetime | None = None


def read(lines: Iterable[str]) -> Ghosts:
    """Count them in lines of the log, the oldest first."""
    times, last = 0, None
    for line in lines:
        _, mark, text = line.partition(MARK)
        if not mark or text.startswith(" over"):
            continue
        more = text.partition("; ")[2].partition(" ")[0]
        times += 1 + (int(more) if more.isdecimal() else 0)
        last = _moment(line) or last
    return Ghosts(times, last)


def _moment(line: str) -> datetime | None:
    try:
        return datetime.fromisoformat(line[:19])
    except ValueError:
        return None

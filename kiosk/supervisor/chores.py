"""What the supervisor looks after once a second while a kiosk runs."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

from . import brake, child, choice, hours, keep, life, shown
from .instance import Instance
from .journal import Journal
from .watch import Watch

MEMORY_EVERY = 15.0
"""Seconds between two looks at the memory: a look costs the kernel a few milliseconds."""
MEMORY_MIB = 800
"""MiB of its own that a kiosk may have as long as it has not said another limit; after every screen it has 190."""
MEMORY_AGAIN = 600.0
"""Seconds between two restarts for memory: if the first did not help, the limit is too low."""
FAR_OVER = 2.0
"""At so many times the limit no visit is waited for: the system would choose for itself whom to end."""
WORKED = 600.0
"""Seconds after which a pack counts as one that works."""
EVERY = 1.0
TELLS = 3
"""Tries to write down what is shown."""


class Chores:
    """The front, what is shown, the memory, the hour, the step back, the pack that is kept."""

    def __init__(self, folder: Path, instance: Instance | None, journal: Journal) -> None:
        self._folder, self._instance, self._journal = folder, instance, journal
        self._looked = self._memory_looked = 0.0
        self._memory_ended = float("-inf")
        self._kept: Watch | None = None
        self._told: tuple[Watch | None, int] = (None, 0)
        """The kiosk that was last written down, and how often that was tried."""

    def look(self, watch: Watch, now: float) -> None:
        """Does what is due."""
        if now - self._looked < EVERY:
            return
        self._looked = now
        if self._instance is not None and self._instance.wanted():
            watch.tell(child.FRONT)
        since = watch.life.shown
        if since is None:
            return
        self._tell(watch)
        if now - max(self._memory_looked, since) >= MEMORY_EVERY:
            self._memory_looked = now
            self._look_at_memory(watch, now)
        ran = now - watch.life.began
        clock = time.localtime()
        at = hours.seconds(watch.facts.get("restart_at"))
        if hours.due(at, clock.tm_hour * 3600 + clock.tm_min * 60 + clock.tm_sec, ran):
            watch.life = life.wish(watch.life, life.HOUR, now)
        if brake.taken_back(watch.level, now - since):
            watch.life = life.wish(watch.life, life.BACK, now)
        begun = watch.facts.get(choice.FACT)
        if isinstance(begun, str) and begun != choice.said(self._folder):
            watch.life = life.wish(watch.life, life.CHOICE, now)
        if ran > WORKED and self._kept is not watch:
            self._keep(watch)
        if life.may_rest(watch.life) and watch.life.wish != life.CHOICE:  # that is for relief.py
            watch.tell(child.REST)

    def _tell(self, watch: Watch) -> None:
        """Once for each kiosk; a disk that was busy gets two more chances."""
        tries = self._told[1] if self._told[0] is watch else 0
        if tries >= TELLS:
            return
        fault = shown.say(self._folder, watch.process.pid, watch.level, watch.facts)
        self._told = (watch, tries + 1 if fault else TELLS)
        if fault and tries + 1 == TELLS:
            self._journal.say(f"what is shown could not be written down: {fault}")

    def _look_at_memory(self, watch: Watch, now: float) -> None:
        used, limit = own_mib(watch.process.pid), _number(watch.facts.get("memory_mib"), MEMORY_MIB)
        if used is None or used <= limit or now - self._memory_ended < MEMORY_AGAIN:
            return
        self._memory_ended = now
        self._journal.say(f"the kiosk has {used:.0f} MiB, allowed are {limit:.0f}")
        watch.life = life.wish(watch.life, life.MEMORY, now)
        if used > FAR_OVER * limit:
            watch.leave(life.MEMORY)

    def _keep(self, watch: Watch) -> None:
        self._kept = watch
        pack = watch.facts.get("pack")
        if isinstance(pack, str) and pack and not watch.facts.get("shipped") and watch.level < brake.KEPT:
            threading.Thread(target=self._copy, args=(Path(pack),), daemon=True).start()

    def _copy(self, pack: Path) -> None:
        if fault := keep.keep(pack, self._folder):
            self._journal.say(f"the pack could not be kept: {fault}")


def own_mib(pid: int) -> float | None:
    """Memory that only this process has (USS), in MiB; None where it cannot be told."""
    try:
        import psutil

        return float(psutil.Process(pid).memory_full_info().uss) / 2**20
    except Exception:  # psutil raises its own kinds and those of the system; memory is not worth a fall
        return None


def _number(found: Any, otherwise: float) -> float:
    return float(found) if isinstance(found, int | float) and found > 0 else otherwise

"""What the program takes, of all its processes together."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from typing import NamedTuple

import psutil

MEANT = 5.0
"""Seconds after which a process counts as the one that shows the kiosk: what makes a sheet is gone after one."""


class Taken(NamedTuple):
    """One measurement."""

    pss_mib: float
    """Proportional memory: what is shared is counted once."""
    handles: int
    threads: int
    processes: int
    cpu_seconds: float
    """Since the program began, those of ended processes included."""


class Meter:
    """Measures a process and all that it has started, and counts how often the one that shows the kiosk is another."""

    def __init__(self, pid: int) -> None:
        self._root = psutil.Process(pid)
        self._shows: int | None = None
        self.restarts = 0

    def measure(self) -> Taken:
        """Raises psutil.NoSuchProcess when the program has ended."""
        if self._root.status() == psutil.STATUS_ZOMBIE:
            raise psutil.NoSuchProcess(self._root.pid)
        parts = list(self._parts())
        self._notice(parts)
        return Taken(
            pss_mib=sum(pss for _, pss, _, _, _ in parts) / 2**20,
            handles=sum(handles for _, _, handles, _, _ in parts),
            threads=sum(threads for _, _, _, threads, _ in parts),
            processes=len(parts),
            cpu_seconds=sum(cpu for _, _, _, _, cpu in parts),
        )

    def _parts(self) -> Iterator[tuple[psutil.Process, int, int, int, float]]:
        for one in [self._root, *self._root.children(recursive=True)]:
            with contextlib.suppress(psutil.NoSuchProcess, psutil.AccessDenied), one.oneshot():
                times = one.cpu_times()
                spent = times.user + times.system + times.children_user + times.children_system
                yield one, one.memory_full_info().pss, one.num_fds(), one.num_threads(), spent

    def _notice(self, parts: list[tuple[psutil.Process, int, int, int, float]]) -> None:
        """The largest process that has lived for a while shows the kiosk; another one there is a restart."""
        lasting = [(pss, one.pid) for one, pss, *_ in parts if time.time() - one.create_time() > MEANT]
        if not lasting:
            return
        shows = max(lasting)[1]
        self.restarts += self._shows is not None and shows != self._shows
        self._shows = shows

"""A thread that keeps a pack as the folder says, and tells what is wrong where it cannot."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor
from pathlib import Path
from typing import NamedTuple

from kiosk.content.check import Report, check
from kiosk.content.compile import compile_pack
from kiosk.content.faults import Fault
from kiosk.content.manifest import MEDIA
from kiosk.content.pack import NotAPackError
from kiosk.content.pictures import plain_uses, uses_of_subject, uses_of_zone
from kiosk.content.sources import Content
from kiosk.content.untranslated import split
from kiosk.files import reason

from .places import Stop, stops
from .watch import Snapshot, snapshot

log = logging.getLogger(__name__)

LOOK_S = 0.1
"""Between two looks at the folder."""
QUIET_S = 0.06
"""A folder that is still being written is left alone until it has been still for so long."""


class Built(NamedTuple):
    """What became of a change."""

    number: int
    """Of the pack; it stays as it was where there are faults, and so does what is on show."""
    faults: tuple[Fault, ...]
    gaps: tuple[Fault, ...]
    name: dict[str, str]
    """Of the zone."""
    languages: tuple[str, ...]
    stops: tuple[Stop, ...]
    problem: tuple[str, str] | None = None
    """Why no pack could be written, in zh and en."""


class Follower:
    """Tells of every change: `working` before it is looked into, `built` after. Both are called in its own thread."""

    def __init__(
        self, source: Path, pack: Path, fonts: Path, working: Callable[[], None], built: Callable[[Built], None]
    ) -> None:
        self._source, self._pack, self._fonts = source, pack, fonts
        self._working, self._built = working, built
        self._end = threading.Event()
        self._held = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="follower", daemon=True)
        self._sound: dict[str, tuple[int, int]] = {}
        self._number = 0

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ends after what it is at."""
        self._end.set()
        self._thread.join()

    def hold(self) -> threading.Lock:
        """While it is held nothing is looked into: somebody writes into the folder."""
        return self._held

    def _run(self) -> None:
        seen: Snapshot | None = None
        while not self._end.is_set():
            with self._held:
                now = snapshot(self._source)
                if now != seen and self._still(now):
                    seen = now
                    self._look_into(now)
            self._end.wait(LOOK_S)

    def _still(self, now: Snapshot) -> bool:
        self._end.wait(QUIET_S)
        return snapshot(self._source) == now

    def _look_into(self, now: Snapshot) -> None:
        self._working()
        media = {name.removeprefix(f"{MEDIA}/"): state for name, state in now.items() if name.startswith(f"{MEDIA}/")}
        sound = frozenset(key for key, state in self._sound.items() if media.get(key) == state)
        report = check(self._source, self._fonts, sound)
        self._remember(report, media)
        found = split(report.faults)
        problem = None if found.faults else self._compile(report.content)
        if not found.faults and problem is None:
            self._number += 1
        zone = report.content.zone.value
        where = () if found.faults else stops(report.content)
        self._built(Built(self._number, found.faults, found.gaps, zone.name, zone.languages, where, problem))

    def _compile(self, content: Content) -> tuple[str, str] | None:
        try:
            compile_pack(content, self._pack)
        except (OSError, BrokenExecutor, NotAPackError) as error:
            log.warning("no pack could be written: %s", error)
            why = reason(error)
            return f"预览写不进去：{why.zh}", f"The preview could not be written: {why.en}"
        return None

    def _remember(self, report: Report, media: Snapshot) -> None:
        """Pictures that were looked at and found good need not be decoded again until they change."""
        bad = {fault.details.get("path", "").removeprefix(f"{MEDIA}/") for fault in report.faults}
        self._sound = {key: media[key] for key in _named(report.content) if key in media and key not in bad}


def _named(content: Content) -> set[str]:
    """Keys of the pictures that the content names."""
    zone = content.zone.value
    found = {use.key for _, use in uses_of_zone(zone)} | {key for _, key, _ in plain_uses(zone)}
    for subject in (*(park.value for park in content.parks), *content.listed("services")):
        found |= {use.key for _, use in uses_of_subject(subject)}
    return found

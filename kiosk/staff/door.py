"""The door to staff mode: tries a PIN, and remembers wrong ones over a restart."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path
from threading import Lock as Mutex
from typing import NamedTuple

import msgspec

from kiosk import files

from . import lockout
from .lockout import Lock
from .pin import pin_is

log = logging.getLogger(__name__)
FILE = "staff-lock.json"


class Answer(NamedTuple):
    """What came of a try: `opened`, or the seconds to wait and the tries left before that wait begins."""

    opened: bool
    wait: float
    left: int


class Door:
    """Not for the interface's thread: a try takes a tenth of a second and writes to the disk."""

    def __init__(self, data: Path, pin_hash: str | None, clock: Callable[[], float] = time.time) -> None:
        """`pin_hash` None (nobody has set a PIN) never opens."""
        self._file, self._hash, self._clock = data / FILE, pin_hash, clock
        self._one_at_a_time = Mutex()
        self._lock = self._read()

    def wait(self) -> float:
        """Seconds until a PIN may be tried; 0 when one may."""
        return lockout.wait(self._lock, self._clock())

    def try_pin(self, pin: str) -> Answer:
        """Try a PIN. While the door is locked nothing is tried, right or wrong.

        The try is written down before the PIN is looked at: pulling the plug does not give another one.
        """
        with self._one_at_a_time:
            if self.wait() > 0:
                return self._closed()
            self._keep(lockout.tried(self._lock, self._clock()))
            if self._hash is None or not pin_is(pin, self._hash):
                log.warning("wrong PIN, %d in a row", self._lock.wrong)
                return self._closed()
            self._keep(lockout.OPEN)
            return Answer(True, 0.0, lockout.FREE)

    def _closed(self) -> Answer:
        return Answer(False, self.wait(), max(0, lockout.FREE - self._lock.wrong))

    def _keep(self, lock: Lock) -> None:
        self._lock = lock
        try:
            files.write(self._file, msgspec.json.encode(lock), private=True)
        except OSError as error:  # a full disk must not shut staff out: the lock still holds until a restart
            log.warning("%s", files.fault(self._file, error).en)

    def _read(self) -> Lock:
        """What was kept. A file that cannot be read counts as one try left."""
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=Lock)
        except FileNotFoundError:
            return lockout.OPEN
        except (OSError, msgspec.MsgspecError) as error:
            log.warning("%s: %s", self._file, error)
            return Lock(lockout.FREE - 1, 0.0)

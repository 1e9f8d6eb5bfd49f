"""Tells systemd how it stands (sd_notify(3)): a text to the socket that it names. Nothing anywhere else."""

from __future__ import annotations

import os
import socket
from collections.abc import MutableMapping


class Notify:
    """Takes what systemd says out of the environment: the kiosk itself must not answer in the supervisor's name."""

    def __init__(self, environ: MutableMapping[str, str] = os.environ) -> None:
        address = environ.pop("NOTIFY_SOCKET", "")
        usec, pid = environ.pop("WATCHDOG_USEC", ""), environ.pop("WATCHDOG_PID", "")
        mine = not pid or pid == str(os.getpid())
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self._socket: socket.socket | None = None
        if self._address and hasattr(socket, "AF_UNIX"):
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | getattr(socket, "SOCK_CLOEXEC", 0))
            self._socket.setblocking(False)
        self.period = int(usec) / 1e6 / 3 if mine and usec.isdecimal() and int(usec) else None
        """Seconds between two signs of life, a third of what systemd allows; None where it does not watch."""
        self._last = float("-inf")

    def say(self, text: str) -> None:
        """One message, e.g. READY=1."""
        if self._socket is None:
            return
        try:
            self._socket.sendto(text.encode(), self._address)
        except OSError:
            return  # systemd restarts us if that matters to it

    def alive(self, now: float) -> None:
        """A sign of life, if one is due. To be called while all is well, at least every second."""
        if self.period is not None and now - self._last >= self.period:
            self._last = now
            self.say("WATCHDOG=1")

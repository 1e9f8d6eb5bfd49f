"""Starts the kiosk as a process of its own. Imported before everything else of the supervisor: keep it small."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

NOT_FOR_THE_KIOSK = ("NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID")
"""systemd's variables: only the supervisor answers to it."""
LIFE = "--life"
"""The flag by which a kiosk knows that it is supervised, and at which step."""


def command(arguments: Sequence[str], level: int) -> list[str]:
    """The command line of a kiosk that runs at a step of the loop brake."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    return [*program, "run", *arguments, LIFE, str(level)]


def start(line: Sequence[str]) -> subprocess.Popen[bytes]:
    """The started process; its standard input takes commands, its standard output tells how it is.

    Standard streams, because every system hands them over the same way.
    """
    environment = {name: value for name, value in os.environ.items() if name not in NOT_FOR_THE_KIOSK}
    return subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)

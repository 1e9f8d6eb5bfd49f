"""One kiosk process: its line, what it has said, and how it is ended."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
import time
from collections import deque
from queue import SimpleQueue
from typing import Any

from . import child, life, messages, records

Inbox = SimpleQueue[tuple[Any, Any]]
TRACED = 0.7
"""Seconds that a frozen kiosk has to write down what its threads were doing."""
ENDING = 3.0
"""Seconds that a kiosk has to end when asked to."""
DEAD = 5.0
"""Seconds to wait for a killed process. One that hangs inside a driver cannot be killed: the next is started anyway."""


class Watch:
    """A started kiosk. A thread puts (watch, line) into the inbox for every line, and (watch, None) at the end."""

    def __init__(self, process: subprocess.Popen[bytes], level: int, inbox: Inbox, limits: life.Limits) -> None:
        self.process, self.level, self._inbox, self._limits = process, level, inbox, limits
        self.life = life.Life(began=time.monotonic())
        self.facts: dict[str, Any] = {}
        self.events: deque[str] = deque(maxlen=records.EVENTS)
        self.raised: deque[str] = deque(maxlen=records.EVENTS)
        self.why = ""
        """Why the supervisor ends it, "" as long as it does not."""
        self.deadline: float | None = None
        """When it is killed unless it has ended."""
        self.over = False
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as lines, contextlib.suppress(OSError, ValueError):
            for line in lines:
                self._inbox.put((self, line))
        self._inbox.put((self, None))

    def hear(self, line: bytes | None) -> None:
        """Take in a line of the kiosk; None is its end."""
        if line is None:
            self.over = True
            return
        message = messages.parse(line.decode("utf-8", errors="replace"))
        if message is None:
            return
        if isinstance(message, messages.Hello):
            self.facts = message.facts
        elif isinstance(message, messages.Happened):
            self.events.append(message.name)
        elif isinstance(message, messages.Raised):
            self.raised.append(message.where)
        self.life = life.hear(self.life, message, time.monotonic(), self._limits)

    def tell(self, command: str) -> None:
        """One command to the kiosk; nothing if it is gone."""
        assert self.process.stdin is not None
        with contextlib.suppress(OSError, ValueError):
            self.process.stdin.write(f"{command}\n".encode())
            self.process.stdin.flush()

    def leave(self, why: str = "") -> None:
        """Ask it to end, and kill it if it has not after three seconds."""
        if self.deadline is None:
            self.why = self.why or why
            self.deadline = time.monotonic() + ENDING
            self.tell(child.END)

    def stop(self, why: str) -> None:
        """End a kiosk that does not answer any more; where signals can, it first writes down what it was doing."""
        self.why = why
        if os.name != "nt":
            self.process.send_signal(signal.SIGABRT)
            self.process.send_signal(signal.SIGCONT)  # one that was stopped takes signals only then
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(TRACED)
        self.kill()

    def kill(self) -> None:
        """The end that cannot be refused."""
        self.process.kill()
        self.code()
        self.over = True

    def code(self) -> int | None:
        """The exit code once it has ended (as Popen.returncode); None for a process that cannot be ended."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(DEAD)
        if self.process.returncode is None:
            self.process.kill()
        if self.process.stdin is not None:
            with contextlib.suppress(OSError):
                self.process.stdin.close()
        return self.process.returncode

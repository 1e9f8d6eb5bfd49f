"""The kiosk's end of the line to its supervisor. Knows no Qt: what beats is in kiosk/heart.py."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

from . import messages
from .records import TRACE

END, REST, FRONT = "end", "rest", "front"
"""What the supervisor asks for: end; end if nobody is there; come to the front."""
LAST_WORDS = 3.0
"""Seconds in which a kiosk without supervisor must have ended by itself."""
_PR_SET_PDEATHSIG = 1  # prctl(2)


class Line:
    """To the supervisor and back. Made first of all: it takes standard input and output for itself."""

    def __init__(self) -> None:
        self._in, self._out = os.dup(0), os.dup(1)
        with open(os.devnull, "rb") as nothing:  # noqa: PTH123
            os.dup2(nothing.fileno(), 0)
        os.dup2(2, 1)  # what anybody prints goes to stderr
        if os.name != "nt":
            os.set_blocking(self._out, False)

    def say(self, message: messages.Message) -> None:
        """Tells the supervisor. Never raises and never waits: if nobody listens, the end comes on the other line."""
        with contextlib.suppress(OSError):
            os.write(self._out, (messages.line(message) + "\n").encode())

    def listen(self, heard: Callable[[str], None]) -> None:
        """Calls `heard` for every command, in a thread of its own. Without a supervisor the kiosk ends."""
        threading.Thread(target=self._listen, args=(heard,), daemon=True).start()

    def _listen(self, heard: Callable[[str], None]) -> None:
        with open(self._in, encoding="ascii", errors="replace") as commands:  # noqa: PTH123
            for command in commands:
                heard(command.strip())
        heard(END)
        time.sleep(LAST_WORDS)
        os._exit(1)


def begin(folder: Path) -> Line:
    """What a supervised kiosk does first: the line, the traces of a death, and no life after the supervisor's."""
    line = Line()
    _die_with_parent()
    _leave_no_core()
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)  # the supervisor gets it too, and ends us
    faulthandler.enable(_trace_file(folder) or sys.stderr)
    return line


def tell_exceptions(line: Line) -> None:
    """The supervisor hears of every exception that nothing catches, by type and place."""
    before, before_thread = sys.excepthook, threading.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        line.say(messages.Raised(where(kind, trace)))
        before(kind, error, trace)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        line.say(messages.Raised(where(args.exc_type, args.exc_traceback)))
        before_thread(args)

    sys.excepthook, threading.excepthook = hook, thread_hook


def where(kind: type[BaseException], trace: TracebackType | None) -> str:
    """`TypeError kiosk/viewmodels/park.py:12 rows`: nothing of the exception's text."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return kind.__name__
    code = trace.tb_frame.f_code
    file = "/".join(Path(code.co_filename).parts[-3:])
    return f"{kind.__name__} {file}:{trace.tb_lineno} {code.co_name}"


def _trace_file(folder: Path) -> IO[str] | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return (folder / TRACE).open("w", encoding="utf-8")  # open for good: faulthandler keeps only its number
    except OSError:
        return None


def _die_with_parent() -> None:
    """Linux ends this process with the supervisor, even a frozen one and whatever became of the supervisor."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _leave_no_core() -> None:
    """A core file would hold all that a visitor typed, and fill the disk."""
    try:
        import resource
    except ImportError:
        return
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

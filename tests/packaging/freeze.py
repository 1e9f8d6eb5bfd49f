"""Stops one thread of a process from outside, as a hang in a driver does, by ptrace(2): the program needs no hook."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

_SEIZE, _INTERRUPT = 0x4206, 0x4207
_WALL = 0x40000000


def thread(pid: int, name: str) -> int:
    """The thread of a process whose name begins so. LookupError where there is none."""
    for task in Path(f"/proc/{pid}/task").iterdir():
        if (task / "comm").read_text().startswith(name):
            return int(task.name)
    raise LookupError(name)


def freeze(tid: int) -> None:
    """Stops a thread until its process ends. Raises OSError where the system does not allow it."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
    libc.ptrace.restype = ctypes.c_long
    for request in (_SEIZE, _INTERRUPT):
        if libc.ptrace(request, tid, None, None) < 0:
            raise OSError(ctypes.get_errno(), f"ptrace {tid}")


def release(tid: int) -> bool:
    """Lets the parent of a killed process see its end; True once that is done. To be called until it is."""
    try:
        found, status = os.waitpid(tid, os.WNOHANG | _WALL)
    except ChildProcessError:
        return True
    return found == tid and (os.WIFSIGNALED(status) or os.WIFEXITED(status))

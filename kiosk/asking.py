"""Asking staff at a terminal: secrets that are not shown, and yes or no."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable

Rule = Callable[[str], tuple[str, str] | None]
"""Why a text will not do, in Chinese and English; None when it will."""


def secret(prompt: str) -> str:
    """A line that is not shown while it is typed; the next line of standard input where that is no terminal.

    Raises EOFError where there is none.
    """
    if sys.stdin.isatty():
        return getpass.getpass(prompt)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")


def sure(prompt: str) -> bool:
    """Whether the answer begins with y, Y or 是."""
    print(f"{prompt} [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower().startswith(("y", "是"))


def say(zh: str, en: str) -> None:
    """A line for staff on standard error."""
    print(f"{zh} / {en}", file=sys.stderr)

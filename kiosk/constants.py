"""Keeps None, True and False alive where PySide gives them back once too often."""

from __future__ import annotations

import ctypes
import sys

SPARE = 1 << 40
"""References to spare: at a thousand calls a second they last for thirty years."""


def keep() -> None:
    """Make the constants last. Call it once, before the first window.

    Measured with PySide6 6.12 on CPython 3.11: every `emit()` takes one reference from True without having had it,
    every call of a void function of Qt one from None. From 3.12 on the constants are immortal (PEP 683) and it does
    not matter; before, the count reaches zero after some thousand calls and Python aborts: "deallocating None".
    """
    counted = sys.implementation.name == "cpython" and sys.version_info < (3, 12) and not hasattr(sys, "getobjects")
    if not counted:
        return
    for constant in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(constant))
        if count.value < SPARE:
            count.value += SPARE

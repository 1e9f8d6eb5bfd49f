"""One clock for the visit and for all that QML times: it goes on only when it is moved.

QML's animations and timers follow Qt's animation driver, which PySide does not offer to Python. Here one is made of
the symbols that libQt6Core exports; of its virtual functions only elapsed() is another. Linux only.
"""

from __future__ import annotations

import ctypes
from pathlib import Path

from PySide6.QtCore import QVariantAnimation

from kiosk.viewmodels.clock import HandClock

OBJECT_BYTES = 64
"""More than sizeof(QAnimationDriver), which is a QObject: two pointers."""
VIRTUALS = 16
"""Entries of its table of virtual functions: 12 of QObject, then advance, elapsed, start, stop."""
BEFORE = 2
"""Words before the first entry: offset to top and type information (Itanium C++ ABI)."""


class FastClock(HandClock):
    """The clock of a Visitor that takes animations and QML timers along. One in a process."""

    def __init__(self) -> None:
        super().__init__()
        core = _qt_core()
        self._object = ctypes.create_string_buffer(OBJECT_BYTES)
        place = ctypes.addressof(self._object)
        _function(core, "_ZN16QAnimationDriverC1EP7QObject", 2)(place, None)
        self._elapsed = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_void_p)(lambda _: round(self.seconds * 1000))
        self._table = _table_with(place, core, "_ZNK16QAnimationDriver7elapsedEv", self._elapsed)
        ctypes.c_void_p.from_address(place).value = ctypes.addressof(self._table) + BEFORE * ctypes.sizeof(
            ctypes.c_void_p
        )
        _function(core, "_ZN16QAnimationDriver7installEv", 1)(place)
        self._advance = _function(core, "_ZN16QAnimationDriver7advanceEv", 1)
        self._place = place
        self._going = _endless()

    def advance(self, seconds: float) -> None:
        """Move the clock; animations and timers that are due come in this call."""
        super().advance(seconds)
        self._advance(self._place)


def _endless() -> QVariantAnimation:
    """While an animation runs, Qt asks the driver for the time; while only timers run, it asks the machine."""
    animation = QVariantAnimation()
    animation.setStartValue(0)
    animation.setEndValue(1)
    animation.setDuration(1000)
    animation.setLoopCount(-1)
    animation.start()
    return animation


def _qt_core() -> ctypes.CDLL:
    """The library that this process has loaded. Raises RuntimeError where it is not found."""
    for line in Path("/proc/self/maps").read_text(encoding="utf-8").splitlines():
        if "/libQt6Core.so" in line:
            return ctypes.CDLL(line[line.index("/") :])
    raise RuntimeError("libQt6Core.so is not loaded")


def _function(core: ctypes.CDLL, symbol: str, arguments: int) -> ctypes._NamedFuncPointer:
    function = getattr(core, symbol)
    function.argtypes, function.restype = [ctypes.c_void_p] * arguments, None
    return function


def _table_with(place: int, core: ctypes.CDLL, symbol: str, instead: object) -> ctypes.Array[ctypes.c_void_p]:
    """The virtual functions of the object at `place`, one of them replaced. Raises RuntimeError if it is not there."""
    first = ctypes.c_void_p.from_address(place).value or 0
    words = ctypes.c_void_p * (BEFORE + VIRTUALS)
    table = words(*words.from_address(first - BEFORE * ctypes.sizeof(ctypes.c_void_p)))
    old = ctypes.cast(getattr(core, symbol), ctypes.c_void_p).value
    found = [at for at in range(BEFORE, BEFORE + VIRTUALS) if table[at] == old]
    if len(found) != 1:
        raise RuntimeError(f"{symbol} is not where this Qt should have it")
    table[found[0]] = ctypes.cast(instead, ctypes.c_void_p).value  # type: ignore[arg-type]
    return table

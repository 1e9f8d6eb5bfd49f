"""How much a QR code holds that can be scanned in comfort (ISO/IEC 18004, byte mode, error level M)."""

from __future__ import annotations

QUIET = 4
"""Modules of empty margin on each side, without which scanners fail."""
LARGEST = 20
"""Version beyond which telephones have to be held still."""
MODULE_MM = 0.5
"""Least side of a module: smaller ones are lost to the camera of an ordinary telephone at arm's length."""

CODEWORDS = (16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290, 334, 365, 415, 453, 507, 563, 627, 669)
"""Data codewords (bytes) of versions 1 to 20 at level M."""
_MODE, _ECI = 4, 12
"""Bits of the mode indicator, and of the announcement that the bytes are UTF-8."""


def side(version: int, quiet: int = QUIET) -> int:
    """Modules along a side, the quiet zone with it."""
    return 17 + 4 * version + 2 * quiet


def largest_version(size_mm: float) -> int:
    """The highest version whose modules are large enough on a square of `size_mm` millimetres, quiet zone included.

    Raises ValueError where even version 1 is too fine: below 14.5 mm.
    """
    version = int((size_mm / MODULE_MM - side(0)) // 4)
    if version < 1:
        raise ValueError(f"{size_mm} mm is too small for a code")
    return min(LARGEST, version)


def room(version: int, ascii_only: bool = False) -> int:
    """Bytes of UTF-8 text that a version (1 to 20) holds. ASCII needs no announcement of its encoding."""
    count = 8 if version < 10 else 16
    return (CODEWORDS[version - 1] * 8 - _MODE - count - (0 if ascii_only else _ECI)) // 8


def version_for(text: str) -> int | None:
    """The least version that holds a text, None where LARGEST does not."""
    size, plain = len(text.encode()), text.isascii()
    return next((version for version in range(1, LARGEST + 1) if room(version, plain) >= size), None)

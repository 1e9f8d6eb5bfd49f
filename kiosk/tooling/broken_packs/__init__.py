"""Packs damaged at random, and what the program says to them.

`python -m kiosk.tooling broken-packs --packs 2000 --seed 1`: each must be refused in words for staff, or be
one that can be shown; nothing on show may change, no file may appear outside, no memory may be filled.
"""

from .command import main

__all__ = ["main"]

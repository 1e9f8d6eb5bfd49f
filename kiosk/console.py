"""Words for whoever started the program. Nothing ends because a disk is full or a terminal is closed."""

from __future__ import annotations

import os
import sys


def tell(*lines: str) -> None:
    """Writes lines to stderr; where that fails, these and all later ones are dropped."""
    try:
        for line in lines:
            print(line, file=sys.stderr, flush=True)
    except (OSError, ValueError, AttributeError):
        # What is left in the old stream would be tried again at the end, and change the exit code to 120.
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115

"""A monkey in front of the kiosk: touches at random, faster than life, and looks for what must not be.

`python -m kiosk.tooling monkey --visits N --seed S`; a fault is told with its visit, and `--only VISIT` makes it again.
"""

from .command import main

__all__ = ["main"]

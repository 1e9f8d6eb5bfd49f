"""Is this computer set up as a booth? Rules about what was read of the machine; nothing is ever changed."""

from .point import Finding, Point, Words
from .report import as_dict, lines

__all__ = ["Finding", "Point", "Words", "as_dict", "lines"]

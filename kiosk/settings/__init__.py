"""What staff can set: defaults, bounds and the file they stand in."""

from .settings import Settings
from .file import load

__all__ = ["Settings", "load"]

"""What staff can set: defaults, bounds and the file they stand in."""

from .file import load
from .settings import Settings

__all__ = ["Settings", "load"]

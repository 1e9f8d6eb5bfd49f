"""What staff can set: defaults, bounds and the file they stand in."""

from .file import load
from .settings import Contact, Hours, Settings

__all__ = ["Contact", "Hours", "Settings", "load"]

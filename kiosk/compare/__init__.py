"""Parks side by side: which rows there are, which cells are missing, which values may have bars, what differs."""

from .entries import Entry
from .rows import Row, rows

__all__ = ["Entry", "Row", "rows"]

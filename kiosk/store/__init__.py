"""SQLite databases in the data folder: opened whole, brought to the newest version, written by one thread."""

from .aside import put_aside_before
from .errors import Kind, StoreError
from .opening import Notice, Opened
from .reading import reading
from .schema import Migration, Schema
from .writer import Store

__all__ = ["Kind", "Migration", "Notice", "Opened", "Schema", "Store", "StoreError", "put_aside_before", "reading"]

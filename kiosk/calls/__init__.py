"""Calling staff: one call a visit, counted for staff mode, heard, and passed on to a group robot where there is one.

`robot` and `sound` are imported when they are first needed: together they would take 15 ms of every start.
"""

from .board import QUIET_S, Board, answered, call, cancel

__all__ = ["QUIET_S", "Board", "answered", "call", "cancel"]

"""Calling staff: one call a visit, counted for staff mode, heard, and passed on to a group robot where there is one."""

from .board import QUIET_S, Board, answered, call, cancel
from .robot import Robot, request, signed
from .sound import Sound

__all__ = ["QUIET_S", "Board", "Robot", "Sound", "answered", "call", "cancel", "request", "signed"]

"""Calls for staff as one frozen value and pure functions; times in seconds, from any clock that only goes forward."""

from __future__ import annotations

import msgspec

QUIET_S = 30.0
"""After a call the robot is left alone for so long: who taps call, cancel, call makes no noise in the group."""


class Board(msgspec.Struct, frozen=True, kw_only=True):
    """What the kiosk and staff mode show of calls."""

    since: float | None = None
    """When the call that is waiting was made; None while nobody waits."""
    called: int = 0
    cancelled: int = 0
    answered: int = 0
    told: float | None = None
    """When the robot was last told."""


def call(board: Board, now: float) -> tuple[Board, bool]:
    """A visitor calls; and whether the robot is to be told. A second tap while one is waiting changes nothing."""
    if board.since is not None:
        return board, False
    tell = board.told is None or now - board.told >= QUIET_S
    changed = msgspec.structs.replace(board, since=now, called=board.called + 1, told=now if tell else board.told)
    return changed, tell


def cancel(board: Board) -> Board:
    """The visitor takes the call back, or the visit ends."""
    if board.since is None:
        return board
    return msgspec.structs.replace(board, since=None, cancelled=board.cancelled + 1)


def answered(board: Board) -> Board:
    """Staff came: they say so in staff mode."""
    if board.since is None:
        return board
    return msgspec.structs.replace(board, since=None, answered=board.answered + 1)

"""What can happen to the shortlist and where it is compared."""

from __future__ import annotations

from dataclasses import dataclass

from .events import Event


@dataclass(frozen=True, slots=True)
class AddToShortlist(Event):
    """The visitor keeps a park. With three already kept, it waits in `State.asking`."""

    park: str


@dataclass(frozen=True, slots=True)
class RemoveFromShortlist(Event):
    park: str


@dataclass(frozen=True, slots=True)
class ReplaceInShortlist(Event):
    """A park takes the place of another. If it is on the list already, the other one only goes."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ClearShortlist(Event):
    """All of it goes."""


@dataclass(frozen=True, slots=True)
class Undo(Event):
    """Take back the change that the notice tells of."""


@dataclass(frozen=True, slots=True)
class ShowTray(Event):
    """Open the tray for `shortlist` or `exchange`, or close it with ''."""

    what: str


@dataclass(frozen=True, slots=True)
class PickPark(Event):
    """Choose a park for comparing: instead of one on the list, as one more (''), or no longer (None)."""

    instead_of: str | None


@dataclass(frozen=True, slots=True)
class SetDifferences(Event):
    """Compare all rows or only those that differ."""

    on: bool


@dataclass(frozen=True, slots=True)
class ShowPair(Event):
    """Which two of three parks are compared, where there is room for two: 0, 1 or 2."""

    pair: int

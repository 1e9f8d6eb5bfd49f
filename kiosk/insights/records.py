"""Everything that is ever counted: a closed set. None of it says who somebody is, or what they typed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Kind(IntEnum):
    """What can happen in a visit. The numbers stand in databases: never give one another meaning."""

    SCREEN = 1
    """A screen was opened; subject: its name."""
    PARK = 2
    """A park's page was opened; subject: the park."""
    COMPARED = 3
    """A park stood beside another on the comparison; subject: the park."""
    NEED = 4
    """A need was chosen in matching; subject: criterion/option."""
    KEPT = 5
    """A park was put on the shortlist; subject: the park."""
    TAKEN = 6
    """A park's code to take away was shown; subject: the park. Whether a telephone read it, nobody can know."""
    SOURCE = 7
    """A source card was opened; no subject."""
    SEARCH = 8
    """Something was searched for; no subject, and never the text."""
    LANGUAGE = 9
    """The language was changed; subject: the new one."""


class Count(IntEnum):
    """What is counted by the hour alone, tied to no visit: what a visit looked at stays apart from who sent an enquiry.

    The numbers stand in databases.
    """

    CALL = 1
    """Staff were called."""
    ENQUIRY = 2
    """An enquiry was stored."""


class End(IntEnum):
    """How a visit ended. The numbers stand in databases; there, a visit without any was broken off with the program."""

    FINISHED = 1
    """The visitor ended it."""
    IDLE = 2
    """The visitor walked away and the idle clock ended it."""
    CLOSED = 3
    """Staff ended the program."""
    STAFF = 4
    """It was staff who touched: no visit at all, and left out of every number."""


@dataclass(frozen=True, slots=True)
class Began:
    """A visit begins. `at` is in seconds on the steady clock, here and below."""

    at: float
    language: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """Another place is on show. `park` is '' where it is not a park's page."""

    at: float
    screen: str
    park: str = ""


@dataclass(frozen=True, slots=True)
class Happened:
    """One of the things that have no length."""

    kind: Kind
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Ended:
    """A visit is over. `touched` is when the visitor last touched, in seconds on the steady clock."""

    touched: float
    how: End


Record = Began | Arrived | Happened | Ended

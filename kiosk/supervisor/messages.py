"""What a kiosk tells its supervisor, one line each. Pure: text in, messages out, and back."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

LONGEST = 4000
"""Characters of a line; pipes hand over up to 4,096 bytes in one piece (POSIX, PIPE_BUF on Linux)."""


class Hello(NamedTuple):
    """Once, before Qt is loaded: settings that concern the supervisor, and what is about to be shown."""

    facts: dict[str, Any]


class Beat(NamedTuple):
    """From the interface's thread, twice a second."""

    attracting: bool
    picture_age: float | None
    """Seconds since a picture was really shown; None while none can be: minimised, or the screen unplugged."""
    shown: bool
    """Whether a picture has been shown at all."""


class Happened(NamedTuple):
    """The name of an event of the visit; never what a visitor typed or chose."""

    name: str


class Raised(NamedTuple):
    """An exception that nothing caught: its type and place, never its text, which may hold what a visitor typed."""

    where: str


class Ending(NamedTuple):
    """A planned end, with the exit code that will follow."""

    code: int


Message = Hello | Beat | Happened | Raised | Ending

BEAT, HELLO, HAPPENED, RAISED, ENDING = "beat", "hello", "event", "raised", "end"


def line(message: Message) -> str:
    """A message as one line without its end."""
    if isinstance(message, Beat):
        age = "-" if message.picture_age is None else f"{message.picture_age:.2f}"
        return f"{BEAT} {'attract' if message.attracting else 'visit'} {age} {'shown' if message.shown else 'dark'}"
    if isinstance(message, Hello):
        return f"{HELLO} {json.dumps(message.facts)}"
    if isinstance(message, Ending):
        return f"{ENDING} {message.code}"
    name, text = (HAPPENED, message.name) if isinstance(message, Happened) else (RAISED, message.where)
    return f"{name} {' '.join(text.split())}"[:LONGEST]


def parse(text: str) -> Message | None:
    """The message of a line; None for what is none, so that a stray print harms nobody."""
    word, _, rest = text.strip().partition(" ")
    try:
        if word == BEAT:
            what, age, shown = rest.split()
            return Beat(what == "attract", None if age == "-" else max(0.0, float(age)), shown == "shown")
        if word == HELLO:
            facts = json.loads(rest)
            return Hello(facts) if isinstance(facts, dict) else None
        if word == ENDING:
            return Ending(int(rest))
    except ValueError:
        return None
    if word == HAPPENED and rest:
        return Happened(rest)
    return Raised(rest) if word == RAISED and rest else None

"""What the monkey has found wrong."""

from __future__ import annotations

from typing import NamedTuple


class Fault(NamedTuple):
    """Something that must not be."""

    visit: int
    """-1 before the first."""
    what: str
    trace: tuple[str, ...]
    """What was touched last, the latest at the end; or the trace of an error."""

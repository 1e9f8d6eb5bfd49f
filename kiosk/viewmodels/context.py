"""What the view models share: the content, the state, and the way to send an event."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.content.index import Index
from kiosk.session import Event, State
from kiosk.settings import Contact, Enquiry

from .clock import Clock


@dataclass(slots=True)
class Context:
    """One per window. `state` is replaced at every event."""

    index: Index
    media: Path
    """Folder that renditions' paths are relative to."""
    state: State
    clock: Clock
    today: Callable[[], date] = date.today
    fair_open: Callable[[], bool] = lambda: True
    """Whether the clock on the wall stands within the fair's hours."""
    send: Callable[[Event], None] = lambda event: None
    """Change the state by an event."""
    stale_after_months: int | None = None
    contact: Contact = field(default_factory=Contact)
    """Whom a visitor may ring, as staff have set it."""
    enquiry: Enquiry = field(default_factory=Enquiry)
    """What the notice to visitors says."""
    link: str | None = None
    """Web address that a visitor may take away."""
    dim: float = 0.0
    """Part of the light that goes outside the fair's hours."""
    data: Path | None = None
    """Where sheets to take away are kept; the program's data folder if None."""

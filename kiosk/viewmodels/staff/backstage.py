"""What staff mode knows of the running kiosk beside the visit. The composition root fills in what it owns."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths, settings
from kiosk.content.load import Pack
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.enquiries import Enquiries
    from kiosk.insights import Recorder
    from kiosk.store import Notice


@dataclass
class Backstage:
    """One per window; made with what every window has. What is a function may answer differently later."""

    pack: Pack
    settings: Settings
    """As they are in the file; those in use are of the last start."""
    folder: Callable[[], Path | None] = lambda: None
    """The data folder; the program's own if None."""
    drawn: str = "software"
    """gpu or software."""
    step: int = 0
    """Of the supervisor's loop brake."""
    notices: Sequence[str] = ()
    """What was wrong at the start, Chinese / English."""
    supervised: bool = False
    """Somebody starts the kiosk again when it ends."""
    leave: Callable[[int], object] | None = None
    """Ends the program with a code of kiosk.supervisor.codes; None where it is not the program's to end."""
    enquiries: Callable[[], Enquiries | None] = lambda: None
    recorder: Callable[[], Recorder | None] = lambda: None
    store_notices: Callable[[], Sequence[Notice]] = tuple
    """Databases that were damaged or cannot be written to."""
    frames: Callable[[], Sequence[int]] = tuple
    """How many pictures took 0 ms, 1 ms, 2 ms, … since the start."""
    wall: Callable[[], datetime] = field(default=lambda: datetime.now().astimezone())
    began: float = field(default_factory=time.monotonic)
    """When the kiosk started, on the clock of `time.monotonic`."""
    needs_restart: bool = False
    """A setting was changed that counts from the next start on."""

    @property
    def data(self) -> Path:
        return self.folder() or paths.data()

    def change(self, changes: Mapping[str, object]) -> None:
        """Write settings; the kiosk takes them over when staff leave. Raises SettingsError, OSError."""
        self.settings = settings.change(self.data, changes)
        self.needs_restart = True

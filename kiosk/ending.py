"""How the kiosk ends itself, and how that is told from an end that nobody wanted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


class Ending:
    """The one way to end the event loop on purpose. Qt ends it too, with 1, when the X server dies."""

    def __init__(self) -> None:
        self.code: int | None = None
        """The exit code that was asked for (kiosk.supervisor.codes), None as long as nobody has."""

    def leave(self, code: int) -> None:
        """Ends the event loop. `exit` and not `quit`: quit asks the window, and the window refuses to close."""
        self.code = code
        QCoreApplication.exit(code)

"""The supervisor's own log: one line for everything that it does. `logging` would be a tenth of its memory."""

from __future__ import annotations

import time
from pathlib import Path

from kiosk.console import tell

BYTES = 200_000
"""The file is set aside at this size, and replaces the one set aside before."""


class Journal:
    """Appends to a file; where that is impossible what is loud still reaches stderr."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def say(self, text: str, loud: bool = False) -> None:
        """Writes a line with the time; `loud` ones on stderr too, for whoever started the program. Never raises."""
        if loud:
            tell(text)
        try:
            self._turn()
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with self.file.open("a", encoding="utf-8", errors="replace") as out:
                out.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} {text}\n")
        except OSError:
            return

    def _turn(self) -> None:
        if self.file.exists() and self.file.stat().st_size > BYTES:
            self.file.replace(self.file.with_suffix(".old.log"))

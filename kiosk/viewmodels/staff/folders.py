"""Looking for a folder by touch."""

from __future__ import annotations

from pathlib import Path

from kiosk.staff import sticks


class Folders:
    """Where one is, and what lies below. A folder that may not be read has nothing below it."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self.place = home
        self.below: list[Path] = []
        self.go(home)

    def go(self, place: Path) -> None:
        self.place = place
        try:
            self.below = sticks.folders(place)
        except OSError:
            self.below = []

    def enter(self, name: str) -> None:
        found = next((one for one in self.below if one.name == name), None)
        if found is not None:
            self.go(found)

    def up(self) -> None:
        """On Windows the drives are above the top of a drive."""
        if self.place.parent != self.place:
            self.go(self.place.parent)
        elif drives := [Path(f"{letter}:\\") for letter in "CDEFGHIJKLMNOPQRSTUVWXYZ" if self.place.drive]:
            self.below = [drive for drive in drives if drive.exists()]

"""Where each value of a document stands."""

from __future__ import annotations

Path = tuple[str | int, ...]


class Lines:
    """Where each value of a file stands."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._lines: dict[Path, int] = {}

    def put(self, path: Path, line: int) -> None:
        self._lines[path] = line

    def moved(self, name: str, order: list[int]) -> Lines:
        """The lines after the items of a list were dropped, repeated or exchanged: item n was item order[n] before."""
        found = Lines(self.file)
        items: dict[int, list[tuple[Path, int]]] = {}
        for path, line in self._lines.items():
            if len(path) > 1 and path[0] == name and isinstance(path[1], int):
                items.setdefault(path[1], []).append((path[2:], line))
            else:
                found.put(path, line)
        for place, before in enumerate(order):
            for rest, line in items.get(before, ()):
                found.put((name, place, *rest), line)
        return found

    def at(self, path: Path) -> int:
        """The line of a value, or of the nearest thing around it that was written down."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 0)

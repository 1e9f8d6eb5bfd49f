"""Progress of long work on standard error: a bar on a terminal, a line every tenth elsewhere."""

from __future__ import annotations

import sys
from typing import TextIO

_WIDTH = 32


class Progress:
    """Counts up to a total. Use as a context manager so that the bar ends with a new line."""

    def __init__(self, total: int, label: str, stream: TextIO | None = None) -> None:
        self._total, self._label = max(1, total), label
        self._stream = stream if stream is not None else sys.stderr
        self._live = bool(self._stream is not None and self._stream.isatty())
        self._done, self._shown = 0, -1

    def __enter__(self) -> Progress:
        self.add(0)
        return self

    def __exit__(self, *_: object) -> None:
        if self._live:
            self._write("\n")

    def add(self, count: int) -> None:
        """So many more are done."""
        self._done += count
        percent = min(100, 100 * self._done // self._total)
        if self._live and percent != self._shown:
            filled = _WIDTH * percent // 100
            self._write(f"\r{self._label} [{'#' * filled}{'.' * (_WIDTH - filled)}] {percent:3d} %")
        elif not self._live and percent // 10 != self._shown // 10:
            self._write(f"{self._label} {percent} %\n")
        self._shown = percent

    def _write(self, text: str) -> None:
        if self._stream is not None:
            self._stream.write(text)
            self._stream.flush()

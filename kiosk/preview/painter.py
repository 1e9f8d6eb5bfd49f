"""A process that draws screens without a display, one for each shape. It is asked and answers in lines of JSON."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

log = logging.getLogger(__name__)

SHAPES: dict[str, tuple[int, int]] = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
"""Pixels of a screen."""


class Wish(msgspec.Struct, frozen=True):
    """What to draw. A newer wish takes the place of one that has not been begun."""

    number: int
    """Of the pack: another number is another pack."""
    pack: str
    screen: str
    subject: str
    languages: tuple[str, ...]


class Drawn(NamedTuple):
    """A picture, or why there is none."""

    shape: str
    language: str
    number: int
    screen: str
    subject: str
    file: str
    problem: str = ""


class Painter:
    """`drawn` is called in a thread of its own, once for each language of a wish."""

    def __init__(self, shape: str, folder: Path, drawn: Callable[[Drawn], None]) -> None:
        self._shape, self._drawn = shape, drawn
        folder.mkdir(parents=True, exist_ok=True)
        self._process = subprocess.Popen(
            [*_program(), "preview", "--draw", shape, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"},
        )
        threading.Thread(target=self._listen, name=f"painter {shape}", daemon=True).start()

    def draw(self, wish: Wish) -> None:
        """Asks for pictures; does nothing where the process has ended."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(msgspec.json.encode(wish) + b"\n")
            self._process.stdin.flush()
        except OSError:
            log.warning("the painter of %s has ended", self._shape)

    def end(self) -> None:
        """The process ends when it is told nothing more."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.close()
        except OSError:
            log.debug("the painter of %s had ended already", self._shape)
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            try:
                self._drawn(Drawn(**json.loads(line)))
            except (ValueError, TypeError):
                log.warning("not an answer: %r", line[:200])


def _program() -> Sequence[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]

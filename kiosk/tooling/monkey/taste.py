"""What a visitor is drawn to: chosen by chance, but the same all through the visit, so that visits differ."""

from __future__ import annotations

import random
import zlib

from .targets import Target

TASTES = (0.2, 1.0, 1.0, 5.0)
"""How much a visitor may like one kind of target against others, and one name."""
DRAWN = {"Touchable": 0.4, "Button": 3.0, "KeepButton": 2.0, "MatchPill": 2.0, "Key": 0.5}
"""What every visitor is drawn to, by QML type: bare Touchables are the stations of the rail, which are always there."""
LANGUAGE = 0.2
"""A change of language takes ten times as long as any other touch: fewer of them, more visits."""


class Taste:
    """Weighs targets."""

    def __init__(self, chance: random.Random, languages: set[str]) -> None:
        """`languages` are the names of the buttons that change the language."""
        self._salt, self._languages = f"{chance.random()}", languages

    def weight(self, target: Target) -> float:
        if target.name in self._languages:
            return LANGUAGE
        return self._liking(target.kind) * self._liking(target.name) * DRAWN.get(target.kind, 1.0)

    def _liking(self, word: str) -> float:
        return TASTES[zlib.crc32(f"{self._salt}{word}".encode()) % len(TASTES)]

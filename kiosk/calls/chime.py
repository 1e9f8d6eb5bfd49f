"""The sound of a call, made here: two soft notes, a fourth apart, that swell and die away. No file, no library."""

from __future__ import annotations

import array
import io
import math
import sys
import wave
from collections.abc import Iterator

RATE = 16_000
"""Samples a second: enough for notes under 2 kHz."""
NOTES = ((587.33, 0.0), (783.99, 0.16))
"""Hertz (D5, G5 in equal temperament) and the second at which each begins."""
LENGTH = 0.7
LOUDNESS = 0.1
"""Of full scale, for each note: together 14 dB under the loudest that a file can hold."""
SWELL = 0.02
"""Seconds in which a note comes, so that it does not click."""
FADE = 0.14
"""Seconds in which it falls to 1/e."""


def chime() -> bytes:
    """The whole sound as a WAV file: one channel, 16 bits, 22 kB."""
    samples = array.array("h", (round(32767 * one) for one in _samples()))
    if sys.byteorder == "big":
        samples.byteswap()
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())
    return file.getvalue()


def _samples() -> Iterator[float]:
    for number in range(int(RATE * LENGTH)):
        now = number / RATE
        sound = sum(_note(hertz, now - begin) for hertz, begin in NOTES if now >= begin)
        yield sound * min(1.0, (LENGTH - now) / SWELL)


def _note(hertz: float, now: float) -> float:
    swell = 0.5 - 0.5 * math.cos(math.pi * min(1.0, now / SWELL))
    return LOUDNESS * swell * math.exp(-now / FADE) * math.sin(2 * math.pi * hertz * now)

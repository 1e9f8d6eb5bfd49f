"""Photographs as files: opened whatever their size, in every format that telephones and cameras write."""

from __future__ import annotations

import struct
import warnings
from pathlib import Path

from PIL import Image, UnidentifiedImageError

_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF")
_TAKEN, _CHANGED = 0x9003, 0x0132
_EXIF = 0x8769
BROKEN = (
    *(UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError, IndexError),
    *(KeyError, EOFError, TypeError, AttributeError, RuntimeError, ZeroDivisionError, OverflowError, struct.error),
)
"""What Pillow and libheif raise for damaged files, format by format."""


def opened(path: Path) -> Image.Image:
    """Opened, whatever its size: ours are the bounds that count."""
    register_heif()
    before, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
    try:
        return Image.open(path, formats=_FORMATS)
    finally:
        Image.MAX_IMAGE_PIXELS = before


def date_taken(path: Path) -> str | None:
    """The day on which the camera says that a photograph was taken, as content writes it; None where it does not."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with opened(path) as picture:
                exif = picture.getexif()
                written = str(exif.get_ifd(_EXIF).get(_TAKEN) or exif.get(_CHANGED) or "")
    except (*BROKEN, MemoryError):
        return None
    day = written[:10].replace(":", "-")
    return day if len(day) == 10 and day[:4].isdigit() and day > "1990" else None


def register_heif() -> None:
    """Let Pillow open HEIF. Left until it is needed: the library takes a tenth of a second to load."""
    if "HEIF" not in Image.OPEN:
        import pi_heif  # as pillow-heif, without the encoder

        Image.init()
        pi_heif.register_heif_opener(thumbnails=False)

"""Photographs for tests: synthetic, with what cameras and telephones write into them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pillow_heif
from PIL import Image

ORIENTATION, GPS, EXIF, TAKEN, MAKER, DESCRIPTION = 0x0112, 0x8825, 0x8769, 0x9003, 0x010F, 0x010E
POSITION = "26.8935N"
"""Stands in the metadata wherever a camera might write where it was."""


@lru_cache(maxsize=8)
def scene(width: int, height: int) -> Image.Image:
    """Sharp, with a red upper left corner, so that turning can be seen."""
    noise = Image.effect_noise((max(1, width // 4), max(1, height // 4)), 90).resize((width, height))
    picture = Image.merge("RGB", [noise, noise.transpose(Image.Transpose.ROTATE_180), noise])
    picture.paste((250, 10, 10), (0, 0, width // 4, height // 4))
    return picture


def photo(
    path: Path, size: tuple[int, int] = (1600, 1200), *, turned: int = 1, picture: Image.Image | None = None
) -> Path:
    """A photograph with position, camera and date in its EXIF; the format follows the name."""
    shown = (picture or scene(*size)).copy()
    exif = shown.getexif()
    exif[ORIENTATION], exif[MAKER], exif[DESCRIPTION] = turned, "TestPhone", f"taken at {POSITION}"
    exif.get_ifd(EXIF)[TAKEN] = "2026:05:01 10:20:30"
    position = exif.get_ifd(GPS)
    position[1], position[2], position[29] = "N", (26.0, 53.0, 36.6), POSITION
    path.parent.mkdir(parents=True, exist_ok=True)
    more = {"xmp": f"<x:xmpmeta>{POSITION}</x:xmpmeta>".encode()} if path.suffix in (".jpg", ".webp") else {}
    if path.suffix == ".heic":
        pillow_heif.register_heif_opener()
    comment = {"comment": POSITION} if path.suffix == ".jpg" else {"quality": 30} if path.suffix == ".heic" else {}
    shown.save(path, exif=exif.tobytes() if path.suffix == ".heic" else exif, **comment, **more)
    return path

"""Writes the example zone into a new folder: all of it, or nothing."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from PIL import Image, ImageDraw

from kiosk.content.contrast import Rgb
from kiosk.content.example.drawing import DUSK, WARM, Look, draw
from kiosk.content.manifest import MEDIA
from kiosk.files import copy_folder

PICTURES: dict[str, tuple[int, Look]] = {
    "zone/scene.webp": (7, WARM),
    "zone/evening.webp": (21, DUSK),
    "example-a/view-1.webp": (3, WARM),
    "example-a/view-2.webp": (4, DUSK),
    "example-b/view-1.webp": (12, WARM),
    "example-c/view-1.webp": (9, DUSK),
}
_QUALITY = 80
_LOGOS: dict[str, tuple[Rgb, Rgb]] = {
    "zone/logo.png": ((21, 32, 43), (163, 119, 43)),
    "zone/logo-dark.png": ((255, 255, 255), (230, 196, 126)),
}
"""Colour of the frame and of the line in it."""


class NotEmptyError(Exception):
    """The folder is there and has something in it; nothing is overwritten."""


def make_example(templates: Path, target: Path) -> None:
    """Write the example zone. Raises NotEmptyError, or OSError where it cannot be written; then nothing is left."""
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise NotEmptyError(str(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.parent / f".{target.name}.new-{os.getpid()}"
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        copy_folder(templates, fresh)
        for name, (seed, look) in PICTURES.items():
            draw(seed, look).save(_place(fresh, name), "WEBP", quality=_QUALITY)
        for name, (frame, line) in _LOGOS.items():
            logo(frame, line).save(_place(fresh, name))
        if target.is_dir():
            target.rmdir()
        fresh.rename(target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def logo(frame: Rgb, line: Rgb) -> Image.Image:
    """A sign of nobody's: a frame with a rising line, transparent around it. 352 × 352 pixels."""
    picture = Image.new("RGBA", (704, 704))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((40, 40, 664, 664), outline=(*frame, 255), width=56)
    pen.line((160, 520, 330, 350, 430, 430, 560, 210), fill=(*line, 255), width=64, joint="curve")
    return picture.resize((352, 352), Image.Resampling.LANCZOS)


def _place(folder: Path, name: str) -> Path:
    path = folder / MEDIA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return path

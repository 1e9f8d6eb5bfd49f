"""Pictures to the exact sizes shown, graded alike (spec §7), as WebP files named after what they were made from."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageEnhance, ImageOps

from kiosk.content.contrast import Rgb
from kiosk.content.scrims import NIGHT, SCRIMS, apply_scrim
from kiosk.content.slots import LOGO, Cut, cuts

RECIPE = 1
"""Raise it when the look of renditions changes, so that none is taken over from an older pack."""
QUALITY = 82
PLAIN_QUALITY = 92
METHOD = 4
DUOTONE = 0.22
INK, CREAM = (21, 32, 43), (244, 242, 236)


class Tones(NamedTuple):
    """What pictures are toned with, from the zone's colours: ink and paper of the duotone, night of the gradients."""

    ink: Rgb = INK
    paper: Rgb = CREAM
    night: Rgb = NIGHT


TONES = Tones()
"""Those of the spec."""


_TURNED = range(5, 9)
"""EXIF orientations in which width and height are exchanged."""


class Master(NamedTuple):
    """A source picture: where it is, what it is, how large."""

    path: Path
    sha256: str
    width: int
    height: int


class Job(NamedTuple):
    """Renditions to be made from one master, each with the file to write."""

    master: Path
    wanted: tuple[tuple[Cut, Path], ...]
    tones: Tones = TONES


def read_master(path: Path) -> Master:
    """Look at a source picture. Raises OSError where it cannot be read."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    with Image.open(path) as picture:
        width, height = picture.size
        if picture.getexif().get(0x0112) in _TURNED:
            width, height = height, width
    return Master(path, digest, width, height)


def plan(master: Master, slots: dict[str, tuple[float, float]], tones: Tones = TONES) -> list[tuple[Cut, str]]:
    """The renditions of a master for slots with their focus, and the name of each one's file.

    The name holds a hash of the master and of all that is done to it: equal pictures are stored once, and a file
    that exists need not be made again.
    """
    size = master.width, master.height
    found = [cut for slot, focus in slots.items() for cut in cuts(slot, size, focus)]
    return [(cut, f"{_digest(master, cut, tones)}.webp") for cut in found]


def _digest(master: Master, cut: Cut, tones: Tones) -> str:
    scrim = SCRIMS[cut.slot.scrim] if cut.slot.scrim else None
    look = "plain" if cut.slot.plain else (cut.slot.contrast, cut.slot.saturation, scrim)
    recipe: tuple[object, ...] = (RECIPE, QUALITY, METHOD, DUOTONE, cut.box, cut.width, cut.height, look)
    if tones != TONES and not cut.slot.plain:
        recipe = (*recipe, tones)
    return hashlib.sha256(f"{master.sha256} {recipe}".encode()).hexdigest()[:24]


def make(job: Job) -> int:
    """Make the renditions of one master; returns how many. Raises OSError. Runs in a process of its own."""
    with Image.open(job.master) as opened:
        whole = ImageOps.exif_transpose(opened)
        whole.load()
    master = flatten(whole, job.tones.paper)
    for cut, target in job.wanted:
        unfinished = target.with_suffix(f".{os.getpid()}.part")
        if cut.slot.plain:
            _as_it_is(whole, cut, unfinished)
            unfinished.replace(target)
            continue
        picture = master.resize((cut.width, cut.height), Image.Resampling.LANCZOS, cut.box, reducing_gap=3.0)
        picture = grade(picture, cut.slot.contrast, cut.slot.saturation, job.tones)
        if cut.slot.scrim is not None:
            picture = apply_scrim(picture, cut.slot.scrim, job.tones.night)
        picture.save(unfinished, "WEBP", quality=QUALITY, method=METHOD)
        unfinished.replace(target)
    return len(job.wanted)


def _as_it_is(picture: Image.Image, cut: Cut, target: Path) -> None:
    """A logo keeps its every pixel; of a map, lettering stays sharp at a quality that graded pictures do not need."""
    clear = picture.has_transparency_data
    small = picture.convert("RGBA" if clear else "RGB").resize((cut.width, cut.height), Image.Resampling.LANCZOS)
    small.save(target, "WEBP", quality=PLAIN_QUALITY, method=METHOD, lossless=clear or cut.name == LOGO)


def flatten(picture: Image.Image, ground: Rgb = CREAM) -> Image.Image:
    """Any picture as RGB; what is transparent becomes paper."""
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    paper = Image.new("RGBA", picture.size, (*ground, 255))
    paper.alpha_composite(picture.convert("RGBA"))
    return paper.convert("RGB")


def grade(picture: Image.Image, contrast: float, saturation: float, tones: Tones = TONES) -> Image.Image:
    """The common look of all pictures: saturation, 22 % ink-to-cream duotone, contrast (spec §7)."""
    duotone = ImageOps.colorize(picture.convert("L"), tones.ink, tones.paper)
    graded = Image.blend(ImageEnhance.Color(picture).enhance(saturation), duotone, DUOTONE)
    steps = [min(255, max(0, round(128 + (level - 128) * contrast))) for level in range(256)]
    return graded.point(steps * 3)

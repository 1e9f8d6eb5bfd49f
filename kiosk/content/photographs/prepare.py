"""One photograph to the master that the content keeps: upright, in sRGB, without position or anything else on it."""

from __future__ import annotations

import io
import os
import warnings
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageOps

from kiosk.content.check_media import MIN_HEIGHT, MIN_WIDTH, why
from kiosk.content.photographs.colours import plain, srgb
from kiosk.content.photographs.opening import BROKEN, opened
from kiosk.content.photographs.sharpness import BLURRED, sharpness

LONGEST = 4096
"""Pixels of the longer side: enough for every slot at twice its size (kiosk.content.slots); 12 MP stay as they are."""
QUALITY = 90
LARGE_PIXELS, LARGE_BYTES = 50_000_000, 40 * 2**20
"""Beyond these a photograph is reported as larger than it need be; it is made smaller."""
MAX_BYTES = 300 * 2**20
MAX_PIXELS, MAX_JPEG = 100_000_000, 400_000_000
"""Beyond these it is refused: 100 MP are 300 MB of memory. A JPEG can be unpacked at a half or an eighth."""


class Job(NamedTuple):
    """A photograph to be made into a file of the content."""

    source: Path
    target: Path


class Prepared(NamedTuple):
    """What became of a photograph. `problem` is the code of a finding; it was written unless `refused`."""

    job: Job
    refused: bool = False
    problem: str = ""
    details: tuple[tuple[str, object], ...] = ()


def prepare(job: Job) -> Prepared:
    """Make a master. Never raises for what is in the file; OSError where the target cannot be written."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            made, found = _open(job.source)
            if made is None:
                return found._replace(job=job)
            raw = io.BytesIO()
            made.save(raw, "JPEG", quality=QUALITY)
            found = found if found.problem else _blurred(made)
    except MemoryError:
        return Prepared(job, True, "photo-too-large", (("found", "?"), ("limit", f"{MAX_PIXELS // 10**6} MP")))
    except BROKEN as error:
        return Prepared(job, True, "photo-unreadable", (("reason", why(error)),))
    unfinished = job.target.with_suffix(f".{os.getpid()}.part")
    unfinished.write_bytes(raw.getbuffer())
    unfinished.replace(job.target)  # never into the file that a backup shares
    return found._replace(job=job)


_NO_JOB = Job(Path(), Path())


def _open(path: Path) -> tuple[Image.Image | None, Prepared]:
    """The master, or why there is none."""
    size = path.stat().st_size
    if size > MAX_BYTES:
        limit = (("found", f"{size / 2**20:.0f} MB"), ("limit", f"{MAX_BYTES // 2**20} MB"))
        return None, Prepared(_NO_JOB, True, "photo-too-large", limit)
    with opened(path) as picture:
        width, height = picture.size
        shown = f"{width}×{height}"
        if width * height > (MAX_JPEG if picture.format in ("JPEG", "MPO") else MAX_PIXELS):
            limit = (("found", shown), ("limit", f"{MAX_PIXELS // 10**6} MP"))
            return None, Prepared(_NO_JOB, True, "photo-too-large", limit)
        if min(width, height) < MIN_HEIGHT or max(width, height) < MIN_WIDTH:
            details = (("found", shown), ("min_width", MIN_WIDTH), ("min_height", MIN_HEIGHT))
            return None, Prepared(_NO_JOB, True, "photo-small", details)
        large = width * height > LARGE_PIXELS or size > LARGE_BYTES
        picture.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS, reducing_gap=2.0)
        ImageOps.exif_transpose(picture, in_place=True)
        made = plain(srgb(picture))
        found = (("found", shown), ("size", f"{size / 2**20:.0f} MB"), ("longest", LONGEST))
        return made, Prepared(_NO_JOB, False, "photo-large", found) if large else Prepared(_NO_JOB)


def _blurred(made: Image.Image) -> Prepared:
    found = sharpness(made)
    return (
        Prepared(_NO_JOB, False, "photo-blurred", (("found", f"{found:.0f}"),))
        if found < BLURRED
        else Prepared(_NO_JOB)
    )

"""Pictures: there, whole, what their names say, large enough and not too large."""

from __future__ import annotations

import struct
import warnings
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from PIL import Image, UnidentifiedImageError

from kiosk.content.faults import Fault, field_path, make_fault
from kiosk.content.ids import Ids
from kiosk.content.manifest import MEDIA
from kiosk.content.pictures import uses_of_subject, uses_of_zone
from kiosk.content.sources import Content
from kiosk.content.walk import Path as FieldPath
from kiosk.files import Fault as Said
from kiosk.files import reason

EXTENSIONS = {"JPEG": (".jpg", ".jpeg"), "PNG": (".png",), "WEBP": (".webp",)}
SUFFIXES = tuple(suffix for suffixes in EXTENSIONS.values() for suffix in suffixes)
MIN_WIDTH, MIN_HEIGHT = 1280, 720
"""Below this a full-screen picture is visibly soft at 1080p."""
MAX_PIXELS = 50_000_000
MAX_BYTES = 40 * 2**20

_FORMATS = (*EXTENSIONS, "GIF", "BMP", "TIFF")
"""Tried when a file is opened: those we take, and those that we can name to whoever put them there."""
_BROKEN = (UnidentifiedImageError, OSError, ValueError, SyntaxError, IndexError, KeyError, EOFError, struct.error)
"""What Pillow raises for damaged files, format by format."""


_NO_PICTURE = Said("文件里不是图片，或已损坏", "it holds no picture, or a damaged one")
_DAMAGED = Said("文件不完整或已损坏", "the file is incomplete or damaged")
_TOO_MUCH = Said("占用内存太多", "it takes too much memory")


def check_media(ids: Ids) -> Iterator[Fault]:
    """Every picture that the content names, each looked at once."""
    content = ids.content
    seen: dict[str, str | None] = {}
    for file, line, field, key in _named(content):
        if key.endswith("/") or key in content.sound:
            continue
        if key not in seen:
            found = look(content.folder / MEDIA, key)
            seen[key] = None if found is None else found[0]
            if found is not None:
                yield make_fault(found[0], file, line, field, path=f"{MEDIA}/{key}", **found[1])
        elif seen[key] == "picture-missing":
            yield make_fault("picture-missing", file, line, field, path=f"{MEDIA}/{key}")


def picture_files(folder: Path) -> list[Path]:
    """The picture files of a content folder, named by the content or not; none where it may not be looked into."""
    media = folder / MEDIA
    try:
        return sorted(path for path in media.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())
    except OSError:  # a picture that is named and cannot be read is a fault; that nobody names one is none
        return []


def _named(content: Content) -> Iterator[tuple[str, int, str, str]]:
    """File, line, field and key of every picture named."""

    def place(file: str, lines: object, path: FieldPath, key: str) -> tuple[str, int, str, str]:
        whole = (*path, "file")
        return file, lines.at(whole), field_path(whole), key  # type: ignore[attr-defined]

    zone = content.zone
    for path, use in uses_of_zone(zone.value):
        if use.picture.file:
            yield place(zone.file, zone.lines, path, use.key)
    for document in content.parks:
        for path, use in uses_of_subject(document.value):
            yield place(document.file, document.lines, path, use.key)
    services = content.lists.get("services.yaml")
    for number, service in enumerate(content.listed("services")):
        for path, use in uses_of_subject(service):
            assert services is not None
            yield place(services.file, services.lines, ("services", number, *path), use.key)


def look(
    media: Path, key: str, least: tuple[int, int] = (MIN_WIDTH, MIN_HEIGHT)
) -> tuple[str, dict[str, object]] | None:
    """What is wrong with a picture: the code of a fault and its details, or None.

    `least` are the pixels that its longer and its shorter side must have.
    """
    inside = PurePosixPath(key)
    if inside.is_absolute() or ".." in inside.parts or "\\" in key or ":" in key or "\0" in key:
        return "picture-outside", {}
    path = media / key
    try:
        if not path.is_file():
            return "picture-missing", {}
        size = path.stat().st_size
        if size > MAX_BYTES:
            return "picture-large", {"found": f"{size / 2**20:.0f} MB", "limit": f"{MAX_BYTES // 2**20} MB"}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=_FORMATS) as picture:
                return _look_inside(path, picture, least)
    except Image.DecompressionBombError:
        return "picture-large", {"found": "> 178 MP", "limit": f"{MAX_PIXELS // 10**6} MP"}
    except MemoryError:
        return "picture-unreadable", {"reason": _TOO_MUCH}
    except _BROKEN as error:
        return "picture-unreadable", {"reason": why(error)}


def why(error: BaseException) -> Said:
    """What Pillow means, in both languages; its own words are for programmers."""
    if isinstance(error, OSError) and error.errno:
        return reason(error)
    return _NO_PICTURE if isinstance(error, UnidentifiedImageError) else _DAMAGED


def _look_inside(path: Path, picture: Image.Image, least: tuple[int, int]) -> tuple[str, dict[str, object]] | None:
    kind = picture.format or "?"
    if kind not in EXTENSIONS:
        return "picture-format", {"found": kind}
    if path.suffix.lower() not in EXTENSIONS[kind]:
        return "picture-extension", {"found": kind, "options": " / ".join(EXTENSIONS[kind])}
    if getattr(picture, "is_animated", False):
        return "picture-animated", {}
    width, height = picture.size
    if width * height > MAX_PIXELS:
        found = f"{width}×{height}"
        return "picture-large", {"found": found, "limit": f"{MAX_PIXELS // 10**6} MP"}
    if min(width, height) < least[1] or max(width, height) < least[0]:
        details = {"width": width, "height": height, "min_width": least[0], "min_height": least[1]}
        return "picture-small", dict(details)
    if kind == "JPEG":
        picture.draft("L", (1, 1))  # reads all of the file, and unpacks an eighth of it
    picture.load()
    return None

"""What is left of a damaged pack: every text and figure, checked, without the pictures that are lost.

Better than an empty screen, and only where no pack is whole. A catalogue that is not the one that was made is never
shown: one flipped bit of it may be a wrong figure.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from kiosk.content.load import Pack, PackError, checked, choose_pack, decoded, read_manifest
from kiosk.content.manifest import CATALOGUE, Manifest
from kiosk.content.model import Catalogue

log = logging.getLogger(__name__)


def open_with_gaps(folder: Path) -> tuple[Pack, PackError]:
    """A pack without its lost pictures, and what to say of them. Raises PackError where not even that is left."""
    manifest = read_manifest(folder)
    catalogue = decoded(folder, checked(folder, manifest, CATALOGUE))
    lost = [name for name in manifest.files if name != CATALOGUE and not _whole(folder, manifest, name)]
    for name in lost:
        log.info("damaged or missing: %s", folder / name)
    left = _without(catalogue, manifest.files.keys() - set(lost))
    named = "manifest.json" if not lost else lost[0] if len(lost) == 1 else f"{lost[0]} +{len(lost) - 1}"
    return Pack(left, folder, manifest), PackError("gaps", folder, named)


def choose(candidates: Sequence[Path]) -> tuple[Pack | None, tuple[PackError, ...]]:
    """The first whole pack, and what is wrong with those before it; where none is whole, what is left of one."""
    try:
        return choose_pack(candidates)
    except PackError:
        return choose_what_is_left(candidates)


def choose_what_is_left(candidates: Iterable[Path]) -> tuple[Pack | None, tuple[PackError, ...]]:
    """The first pack of which something can be shown, None where there is none; and what is wrong with it and those
    before it."""
    errors: list[PackError] = []
    for folder in candidates:
        try:
            pack, gaps = open_with_gaps(folder)
        except PackError as error:
            errors.append(error)
        else:
            return pack, (*errors, gaps)
    return None, tuple(errors)


def _whole(folder: Path, manifest: Manifest, name: str) -> bool:
    try:
        checked(folder, manifest, name)
    except PackError:
        return False
    return True


def _without(catalogue: Catalogue, there: set[str]) -> Catalogue:
    media = tuple(
        msgspec.structs.replace(medium, renditions=tuple(one for one in medium.renditions if one.file in there))
        for medium in catalogue.media
    )
    return msgspec.structs.replace(catalogue, media=media)

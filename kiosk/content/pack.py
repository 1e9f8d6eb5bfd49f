"""Writing a pack: beside the old one first, then in its place, so that a failure leaves the old one untouched."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from kiosk.content.load import PackError, read_manifest
from kiosk.content.manifest import CATALOGUE, MANIFEST, MEDIA, FileEntry, Manifest
from kiosk.content.model import Catalogue


class NotAPackError(Exception):
    """The target exists and is something else; it is not overwritten."""


@contextmanager
def building(target: Path) -> Iterator[Path]:
    """A new folder beside the target, which takes its place if the block ends without an exception.

    Raises NotAPackError if the target holds something that is no pack, OSError where it cannot be written.
    """
    if target.exists() and not (target / MANIFEST).is_file() and (not target.is_dir() or any(target.iterdir())):
        raise NotAPackError(str(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.parent / f".{target.name}.new-{os.getpid()}"
    shutil.rmtree(fresh, ignore_errors=True)
    (fresh / MEDIA).mkdir(parents=True)
    try:
        yield fresh
        _replace(fresh, target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _replace(fresh: Path, target: Path) -> None:
    old = target.parent / f".{target.name}.old-{os.getpid()}"
    if target.exists():
        target.replace(old)
    try:
        fresh.replace(target)
    except OSError:
        if old.exists():
            old.replace(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def reuse(old: Path, fresh: Path, names: Iterable[str]) -> set[str]:
    """Take renditions over from an older pack; returns the names of those that were there and undamaged."""
    try:
        entries = read_manifest(old).files
    except PackError:
        return set()
    taken = set()
    for name in names:
        inside = f"{MEDIA}/{name}"
        if inside in entries and _entry(old / inside) == entries[inside]:
            try:
                os.link(old / inside, fresh / inside)
            except OSError:
                shutil.copyfile(old / inside, fresh / inside)
            taken.add(name)
    return taken


def write_catalogue(folder: Path, catalogue: Catalogue) -> None:
    """Write the catalogue and, last, the manifest over everything that is in the folder."""
    (folder / CATALOGUE).write_bytes(msgspec.msgpack.encode(catalogue))
    files = {}
    for path in sorted(folder.rglob("*")):
        entry = _entry(path) if path.name != MANIFEST else None
        if entry is not None:
            files[path.relative_to(folder).as_posix()] = entry
    zone = catalogue.zone
    manifest = Manifest(
        schema=catalogue.schema,
        zone=zone.id,
        name=zone.name,
        as_of=zone.as_of,
        made=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        files=files,
    )
    (folder / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=1))


def _entry(path: Path) -> FileEntry | None:
    if not path.is_file():
        return None
    raw = path.read_bytes()
    return FileEntry(hashlib.sha256(raw).hexdigest(), len(raw))

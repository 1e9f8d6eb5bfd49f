"""Making a pack file: from a content folder, or from a pack that is compiled already."""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
from pathlib import Path

from kiosk.content.load import PackError, open_pack
from kiosk.content.manifest import CATALOGUE, MANIFEST, MEDIA
from kiosk.packs import keys, reading
from kiosk.packs.archive import Archive
from kiosk.packs.errors import PackRefusedError
from kiosk.packs.names import SIGNATURE
from kiosk.packs.reading import Candidate

_DAY = (1980, 1, 1, 0, 0, 0)
"""Of every file: the same pack and key make the same file, byte for byte."""
_MODE = 0o100644 << 16
_PACKED = (MANIFEST, CATALOGUE)
"""What becomes smaller; pictures are compressed already."""


def build(pack: Path, target: Path, secret: Path | None = None) -> Candidate:
    """Write a compiled pack as one file, signed where there is a key, and read it back.

    An old file stays as it was where that fails. Raises PackRefusedError, OSError.
    """
    try:
        open_pack(pack)
    except PackError as error:
        raise PackRefusedError("damaged", file=f"{pack.name}/{error.file}") from error
    fresh = target.with_name(f".new-{os.getpid()}-{target.name}")
    try:
        _write(pack, fresh, secret)
        candidate = reading.verify(fresh)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
    return candidate


def compile_and_build(content: object, target: Path, secret: Path | None = None, jobs: int | None = None) -> Candidate:
    """The same from content (kiosk.content.sources.Content) that was checked and is without faults.

    Pictures that an older file at the target has are taken over. Raises PackRefusedError, OSError, BrokenExecutor.
    """
    from kiosk.content.compile import compile_pack
    from kiosk.content.sources import Content

    assert isinstance(content, Content)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        beside = tempfile.TemporaryDirectory(prefix=".pack-", dir=target.parent)
    except OSError as error:
        error.filename = str(target)  # the name that somebody asked for
        raise
    with beside as name:
        folder = Path(name) / "pack"
        _take_over(target, folder)
        compile_pack(content, folder, jobs)
        return build(folder, target, secret)


def _take_over(old: Path, folder: Path) -> None:
    """Unpack an older file, if it is one: what has not changed need not be made again."""
    if not old.is_file():
        return
    try:
        with Archive(old) as archive:
            (folder / MEDIA).mkdir(parents=True)
            reading.read(archive, (), folder)
    except PackRefusedError:
        shutil.rmtree(folder, ignore_errors=True)


def _write(pack: Path, target: Path, secret: Path | None) -> None:
    manifest = (pack / MANIFEST).read_bytes()
    names = sorted(open_pack(pack).manifest.files)
    with zipfile.ZipFile(target, "x") as archive:
        _add(archive, MANIFEST, manifest)
        if secret is not None:
            _add(archive, SIGNATURE, keys.sign(manifest, secret))
        for name in names:
            _add(archive, name, (pack / name).read_bytes())
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _DAY)
    entry.external_attr, entry.create_system = _MODE, 3
    entry.compress_type = zipfile.ZIP_DEFLATED if name in _PACKED else zipfile.ZIP_STORED
    archive.writestr(entry, content)

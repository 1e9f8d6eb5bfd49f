"""Is this pack file whole, ours, and can it be shown? Read once, in pieces, whether it is then kept or not."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import msgspec

from kiosk.content.index import Index
from kiosk.content.load import PackError, parse_manifest
from kiosk.content.manifest import CATALOGUE, MANIFEST, MEDIA, FileEntry, Manifest
from kiosk.content.model import Catalogue
from kiosk.packs import pictures
from kiosk.packs.archive import Archive
from kiosk.packs.errors import PackRefusedError
from kiosk.packs.names import SIGNATURE, usable_id

_MADE = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z\Z", re.ASCII)
_LONGEST_NAME = 200
"""Characters of a zone's name."""


class Candidate(NamedTuple):
    """A pack that may be shown."""

    id: str
    """Name of its folder when it is installed: zone, when it was made, and the beginning of its manifest's hash."""
    manifest: Manifest
    signer: str | None
    """Public key of who signed it; None for an unsigned one."""
    counts: dict[str, int]
    size: int
    """Bytes of all its files."""


def verify(path: Path, trusted: Iterable[str] = ()) -> Candidate:
    """Read a pack file to its end. Raises PackRefusedError, and nothing else, where it may not be shown.

    `trusted` are public keys; with any, only packs signed with one of them are taken.
    """
    with Archive(path) as archive:
        return read(archive, trusted, None)


def read(archive: Archive, trusted: Iterable[str], folder: Path | None) -> Candidate:
    """The same for an opened file, which is also unpacked to `folder` where there is one. Raises OSError besides."""
    raw = archive.read(MANIFEST)
    manifest = _manifest(raw, archive)
    signature = archive.read(SIGNATURE) if SIGNATURE in archive.entries else None
    signer = signed_by(raw, signature, trusted)
    _same_files(archive, manifest)
    heads: dict[str, bytes] = {}
    catalogue = b""
    for name, entry in manifest.files.items():
        found = _copy(archive, name, entry, folder, whole=name == CATALOGUE)
        if name == CATALOGUE:
            catalogue = found
        else:
            heads[name] = found
    decoded = decode(catalogue, manifest)
    _look_at_pictures(decoded, heads)
    if folder is not None:
        (folder / MANIFEST).write_bytes(raw)
        if signature is not None:
            (folder / SIGNATURE).write_bytes(signature)
    return Candidate(name_of(manifest, raw), manifest, signer, _counts(decoded), archive.unpacked)


def name_of(manifest: Manifest, raw: bytes) -> str:
    """The name under which a pack is installed."""
    made = re.sub(r"[^0-9]", "", manifest.made)
    return f"{manifest.zone}-{made[:8]}-{made[8:]}-{hashlib.sha256(raw).hexdigest()[:8]}"


def signed_by(manifest: bytes, signature: bytes | None, trusted: Iterable[str]) -> str | None:
    """Whose pack it is, None for an unsigned one. Raises PackRefusedError where that will not do."""
    known = tuple(trusted)
    if signature is None:
        if known:
            raise PackRefusedError("unsigned")
        return None
    from kiosk.packs import keys

    signer = keys.signer(manifest, signature)
    if known and signer not in known:
        raise PackRefusedError("other-key")
    return signer


def _manifest(raw: bytes, archive: Archive) -> Manifest:
    try:
        manifest = parse_manifest(raw, archive.path)
    except PackError as error:
        if error.kind == "newer":
            raise PackRefusedError("newer", version=error.file) from error
        raise PackRefusedError("damaged", file=MANIFEST) from error
    named = all(0 < len(name) <= _LONGEST_NAME and name.isprintable() for name in manifest.name.values())
    if not usable_id(manifest.zone) or not _MADE.match(manifest.made) or not manifest.name or not named:
        raise PackRefusedError("damaged", file=MANIFEST)
    return manifest


def _same_files(archive: Archive, manifest: Manifest) -> None:
    there = archive.entries.keys() - {MANIFEST, SIGNATURE}
    for name in sorted(manifest.files.keys() - there):
        raise PackRefusedError("missing", file=name)
    for name in sorted(there - manifest.files.keys()):
        raise PackRefusedError("unlisted", file=name)
    for name, entry in manifest.files.items():
        if entry.size != archive.entries[name].file_size:
            raise PackRefusedError("damaged", file=name)


def _copy(archive: Archive, name: str, entry: FileEntry, folder: Path | None, *, whole: bool) -> bytes:
    """Check one file and unpack it. The beginning of it, or all."""
    digest, kept = hashlib.sha256(), bytearray()
    target = (folder / name).open("xb") if folder is not None else None
    try:
        for chunk in archive.chunks(name):
            digest.update(chunk)
            if target is not None:
                target.write(chunk)
            if whole:
                kept += chunk
            elif len(kept) < pictures.HEAD:
                kept += chunk[: pictures.HEAD - len(kept)]
    finally:
        if target is not None:
            target.close()
    if digest.hexdigest() != entry.sha256:
        raise PackRefusedError("damaged", file=name)
    return bytes(kept)


def decode(raw: bytes, manifest: Manifest) -> Catalogue:
    """The catalogue of a pack. Raises PackRefusedError where it is none, or none of this manifest's."""
    try:
        catalogue = msgspec.msgpack.decode(raw, type=Catalogue)
        Index(catalogue)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, LookupError, ValueError) as error:
        raise PackRefusedError("damaged", file=CATALOGUE) from error
    if catalogue.zone.id != manifest.zone or catalogue.schema != manifest.schema or not catalogue.zone.languages:
        raise PackRefusedError("content", what=manifest.zone)
    return catalogue


def _look_at_pictures(catalogue: Catalogue, heads: dict[str, bytes]) -> None:
    """Every picture that is shown is there, is what its name says, and as large as the catalogue says."""
    for medium in catalogue.media:
        for rendition in medium.renditions:
            if rendition.file not in heads:
                raise PackRefusedError("missing", file=rendition.file)
            if pictures.size(heads[rendition.file], rendition.file) != (rendition.width, rendition.height):
                raise PackRefusedError("picture", file=rendition.file)
    for name in heads:
        if not name.startswith(f"{MEDIA}/"):
            raise PackRefusedError("unlisted", file=name)


def _counts(catalogue: Catalogue) -> dict[str, int]:
    return {
        "parks": len(catalogue.parks),
        "services": len(catalogue.services),
        "events": len(catalogue.events),
        "pictures": len(catalogue.media),
    }

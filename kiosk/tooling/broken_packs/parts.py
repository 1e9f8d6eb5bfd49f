"""A pack file taken apart and put together again, in ways that zipfile alone would refuse."""

from __future__ import annotations

import hashlib
import io
import json
import random
import struct
import warnings
import zipfile
from collections.abc import Callable
from typing import Any, NamedTuple

from kiosk.content.manifest import CATALOGUE, MANIFEST

Damage = Callable[[bytes, random.Random], bytes]
_CENTRAL = b"PK\x01\x02"


class Entry(NamedTuple):
    """A file to be put into a zip, however strange."""

    name: str
    content: bytes
    method: int = zipfile.ZIP_DEFLATED
    mode: int = 0o100644


def unpack(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(entries: list[Entry]) -> bytes:
    """A zip of the entries, in their order, same names and all."""
    made = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w") as archive:
        warnings.simplefilter("ignore")  # that a name is there twice
        for entry in entries:
            info = zipfile.ZipInfo(entry.name, (1980, 1, 1, 0, 0, 0))
            info.external_attr, info.create_system, info.compress_type = entry.mode << 16, 3, entry.method
            archive.writestr(info, entry.content)
    return made.getvalue()


def plain(parts: dict[str, bytes]) -> list[Entry]:
    return [Entry(name, content) for name, content in parts.items()]


def listed(parts: dict[str, bytes], manifest: dict[str, Any] | None = None) -> dict[str, bytes]:
    """The parts with a manifest that fits them, as a forger would make it."""
    known = manifest if manifest is not None else json.loads(parts[MANIFEST])
    files = {
        name: {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
        for name, content in parts.items()
        if name not in (MANIFEST, "signature.json")
    }
    return {**parts, MANIFEST: json.dumps(known | {"files": files}, ensure_ascii=False).encode()}


def in_parts(change: Callable[[dict[str, bytes], random.Random], list[Entry]]) -> Damage:
    """A damage of what is in the zip; the zip itself is a good one."""

    def damage(raw: bytes, chance: random.Random) -> bytes:
        return pack(change(unpack(raw), chance))

    damage.__name__ = change.__name__
    return damage


def in_manifest(change: Callable[[dict[str, Any], random.Random], Any]) -> Damage:
    """A damage of the manifest, which stays JSON."""

    def damage(raw: bytes, chance: random.Random) -> bytes:
        parts = unpack(raw)
        manifest = json.loads(parts[MANIFEST])
        changed = change(manifest, chance)
        parts[MANIFEST] = json.dumps(changed if changed is not None else manifest).encode()
        return pack(plain(parts))

    damage.__name__ = change.__name__
    return damage


def in_catalogue(change: Callable[[bytes, random.Random], bytes]) -> Damage:
    """A damage of the catalogue with checksums that fit."""

    def damage(raw: bytes, chance: random.Random) -> bytes:
        parts = unpack(raw)
        parts[CATALOGUE] = change(parts[CATALOGUE], chance)
        return pack(plain(listed(parts)))

    damage.__name__ = change.__name__
    return damage


def in_directory(change: Callable[[bytearray, int, random.Random], None]) -> Damage:
    """A damage of one entry of the list of files at the end of the zip; `change` gets its place."""

    def damage(raw: bytes, chance: random.Random) -> bytes:
        made = bytearray(raw)
        places = [place for place in range(len(raw) - 4) if raw[place : place + 4] == _CENTRAL]
        change(made, chance.choice(places), chance)
        return bytes(made)

    damage.__name__ = change.__name__
    return damage


def put(raw: bytearray, place: int, layout: str, value: int) -> None:
    """Write a number as zip files hold it."""
    struct.pack_into(layout, raw, place, value)

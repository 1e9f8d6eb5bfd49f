"""The manifest of a pack: what it is, which program it needs, and a SHA-256 of every file."""

from __future__ import annotations

import msgspec

FORMAT = 1
"""Version of the folder's layout. A pack with a higher number is newer than the program and refused."""
MANIFEST = "manifest.json"
CATALOGUE = "catalogue.msgpack"
MEDIA = "media"
PROGRAM = "1.0"
"""The first program that reads this format and schema."""


class FileEntry(msgspec.Struct, frozen=True):
    """What a file of the pack must be."""

    sha256: str
    size: int


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """manifest.json of a pack."""

    kind: str = "kiosk-pack"
    format: int = FORMAT
    schema: int
    program: str = PROGRAM
    zone: str
    name: dict[str, str]
    as_of: str
    made: str
    """UTC, as in 2020-07-06T08:00:00Z."""
    files: dict[str, FileEntry]


class Versions(msgspec.Struct, frozen=True):
    """The part of a manifest that every version of the format has: read first, to know a newer pack as such."""

    kind: str
    format: int
    schema: int
    program: str = ""

"""The .kioskpack file: a zip whose list of files is looked at before anything in it is unpacked.

Every bound is on what the file says of itself, and what is then read is held to it, so that a file of some kilobytes
that unpacks to gigabytes is refused at once and one that lies about its sizes a little later.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from kiosk.content.manifest import CATALOGUE, MANIFEST
from kiosk.packs.errors import PackRefusedError
from kiosk.packs.names import SIGNATURE, allowed

MAX_FILE = 2**30
"""Bytes of a pack file, and of all that is in it. The shipped zone has 15 MiB in 322 files."""
MAX_COUNT = 20_000
MAX_DIRECTORY = 4 * 2**20
"""Bytes of the list of files; an entry has some 80."""
MAX_SIZES = {MANIFEST: 6 * 2**20, CATALOGUE: 24 * 2**20, SIGNATURE: 4096}
"""Bytes unpacked. 5,000 parks make a catalogue of 15 MiB, and what is decoded may take eight times the room; a list of
20,000 files has 3 MiB."""
MAX_PICTURE = 16 * 2**20
CHUNK = 2**18
_END = 22
_ZIP64 = b"PK\x06\x07"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_PLAIN = (0, stat.S_IFREG)
_BROKEN = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)


class Archive:
    """An opened pack file. Use as a context manager; everything may raise PackRefusedError, and nothing else."""

    def __init__(self, path: Path) -> None:
        self.path = path
        size = _look_at(path)
        try:
            self._zip = zipfile.ZipFile(path)
            pack = any(allowed(name) for name in self._zip.namelist())
        except (*_BROKEN, OSError, ValueError, UnicodeError, OverflowError) as error:
            raise PackRefusedError("broken", name=path.name) from error
        try:
            if not pack:  # a workbook, say: also a zip
                raise PackRefusedError("other-kind", name=path.name)
            self.entries = self._listed(size)
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    @property
    def unpacked(self) -> int:
        """Bytes of all files, unpacked."""
        return sum(entry.file_size for entry in self.entries.values())

    def _listed(self, size: int) -> dict[str, zipfile.ZipInfo]:
        found: dict[str, zipfile.ZipInfo] = {}
        packed = unpacked = 0
        for entry in self._zip.infolist():
            name = entry.orig_filename  # `filename` has its backslashes turned on Windows
            _judge(entry, name)
            if name in found:
                raise PackRefusedError("twice", file=name)
            found[name] = entry
            packed, unpacked = packed + entry.compress_size, unpacked + entry.file_size
        if len(found) > MAX_COUNT:
            raise PackRefusedError("too-large", what="files", limit=MAX_COUNT)
        if unpacked > MAX_FILE:
            raise PackRefusedError("too-large", what="all files", limit=f"{MAX_FILE >> 20} MB")
        if packed > size:
            raise PackRefusedError("broken", name=self.path.name)
        return found

    def chunks(self, name: str) -> Iterator[bytes]:
        """A file's content, as many bytes as its entry says and no more."""
        entry = self.entries.get(name)
        if entry is None:
            raise PackRefusedError("missing", file=name)
        left = entry.file_size
        try:
            with self._zip.open(entry) as opened:
                while chunk := opened.read(CHUNK):
                    left -= len(chunk)
                    if left < 0:
                        raise PackRefusedError("damaged", file=name)
                    yield chunk
        except (*_BROKEN, ValueError, UnicodeError, OverflowError) as error:
            raise PackRefusedError("damaged", file=name) from error
        except OSError as error:
            raise unreadable(self.path, error) from error
        if left:
            raise PackRefusedError("damaged", file=name)

    def read(self, name: str) -> bytes:
        """A small file as a whole."""
        return b"".join(self.chunks(name))


def unreadable(path: Path, error: Exception) -> PackRefusedError:
    """A file that the system does not let us read: a stick that was pulled, say."""
    return PackRefusedError("unreadable", name=path.name or path, reason=error)


def _judge(entry: zipfile.ZipInfo, name: str) -> None:
    if not allowed(name):
        raise PackRefusedError("name", file=name)
    if stat.S_IFMT(entry.external_attr >> 16) not in _PLAIN:
        raise PackRefusedError("special", file=name)
    if entry.flag_bits & 0x1 or entry.compress_type not in _METHODS:
        raise PackRefusedError("method", file=name)
    limit = MAX_SIZES.get(name, MAX_PICTURE)
    if entry.file_size > limit:
        raise PackRefusedError("too-large", what=name, limit=f"{max(1, limit >> 20)} MB")


def _look_at(path: Path) -> int:
    """The size of what may be a pack. A list of files that would itself fill memory is refused before it is read."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            begins = file.read(4)
            file.seek(max(0, size - _END - 0xFFFF - 20))
            tail = file.read(_END + 0xFFFF + 20)
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    if size > MAX_FILE:
        raise PackRefusedError("too-large", what=path.name, limit=f"{MAX_FILE >> 20} MB")
    if begins != b"PK\x03\x04":
        raise PackRefusedError("other-kind", name=path.name)
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or place + _END > len(tail) or tail[max(0, place - 20) : place].startswith(_ZIP64):
        raise PackRefusedError("broken", name=path.name)
    if int.from_bytes(tail[place + 12 : place + 16], "little") > MAX_DIRECTORY:
        raise PackRefusedError("too-large", what="the list of files", limit=f"{MAX_DIRECTORY >> 20} MB")
    return size

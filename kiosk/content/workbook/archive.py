"""The parts of an .xlsx file, with bounds on everything that could fill memory.

openpyxl writes our workbooks but does not read those of others: a merged range over a whole sheet, a row of 16,384
cells or a link over a million of them make it build every cell, and styles that another program wrote oddly are an
exception. Here each part is streamed, and only what staff typed is kept.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from xml.parsers import expat

MAX_FILE = 64 * 2**20
MAX_PART = 48 * 2**20
MAX_ALL = 128 * 2**20
"""Bytes of a workbook, of one of its parts unpacked, of all that are read.

Ours for 5,000 parks unpacks to 30 MiB, 8 in one part."""
MAX_DIRECTORY = 2**20
"""Bytes of the list of parts; a workbook has some dozens of them."""
_CHUNK = 2**16
_BROKEN = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
_OLD = b"\xd0\xcf\x11\xe0"
"""Begins .xls files, and workbooks with a password."""


class BookError(Exception):
    """A file that cannot be read as a workbook: the code of a fault and the details that its words name."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code, self.details = code, details


Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class Archive:
    """An opened workbook. Use as a context manager; everything may raise BookError, and nothing else."""

    def __init__(self, path: Path) -> None:
        self._read = 0
        _look_at(path)
        try:
            self._zip = zipfile.ZipFile(path)
        except (*_BROKEN, OSError, ValueError, UnicodeError) as error:
            raise BookError("book-damaged", part=path.name) from error
        self.names = frozenset(self._zip.namelist())
        if "mimetype" in self.names and "[Content_Types].xml" not in self.names:
            raise BookError("book-other-kind", name=path.name)

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def parse(self, name: str, start: Start, end: End, text: Text) -> None:
        """Stream an XML part through handlers; names come without namespaces. The handlers may raise ValueError."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = lambda tag, found: start(_local(tag), {_local(k): v for k, v in found.items()})
        parser.EndElementHandler = lambda tag: end(_local(tag))
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = _refuse
        left = MAX_PART
        try:
            with self._zip.open(name) as part:
                while chunk := part.read(_CHUNK):
                    left -= len(chunk)
                    self._read += len(chunk)
                    if left < 0 or self._read > MAX_ALL:
                        raise BookError("book-too-much", part=name, limit=MAX_PART // 2**20)
                    parser.Parse(chunk, False)
            parser.Parse(b"", True)
        except (*_BROKEN, expat.ExpatError, OSError, ValueError, LookupError, OverflowError) as error:
            raise BookError("book-damaged", part=name) from error


def _look_at(path: Path) -> None:
    """Refuse what is no workbook, and a list of parts that would itself fill memory, before it is opened."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            begins = file.read(4)
            file.seek(max(0, size - 65_557))
            tail = file.read()
    except (OSError, ValueError) as error:
        raise BookError("book-unreadable", name=path.name or path, reason=error) from error
    if size > MAX_FILE:
        raise BookError("book-too-large", name=path.name, limit=MAX_FILE // 2**20)
    if begins == _OLD:
        raise BookError("book-old", name=path.name)
    if begins != b"PK\x03\x04":
        raise BookError("book-other-kind", name=path.name)
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or place + 16 > len(tail):
        raise BookError("book-damaged", part=path.name)
    if int.from_bytes(tail[place + 12 : place + 16], "little") > MAX_DIRECTORY:
        raise BookError("book-too-much", part=path.name, limit=MAX_PART // 2**20)


def _refuse(*_: object) -> None:
    """No workbook has a document type; entities that grow into gigabytes need one."""
    raise ValueError("document type")


def _local(name: str) -> str:
    return name.rsplit(" ", 1)[-1]

"""Takes out of ICU's data library what Qt asks ICU for in no kiosk: three quarters of 32 MB.

Qt sorts, changes case and normalises by ICU. It has its own line breaks, time zones, names of places and converters of
texts, so ICU's stay behind. The library is one table and no code: a head, the data, and a dynamic section.
Formats: ICU's `ucmndata.h` (data header, "CmnD" table of contents) and the System V ABI (ELF64, little-endian).
"""

from __future__ import annotations

import struct
from pathlib import Path

UNUSED_FOLDERS = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone")
UNUSED_SUFFIX = ".cnv"
PAGE = 0x1000
_EHDR, _PHDR = struct.Struct("<16sHHIQQQIHHHHHH"), struct.Struct("<IIQQQQQQ")
_LOAD = 1


class NotKnownError(Exception):
    """The library is not laid out as it was when this was written; it is left as it is."""


def slim(library: Path) -> int:
    """Rewrites the library without what is unused; the bytes saved.

    Raises NotKnownError, with the file untouched, if it is laid out in another way, and OSError.
    """
    old = library.read_bytes()
    new = _relinked(old, _less(table(old)))
    library.write_bytes(new)
    return len(old) - len(new)


def names(data: bytes) -> list[str]:
    """What a table holds, such as `icudt73l/coll/zh.res`."""
    return [name for name, _ in _items(data)]


def table(library: bytes) -> bytes:
    """The table inside the library. Raises NotKnownError."""
    return library[PAGE : _first(library)[5]]


def _less(data: bytes) -> bytes:
    kept = [(name, item) for name, item in _items(data) if not _unused(name)]
    head = data[: struct.unpack_from("<H", data)[0]]
    spelled = [name.encode("ascii") + b"\0" for name, _ in kept]
    place = 4 + 8 * len(kept)
    offset = _round(place + sum(map(len, spelled)), 16)
    contents, body = struct.pack("<I", len(kept)), b""
    for name, (_, item) in zip(spelled, kept, strict=True):
        contents += struct.pack("<II", place, offset + len(body))
        place += len(name)
        body += item + bytes(-len(item) % 16)
    contents += b"".join(spelled)
    return head + contents + bytes(offset - len(contents)) + body


def _items(data: bytes) -> list[tuple[str, bytes]]:
    size, magic, kind = struct.unpack_from("<H2s8x4s", data)
    if magic != b"\xda\x27" or kind != b"CmnD":
        raise NotKnownError("no table of ICU")
    rest = data[size:]
    count = struct.unpack_from("<I", rest)[0]
    places = [struct.unpack_from("<II", rest, 4 + 8 * one) for one in range(count)]
    ends = [place for _, place in places[1:]] + [len(rest)]
    found = []
    for (name, begin), end in zip(places, ends, strict=True):
        found.append((rest[name : rest.index(b"\0", name)].decode("ascii"), rest[begin:end]))
    return found


def _unused(name: str) -> bool:
    _, *folders, file = name.split("/")
    return file.endswith(UNUSED_SUFFIX) or bool(folders and folders[0] in UNUSED_FOLDERS)


def _first(library: bytes) -> tuple[int, ...]:
    """The program header of the segment that holds the table."""
    if library[:6] != b"\x7fELF\x02\x01":
        raise NotKnownError("no 64-bit library of Linux")
    begin = _EHDR.unpack_from(library)[5]
    first = _PHDR.unpack_from(library, begin)
    if first[0] != _LOAD or first[2] != 0 or first[3] != 0 or library[PAGE + 2 : PAGE + 4] != b"\xda\x27":
        raise NotKnownError("another order of its parts")
    return first


def _relinked(old: bytes, data: bytes) -> bytes:
    """The library around another table. Addresses stay, and what lies behind the table moves forward in the file.

    Sections are for linkers and debuggers: a program that starts looks at segments only, and so they are left out."""
    first = _first(old)
    header = list(_EHDR.unpack_from(old))
    places = [header[5] + _PHDR.size * one for one in range(header[10])]
    segments = [list(_PHDR.unpack_from(old, place)) for place in places]
    behind = [one for one in segments if one[2] >= first[5]]
    if len([one for one in segments if one[0] == _LOAD]) != 2 or not behind:
        raise NotKnownError("other segments than two")
    begin = min(one[2] for one in behind)
    end = max(one[2] + one[5] for one in behind)
    moved = _round(PAGE + len(data), PAGE) + begin % PAGE - begin
    for one in segments:
        if one[2] >= first[5]:
            one[2] += moved
        elif one[0] == _LOAD:
            one[5] = one[6] = PAGE + len(data)
    header[6] = header[12] = header[13] = 0
    new = bytearray(old[:PAGE] + data + bytes(begin + moved - PAGE - len(data)) + old[begin:end])
    _EHDR.pack_into(new, 0, *header)
    for place, one in zip(places, segments, strict=True):
        _PHDR.pack_into(new, place, *one)
    return bytes(new)


def _round(number: int, to: int) -> int:
    return -(-number // to) * to

"""What disks, sticks and mail do to a file, without knowing what it is; and files that are no pack at all."""

from __future__ import annotations

import random

from kiosk.tooling.broken_packs.parts import Damage, in_directory, put


def cut_short(raw: bytes, chance: random.Random) -> bytes:
    return raw[: chance.randrange(len(raw))]


def cut_at_the_beginning(raw: bytes, chance: random.Random) -> bytes:
    return raw[chance.randrange(1, len(raw)) :]


def emptied(raw: bytes, chance: random.Random) -> bytes:
    del raw, chance
    return b""


def flipped_bits(raw: bytes, chance: random.Random) -> bytes:
    made = bytearray(raw)
    for _ in range(chance.choice((1, 1, 2, 50))):
        made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)
    return bytes(made)


def flipped_at_the_end(raw: bytes, chance: random.Random) -> bytes:
    """The list of files is at the end."""
    made = bytearray(raw)
    for _ in range(chance.choice((1, 3, 20))):
        made[-chance.randrange(1, 2000)] = chance.randrange(256)
    return bytes(made)


def a_block_of_zeros(raw: bytes, chance: random.Random) -> bytes:
    begin, length = chance.randrange(len(raw)), chance.choice((512, 4096, 65536))
    return raw[:begin] + bytes(len(raw[begin : begin + length])) + raw[begin + length :]


def a_block_lost(raw: bytes, chance: random.Random) -> bytes:
    begin = chance.randrange(len(raw))
    return raw[:begin] + raw[begin + chance.choice((1, 512, 4096)) :]


def a_block_of_noise(raw: bytes, chance: random.Random) -> bytes:
    begin = chance.randrange(len(raw))
    return raw[:begin] + chance.randbytes(chance.choice((1, 512, 4096))) + raw[begin:]


def more_at_the_end(raw: bytes, chance: random.Random) -> bytes:
    return raw + chance.randbytes(chance.choice((1, 22, 70_000)))


def twice(raw: bytes, chance: random.Random) -> bytes:
    del chance
    return raw + raw


def another_file(raw: bytes, chance: random.Random) -> bytes:
    del raw
    kinds = (b"\x89PNG\r\n\x1a\n", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"%PDF-1.7\n", b"MZ", b"\xff\xd8\xff\xe0")
    return chance.choice(kinds) + chance.randbytes(chance.choice((0, 100, 5000)))


def line_ends_changed(raw: bytes, chance: random.Random) -> bytes:
    """As by a transfer of text."""
    return raw.replace(b"\n", b"\r\n") if chance.random() < 0.5 else raw.replace(b"\r", b"")


def _size_that_lies(raw: bytearray, place: int, chance: random.Random) -> None:
    put(raw, place + chance.choice((20, 24)), "<I", chance.choice((0, 1, 2**20, 2**31 - 1, 2**32 - 1)))


def _check_that_lies(raw: bytearray, place: int, chance: random.Random) -> None:
    put(raw, place + 16, "<I", chance.randrange(2**32))


def _method_that_lies(raw: bytearray, place: int, chance: random.Random) -> None:
    put(raw, place + 10, "<H", chance.choice((1, 6, 8, 9, 12, 14, 93, 99, 65535)))


def _flags_that_lie(raw: bytearray, place: int, chance: random.Random) -> None:
    put(raw, place + 8, "<H", chance.choice((0x1, 0x8, 0x20, 0x40, 0x800, 0x2000)))


def _place_that_lies(raw: bytearray, place: int, chance: random.Random) -> None:
    """Of the file itself: two entries may then share one, or lead outside."""
    put(raw, place + 42, "<I", chance.choice((0, chance.randrange(len(raw)), len(raw), 2**32 - 1)))


def _lengths_that_lie(raw: bytearray, place: int, chance: random.Random) -> None:
    put(raw, place + chance.choice((28, 30, 32)), "<H", chance.choice((0, 1, 100, 65535)))


def _end_that_lies(raw: bytearray, place: int, chance: random.Random) -> None:
    del place
    end = raw.rfind(b"PK\x05\x06")
    where, layout = chance.choice(((8, "<H"), (10, "<H"), (12, "<I"), (16, "<I"), (20, "<H")))
    put(raw, end + where, layout, chance.choice((0, 1, 1000, 0xFFFF if layout == "<H" else 0xFFFFFFFF)))


def _zip64(raw: bytearray, place: int, chance: random.Random) -> None:
    """Says that a larger list stands elsewhere."""
    del place
    end = raw.rfind(b"PK\x05\x06")
    locator = b"PK\x06\x07" + bytes(4) + chance.choice((0, end, 2**63 - 1)).to_bytes(8, "little") + bytes(4)
    raw[end:end] = locator


DAMAGES: tuple[Damage, ...] = (
    *(cut_short, cut_at_the_beginning, emptied, flipped_bits, flipped_at_the_end, a_block_of_zeros, a_block_lost),
    *(a_block_of_noise, more_at_the_end, twice, another_file, line_ends_changed),
    *map(in_directory, (_size_that_lies, _check_that_lies, _method_that_lies, _flags_that_lie, _place_that_lies)),
    *map(in_directory, (_lengths_that_lie, _end_that_lies, _zip64)),
)

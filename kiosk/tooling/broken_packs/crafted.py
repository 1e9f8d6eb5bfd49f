"""What somebody does to a pack on purpose: names that lead outside, bombs, forged lists, other people's signatures."""

from __future__ import annotations

import base64
import json
import random
import struct
import zipfile
from typing import Any

import msgspec

from kiosk.content.manifest import CATALOGUE, MANIFEST
from kiosk.tooling.broken_packs.parts import Damage, Entry, in_catalogue, in_manifest, in_parts, listed, plain

SIGNATURE = "signature.json"
NAMES = (
    *("../evil.webp", "media/../../evil.webp", "/tmp/evil.webp", "//server/evil.webp", "C:/evil.webp", "C:evil.webp"),
    *("..\\evil.webp", "media\\evil.webp", "media/..\\evil.webp", "./media/evil.webp", "media//evil.webp", "media/"),
    *("media/con.webp", "media/nul.png", "media/com1.webp", "media/lpt9.webp", "media/evil.webp.", "media/evil.webp "),
    *("MEDIA/evil.webp", "media/EVIL.webp", "Manifest.json", "media/evil\x00.webp", "media/evil\n.webp", "media/…webp"),
    *("media/evil:stream.webp", "media/" + "a" * 300 + ".webp", "a/" * 200 + "evil.webp", "~/evil.webp", "evil.exe"),
    *(
        "media/ｅｖｉｌ.webp",
        "media/evil.webp/x",
        ".lock",
        "on-show.json",
        "media/.hidden.webp",
        "media/e\u202evil.webp",
    ),
)


def a_file_missing(parts: dict[str, bytes], chance: random.Random) -> list[Entry]:
    del parts[chance.choice(sorted(parts))]
    return plain(parts)


def a_file_too_many(parts: dict[str, bytes], chance: random.Random) -> list[Entry]:
    return [*plain(parts), Entry(f"media/{chance.randrange(10**9)}.webp", b"x")]


def a_file_twice(parts: dict[str, bytes], chance: random.Random) -> list[Entry]:
    name = chance.choice(sorted(parts))
    return [*plain(parts), Entry(name, chance.choice((parts[name], b"another")))]


def files_exchanged(parts: dict[str, bytes], chance: random.Random) -> list[Entry]:
    one, other = chance.sample(sorted(parts), 2)
    parts[one], parts[other] = parts[other], parts[one]
    return plain(parts)


def a_name_that_leads_outside(parts: dict[str, bytes], chance: random.Random) -> list[Entry]:
    """On its list, with the right checksum."""
    parts[chance.choice(NAMES)] = b"evil"
    return plain(listed(parts))


def a_name_that_is_not_listed(parts: dict[str, bytes], chance: random.Random) -> list[Entry]:
    return [*plain(parts), Entry(chance.choice(NAMES), b"evil")]


def a_link(parts: dict[str, bytes], chance: random.Random) -> list[Entry]:
    target = chance.choice((b"/etc/passwd", b"../../on-show.json", b"/dev/zero"))
    mode = chance.choice((0o120777, 0o060666, 0o020666, 0o010666, 0o040755))
    name = chance.choice(sorted(parts))
    parts[name] = target
    return [one._replace(mode=mode) if one.name == name else one for one in plain(listed(parts))]


def compressed_otherwise(parts: dict[str, bytes], chance: random.Random) -> list[Entry]:
    method = chance.choice((zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA))
    return [one._replace(method=method) for one in plain(parts)]


def a_bomb(parts: dict[str, bytes], chance: random.Random) -> list[Entry]:
    """Kilobytes that become a hundred megabytes."""
    name = chance.choice((MANIFEST, CATALOGUE, SIGNATURE, "media/evil.webp"))
    parts[name] = bytes(chance.choice((17, 49, 100)) * 2**20)
    return plain(parts if name == MANIFEST else listed(parts))


def many_files(parts: dict[str, bytes], chance: random.Random) -> list[Entry]:
    parts.update({f"media/x{number}.webp": b"" for number in range(chance.choice((20_001, 40_000)))})
    return plain(listed(parts))


def a_picture_that_is_none(parts: dict[str, bytes], chance: random.Random) -> list[Entry]:
    name = chance.choice([name for name in parts if name.startswith("media/")])
    whole = parts[name]
    huge = whole[:26] + struct.pack("<HH", 16383, 16383) + whole[30:]
    moving = b"RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0" + struct.pack("<I", 0xFFFFFF)[:3] * 2
    parts[name] = chance.choice((b"", b"<svg/>", huge, moving, whole[:40], b"\x89PNG\r\n\x1a\n" + whole))
    return plain(listed(parts))


def a_signature_that_is_none(parts: dict[str, bytes], chance: random.Random) -> list[Entry]:
    key = "ed25519:" + base64.b64encode(chance.randbytes(chance.choice((0, 31, 32)))).decode()
    signed = base64.b64encode(chance.randbytes(chance.choice((0, 64, 65)))).decode()
    forged = json.dumps({"key": key, "signature": signed}).encode()
    parts[SIGNATURE] = chance.choice((forged, b"", b"{", b"null", b"[" * 4000, b'{"key":1}', chance.randbytes(200)))
    return plain(parts)


def _zone(manifest: dict[str, Any], chance: random.Random) -> None:
    manifest["zone"] = chance.choice(("../zone", "", "con", "a" * 5000, "/tmp/x", "Zone", "zone\n", ".new-1", 7))


def _field(manifest: dict[str, Any], chance: random.Random) -> None:
    values: tuple[Any, ...] = (
        None,
        "",
        -1,
        10**30,
        [],
        {},
        True,
        "\ud83d",
        "x" * 10**6,
        {"zh": ""},
        {"zh": 1},
        {"": "\x1b[2J"},
    )
    manifest[chance.choice(sorted(manifest))] = chance.choice(values)


def _field_lost(manifest: dict[str, Any], chance: random.Random) -> None:
    del manifest[chance.choice(sorted(manifest))]


def _newer(manifest: dict[str, Any], chance: random.Random) -> None:
    manifest[chance.choice(("format", "schema"))] = chance.choice((2, 99, 2**62))


def _older(manifest: dict[str, Any], chance: random.Random) -> None:
    manifest[chance.choice(("format", "schema"))] = chance.choice((0, -1))


def _made(manifest: dict[str, Any], chance: random.Random) -> None:
    manifest["made"] = chance.choice(("", "yesterday", "../..", "9999-99-99T99:99:99", "２０２６-01-01T00:00:00Z"))


def _entry(manifest: dict[str, Any], chance: random.Random) -> None:
    entry = manifest["files"][chance.choice(sorted(manifest["files"]))]
    entry[chance.choice(("size", "sha256"))] = chance.choice((0, -1, 2**70, "", "0" * 64, None, [1]))


def _no_manifest(manifest: dict[str, Any], chance: random.Random) -> Any:
    nested: Any = manifest
    for _ in range(chance.choice((1, 900))):
        nested = [nested]
    return chance.choice((nested, 7, "x", [], {}))


def flipped(raw: bytes, chance: random.Random) -> bytes:
    made = bytearray(raw)
    for _ in range(chance.choice((1, 1, 5, 100))):
        made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)
    return bytes(made)


def shortened(raw: bytes, chance: random.Random) -> bytes:
    return raw[: chance.randrange(len(raw))]


def deep(raw: bytes, chance: random.Random) -> bytes:
    return b"\x91" * chance.choice((100, 100_000)) + raw


def claims_much(raw: bytes, chance: random.Random) -> bytes:
    """A list of four billion things, of which a few are there."""
    place = chance.randrange(len(raw))
    return raw[:place] + chance.choice((b"\xdd", b"\xdf", b"\xc6")) + b"\xff\xff\xff\xff" + raw[place:]


def many_nothings(raw: bytes, chance: random.Random) -> bytes:
    """Bytes that become eight times as many: a list of texts that has millions of empty ones."""
    tree = msgspec.msgpack.decode(raw)
    mark = "f4b1c07e"
    tree["zone"][chance.choice(("languages", "headline_figures"))] = [mark]
    count = chance.choice((8, 20, 30)) * 2**20
    one = msgspec.msgpack.encode([mark])
    return msgspec.msgpack.encode(tree).replace(one, b"\xdd" + struct.pack(">I", count) + b"\xa0" * count)


def a_value_changed(raw: bytes, chance: random.Random) -> bytes:
    """One value in the tree becomes another: what leads nowhere, what is missing, what is of another kind."""
    tree = msgspec.msgpack.decode(raw)
    places: list[tuple[Any, Any]] = []
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        keys = list(node) if isinstance(node, dict) else range(len(node))
        places += [(node, key) for key in keys]
        waiting += [node[key] for key in keys if isinstance(node[key], dict | list)]
    for _ in range(chance.choice((1, 1, 3))):
        node, key = chance.choice(places)
        node[key] = chance.choice((None, "", "nowhere", "../x", -1, 10**15, [], {}, True, "\x00", "长" * 5000))
    return msgspec.msgpack.encode(tree)


DAMAGES: tuple[Damage, ...] = (
    *map(in_parts, (a_file_missing, a_file_too_many, a_file_twice, files_exchanged, a_link, compressed_otherwise)),
    *map(in_parts, (a_name_that_leads_outside, a_name_that_is_not_listed, a_bomb, many_files)),
    *map(in_parts, (a_picture_that_is_none, a_signature_that_is_none)),
    *map(in_manifest, (_zone, _field, _field_lost, _newer, _older, _made, _entry, _no_manifest)),
    *map(in_catalogue, (flipped, shortened, deep, claims_much, many_nothings, a_value_changed)),
)

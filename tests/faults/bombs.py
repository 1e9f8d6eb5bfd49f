"""Pictures that are small as files and huge, endless or nothing as pictures, in a pack whose manifest is right."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import struct
import zlib
from pathlib import Path

from PIL import Image

from kiosk.content.manifest import CATALOGUE, MANIFEST

LARGEST_WEBP = bytes.fromhex("524946461a000000574542505650384c0e0000002ffebfff0f071011fd0f4444ff03")
"""16383 × 16383 pixels, black: the largest that the format knows. Written out, for making it takes 2 GB."""


def pack(source: Path, target: Path) -> Path:
    """A copy of a pack with a bomb in place of each picture, and the manifest written anew."""
    shutil.copytree(source, target)
    manifest = json.loads((target / MANIFEST).read_text(encoding="utf-8"))
    made = every()
    for place, name in enumerate(name for name in manifest["files"] if name != CATALOGUE):
        raw = made[place % len(made)]
        (target / name).write_bytes(raw)
        manifest["files"][name] = {"sha256": hashlib.sha256(raw).hexdigest(), "size": len(raw)}
    (target / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    return target


def every() -> list[bytes]:
    """One of each kind; all of them are called .webp in a pack."""
    vector = b'<svg xmlns="http://www.w3.org/2000/svg" width="99999" height="99999"><rect width="1" height="1"/></svg>'
    return [
        png(8000, 8000),  # 244 MiB, just under what Qt allows by itself
        png(60000, 60000, rows=100),
        LARGEST_WEBP,
        READABLE,
        moving("GIF", 100),
        b"",
        b"RIFF\xff\xff\xff\x7fWEBPVP8 ",
        vector,
        bytes(range(256)) * 20,
    ]


def png(width: int, height: int, rows: int | None = None) -> bytes:
    """A black PNG, or only the first rows of one."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    packer, row = zlib.compressobj(1), bytes(width * 3 + 1)
    data = b"".join(packer.compress(row) for _ in range(rows or height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def moving(kind: str, frames: int) -> bytes:
    """An animation that never ends."""
    out, pictures = io.BytesIO(), [Image.new("RGB", (64, 64), (shade % 256, 9, 0)) for shade in range(frames)]
    pictures[0].save(out, kind, save_all=True, append_images=pictures[1:], loop=0, duration=10)
    return out.getvalue()


READABLE = moving("WEBP", 300)
"""The only one of which something can be shown: its first picture stands still."""

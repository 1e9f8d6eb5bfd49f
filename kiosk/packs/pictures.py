"""How large a picture of a pack is, read from its first bytes without decoding it.

A picture that says it has 60,000 × 60,000 pixels would take gigabytes the moment it is shown. Formats: RFC 9649 (WebP)
§2.5 to 2.7; PNG (W3C, third edition) §11.2.1. Renditions are WebP; see kiosk/content/renditions.py.
"""

from __future__ import annotations

HEAD = 64
"""Bytes that are enough to know."""


def size(head: bytes, name: str) -> tuple[int, int] | None:
    """Width and height in pixels; None for what is no still picture of the kind that its name says."""
    if name.endswith(".webp"):
        return _webp(head)
    if name.endswith(".png") and head[:8] == b"\x89PNG\r\n\x1a\n" and head[12:16] == b"IHDR" and len(head) >= 24:
        return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
    return None


def _webp(head: bytes) -> tuple[int, int] | None:
    if len(head) < 30 or head[:4] != b"RIFF" or head[8:12] != b"WEBP":
        return None
    kind = head[12:16]
    if kind == b"VP8 " and head[23:26] == b"\x9d\x01\x2a":
        return _little(head, 26, 2) & 0x3FFF, _little(head, 28, 2) & 0x3FFF
    if kind == b"VP8L" and head[20] == 0x2F:
        bits = _little(head, 21, 4)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8X" and not head[20] & 0x02:  # the bit says that it moves
        return _little(head, 24, 3) + 1, _little(head, 27, 3) + 1
    return None


def _little(raw: bytes, place: int, length: int) -> int:
    return int.from_bytes(raw[place : place + length], "little")

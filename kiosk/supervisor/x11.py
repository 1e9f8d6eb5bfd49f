"""As much of the X11 protocol as one plain window needs (X.Org, "X Window System Protocol", version 11 release 7.7).

Spoken over a socket and not through libX11: that ends the process with exit code 1 when the X server dies, and the
supervisor is there to outlive it.
"""

from __future__ import annotations

import os
import re
import socket
import struct
from pathlib import Path
from typing import NamedTuple

TIMEOUT = 1.0
"""Seconds to wait for the X server."""
MOST_BYTES = 200_000
"""Of one request; every server takes 262,140."""
BELOW, ABOVE = 1, 0
GET_ATTRIBUTES, GET_GEOMETRY, QUERY_TREE = 3, 14, 15
VIEWABLE = 2
"""State of a window that is mapped, as everything that it stands in."""
_LOCAL, _WILD = 256, 65535  # families in an Xauthority file


class RefusedError(OSError):
    """The X server cannot be reached, does not let us in, or answers with nonsense."""


class Screen(NamedTuple):
    """The screen of a display."""

    root: int
    width: int
    height: int
    depth: int


def padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def request(opcode: int, detail: int, *numbers: int, data: bytes = b"") -> bytes:
    """A request of 32-bit numbers, with data after them."""
    body = struct.pack(f"<{len(numbers)}I", *(number & 0xFFFFFFFF for number in numbers)) + padded(data)
    return struct.pack("<BBH", opcode, detail, 1 + len(body) // 4) + body


def pair(low: int, high: int) -> int:
    """Two 16-bit numbers as one."""
    return (low & 0xFFFF) | (high & 0xFFFF) << 16


def cookie(file: Path, number: str, host: str) -> tuple[bytes, bytes]:
    """Name and data of the authorisation for a display on this computer; empty where there is none."""
    try:
        raw = file.read_bytes()
    except OSError:
        return b"", b""
    place = 0
    while place + 2 <= len(raw):
        (family,) = struct.unpack_from(">H", raw, place)
        fields, place = _fields(raw, place + 2)
        if len(fields) < 4:
            break
        address, display, name, data = fields
        ours = family == _WILD or (family == _LOCAL and address == host.encode())
        if ours and display in (b"", number.encode()) and name == b"MIT-MAGIC-COOKIE-1":
            return name, data
    return b"", b""


def _fields(raw: bytes, place: int) -> tuple[list[bytes], int]:
    fields = []
    for _ in range(4):
        if place + 2 > len(raw):
            break
        (length,) = struct.unpack_from(">H", raw, place)
        fields.append(raw[place + 2 : place + 2 + length])
        place += 2 + length
    return fields, place


class Display:
    """A connection to a display on this computer. Raises RefusedError, or another OSError, where something is wrong."""

    def __init__(self, name: str, timeout: float = TIMEOUT) -> None:
        match = re.fullmatch(r"(?:unix)?:(\d+)(?:\.(\d+))?", name)
        if not match:
            raise RefusedError(name)
        self._socket = _connected(f"/tmp/.X11-unix/X{match.group(1)}", timeout)
        try:
            self.screen = self._enter(match.group(1), int(match.group(2) or 0))
        except (struct.error, IndexError) as error:
            raise RefusedError("not understood") from error
        self._socket.settimeout(TIMEOUT)

    def close(self) -> None:
        self._socket.close()

    def send(self, *requests: bytes) -> None:
        self._socket.sendall(b"".join(requests))

    def new_id(self) -> int:
        """A name for a resource of ours."""
        self._next += 1
        return self._base | self._next

    def size(self, window: int) -> tuple[int, int]:
        """Width and height of a window in pixels, asked of the server."""
        return struct.unpack_from("<HH", self._ask(GET_GEOMETRY, window), 16)

    def shows_other(self, own: int) -> bool:
        """Whether a window of anybody else is on the screen, not counting those that no window manager touches."""
        tree = self._ask(QUERY_TREE, self.screen.root)
        windows = struct.unpack_from(f"<{struct.unpack_from('<H', tree, 16)[0]}I", tree, 32)
        return any(self._viewable(window) for window in windows if window != own)

    def _viewable(self, window: int) -> bool:
        try:
            state, override_redirect = self._ask(GET_ATTRIBUTES, window)[26:28]
        except RefusedError:  # it has gone since
            return False
        # some compositors keep a window that is never seen, for the keyboard to go where nobody is to have it
        return state == VIEWABLE and not override_redirect

    def _ask(self, opcode: int, window: int) -> bytes:
        self.send(request(opcode, 0, window))
        while True:
            answer = self._receive(32)
            if answer[0] == 1:
                return answer + self._receive(4 * struct.unpack_from("<I", answer, 4)[0])
            if answer[0] == 0 and answer[10] == opcode:
                raise RefusedError("no such window")

    def _enter(self, number: str, screen: int) -> Screen:
        home = os.environ.get("HOME", "")
        file = Path(os.environ.get("XAUTHORITY") or Path(home) / ".Xauthority")
        name, data = cookie(file, number, socket.gethostname())
        self.send(struct.pack("<BxHHHHxx", 0x6C, 11, 0, len(name), len(data)), padded(name), padded(data))
        accepted, _, _, _, length = struct.unpack("<BBHHH", self._receive(8))
        setup = self._receive(length * 4)
        if accepted != 1:
            raise RefusedError(setup[:200].decode("ascii", errors="replace"))
        self._base, self._next = struct.unpack_from("<I", setup, 4)[0], 0
        vendor, screens, formats = struct.unpack_from("<H2xBB", setup, 16)
        return _screens(setup, 32 + len(padded(bytes(vendor))) + 8 * formats, screens)[screen]

    def _receive(self, count: int) -> bytes:
        got = b""
        while len(got) < count:
            piece = self._socket.recv(count - len(got))
            if not piece:
                raise RefusedError("the X server has gone")
            got += piece
        return got


def _screens(setup: bytes, place: int, count: int) -> list[Screen]:
    found = []
    for _ in range(count):
        root, width, height = *struct.unpack_from("<I", setup, place), *struct.unpack_from("<HH", setup, place + 20)
        found.append(Screen(root, width, height, setup[place + 38]))
        depths, place = setup[place + 39], place + 40
        for _ in range(depths):
            place += 8 + 24 * struct.unpack_from("<H", setup, place + 2)[0]
    return found


def _connected(path: str, timeout: float) -> socket.socket:
    for address in ("\0" + path, path):
        found = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        found.settimeout(timeout)
        try:
            found.connect(address)
        except OSError:
            found.close()
            continue
        return found
    raise RefusedError(path)

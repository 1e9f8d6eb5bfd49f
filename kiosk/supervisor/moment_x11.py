"""The picture between two lives, on an X server: a window below all others, which no window manager touches.

The server paints it by itself the moment the kiosk's window goes, even where the kiosk was killed. The open connection
also keeps a server from resetting when its only other client has died.
"""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import NamedTuple

from .moment import Moment
from .x11 import ABOVE, BELOW, MOST_BYTES, TIMEOUT, Display, pair, request

GROUND, INK, GOLD = (0x0E, 0x1A, 0x24), (0xFF, 0xFF, 0xFF), (0xE6, 0xC4, 0x7E)
"""Red, green, blue of the attract screen: Colour.night, white, Colour.goldLit."""
STROKE = (160, 3)
"""Width and height of the gold line under the words, in pixels at single size."""
LARGE = 1600
"""Pixels of the shorter side from which the words are drawn at double size."""
CREATE_WINDOW, CHANGE_WINDOW, MAP_WINDOW, UNMAP_WINDOW, CONFIGURE = 1, 2, 8, 10, 12
CREATE_PIXMAP, FREE_PIXMAP = 53, 54
CREATE_GC, FREE_GC, CLEAR, FILL, PUT, CURSOR = 55, 60, 61, 70, 72, 93


class Grey(NamedTuple):
    """How strongly each pixel is written on, 0 to 255, row after row."""

    width: int
    height: int
    pixels: bytes


def read(file: Path) -> Grey:
    """A packed picture (kiosk.tooling.moment). Raises OSError, ValueError or zlib.error."""
    head, _, pixels = zlib.decompress(file.read_bytes()).partition(b"\n")
    width, height = (int(number) for number in head.split())
    if len(pixels) != width * height:
        raise ValueError(file)
    return Grey(width, height, pixels)


def number(colour: tuple[int, int, int]) -> int:
    """A colour as a pixel of a 24-bit screen."""
    return colour[0] << 16 | colour[1] << 8 | colour[2]


def coloured(grey: bytes) -> bytes:
    """Pixels as the server wants them (blue, green, red, nothing)."""
    out = bytearray(4 * len(grey))
    for place, (ground, ink) in enumerate(zip(reversed(GROUND), reversed(INK), strict=True)):
        out[place::4] = grey.translate(bytes(ground + (ink - ground) * part // 255 for part in range(256)))
    return bytes(out)


def picture(drawable: int, gc: int, grey: Grey, at: tuple[int, int]) -> list[bytes]:
    """Requests that put the words at a place, in strips that fit into a request."""
    rows = max(1, MOST_BYTES // (4 * grey.width))
    found = []
    for top in range(0, grey.height, rows):
        strip = grey.pixels[top * grey.width : (top + rows) * grey.width]
        size, place = pair(grey.width, len(strip) // grey.width), pair(at[0], at[1] + top)
        found.append(request(PUT, 2, drawable, gc, size, place, 24 << 8, data=coloured(strip)))
    return found


class X11Moment(Moment):
    """Makes the window when it is first needed, and anew when the screen has another size or the server was away."""

    def __init__(self, display: str, pictures: Path) -> None:
        self._name, self._pictures = display, pictures
        self._patience = TIMEOUT
        self._display: Display | None = None
        self._window = 0
        self._size = (0, 0)

    def raise_(self) -> None:
        self._stack(ABOVE)

    def lower(self) -> None:
        self._stack(BELOW)

    def close(self) -> None:
        if self._display is not None:
            self._display.close()
            self._display = None

    def _stack(self, mode: int) -> None:
        if not self._tried(mode):  # a connection that has died since shows at its next use
            self._tried(mode)

    def _tried(self, mode: int) -> bool:
        try:
            self._show(mode)
        except (OSError, ValueError, zlib.error):
            self.close()
            return False
        return True

    def _show(self, mode: int) -> None:
        if self._display is None:
            self._display, self._window, self._size = Display(self._name, self._patience), 0, (0, 0)
        display = self._display
        size = display.size(display.screen.root)
        requests = []
        if not self._window:
            requests = self._new_window(display)
        if size != self._size:
            self._size = size
            requests += self._drawn(display, size)
        requests.append(request(CONFIGURE, 0, self._window, 0x40, mode))
        display.send(*requests, *(request(one, 0, self._window) for one in self._mapping(display, mode)))

    def _mapping(self, display: Display, mode: int) -> list[int]:
        """What else is asked of the server, so that the window is seen where the kiosk is not."""
        del display, mode
        return [MAP_WINDOW]

    def _new_window(self, display: Display) -> list[bytes]:
        """The window and a pointer that is not seen: without the kiosk nobody else hides it."""
        self._window, blank, gc, cursor = (display.new_id() for _ in range(4))
        root = display.screen.root
        attributes = (0x4202, number(GROUND), 1, cursor)  # ground, override-redirect, pointer
        return [
            request(CREATE_PIXMAP, 1, blank, root, pair(1, 1)),
            request(CREATE_GC, 0, gc, blank, 0x4, 0),
            request(FILL, 0, blank, gc, 0, pair(1, 1)),
            request(CURSOR, 0, cursor, blank, blank, 0, 0, 0, 0),
            request(CREATE_WINDOW, 0, self._window, root, 0, pair(1, 1), pair(0, 1), 0, *attributes),
        ]

    def _drawn(self, display: Display, size: tuple[int, int]) -> list[bytes]:
        width, height = size
        resize = request(CONFIGURE, 0, self._window, 0xC, width, height)
        if display.screen.depth != 24:
            return [resize]  # no screen of this century; a plain ground is not empty either
        times = 2 if min(size) >= LARGE else 1
        grey = read(self._pictures / f"moment-{times}.z")
        pixmap, ground, gold = (display.new_id() for _ in range(3))
        place = (width - grey.width) // 2, (height - grey.height) // 2
        line = STROKE[0] * times, STROKE[1] * times
        below = pair((width - line[0]) // 2, place[1] + grey.height + 12 * times)
        return [
            resize,
            request(CREATE_PIXMAP, 24, pixmap, display.screen.root, pair(width, height)),
            request(CREATE_GC, 0, ground, pixmap, 0x4, number(GROUND)),
            request(CREATE_GC, 0, gold, pixmap, 0x4, number(GOLD)),
            request(FILL, 0, pixmap, ground, 0, pair(width, height)),
            *picture(pixmap, ground, grey, place),
            request(FILL, 0, pixmap, gold, below, pair(*line)),
            request(CHANGE_WINDOW, 0, self._window, 0x1, pixmap),
            request(CLEAR, 0, self._window, 0, 0),
            *(request(FREE_PIXMAP, 0, pixmap), request(FREE_GC, 0, ground), request(FREE_GC, 0, gold)),
        ]

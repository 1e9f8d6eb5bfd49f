"""Is there a screen? Asked before Qt is loaded: without one Qt ends the process. Standard library only."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

NEEDS_SERVER = ("", "xcb", "wayland", "wayland-egl")


def _answers(address: str | tuple[str, int]) -> bool:
    """True when something listens at a Unix socket path or a host and port."""
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(1.0)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def _x_server(display: str) -> bool:
    match = re.fullmatch(r"(?:unix)?(.*):(\d+)(?:\.\d+)?", display)
    if not match:
        return False
    host, number = match.group(1), int(match.group(2))
    if host:
        return _answers((host, 6000 + number))
    path = f"/tmp/.X11-unix/X{number}"
    return _answers(path) or _answers("\0" + path)


def has_screen(environ: Mapping[str, str] = os.environ) -> bool:
    """True when Qt will find a screen to open a window on, or the environment names a platform that needs none."""
    if sys.platform in ("win32", "darwin"):
        return True
    platform = environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform not in NEEDS_SERVER:
        return True
    if (wayland := environ.get("WAYLAND_DISPLAY")) and platform != "xcb":
        socket_path = Path(environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / wayland
        if _answers(str(socket_path)):
            return True
    display = environ.get("DISPLAY", "")
    return bool(display) and platform in ("", "xcb") and _x_server(display)

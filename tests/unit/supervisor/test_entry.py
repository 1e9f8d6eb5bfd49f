"""`kiosk run` up to its first kiosk, in a process of its own."""

from __future__ import annotations

import os
import signal
import socket
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.tooling import ROOT

from .conftest import FAKE, PATIENCE

RUN = (
    "import sys; from pathlib import Path; from kiosk.supervisor import entry, moment_wayland, spawn\n"
    "moment_wayland.SLOW_START = 3600.0\n"
    "spawn.command = lambda arguments, level: [sys.executable, sys.argv[2], 'good']\n"
    "sys.exit(entry.run([], Path(sys.argv[1]), Path('.'), '1'))"
)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X servers of Linux")
def test_told_to_end_while_the_screen_comes_up_it_ends_in_order(tmp_path: Path) -> None:
    """The X server takes the connection and never answers."""
    number = 100_000 + os.getpid()
    environment = {
        "DISPLAY": f":{number}",
        "WAYLAND_DISPLAY": "w",
        "KIOSK_COMPOSITOR": "cage",
        "QT_QPA_PLATFORM": "xcb",
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
    }
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(f"\0/tmp/.X11-unix/X{number}")
        server.listen()
        server.settimeout(PATIENCE)
        process = subprocess.Popen([sys.executable, "-c", RUN, str(tmp_path), str(FAKE)], env=environment, cwd=ROOT)
        try:
            client, _ = server.accept()
            with client:
                client.settimeout(PATIENCE)
                assert struct.unpack("<BxH", client.recv(4096)[:4]) == (0x6C, 11)  # from here on it waits
                process.send_signal(signal.SIGTERM)
                assert process.wait(PATIENCE) == 0
        finally:
            process.kill()
            process.wait()

"""Graphics that do not work, no sound, no network."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from pathlib import Path

import psutil
import pytest

from .conftest import Start, doctor, walk

GPU = '[screen]\nrenderer = "gpu"\n'


def test_a_graphics_interface_that_is_emulated(start: Start, landscape: str) -> None:
    kiosk = start(landscape, settings=GPU, environment={"LIBGL_ALWAYS_SOFTWARE": "1"})
    walk(kiosk)
    assert kiosk.end()[0] == 0
    assert not list((kiosk.data / "ends").glob("*"))


def test_no_graphics_interface_at_all(start: Start, program: Path, landscape: str) -> None:
    """Qt gives up and takes the process along; after the third time the kiosk draws without it."""
    kiosk = start(landscape, settings=GPU, environment={"QT_XCB_GL_INTEGRATION": "none"})
    walk(kiosk)
    assert "软件绘图" in kiosk.said() and "draws by software" in kiosk.said() and "Traceback" not in kiosk.said()
    assert "已改用软件绘图" in doctor(program, kiosk, "zh")
    assert "it now draws by software" in doctor(program, kiosk, "en")
    assert kiosk.end()[0] == 0
    assert json.loads((kiosk.data / "supervisor.json").read_text(encoding="utf-8"))["level"] == 1
    assert len(list((kiosk.data / "ends").glob("*"))) == 3


def test_it_uses_no_sound(start: Start, landscape: str) -> None:
    """Nothing of it could fail: no library for sound is ever loaded."""
    kiosk = start(landscape)
    walk(kiosk)
    maps = Path(f"/proc/{psutil.Process(kiosk.process.pid).children()[0].pid}/maps").read_text().lower()
    assert "libqt6quick" in maps
    assert not [name for name in ("asound", "pulse", "pipewire", "multimedia", "jack") if f"lib{name}" in maps]


def test_without_a_network(start: Start, program: Path, landscape: str, tmp_path: Path) -> None:
    """In a network of its own without even an address for itself."""
    if shutil.which("unshare") is None or subprocess.run(["unshare", "-rn", "true"], check=False).returncode:
        pytest.skip("no network of one's own may be made here")
    wrapper = tmp_path / "alone"
    wrapper.write_text(f'#!/bin/sh\nexec unshare -rn "{program}" "$@"\n', encoding="utf-8")
    wrapper.chmod(0o755)
    kiosk = start(landscape, program=wrapper, environment={"PATH": "/usr/bin:/bin"})
    walk(kiosk)
    assert "All is well" in doctor(program, kiosk, "en")
    assert kiosk.end()[0] == 0


def test_it_asks_nothing_of_the_network(start: Start, landscape: str) -> None:
    """A network that hangs can hold nobody up who does not use it: no socket but to the screen and itself."""
    kiosk = start(landscape)
    walk(kiosk)
    time.sleep(2.5)  # what comes after the first screen
    for process in (psutil.Process(kiosk.process.pid), *psutil.Process(kiosk.process.pid).children()):
        assert process.net_connections(kind="inet") == []

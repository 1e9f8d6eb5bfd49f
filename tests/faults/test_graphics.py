"""Graphics that do not work, no sound, no network."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import time
from pathlib import Path

import psutil
import pytest

from .conftest import Start, answered, doctor, walk

GPU = '[screen]\nrenderer = "gpu"\n'
CALL = (1410, 1032)
"""Where “call staff” stands."""
MESA = ("libgallium", "swrast_dri", "kms_swrast", "libglx_mesa")
"""Libraries of Mesa that emulate OpenGL, and that hand it over to X."""


def test_a_graphics_interface_that_is_emulated(start: Start, program: Path, landscape: str) -> None:
    """Drawn through OpenGL, by Mesa's drivers without a card: nothing of them is loaded where Qt draws by itself."""
    kiosk = start(landscape, settings=GPU, environment={"LIBGL_ALWAYS_SOFTWARE": "1"})
    walk(kiosk)
    (life,) = psutil.Process(kiosk.process.pid).children()
    maps = loaded(life)
    assert "libqxcb-glx-integration" in maps and any(name in maps for name in MESA)
    assert "绘图方式：显卡\n" in doctor(program, kiosk, "zh")
    assert "Renderer: graphics card\n" in doctor(program, kiosk, "en")
    assert kiosk.end()[0] == 0
    assert not list((kiosk.data / "ends").glob("*"))


def test_no_graphics_interface_at_all(start: Start, program: Path, landscape: str) -> None:
    """Qt gives up and takes the process along; after the third time the kiosk draws without it."""
    kiosk = start(landscape, settings=GPU, environment={"QT_XCB_GL_INTEGRATION": "none"})
    walk(kiosk)
    assert "软件绘图" in kiosk.said() and "draws by software" in kiosk.said() and "Traceback" not in kiosk.said()
    for language, drawn, step, pack in (
        ("zh", "绘图方式：软件绘图（连续出错后改用）", "已改用软件绘图", "随程序附带"),
        ("en", "Renderer: software (after several faults)", "it now draws by software", "shipped with the program"),
    ):
        report = doctor(program, kiosk, language)
        assert f"{drawn}\n" in report and step in report and f"{pack}\n" in report
    assert kiosk.end()[0] == 0
    assert json.loads((kiosk.data / "supervisor.json").read_text(encoding="utf-8"))["level"] == 1
    assert len(list((kiosk.data / "ends").glob("*"))) == 3


def test_what_it_has_nothing_to_do_with(start: Start, landscape: str) -> None:
    """No library for sound is ever loaded, so a missing device harms nobody. No connection is opened but to the screen,
    so a network that hangs holds nobody up. And the supervisor knows no Qt."""
    kiosk = start(landscape)
    walk(kiosk)
    time.sleep(2.5)  # what comes after the first screen
    supervisor = psutil.Process(kiosk.process.pid)
    (life,) = supervisor.children()
    maps = loaded(life)
    assert "libqt6quick" in maps and not any(name in maps for name in MESA)
    assert not [name for name in ("asound", "pulse", "pipewire", "multimedia", "jack") if f"lib{name}" in maps]
    assert "qt6" not in loaded(supervisor) and "pyside" not in loaded(supervisor)
    for process in (supervisor, life):
        assert process.net_connections(kind="inet") == []


def test_a_call_that_nobody_hears(start: Start, program: Path, landscape: str, tmp_path: Path) -> None:
    """The player finds no device, and the group's robot takes the connection and never answers. The visitor sees the
    call and goes on; the log says both, without the robot's address."""
    player = tmp_path / "bin" / "aplay"
    player.parent.mkdir()
    player.write_text("#!/bin/sh\necho 'audio open error: No such device' >&2\nexit 1\n", encoding="utf-8")
    player.chmod(0o755)
    with socket.create_server(("127.0.0.1", 0)) as robot:
        robot.settimeout(30)
        port = robot.getsockname()[1]
        settings = f'[call]\nwebhook = "https://127.0.0.1:{port}/?key=verysecret"\ntimeout = 1.0\n'
        kiosk = start(landscape, settings=settings, environment={"PATH": f"{player.parent}:/usr/bin:/bin"})
        walk(kiosk)
        before = kiosk.wait_still()
        kiosk.tap(*CALL)
        held, _ = robot.accept()
        with held:
            kiosk.wait(lambda picture: answered(before, picture), "that staff are called")
            for said in (
                "the call was not heard: aplay 1 audio open error: No such device",
                "the robot was not told: ",
            ):
                kiosk.wait(lambda _, said=said: said in kiosk.log(), said)  # type: ignore[misc]
            walk(kiosk)
    assert kiosk.end()[0] == 0
    assert "verysecret" not in kiosk.log() + kiosk.said() and "Traceback" not in kiosk.log() + kiosk.said()


def loaded(process: psutil.Process) -> str:
    """The libraries of a process, in small letters."""
    return Path(f"/proc/{process.pid}/maps").read_text(encoding="utf-8").lower()


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

"""The packaged program in the booth's own session: the compositor cage, in a window of a virtual screen."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import mss
import numpy as np
import psutil
import pytest
from Xlib.display import Display

from kiosk.supervisor import x11
from kiosk.tooling import ROOT

from .conftest import screen
from .driver import Picture, colours, difference, look, one_moment

SESSION = ROOT / "packaging" / "linux" / "session"
WIDTH, HEIGHT = 1024, 768
"""The window that the compositor opens on an X server (wlroots)."""
BEGIN, PARKS = (512, 340), (170, 740)
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxcb.so.1": "libxcb1",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
}
"""Libraries that are left to the system, and Debian's packages of them."""
IN_EVERY_DEBIAN = ("ld-linux", "libc.", "libdl.", "libm.", "libpthread.", "libresolv.", "librt.", "libgcc_s.")


class Session:
    """The session of the booth. A user namespace keeps the compositor from being root, which it refuses to be."""

    def __init__(self, program: Path, folder: Path, display: str) -> None:
        self.display, self.folder = display, folder
        variables = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "DISPLAY": display,
            "WLR_BACKENDS": "x11",
            "WLR_RENDERER": "pixman",
            "XDG_RUNTIME_DIR": str(folder),
            "KIOSK_DATA": str(folder / "data"),
            "KIOSK_PROGRAM": str(program),
        }
        command = [*(["unshare", "--user", "--map-user=1000", "--map-group=1000"] if os.geteuid() == 0 else [])]
        self.errors = folder / "stderr"
        with self.errors.open("wb") as errors:
            self.process = subprocess.Popen(
                [*command, str(SESSION)], env=variables, stdout=errors, stderr=errors, start_new_session=True
            )

    def look(self) -> Picture:
        return look(self.display)[:HEIGHT, :WIDTH]

    def until(self, what: str, wanted: object = None, least: float = 0.05) -> Picture:
        """Waits for a first picture, or for one that differs from `wanted`."""
        end = time.monotonic() + 40
        while time.monotonic() < end:
            assert self.process.poll() is None, self.errors.read_text(errors="replace")
            picture = self.look()
            shows = colours(picture) > 50 and not one_moment(picture)
            if shows and (wanted is None or difference(wanted, picture) > least):  # type: ignore[arg-type]
                return picture
            time.sleep(0.1)
        raise AssertionError(f"waited in vain for {what}: {self.errors.read_text(errors='replace')}")

    def kiosk(self) -> psutil.Process:
        """The kiosk that the supervisor runs now."""
        below = psutil.Process(self.process.pid).children(recursive=True)
        for one in below:
            with contextlib.suppress(psutil.NoSuchProcess, psutil.ZombieProcess):  # one that has ended since
                if "--life" in one.cmdline():
                    return one
        raise AssertionError(f"no kiosk runs: {below}")

    def settled(self) -> Picture:
        """Waits until nothing moves for half a second."""
        last = self.look()
        for _ in range(60):
            time.sleep(0.5)
            now = self.look()
            if difference(last, now) == 0:
                return now
            last = now
        raise AssertionError("it never came to rest")

    def tap(self, x: int, y: int) -> None:
        move = ["xdotool", "mousemove", str(x), str(y), "mousedown", "1", "sleep", "0.06", "mouseup", "1"]
        subprocess.run(move, env={"DISPLAY": self.display, "PATH": os.environ["PATH"]}, check=True)

    def end(self) -> tuple[int, float]:
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30), time.monotonic() - began


@pytest.fixture
def session(program: Path, landscape: str) -> Iterator[Session]:
    for needed in ("cage", "Xwayland", "xdotool"):
        if shutil.which(needed) is None:
            pytest.fail(f"{needed} is missing: `python3 run.py test` installs it")
    if os.geteuid() == 0 and subprocess.run(["unshare", "--user", "true"], capture_output=True, check=False).returncode:
        pytest.skip("the compositor refuses to be root, and this machine has no user namespaces to be somebody else in")
    folder = Path(tempfile.mkdtemp(prefix="booth"))  # sockets have short names
    running = Session(program, folder, landscape)
    yield running
    if running.process.poll() is None:
        os.killpg(running.process.pid, signal.SIGKILL)
        running.process.wait(10)
    shutil.rmtree(folder, ignore_errors=True)


def test_the_kiosk_fills_the_compositor_answers_and_ends(session: Session) -> None:
    attract = session.until("a first picture")
    for part in (attract[: HEIGHT // 4], attract[-HEIGHT // 4 :], attract[:, : WIDTH // 4], attract[:, -WIDTH // 4 :]):
        assert colours(part) > 5
    session.tap(*BEGIN)
    session.until("the home screen", attract)
    home = session.settled()
    session.tap(*PARKS)
    session.until("the parks", home)
    code, seconds = session.end()
    assert code == 0
    assert seconds < 10


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP])
def test_the_screen_is_never_empty_between_two_lives(session: Session, number: signal.Signals) -> None:
    """Looked at as often as the machine can, on a connection that stays open: an empty screen is black all over."""
    session.until("a first picture")
    time.sleep(1)  # beats
    place = {"left": 0, "top": 0, "width": WIDTH, "height": HEIGHT}
    end = time.monotonic() + 40
    seen: list[str] = []
    with mss.MSS(display=session.display) as camera:
        session.kiosk().send_signal(number)
        while "one moment" not in seen or seen[-1] != "kiosk":
            assert time.monotonic() < end, seen
            picture = np.asarray(camera.grab(place))[:, :, :3]
            what = "one moment" if one_moment(picture) else "kiosk" if colours(picture) > 50 else "little"
            what = what if picture.any() else "nothing"
            if seen[-1:] != [what]:
                seen.append(what)
    assert "nothing" not in seen
    attract = session.settled()
    session.tap(*BEGIN)  # the window beneath takes no touches away
    session.until("the home screen", attract)


@pytest.fixture
def bare() -> Iterator[str]:
    """A display on which nobody shows anything."""
    yield from screen(640, 480)


def test_whether_somebody_else_shows_anything_is_asked_of_the_server(bare: str) -> None:
    client, asking = Display(bare), x11.Display(bare)
    root, depth = client.screen().root, client.screen().root_depth
    window = root.create_window(0, 0, 10, 10, 0, depth)
    root.create_window(-100, -100, 1, 1, 0, depth, override_redirect=True).map()  # as compositors have one
    client.sync()
    assert not asking.shows_other(0)  # it is there, but not to be seen
    window.map()
    client.sync()
    assert asking.shows_other(0) and not asking.shows_other(window.id)
    asking.close()
    client.close()


def test_another_resolution_while_it_runs(session: Session) -> None:
    """What a screen that is changed for another one does: the compositor's window is made smaller."""
    session.until("a first picture")
    server = Display(session.display)
    window = server.screen().root.query_tree().children[0]
    window.configure(x=0, y=0, width=800, height=600)
    server.sync()
    end = time.monotonic() + 20
    while True:
        picture = session.look()
        if colours(picture[560:600, :800]) > 5 and colours(picture[:600, 760:800]) > 5 and not picture[620:].any():
            break
        assert time.monotonic() < end and session.process.poll() is None
        time.sleep(0.2)
    server.close()


def test_what_the_program_leaves_to_the_system_is_asked_for(program: Path) -> None:
    carried = {file.name for file in program.parent.rglob("*.so*")}
    needed: set[str] = set()
    for file in program.parent.rglob("*"):
        if file.is_file() and not file.is_symlink() and (".so" in file.name or file == program):
            said = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=False).stdout
            needed |= {line.split()[1] for line in said.splitlines() if line.strip().startswith("NEEDED")}
    left = {name for name in needed - carried if not name.startswith(IN_EVERY_DEBIAN)}
    assert left <= set(PACKAGES), "name the Debian package here and in packaging/linux/install.sh"
    asked = (SESSION.parent / "install.sh").read_text(encoding="utf-8").split('packages="')[1].split('"')[0].split()
    assert set(PACKAGES.values()) <= set(asked)


def test_the_scripts_lie_beside_the_program(program: Path) -> None:
    for name in ("install.sh", "remove.sh", "session", "kiosk.service", "booth.md"):
        assert (program.parent / "booth" / name).is_file(), name

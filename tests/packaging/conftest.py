"""The packaged program, driven from outside: a screen of its own (Xvfb), a pointer (xdotool), nothing else shared."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from Xlib.display import Display

from kiosk.tooling import ROOT

from .driver import Kiosk

PROGRAM = ROOT / "dist" / "kiosk" / "kiosk"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.packaging)
            if not sys.platform.startswith("linux"):
                item.add_marker(pytest.mark.skip(reason="drives an X server"))


@pytest.fixture(scope="session")
def program() -> Path:
    """dist/kiosk/kiosk; a missing one is a failure, not a reason to skip."""
    if not PROGRAM.is_file():
        pytest.fail("dist/kiosk/kiosk is missing: run `python3 run.py build`")
    return PROGRAM


def screen(width: int, height: int, keep: bool = True, own_name: bool = False) -> Iterator[str]:
    """The name of a display of its own, which says that it has 51 pixels an inch.

    `keep` holds a connection open: an X server begins anew when its last client goes, and refuses others meanwhile.
    `own_name` is for who looks at the name after its end: the lowest free number would soon be another test's.
    """
    if shutil.which("Xvfb") is None:
        pytest.fail("Xvfb is missing: `python3 run.py test` installs it")
    reader, writer = os.pipe()
    command = [
        "Xvfb",
        *([f":{1000 + os.getpid() % 50_000}"] if own_name else []),
        "-displayfd",
        str(writer),
        "-screen",
        "0",
        f"{width}x{height}x24",
        "-dpi",
        "51",
        "-nolisten",
        "tcp",
    ]
    server = subprocess.Popen(command, pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        number = pipe.readline().strip()
    assert number, "Xvfb did not start"
    keeper = Display(f":{number}") if keep else None
    try:
        yield f":{number}"
        if keeper is not None:
            keeper.close()
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture(scope="session")
def landscape() -> Iterator[str]:
    """A display of 1920×1080 that says it is 956 mm wide, as a 43-inch screen is."""
    yield from screen(1920, 1080)


@pytest.fixture(scope="session")
def portrait() -> Iterator[str]:
    """A display of 1080×1920."""
    yield from screen(1080, 1920)


@pytest.fixture
def start(program: Path, tmp_path: Path) -> Iterator[Callable[..., Kiosk]]:
    """Starts the program on a display, with an otherwise empty environment and its own data folder."""
    running: list[Kiosk] = []

    def begin(display: str, *arguments: str, program: Path = program, data: Path | None = None, **more: Any) -> Kiosk:
        kiosk = Kiosk(program, display, data or tmp_path / "data", arguments, **more)
        running.append(kiosk)
        return kiosk

    yield begin
    for kiosk in running:
        kiosk.kill()

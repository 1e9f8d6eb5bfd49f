"""A display that can be resized, and the kiosk on it, from source."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.tooling import ROOT
from tests.packaging.conftest import screen
from tests.packaging.driver import Kiosk

from .randr import Screens

Start = Callable[..., Kiosk]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents and not sys.platform.startswith("linux"):
            item.add_marker(pytest.mark.skip(reason="drives an X server"))


@pytest.fixture
def display() -> Iterator[str]:
    """A display of its own for each test: 1920×1080, with room to be turned."""
    for name in screen(1920, 1920):
        screens = Screens(name)  # kept: the server forgets its size when the last one who uses it goes
        screens.resize(1920, 1080)
        yield name
        screens.display.close()


@pytest.fixture
def start(pack_folder: Path, tmp_path: Path) -> Iterator[Start]:
    """Starts the kiosk over the whole of a display."""
    running: list[Kiosk] = []

    def begin(display: str, width_mm: float = 953.0, **environment: str) -> Kiosk:
        data = tmp_path / f"data-{len(running)}"
        data.mkdir()
        text = f"[screen]\nwidth_mm = {width_mm}\nreduced_motion = true\n"  # what Xvfb says changes with its size
        (data / "settings.toml").write_text(text, encoding="utf-8")
        variables = {"PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb", **environment}
        arguments = ("-m", "kiosk", "run", "--alone", "--content", str(pack_folder))
        kiosk = Kiosk(Path(sys.executable), display, data, arguments, variables)
        running.append(kiosk)
        return kiosk

    yield begin
    for kiosk in running:
        kiosk.kill()

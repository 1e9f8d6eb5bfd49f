"""How long the screen is without content while another pack comes on show: `python -m tests.benchmarks.activation`.

The packaged program runs on a screen of its own; a pack is activated and taken back in turn, and a band across the
middle of the screen is looked at as fast as it can be, from outside. Dark is a band of next to no colours, or the
ground of the picture between two lives.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import mss
import numpy as np

from kiosk import paths
from tests.packaging.conftest import PROGRAM, screen
from tests.packaging.driver import NIGHT, Picture, colours

BAND = {"left": 0, "top": 380, "width": 1920, "height": 320}
PATIENCE_S = 60.0
SETTLE_S = 4.0
"""Seconds that are still looked at when the old kiosk has gone, and that a new one is left alone."""
FEW = 8
"""Colours of a band without content; the darkest scene has hundreds."""


class Change(NamedTuple):
    """One change of pack."""

    seconds: float
    """From the command's end until the old kiosk had gone."""
    dark: float
    """The longest time without content, seconds."""
    apart: float
    """Between two looks, seconds in the mean: what is shorter is not seen."""


def dark(band: Picture) -> bool:
    return colours(band) < FEW or bool((band[5, 5] == NIGHT).all() and (band[5, -5] == NIGHT).all())


@contextmanager
def kiosk(environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([PROGRAM, "run"], env=environment, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)


def change(command: str, environment: dict[str, str], log: Path, camera: mss.MSS) -> Change:
    """Give the command and look until the screen has been calm for a while."""
    ends = ended(log)
    subprocess.run([PROGRAM, "pack", command], env=environment, check=True, stdout=subprocess.DEVNULL)
    began, gone, since, longest, looks = time.monotonic(), 0.0, 0.0, 0.0, 0
    while not gone or time.monotonic() < gone + SETTLE_S:
        now = time.monotonic()
        assert now < began + PATIENCE_S, "the kiosk has not changed"
        looks += 1
        if dark(np.asarray(camera.grab(BAND))[:, :, :3]):
            since = since or now
            longest = max(longest, time.monotonic() - since)
        else:
            since = 0.0
        if not gone and ended(log) > ends:
            gone = now
    return Change(gone - began, longest, (time.monotonic() - began) / looks)


def ended(log: Path) -> int:
    return log.read_text(encoding="utf-8").count("(choice)") if log.exists() else 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--changes", type=int, default=6)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        data, file, display = Path(name) / "data", Path(name) / "new.kioskpack", screen(1920, 1080)
        environment = {**os.environ, "DISPLAY": next(display), "KIOSK_DATA": str(data)}
        for command in (["build", paths.shipped_pack(), file], ["install", file]):
            subprocess.run([PROGRAM, "pack", *command], env=environment, check=True, stdout=subprocess.DEVNULL)
        with kiosk(environment), mss.MSS(display=environment["DISPLAY"]) as camera:
            time.sleep(3 * SETTLE_S)
            for number in range(options.changes):
                command = "rollback" if number % 2 else "activate"
                found = change(command, environment, data / "logs" / "supervisor.log", camera)
                print(
                    f"{command}: on show after {found.seconds:.2f} s, without content for {found.dark:.2f} s,"
                    f" looked at every {found.apart * 1000:.0f} ms"
                )
        next(display, None)


if __name__ == "__main__":
    main()

"""How soon a save is seen in `kiosk preview`: `python -m tests.benchmarks.preview [--saves 20]`.

From the moment a file of the shipped content is written until the first picture of the new state is in the window, and
until all four have; without a display, on a copy. The processor time is that of all processes, for one save.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk import paths

WORDS = ("从哪里看起？", "先看哪里？")


def main() -> int:
    """Prints one line for each measure."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.preview", description=__doc__)
    parser.add_argument("--saves", type=int, default=20)
    saves = parser.parse_args().saves
    os.environ["QT_QPA_PLATFORM"], os.environ["QT_QUICK_BACKEND"] = "offscreen", "software"
    application = QGuiApplication([])
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KIOSK_DATA"] = folder
        first, every, busy = _run(Path(folder), saves)
    del application
    for name, found in (("first picture", first), ("all four", every), ("processor", busy)):
        print(f"{name}: median {statistics.median(found):.2f} s, worst {max(found):.2f} s of {saves}")
    return 0


def _run(folder: Path, saves: int) -> tuple[list[float], list[float], list[float]]:
    from kiosk.previewing import Preview, pack_of

    source = Path(shutil.copytree(paths.content_sources(), folder / "content"))
    preview = Preview(source, pack_of(source), folder / "pictures", "zh")
    preview.start()
    app: Any = preview.app
    _until(lambda: len(app.pictures) == 4 and all(one["source"] for one in app.pictures))
    first, every, busy = [], [], []
    for number in range(saves):
        before = [one["source"] for one in app.pictures]
        _wait(0.5)
        worked, began = _worked(), time.perf_counter()
        zone = source / "zone.yaml"
        old, new = WORDS if number % 2 == 0 else WORDS[::-1]
        zone.write_text(zone.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        _until(lambda before=before: any(one["source"] != was for one, was in zip(app.pictures, before, strict=True)))
        first.append(time.perf_counter() - began)
        _until(lambda before=before: all(one["source"] != was for one, was in zip(app.pictures, before, strict=True)))
        every.append(time.perf_counter() - began)
        busy.append(_worked() - worked)
    preview.close()
    return first, every, busy


def _worked() -> float:
    """Seconds of processor that this process and those it started have used."""
    me = psutil.Process()
    return sum(sum(one.cpu_times()[:2]) for one in (me, *me.children(recursive=True)))


def _until(true: Any, patience: float = 120.0) -> None:
    end = time.monotonic() + patience
    while not true():
        if time.monotonic() > end:
            raise TimeoutError
        QCoreApplication.processEvents()
        time.sleep(0.002)


def _wait(seconds: float) -> None:
    end = time.monotonic() + seconds
    _until(lambda: time.monotonic() > end)


if __name__ == "__main__":
    raise SystemExit(main())

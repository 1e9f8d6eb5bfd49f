"""Every screen with a pack, as pictures, drawn by a second process: what cannot be drawn harms nobody there."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from pathlib import Path

from kiosk import paths
from kiosk.packs.errors import Words

FOLDER = "preview"
"""In the data folder; gone when staff have left."""
SCREENS: dict[str, Words] = {
    "01": Words("首屏", "First screen"),
    "02": Words("首页", "Home"),
    "03": Words("园区与项目", "Parks and projects"),
    "04": Words("园区详情", "A park"),
    "05": Words("数字的出处", "Where a figure comes from"),
    "06": Words("选单与对比", "Shortlist and comparing"),
    "07": Words("需求匹配", "Matching"),
    "08": Words("区位", "Location"),
    "09": Words("服务", "Services"),
    "10": Words("扫码带走", "To take away"),
    "11": Words("留下联系方式", "Enquiry"),
    "16": Words("数字", "Figures"),
    "17": Words("大事记", "Events"),
    "18": Words("显示选项", "Display options"),
    "19": Words("还在吗？", "Still there?"),
}
"""By the number that the name of a picture begins with (kiosk/tour_stops.py)."""
POLITE = 10
"""By how much it gives way to the kiosk that visitors see."""


class Preview:
    """One tour with one pack in one language. `stop` ends it and takes its pictures away."""

    def __init__(self, data: Path, pack: Path, size: tuple[int, int], mm: float, language: str) -> None:
        """Begin. `size` in pixels, `mm` is the width of the screen, 0 where nobody knows. Raises OSError."""
        self._out = data / FOLDER
        clear(data)
        self._out.mkdir(parents=True)
        program = [sys.executable] if paths.packaged() else [sys.executable, "-m", "kiosk"]
        command = [*program, "tour", "--content", str(pack), "--out", str(self._out), "--language", language]
        command += ["--visitors", "--size", f"{size[0]}x{size[1]}", "--mm", f"{mm:.1f}"]
        nothing = subprocess.DEVNULL
        self._process = subprocess.Popen(command, stdin=nothing, stdout=nothing, stderr=nothing, cwd=paths.base())
        _give_way(self._process.pid)

    @property
    def running(self) -> bool:
        return self._process.poll() is None

    @property
    def failed(self) -> bool:
        """A screen could not be drawn: this pack is not to be shown."""
        return self._process.poll() not in (None, 0)

    def pictures(self) -> list[Path]:
        """Those that are whole, in the order of the tour; the last one may still be being written."""
        found = sorted(self._out.glob("*.png"), key=lambda one: (one.stat().st_mtime_ns, one.name))
        return sorted(found[:-1] if self.running else found)

    def stop(self) -> None:
        """End it, if it runs, and take away what it made."""
        with contextlib.suppress(OSError):
            self._process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        shutil.rmtree(self._out, ignore_errors=True)


def clear(data: Path) -> None:
    """Take away what an earlier one left."""
    shutil.rmtree(data / FOLDER, ignore_errors=True)


def caption(picture: Path) -> Words:
    """Which screen a picture shows."""
    return SCREENS.get(picture.name[:2], Words(picture.stem, picture.stem))


def _give_way(pid: int) -> None:
    try:
        import psutil

        psutil.Process(pid).nice(getattr(psutil, "BELOW_NORMAL_PRIORITY_CLASS", POLITE))
    except Exception:  # it is only a courtesy
        return

"""Faults are injected into the packaged program, from outside; as many as possible into one start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.tooling.soak.guest import STATIONS
from tests.packaging.conftest import landscape, program, start
from tests.packaging.driver import Kiosk, Picture, colours, difference

__all__ = ["STATIONS", "landscape", "program", "start"]

Start = Callable[..., Kiosk]
DAMAGES = ("truncated", "emptied", "flipped", "removed")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.packaging)
            if not sys.platform.startswith("linux"):
                item.add_marker(pytest.mark.skip(reason="drives an X server"))


def damage(file: Path, how: str) -> None:
    """Breaks a file in one of the ways of DAMAGES. Never in place: it may be linked to others."""
    raw = file.read_bytes()
    file.unlink()
    middle = len(raw) // 2
    made = {
        "truncated": raw[:middle],
        "emptied": b"",
        "flipped": raw[:middle] + bytes([raw[middle] ^ 0x10]) + raw[middle + 1 :],
    }
    if how in made:
        file.write_bytes(made[how])


@pytest.fixture
def copied(program: Path, tmp_path: Path) -> Callable[[], Path]:
    """A packaged program that may be damaged: its files are linked, and `damage` writes new ones."""

    def make() -> Path:
        folder = tmp_path / "program" / str(len(list(tmp_path.glob("program/*"))))
        shutil.copytree(program.parent, folder, symlinks=True, copy_function=os.link)
        return folder / program.name

    return make


def walk(kiosk: Kiosk) -> list[Picture]:
    """A visit: the first touch, and every station of the rail. Each answers, and none is empty."""
    kiosk.wait_shown()
    kiosk.tap(960, 600)
    time.sleep(0.8)
    seen = [kiosk.look()]
    for x in STATIONS:
        kiosk.tap(x, 1030)
        seen.append(kiosk.wait(lambda picture, x=x: x == STATIONS[0] or answered(seen[-1], picture), f"station {x}"))  # type: ignore[misc]
        assert colours(seen[-1]) > 20
    return seen


def answered(before: Picture, after: Picture) -> bool:
    return difference(before, after) > 0.01


def doctor(program: Path, kiosk: Kiosk, language: str, *flags: str) -> str:
    """What `kiosk doctor` tells staff; never a traceback."""
    environment = {"KIOSK_DATA": str(kiosk.data), "DISPLAY": kiosk.display}
    command = [str(program), "doctor", "--language", language, *flags]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    return done.stdout + done.stderr


def told(program: Path, kiosk: Kiosk, *words: str) -> None:
    """Staff read the words in both languages from the doctor, and at the start; nobody reads a traceback."""
    assert "Traceback" not in kiosk.said(), kiosk.said()
    for language in ("zh", "en"):
        report = doctor(program, kiosk, language)
        for word in words:
            assert word in report, report
            assert word in kiosk.said(), kiosk.said()


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[..., Path]]:
    """Mounts file systems of its own: `mounted("tmpfs", "size=64k")`, `mounted("ext4")` for a stick of 64 MB."""
    made: list[Path] = []

    def mount(kind: str, options: str = "") -> Path:
        place = tmp_path / f"disk-{len(made)}"
        place.mkdir()
        source, more = "none", ["-o", options] if options else []
        if kind == "ext4":
            source, more = str(_image(tmp_path / f"disk-{len(made)}.img")), ["-o", "loop"]
        done = subprocess.run(["mount", "-t", kind, *more, source, str(place)], capture_output=True, check=False)
        if done.returncode:
            pytest.skip(f"only an administrator may mount a file system: {done.stderr.decode(errors='replace')}")
        made.append(place)
        return place

    yield mount
    for place in made:
        subprocess.run(["umount", "-l", str(place)], check=False)


def _image(file: Path) -> Path:
    if shutil.which("mkfs.ext4") is None:
        pytest.skip("mkfs.ext4 is missing")
    with file.open("wb") as image:
        image.truncate(64 << 20)
    subprocess.run(["mkfs.ext4", "-q", "-F", str(file)], check=True)
    return file


def pull(stick: Path) -> None:
    """What pulling a stick does to its files: everything fails with EIO, nothing more reaches the disk.

    EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH: what the kernel's own tests of file systems use.
    """
    import fcntl
    import struct

    handle = os.open(stick, os.O_RDONLY)
    fcntl.ioctl(handle, 0x8004587D, struct.pack("I", 2))
    os.close(handle)

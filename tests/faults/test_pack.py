"""Damaged packs and pictures that are bombs: what is left is shown, and staff read what is lost."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from kiosk import on_show, paths
from kiosk.content.load import Pack
from kiosk.content.manifest import CATALOGUE, MANIFEST
from tests.packaging.driver import colours

from . import bombs
from .conftest import DAMAGES, STATIONS, Start, answered, damage, told, walk

FULL_MIB = 300
"""Bound of the walk for the whole program after every screen; pictures that are bombs may not take more either."""

STAYS_S = 6.0
"""Seconds in front of pictures that never end."""


def shown_files(pack: Pack) -> set[str]:
    return {one.file for medium in pack.catalogue.media for one in medium.renditions}


@pytest.mark.parametrize("how", DAMAGES)
def test_each_file_in_turn(pack_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    """The shipped pack, and no other: every file of it damaged in every way. A lost picture costs itself; a catalogue
    that is not the one that was made is never shown."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    copy = tmp_path / "pack"
    shutil.copytree(pack_folder, copy, copy_function=os.link)
    monkeypatch.setattr(paths, "shipped_pack", lambda: copy)
    whole, faults = on_show.open_content(None)
    assert whole is not None and not faults
    pictures = shown_files(whole)
    assert {CATALOGUE, *pictures} == set(whole.manifest.files)
    for name in (CATALOGUE, MANIFEST, *sorted(pictures)):
        kept = tmp_path / "kept"
        os.link(copy / name, kept)
        damage(copy / name, how)
        left, told = on_show.open_content(None)
        kept.replace(copy / name)
        assert len(told) == 1 and told[0].pack == copy, name
        if name in (CATALOGUE, MANIFEST):
            assert left is None and told[0].kind in ("damaged", "missing"), name
        else:
            assert left is not None and shown_files(left) == pictures - {name}, name
            assert told[0].kind == "gaps" and name in told[0].zh and name in told[0].en
    assert on_show.open_content(None)[1] == ()


def test_a_shipped_pack_with_pictures_damaged_in_every_way(
    start: Start, copied: Callable[[], Path], landscape: str
) -> None:
    """Two of each way, from one end of the pack to the other, in the program itself."""
    program = copied()
    pack = next(program.parent.rglob(MANIFEST)).parent
    pictures = sorted((pack / "media").iterdir())
    lost = pictures[:: len(pictures) // (2 * len(DAMAGES))]
    for place, file in enumerate(lost):
        damage(file, DAMAGES[place % len(DAMAGES)])
    kiosk = start(landscape, program=program)
    walk(kiosk)
    assert kiosk.end()[0] == 0
    told(program, kiosk, lost[0].name, f"+{len(lost) - 1}")
    named = set(re.findall(r"damaged or missing: (.*)", kiosk.log()))
    assert len(lost) >= 2 * len(DAMAGES) and named == {str(file) for file in lost}
    assert not list((kiosk.data / "ends").glob("*"))


def test_a_shipped_pack_of_which_every_picture_is_damaged(
    start: Start, copied: Callable[[], Path], landscape: str
) -> None:
    program = copied()
    pack = next(program.parent.rglob(MANIFEST)).parent
    pictures = sorted((pack / "media").iterdir())
    for place, file in enumerate(pictures):
        damage(file, DAMAGES[place % len(DAMAGES)])
    kiosk = start(landscape, program=program)
    walk(kiosk)
    assert kiosk.end()[0] == 0
    told(program, kiosk, pictures[0].name, f"+{len(pictures) - 1}")


def test_with_no_pack_at_all_it_says_whom_to_ask(start: Start, copied: Callable[[], Path], landscape: str) -> None:
    program = copied()
    pack = next(program.parent.rglob(MANIFEST)).parent
    for how, file in (("flipped", CATALOGUE), ("removed", MANIFEST)):
        damage(pack / file, how)
        kiosk = start(landscape, program=program, data=pack / f"../../{how}")
        kiosk.wait_shown()
        kiosk.tap(960, 500)
        kiosk.wait_still()
        told(program, kiosk, str(pack), file)
        assert kiosk.end()[0] == 0
        assert not list((kiosk.data / "ends").glob("*"))  # one life, not a loop of starts


def test_pictures_that_are_bombs(program: Path, pack_folder: Path, tmp_path: Path) -> None:
    """A pack whose files are all as its manifest says, and each of them a bomb; every screen of it is drawn."""
    pack = bombs.pack(pack_folder, tmp_path / "pack")
    command = [str(program), "tour", "--size", "1280x720", "--content", str(pack), "--out", str(tmp_path / "tour")]
    with (tmp_path / "said").open("wb") as said:
        process = subprocess.Popen(command, env={"KIOSK_DATA": str(tmp_path / "data")}, stdout=said, stderr=said)
    most = 0
    while process.poll() is None:
        most = max(most, peak_mib(process.pid))
        time.sleep(0.05)
    assert process.returncode == 0 and "Traceback" not in (tmp_path / "said").read_text(encoding="utf-8")
    assert len(list((tmp_path / "tour").glob("*.png"))) > 50
    assert 100 < most < FULL_MIB


def test_pictures_that_are_bombs_in_front_of_a_visitor(
    start: Start, pack_folder: Path, landscape: str, tmp_path: Path
) -> None:
    """They get time to go off: every screen of the rail, a park and its pictures, and some seconds there."""
    pack = bombs.pack(pack_folder, tmp_path / "pack")
    kiosk = start(landscape, "--content", str(pack))
    walk(kiosk)
    (life,) = psutil.Process(kiosk.process.pid).children()
    kiosk.tap(STATIONS[1], 1030)
    listed = kiosk.wait_still()
    kiosk.tap(500, 500)
    park = kiosk.wait(lambda picture: answered(listed, picture), "a park")
    kiosk.tap(700, 400)
    time.sleep(STAYS_S)
    kiosk.tap(STATIONS[0], 1030)
    kiosk.wait(lambda picture: answered(park, picture) and colours(picture) > 20, "the first station")
    assert [one.pid for one in psutil.Process(kiosk.process.pid).children()] == [life.pid]
    assert 100 < peak_mib(life.pid) < FULL_MIB

    def named() -> set[bytes]:
        return {(pack / "media" / name).read_bytes() for name in re.findall(r"media/(\w+\.webp): Un", kiosk.log())}

    kiosk.wait(lambda _: named() >= set(bombs.every()) - {bombs.READABLE}, "every bomb in the log")
    assert bombs.READABLE not in named()
    assert kiosk.end()[0] == 0
    assert "Traceback" not in kiosk.said() + kiosk.log() and not list((kiosk.data / "ends").glob("*"))


def peak_mib(pid: int) -> int:
    """The most memory that a process ever had, so far; 0 once it has ended. What wait4 says includes pytest's own."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines() if Path(f"/proc/{pid}").exists() else []
    return max((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM")), default=0)

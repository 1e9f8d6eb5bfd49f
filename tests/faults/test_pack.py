"""Damaged packs and pictures that are bombs: what is left is shown, and staff read what is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import app, paths
from kiosk.content.load import Pack
from kiosk.content.manifest import CATALOGUE, MANIFEST

from . import bombs
from .conftest import DAMAGES, Start, damage, told, walk

FULL_MIB = 300
"""Bound of the walk for the whole program after every screen; pictures that are bombs may not take more either."""


def shown_files(pack: Pack) -> set[str]:
    return {one.file for medium in pack.catalogue.media for one in medium.renditions}


def test_each_file_in_turn(pack_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The shipped pack, and no other: every file of it damaged, another way for each and every way for the two that
    matter most. A lost picture costs itself; a catalogue that is not the one that was made is never shown."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    copy = tmp_path / "pack"
    shutil.copytree(pack_folder, copy, copy_function=os.link)
    monkeypatch.setattr(paths, "shipped_pack", lambda: copy)
    whole, faults = app.open_content(None)
    assert whole is not None and not faults
    pictures = sorted(shown_files(whole))
    cases = [(name, how) for name in (CATALOGUE, MANIFEST) for how in DAMAGES]
    cases += [(name, DAMAGES[place % len(DAMAGES)]) for place, name in enumerate(pictures)]
    for name, how in cases:
        kept = tmp_path / "kept"
        os.link(copy / name, kept)
        damage(copy / name, how)
        left, told = app.open_content(None)
        kept.replace(copy / name)
        assert len(told) == 1 and told[0].pack == copy, (name, how)
        if name in (CATALOGUE, MANIFEST):
            assert left is None and told[0].kind in ("damaged", "missing"), (name, how)
        else:
            assert left is not None and shown_files(left) == set(pictures) - {name}, (name, how)
            assert told[0].kind == "gaps" and name in told[0].zh and name in told[0].en
    assert app.open_content(None)[1] == ()


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


def peak_mib(pid: int) -> int:
    """The most memory that a process ever had, so far; 0 once it has ended. What wait4 says includes pytest's own."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines() if Path(f"/proc/{pid}").exists() else []
    return max((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM")), default=0)

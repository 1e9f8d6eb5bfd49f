from __future__ import annotations

import os
import stat
from pathlib import Path

from kiosk.content.example.making import make_example
from kiosk.files import copy_folder
from kiosk.paths import assets
from kiosk.supervisor import keep


def read_only(folder: Path) -> Path:
    """A folder as that of a program which nobody may write to."""
    (folder / "deep").mkdir(parents=True)
    for file in (folder / "manifest.json", folder / "deep" / "b.txt"):
        file.write_text("x", encoding="utf-8")
        file.chmod(0o444)
    for one in (folder / "deep", folder):
        one.chmod(0o555)
    return folder


def own(folder: Path) -> bool:
    """Whether its owner may write to all of it. Modes are looked at: a test that runs as root could write anyway."""
    everything = [folder, *folder.rglob("*")]
    return all(os.stat(one).st_mode & stat.S_IWUSR for one in everything)  # noqa: PTH116


def test_the_copy_of_a_read_only_folder_can_be_written_to(tmp_path: Path) -> None:
    source = read_only(tmp_path / "program")
    copy_folder(source, tmp_path / "copy")
    assert own(tmp_path / "copy") and (tmp_path / "copy" / "deep" / "b.txt").read_text() == "x"
    assert not own(source)


def test_so_is_the_pack_that_the_supervisor_keeps(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    assert keep.keep(read_only(tmp_path / "program"), tmp_path / "data") is None
    assert own(keep.place(tmp_path / "data"))


def test_so_is_the_example_zone(tmp_path: Path) -> None:
    copy_folder(assets() / "example", tmp_path / "program")
    for one in (*(tmp_path / "program").rglob("*"), tmp_path / "program"):
        one.chmod(0o555)
    make_example(tmp_path / "program", tmp_path / "zone")
    assert own(tmp_path / "zone") and (tmp_path / "zone" / "media" / "zone" / "logo.png").is_file()

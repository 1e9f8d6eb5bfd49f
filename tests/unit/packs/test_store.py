"""Installed packs: three kept, one shown, one step back, and nothing half whatever fails."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from kiosk.content.load import open_pack
from kiosk.packs import installing, lock, making, pointer, store
from kiosk.packs.errors import PackRefusedError
from kiosk.packs.pointer import Pointer, home


def names(data: Path) -> list[str]:
    return sorted(entry.name for entry in home(data).iterdir() if entry.is_dir())


def test_a_pack_comes_out_as_it_went_in(file: Path, folder: Path, data: Path) -> None:
    found = installing.install(file, data)
    assert open_pack(home(data) / found.id).manifest == open_pack(folder).manifest == found.manifest
    assert pointer.load(data) == Pointer() and names(data) == [found.id]


def test_the_same_pack_makes_the_same_file(folder: Path, file: Path, tmp_path: Path) -> None:
    making.build(folder, tmp_path / "again.kioskpack")
    assert (tmp_path / "again.kioskpack").read_bytes() == file.read_bytes()


def test_activate_and_one_step_back_and_forth(files: list[Path], data: Path) -> None:
    one, other = (installing.install(file, data).id for file in files[:2])
    assert store.activate(one, data) == Pointer(shown=one, before=None, known=True)
    assert store.activate(other, data).before == one
    assert store.activate(other, data).before == one  # twice is once
    assert store.rollback(data).shown == one
    assert store.rollback(data).shown == other
    assert pointer.load(data) == Pointer(shown=other, before=one, known=True)


def test_back_to_what_came_with_the_program(file: Path, data: Path) -> None:
    with pytest.raises(PackRefusedError) as caught:
        store.rollback(data)
    assert caught.value.code == "nothing-before"
    found = installing.install(file, data).id
    store.activate(found, data)
    assert store.rollback(data).shown is None
    assert store.rollback(data).shown == found
    assert store.activate(None, data).shown is None


def test_three_are_kept_and_never_without_the_one_on_show_and_the_last(files: list[Path], data: Path) -> None:
    ids = [installing.install(file, data).id for file in files[:2]]
    for one in reversed(ids):
        store.activate(one, data)
    for file in (*files[2:], *files[2:]):
        found = installing.install(file, data).id
        assert {*ids, found} == set(names(data))


def test_without_one_on_show_the_latest_three_are_kept(files: list[Path], data: Path) -> None:
    made = [installing.install(file, data).id for file in files]
    assert len(names(data)) == 3 and made[-1] in names(data)


def test_a_damaged_one_is_not_shown_and_can_be_installed_again(files: list[Path], data: Path) -> None:
    found = installing.install(files[0], data).id
    (home(data) / found / "catalogue.msgpack").write_bytes(b"")
    with pytest.raises(PackRefusedError) as caught:
        store.activate(found, data)
    assert caught.value.code == "damaged" and pointer.load(data) == Pointer()
    installing.install(files[0], data)
    assert store.activate(found, data).shown == found


def test_a_step_back_to_a_damaged_one_changes_nothing(files: list[Path], data: Path) -> None:
    one, other = (installing.install(file, data).id for file in files[:2])
    store.activate(one, data)
    now = store.activate(other, data)
    shutil.rmtree(home(data) / one)
    with pytest.raises(PackRefusedError) as caught:
        store.rollback(data)
    assert caught.value.code == "not-installed" and pointer.load(data) == now


def test_what_an_interrupted_one_left_is_swept_away(files: list[Path], data: Path) -> None:
    for rest in (".new-1", ".old-1-x"):
        (home(data) / rest / "media").mkdir(parents=True)
    (home(data) / ".new-1-on-show.json").write_bytes(b"{")
    found = installing.install(files[0], data).id
    assert sorted(entry.name for entry in home(data).iterdir()) == [".lock", found]


def test_a_full_disk_is_said_before_anything_is_written(
    file: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 10**6))  # type: ignore[attr-defined]
    with pytest.raises(PackRefusedError) as caught:
        installing.install(file, data)
    assert caught.value.code == "no-room" and names(data) == []


def test_a_disk_that_fails_midway_leaves_nothing(file: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(handle: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(PackRefusedError) as caught:
        installing.install(file, data)
    assert caught.value.code == "disk" and names(data) == []


def test_two_at_a_time_wait_for_each_other(file: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = installing.install(file, data).id
    monkeypatch.setattr(lock.alone.__wrapped__, "__defaults__", (0.1,))  # type: ignore[attr-defined]
    with lock.alone(home(data)), pytest.raises(PackRefusedError) as caught:
        store.activate(found, data)
    assert caught.value.code == "busy" and pointer.load(data) == Pointer()


@pytest.mark.parametrize(
    "text", [b"", b"{", b'{"shown":"../x"}', b'{"shown":7}', b"[]", b"\xff", b'{"shown":".new-1"}']
)
def test_a_pointer_that_says_nothing_is_a_fresh_computer(data: Path, text: bytes) -> None:
    home(data).mkdir(parents=True)
    (home(data) / pointer.FILE).write_bytes(text)
    assert pointer.load(data) == Pointer()


def test_by_the_beginning_of_its_name(files: list[Path], data: Path) -> None:
    one, other = (installing.install(file, data).id for file in files[:2])
    assert store.find(one, data) == one and store.find(other[:-1], data) == other
    for name, code in (("zone", "ambiguous"), ("nowhere", "not-installed")):
        with pytest.raises(PackRefusedError) as caught:
            store.find(name, data)
        assert caught.value.code == code

"""The folder of sheets: bounded, whole files only, and no error for the visitor."""

from __future__ import annotations

import errno
import os
from datetime import date
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.files import Fault
from kiosk.takeaway import store
from kiosk.takeaway.store import Kept, keep, kept

DAY = date(2026, 1, 1)


def numbers(data: Path) -> list[int]:
    return [one.number for one in kept(data)]


def test_sheets_are_numbered_and_hold_what_was_given(tmp_path: Path) -> None:
    first, second = keep(tmp_path, b"one", DAY), keep(tmp_path, b"two", DAY)
    assert isinstance(first, Kept) and isinstance(second, Kept)
    assert (first.number, second.number) == (1, 2)
    assert second.file == tmp_path / "takeaways" / "0002-2026-01-01.pdf"
    assert second.file.read_bytes() == b"two"


def test_the_oldest_go_first_by_number_whatever_the_clock_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MOST_FILES", 3)
    for day in (date(2030, 1, 1), DAY, date(2031, 1, 1), date(2000, 1, 1), DAY):
        keep(tmp_path, b"x", day)
    assert numbers(tmp_path) == [3, 4, 5]


@given(sizes=st.lists(st.integers(0, 60), min_size=1, max_size=25))
def test_never_more_than_the_bounds_and_always_the_newest(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int]
) -> None:
    data = tmp_path_factory.mktemp("data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "MOST_FILES", 6)
        patch.setattr(store, "MOST_BYTES", 100)
        for size in sizes:
            assert isinstance(keep(data, b"x" * size, DAY), Kept)
            files = [one.file for one in kept(data)]
            assert len(files) <= 6 and sum(file.stat().st_size for file in files) <= 100
    assert numbers(data)[-1] == len(sizes)


def test_other_files_in_the_folder_are_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MOST_FILES", 1)
    note = tmp_path / "takeaways" / "staff-note.txt"
    note.parent.mkdir()
    note.write_text("x", encoding="utf-8")
    for _ in range(3):
        keep(tmp_path, b"x", DAY)
    assert note.exists() and numbers(tmp_path) == [3]


def test_what_a_crash_left_half_written_goes_away(tmp_path: Path) -> None:
    half = tmp_path / "takeaways" / f"{store.TEMPORARY}1-0001-2026-01-01.pdf"
    half.parent.mkdir()
    half.write_bytes(b"half")
    keep(tmp_path, b"whole", DAY)
    assert [one.name for one in half.parent.iterdir()] == ["0001-2026-01-01.pdf"]


@pytest.mark.parametrize(
    ("number", "zh", "en"),
    [
        (errno.ENOSPC, "磁盘已满", "disk is full"),
        (errno.EROFS, "没有写入权限", "may not be written to"),
        (errno.EACCES, "没有写入权限", "may not be written to"),
        (errno.EIO, "没有存下", "Nothing was saved"),
    ],
)
def test_a_fault_of_the_disk_is_told_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, zh: str, en: str
) -> None:
    keep(tmp_path, b"old", DAY)

    def fail(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    found = keep(tmp_path, b"new", DAY)
    assert isinstance(found, Fault) and zh in found.zh and en in found.en and str(tmp_path) in found.en
    assert [one.read_bytes() for one in (tmp_path / "takeaways").iterdir()] == [b"old"]


def test_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x", encoding="utf-8")
    assert isinstance(keep(tmp_path / "data", b"x", DAY), Fault)
    assert kept(tmp_path / "data") == []


def test_threads_do_not_take_each_others_numbers(tmp_path: Path) -> None:
    threads = [Thread(target=keep, args=(tmp_path, b"x", DAY)) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert numbers(tmp_path) == list(range(1, 13))

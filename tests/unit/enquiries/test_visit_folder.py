"""What the keyboard learns is gone with the visit."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from kiosk.enquiries.visit_folder import VisitFolder


def test_each_visit_has_an_empty_folder_and_leaves_nothing(tmp_path: Path) -> None:
    folder = VisitFolder(tmp_path / "data")
    first = folder.begin()
    assert first is not None and list(first.iterdir()) == []
    (first / "words").mkdir()
    (first / "words" / "user.dict").write_text("欧阳", encoding="utf-8")
    second = folder.begin()
    assert second is not None and second != first and not first.exists() and list(second.iterdir()) == []
    folder.end()
    folder.end()
    assert folder.path is None and list((tmp_path / "data").iterdir()) == []


def test_the_words_are_overwritten_before_they_are_removed(tmp_path: Path) -> None:
    folder = VisitFolder(tmp_path)
    path = folder.begin()
    assert path is not None
    (path / "user.dict").write_text("欧阳" * 100, encoding="utf-8")
    os.link(path / "user.dict", tmp_path / "the same bytes on the disk")
    folder.end()
    assert set((tmp_path / "the same bytes on the disk").read_bytes()) == {0}


def test_what_a_crash_left_goes_at_the_next_start_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "visit-crashed").mkdir()
    (tmp_path / "visit-crashed" / "user.dict").write_text("欧阳", encoding="utf-8")
    (tmp_path / "settings.toml").write_text("", encoding="utf-8")
    VisitFolder(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["settings.toml"]


def test_a_folder_that_cannot_be_read_stops_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it the enquiries, which are opened after it, would stay closed until the next start."""

    def no_more_handles(*_: object) -> None:
        raise OSError(errno.EMFILE, "Too many open files")

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", no_more_handles)
        folder = VisitFolder(tmp_path)
    assert folder.begin() is not None


def test_where_none_can_be_made_nothing_is_learnt(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert VisitFolder(tmp_path / "file").begin() is None

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk import paths


def test_a_checkout_finds_its_own_files() -> None:
    assert (paths.base() / "run.py").is_file()
    assert {file.name for file in paths.font_files()} >= {"KioskSans-Regular.otf", "kiosk-icons.ttf"}
    assert paths.qml_folder() == paths.base() / "kiosk" / "qml"
    assert paths.resources() == paths.base() / "build" / "resources.rcc"
    assert paths.shipped_pack().name == paths.content_sources().name


def test_the_packaged_program_looks_in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pack" / "somewhere").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.packaged()
    assert paths.resources() == tmp_path / "resources.rcc"
    assert paths.qml_folder() is None
    assert paths.shipped_pack() == tmp_path / "pack" / "somewhere"


def test_a_packaged_program_without_a_pack_names_a_folder_that_does_not_exist(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert not paths.shipped_pack().exists()


def test_the_data_folder_can_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "数据"))
    assert paths.data() == tmp_path / "数据"
    assert paths.log_file().is_relative_to(paths.data())
    monkeypatch.delenv("KIOSK_DATA")
    assert paths.data().name == "kiosk"

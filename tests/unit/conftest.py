"""Packs in all the places where the kiosk looks for one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.supervisor import keep


@pytest.fixture
def places(pack_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """A chosen pack, one that was kept, the shipped one."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(paths, "shipped_pack", lambda: pack_folder)
    shutil.copytree(pack_folder, tmp_path / "chosen")
    (tmp_path / "data").mkdir()
    assert keep.keep(tmp_path / "chosen", tmp_path / "data") is None
    return {"chosen": tmp_path / "chosen", "kept": keep.place(tmp_path / "data"), "shipped": pack_folder}

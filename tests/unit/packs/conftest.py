"""Small packs made of the real content, as folders and as files."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.load import Pack
from kiosk.tooling.broken_packs.trial import make_files


@pytest.fixture(scope="session")
def files(pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Five different pack files."""
    return make_files(pack, tmp_path_factory.mktemp("packs"), 5)


@pytest.fixture
def file(files: list[Path]) -> Path:
    return files[0]


@pytest.fixture
def folder(file: Path) -> Path:
    """The compiled pack that `file` was made of."""
    return file.parent / "small-0"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder that does not exist yet."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    return tmp_path / "data"

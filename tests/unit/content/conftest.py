"""A small content folder and the pack made of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.content.compile import compile_pack
from kiosk.content.index import Index
from kiosk.content.load import open_pack
from kiosk.content.sources import read_content
from tests.unit.content.zone_maker import make_zone

FONTS = Path(__file__).parents[3] / "assets" / "fonts"


@pytest.fixture
def zone(tmp_path: Path) -> Path:
    return make_zone(tmp_path / "source")


@pytest.fixture
def fonts() -> Path:
    return FONTS


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack; not to be changed."""
    folder = tmp_path_factory.mktemp("compiled")
    content, faults = read_content(make_zone(folder / "source"))
    assert not faults
    compile_pack(content, folder / "pack", jobs=1)
    return folder / "pack"


@pytest.fixture
def pack(compiled: Path, tmp_path: Path) -> Path:
    """A pack of one's own."""
    return Path(shutil.copytree(compiled, tmp_path / "pack"))


@pytest.fixture
def index(compiled: Path) -> Index:
    return Index(open_pack(compiled).catalogue)

"""A content folder of one's own, and what is told of it."""

from __future__ import annotations

import queue
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.compile import compile_pack
from kiosk.content.example.making import make_example
from kiosk.content.sources import read_content
from kiosk.preview import Built, Follower

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "content"))  # photo_maker: photographs for tests
FONTS = paths.assets() / "fonts"
PATIENCE = 60.0


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `zone`, the example zone, and `pack`, made of it; not to be changed."""
    folder = tmp_path_factory.mktemp("example")
    make_example(paths.assets() / "example", folder / "zone")
    compile_pack(read_content(folder / "zone")[0], folder / "pack")
    return folder


@pytest.fixture
def source(example: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(example / "zone", tmp_path / "zone"))


@pytest.fixture
def pack(example: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(example / "pack", tmp_path / "pack"))


class Followed:
    """A follower, and its answers one by one."""

    def __init__(self, source: Path, pack: Path) -> None:
        self.answers: queue.Queue[Built] = queue.Queue()
        self.pack = pack
        self.follower = Follower(source, pack, FONTS, lambda: None, self.answers.put)
        self.follower.start()

    def next(self) -> Built:
        return self.answers.get(timeout=PATIENCE)


@pytest.fixture
def followed(source: Path, pack: Path) -> Iterator[Followed]:
    found = Followed(source, pack)
    yield found
    found.follower.stop()


def edit(source: Path, name: str, old: str, new: str) -> None:
    """Replace a part of a file that must be there once."""
    text = (source / name).read_text(encoding="utf-8")
    assert text.count(old) == 1, (name, old, text.count(old))
    (source / name).write_text(text.replace(old, new), encoding="utf-8")

"""Which pack is shown, at each step of the loop brake and whatever is broken."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk import app, paths
from kiosk.supervisor import brake, keep


@pytest.fixture
def places(pack_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """A chosen pack, one that was kept, the shipped one."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(paths, "shipped_pack", lambda: pack_folder)
    shutil.copytree(pack_folder, tmp_path / "chosen")
    (tmp_path / "data").mkdir()
    assert keep.keep(tmp_path / "chosen", tmp_path / "data") is None
    return {"chosen": tmp_path / "chosen", "kept": keep.place(tmp_path / "data"), "shipped": pack_folder}


@pytest.mark.parametrize(
    ("step", "broken", "expected"),
    [
        (brake.NORMAL, (), "chosen"),
        (brake.SOFTWARE, (), "chosen"),
        (brake.KEPT, (), "kept"),
        (brake.SHIPPED, (), "shipped"),
        (brake.NORMAL, ("chosen",), "kept"),
        (brake.NORMAL, ("chosen", "kept"), "shipped"),
        (brake.KEPT, ("kept",), "shipped"),
    ],
)
def test_the_first_that_is_whole_is_shown(
    places: dict[str, Path], step: int, broken: tuple[str, ...], expected: str
) -> None:
    for name in broken:
        (places[name] / "catalogue.msgpack").write_bytes(b"broken")
    pack, faults = app.open_content(str(places["chosen"]), step)
    assert pack is not None and pack.folder == places[expected]
    assert [fault.pack for fault in faults] == [places[name] for name in broken]


def test_without_a_chosen_pack_the_kept_one_is_not_asked(places: dict[str, Path]) -> None:
    pack, faults = app.open_content(None)
    assert pack is not None and pack.folder == places["shipped"] and not faults

"""Which pack is shown, at each step of the loop brake and whatever is broken."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk import on_show
from kiosk.packs import pointer
from kiosk.packs.pointer import Pointer
from kiosk.settings import Settings
from kiosk.settings.settings import Content
from kiosk.supervisor import brake


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
    pack, faults = on_show.open_content(str(places["chosen"]), step)
    assert pack is not None and pack.folder == places[expected]
    assert [fault.pack for fault in faults] == [places[name] for name in broken]


def test_without_a_chosen_pack_the_kept_one_is_not_asked(places: dict[str, Path]) -> None:
    pack, faults = on_show.open_content(None)
    assert pack is not None and pack.folder == places["shipped"] and not faults


def test_what_staff_activated_comes_before_what_the_settings_name(places: dict[str, Path], tmp_path: Path) -> None:
    data, settings = tmp_path / "data", Settings(content=Content(pack=str(places["chosen"])))
    home = pointer.home(data)
    assert on_show.wanted(settings) == [str(places["chosen"])]
    for name in ("new", "old"):
        shutil.copytree(places["shipped"], home / name)
    pointer.save(data, Pointer(shown="new", before="old", known=True))
    assert on_show.wanted(settings) == [str(home / "new"), str(home / "old"), str(places["chosen"])]
    for step, expected in (
        (brake.NORMAL, home / "new"),
        (brake.KEPT, places["kept"]),
        (brake.SHIPPED, places["shipped"]),
    ):
        pack, _ = on_show.open_content(on_show.wanted(settings), step)
        assert pack is not None and pack.folder == expected
    (home / "new" / "manifest.json").write_bytes(b"")
    shutil.rmtree(places["kept"])
    pack, faults = on_show.open_content(on_show.wanted(settings))
    assert pack is not None and pack.folder == home / "old" and len(faults) == 1
    pointer.save(data, Pointer(shown=None, before="new", known=True))
    assert on_show.wanted(settings) == [str(places["chosen"])]

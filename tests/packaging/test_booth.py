"""The packaged program on a screen, as at the fair: start, touch, end."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from Xlib import X
from Xlib.display import Display
from Xlib.protocol.event import ClientMessage

from .driver import Kiosk, colours, difference, look

Start = Callable[..., Kiosk]
PARKS = (320, 1030)
"""The station 园区 on the rail at 1920×1080 (design: stations at x 160, 320, …)."""


def test_start_touch_end(start: Start, landscape: str) -> None:
    kiosk = start(landscape)
    kiosk.wait_shown()
    kiosk.tap(960, 500)  # the attract screen is one target
    home = kiosk.wait_still()
    kiosk.tap(*PARKS)
    parks = kiosk.wait(lambda picture: difference(home, picture) > 0.05, "the parks")
    assert colours(parks) > 50
    code, seconds = kiosk.end()
    assert code == 0
    assert seconds < 5
    assert kiosk.said() == ""
    assert [line for line in kiosk.log().splitlines() if " WARNING " in line or " ERROR " in line] == []


def test_it_fills_a_portrait_screen(start: Start, portrait: str) -> None:
    kiosk = start(portrait)
    picture = kiosk.wait_shown()
    assert picture.shape[:2] == (1920, 1080)
    height = picture.shape[0]
    for part in (picture[: height // 4], picture[-height // 4 :]):
        assert colours(part) > 5


def test_it_starts_in_the_language_asked_for(start: Start, landscape: str) -> None:
    pictures = []
    for language in ("zh", "en"):
        kiosk = start(landscape, "--language", language)
        kiosk.wait_shown()
        kiosk.tap(960, 500)
        pictures.append(kiosk.wait_still())
        assert kiosk.end()[0] == 0
    assert difference(*pictures) > 0.005


def test_a_visitor_cannot_close_it(start: Start, landscape: str) -> None:
    kiosk = start(landscape)
    kiosk.wait_shown()
    display = Display(landscape)
    protocols, delete = display.intern_atom("WM_PROTOCOLS"), display.intern_atom("WM_DELETE_WINDOW")
    asked = 0
    for window in display.screen().root.query_tree().children:
        properties = window.get_wm_protocols() if window.get_attributes().map_state == X.IsViewable else []
        if delete in properties:
            window.send_event(ClientMessage(window=window, client_type=protocols, data=(32, [delete, 0, 0, 0, 0])))
            asked += 1
    display.sync()
    assert asked == 1
    with pytest.raises(subprocess.TimeoutExpired):
        kiosk.process.wait(2)
    assert colours(kiosk.look()) > 50


def test_a_damaged_pack_falls_back_to_the_shipped_one_and_says_so(
    start: Start, program: Path, landscape: str, tmp_path: Path
) -> None:
    shipped = next(program.parent.rglob("manifest.json")).parent
    pack = tmp_path / "pack"
    shutil.copytree(shipped, pack)
    catalogue = pack / "catalogue.msgpack"
    raw = bytearray(catalogue.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    catalogue.write_bytes(raw)
    kiosk = start(landscape, "--content", str(pack))
    kiosk.wait_shown()
    assert "catalogue.msgpack" in kiosk.said() and "Traceback" not in kiosk.said()
    assert str(pack) in kiosk.log()


def test_without_a_data_folder_it_still_runs(start: Start, landscape: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    kiosk = start(landscape, data=tmp_path / "file")
    kiosk.wait_shown()
    assert "日志无法写入" in kiosk.said()
    assert kiosk.end()[0] == 0


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that every user of the machine can read; pytest's own are private."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-test-"))
    folder.chmod(0o755)
    yield folder
    for place in [folder, *folder.rglob("*")]:
        if not place.is_symlink():
            place.chmod(0o755)
    shutil.rmtree(folder)


def test_it_runs_read_only_as_an_ordinary_user(
    start: Start, program: Path, landscape: str, public_folder: Path
) -> None:
    folder = public_folder / "kiosk 只读"
    shutil.copytree(program.parent, folder, symlinks=True)
    for place in [*folder.rglob("*"), folder]:
        if not place.is_symlink():
            place.chmod(place.stat().st_mode & 0o555 | 0o444)
    data = public_folder / "data"
    data.mkdir()
    who = {}
    if os.geteuid() == 0:
        shutil.chown(data, "nobody")
        who = {"user": "nobody", "group": "nogroup", "extra_groups": []}
    kiosk = start(landscape, program=folder / "kiosk", data=data, **who)
    kiosk.wait_shown()
    code, _ = kiosk.end()
    assert code == 0
    assert (data / "logs" / "kiosk.log").is_file()


def test_the_screen_is_empty_again_when_it_has_ended(start: Start, landscape: str) -> None:
    kiosk = start(landscape)
    kiosk.wait_shown()
    kiosk.end()
    assert colours(look(landscape)) == 1


def test_what_qt_warns_of_stands_in_the_log_and_not_on_the_console(start: Start, landscape: str) -> None:
    kiosk = start(landscape, environment={"QT_SCALE_FACTOR_ROUNDING_POLICY": "nonsense"})  # Qt warns of the value
    kiosk.wait_shown()
    kiosk.end()
    assert kiosk.said() == ""
    assert [line for line in kiosk.log().splitlines() if " WARNING qt." in line and "nonsense" in line]

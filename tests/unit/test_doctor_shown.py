"""The rows of `kiosk doctor` about the picture say what is on show, not what is set."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__, doctor_shown, doctor_text
from kiosk.settings import Settings
from kiosk.settings.settings import Content, Screen
from kiosk.supervisor import brake, shown, spawn, state
from tests.unit.test_doctor import REPORT

Places = dict[str, Path]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def settings(places: Places, drawn_by: str = "gpu") -> Settings:
    return Settings(screen=Screen(renderer=drawn_by), content=Content(pack=str(places["chosen"])))  # type: ignore[arg-type]


def rows(found: Settings, language: str) -> tuple[str, str]:
    """Those of the renderer and the pack."""
    drawn, pack, faults = doctor_shown.facts(found)
    assert faults == []
    lines = doctor_text.lines({**REPORT, "renderer": drawn, "pack": pack}, language)
    return tuple(one for one in lines if one.startswith(("绘图方式", "内容包", "Renderer", "Content pack")))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("step", "drawn", "pack"),
    [
        (brake.NORMAL, "graphics card", "chosen"),
        (brake.SOFTWARE, "software (after several faults)", "chosen"),
        (brake.KEPT, "software (after several faults)", "kept"),
        (brake.SHIPPED, "software (after several faults)", "shipped"),
    ],
)
def test_after_a_step_down_the_rows_say_what_the_step_shows(
    places: Places, data: Path, step: int, drawn: str, pack: str
) -> None:
    state.save(data, state.Remembered(step, "2026-01-01T10:00:00", "crash: SIGSEGV", __version__))
    renderer_row, pack_row = rows(settings(places), "en")
    assert renderer_row == f"Renderer: {drawn}"
    assert pack_row.endswith("shipped with the program" if pack == "shipped" else str(places[pack]))
    renderer_row, pack_row = rows(settings(places), "zh")
    assert renderer_row == ("绘图方式：显卡" if step == brake.NORMAL else "绘图方式：软件绘图（连续出错后改用）")
    assert pack_row.endswith("随程序附带" if pack == "shipped" else str(places[pack]))


def test_software_that_was_set_is_no_consequence_of_faults(places: Places, data: Path) -> None:
    state.save(data, state.Remembered(brake.SOFTWARE, "", "", __version__))
    assert rows(settings(places, "software"), "en")[0] == "Renderer: software (no usable graphics card, or set so)"


def test_the_kiosk_that_runs_has_the_last_word(places: Places, data: Path) -> None:
    """It was started before staff chose another pack and the graphics card; or the pack they chose shows nothing."""
    old = shutil.copytree(places["chosen"], data.parent / "old")
    kiosk = subprocess.Popen([sys.executable, "-c", "input()", spawn.LIFE, "0"], stdin=subprocess.PIPE)
    shown.say(data, kiosk.pid, brake.NORMAL, {"pack": str(old), "renderer": "software", "memory_mib": 800})
    found = rows(settings(places), "en")
    assert "software" in found[0] and found[1].endswith(str(old))
    kiosk.communicate(b"\n")
    found = rows(settings(places), "en")
    assert found[0] == "Renderer: graphics card" and found[1].endswith(str(places["chosen"]))


def test_a_pack_on_show_that_can_no_longer_be_read_is_named(places: Places) -> None:
    """The stick was pulled, or a file overwritten: what the next kiosk would show is not what is on show."""
    old = shutil.copytree(places["chosen"], places["chosen"].parent / "old")
    next((old / "media").iterdir()).unlink()
    pack, faults = doctor_shown.pack_facts(settings(places), brake.NORMAL, str(old))
    assert pack is not None and pack["folder"] == str(old) and not pack["verified"] and len(faults) == 1
    (old / "manifest.json").write_bytes(b"")
    pack, faults = doctor_shown.pack_facts(settings(places), brake.NORMAL, str(old))
    assert pack == {"folder": str(old), "readable": False} and str(old) in faults[0]["zh"]
    lines = [doctor_text.lines({**REPORT, "pack": pack}, language) for language in ("zh", "en")]
    assert f"内容包：正在展示，但已经读不出来：{old}" in lines[0]
    assert f"Content pack: on show, can no longer be read: {old}" in lines[1]


def test_where_words_alone_are_shown_no_pack_is_named(places: Places) -> None:
    assert doctor_shown.pack_facts(settings(places), brake.NORMAL, "") == (None, [])


def test_another_process_with_the_same_number_is_not_taken_for_the_kiosk(tmp_path: Path) -> None:
    """As after a power cut."""
    shown.say(tmp_path, os.getpid(), brake.NORMAL, {"pack": "/x", "renderer": "gpu"})
    assert shown.load(tmp_path) is None


def test_a_folder_whose_name_is_no_text_is_written_down_all_the_same(tmp_path: Path) -> None:
    assert shown.say(tmp_path, 1, brake.NORMAL, {"pack": "/media/\udce4"}) is None
    assert (tmp_path / shown.FILE).is_file()


@pytest.mark.parametrize("damaged", [b"", b"{", b"[]", b'{"pid": "1", "step": 0, "pack": "", "renderer": ""}', b"\xff"])
def test_a_damaged_file_says_nothing(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / shown.FILE).write_bytes(damaged)
    assert shown.load(tmp_path) is None

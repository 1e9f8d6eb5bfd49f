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
from kiosk.supervisor import brake, shown, state
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
    kiosk = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    shown.say(data, kiosk.pid, brake.NORMAL, {"pack": str(old), "renderer": "software", "memory_mib": 800})
    found = rows(settings(places), "en")
    assert "software" in found[0] and found[1].endswith(str(old))
    (old / "manifest.json").write_bytes(b"")  # pulled, or overwritten
    assert rows(settings(places), "en")[1].endswith(str(places["chosen"]))
    kiosk.communicate(b"\n")
    found = rows(settings(places), "en")
    assert found[0] == "Renderer: graphics card" and found[1].endswith(str(places["chosen"]))


def test_a_kiosk_of_long_ago_is_not_taken_for_the_one_on_show(tmp_path: Path) -> None:
    """After a power cut another process may have its number."""
    shown.say(tmp_path, os.getpid(), brake.NORMAL, {"pack": "/x", "renderer": "gpu"})
    assert shown.load(tmp_path) == shown.Shown(os.getpid(), brake.NORMAL, "/x", "gpu")
    os.utime(tmp_path / shown.FILE, (1, 1))
    assert shown.load(tmp_path) is None


@pytest.mark.parametrize("damaged", [b"", b"{", b"[]", b'{"pid": "1", "step": 0, "pack": "", "renderer": ""}', b"\xff"])
def test_a_damaged_file_says_nothing(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / shown.FILE).write_bytes(damaged)
    assert shown.load(tmp_path) is None

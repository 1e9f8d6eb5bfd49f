"""Files of the program itself are damaged or lost: it shows what it can, and names them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packaging.driver import colours, one_moment

from .conftest import DAMAGES, Start, damage, doctor, told, walk

RESOURCES = "resources.rcc"


@pytest.mark.parametrize("how", DAMAGES)
def test_resources(start: Start, copied: Callable[[], Path], landscape: str, how: str) -> None:
    """Truncated, emptied or removed nothing of them can be loaded; with a flipped bit most screens still work."""
    program = copied()
    damage(program.parent / "_internal" / RESOURCES, how)
    kiosk = start(landscape, program=program)
    kiosk.wait_shown()
    kiosk.tap(960, 500)
    told(program, kiosk, RESOURCES)
    assert colours(kiosk.look()) > 50
    assert kiosk.end()[0] == 0
    assert not list((kiosk.data / "ends").glob("*"))  # one life, not a loop of starts


def test_fonts(start: Start, copied: Callable[[], Path], landscape: str) -> None:
    """One truncated, one emptied, the others gone: the system's fonts stand in."""
    program = copied()
    fonts = sorted((program.parent / "_internal" / "assets" / "fonts").glob("*.otf"))
    for file, how in zip(fonts, ("truncated", "emptied", "removed", "removed"), strict=True):
        damage(file, how)
    kiosk = start(landscape, program=program)
    walk(kiosk)
    assert kiosk.end()[0] == 0
    told(program, kiosk, fonts[0].name)


def test_no_font_at_all(start: Start, copied: Callable[[], Path], landscape: str, tmp_path: Path) -> None:
    """Nor icons, nor a font of the system: pictures without a word, and every touch is answered."""
    program = copied()
    shutil.rmtree(program.parent / "_internal" / "assets")
    (tmp_path / "fonts.conf").write_text("<fontconfig></fontconfig>", encoding="utf-8")
    kiosk = start(landscape, program=program, environment={"FONTCONFIG_FILE": str(tmp_path / "fonts.conf")})
    walk(kiosk)
    assert kiosk.end()[0] == 0
    told(program, kiosk, "assets/")


def test_the_pictures_between_two_lives(start: Start, copied: Callable[[], Path], landscape: str) -> None:
    program = copied()
    for file in (program.parent / "_internal").glob("moment-*.z"):
        damage(file, "truncated")
    kiosk = start(landscape, program=program)
    walk(kiosk)
    assert kiosk.end()[0] == 0
    assert "moment-" in doctor(program, kiosk, "en")


def remove(program: Path, pattern: str) -> str:
    found = sorted((program.parent / "_internal").rglob(pattern))
    assert found, pattern
    for file in found:
        file.unlink()
    return pattern.rstrip("*")


def test_what_draws_the_screens_is_lost(start: Start, copied: Callable[[], Path], landscape: str) -> None:
    """Without Qt Quick no screen can be drawn, but words can."""
    program = copied()
    lost = remove(program, "libQt6Quick.so*")
    kiosk = start(landscape, program=program)
    kiosk.wait_shown()
    assert lost in doctor(program, kiosk, "zh") and lost in doctor(program, kiosk, "en")
    assert "Traceback" not in kiosk.said()
    assert kiosk.end()[0] == 0


def test_qt_itself_is_lost(start: Start, copied: Callable[[], Path], landscape: str) -> None:
    """The supervisor needs no Qt: the screen asks for a moment, and the console names the file."""
    program = copied()
    lost = remove(program, "libQt6Gui.so*")
    kiosk = start(landscape, program=program)
    kiosk.wait(one_moment, "the words between two lives")
    assert f"程序文件损坏或缺失：PySide6/Qt/lib/{lost}" in doctor(program, kiosk, "zh")
    assert lost in kiosk.said() and "Traceback" not in kiosk.said()
    assert kiosk.end()[0] == 0

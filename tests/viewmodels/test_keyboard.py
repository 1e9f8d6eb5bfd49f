"""What the keyboard asks of Python."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import QStandardPaths

from kiosk import paths
from kiosk.session import Rules, initial
from kiosk.tooling.cut_fonts import STANDARD, characters_of, typed
from kiosk.viewmodels.context import Context
from kiosk.viewmodels.keyboard import LEARNT, KeyboardViewModel


@pytest.fixture
def keyboard(context: Context, tmp_path: Path) -> KeyboardViewModel:
    context.data = tmp_path
    return KeyboardViewModel(context)


@pytest.mark.parametrize(
    ("language", "methods"),
    [
        ("zh", ["pinyin", "latin"]),
        ("en", ["latin", "pinyin"]),
        ("zh-TW", ["zhuyin", "latin", "pinyin"]),
        ("ja", ["kana", "latin", "pinyin"]),
        ("ko", ["hangul", "latin", "pinyin"]),
    ],
)
def test_a_language_brings_its_own_way_of_typing_first(context: Context, language: str, methods: list[str]) -> None:
    context.state = initial(Rules(language=language, languages=(language,)))
    assert KeyboardViewModel(context).methods == methods


def test_the_face_of_the_fields_has_every_character_for_names() -> None:
    standard = characters_of([STANDARD])
    assert len(standard) == 8105
    regular = TTFont(paths.base() / "assets" / "fonts" / "KioskSans-Regular.otf", lazy=True)
    assert not typed() - set(regular.getBestCmap())


def test_other_languages_of_the_content_would_be_cut_too() -> None:
    assert {ord("한"), ord("가")} <= typed(["ko"]) and ord("臺") in typed(["zh-TW"]) and ord("込") in typed(["ja"])


def test_what_no_face_has_is_not_offered(keyboard: KeyboardViewModel) -> None:
    assert keyboard.drawable("衡阳") and keyboard.drawable("㛃") and keyboard.drawable("\U0002c317")
    assert not keyboard.drawable("한국") and not keyboard.drawable("衡龘龖\U0002a6d6")


def test_what_is_learnt_has_a_folder_that_ends_with_the_visit(
    keyboard: KeyboardViewModel, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "/elsewhere")
    folder = Path(keyboard.begin())
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.ConfigLocation)
    assert folder.parent == tmp_path and (Path(place) / LEARNT).is_dir()
    assert Path(place) == folder or not os.sys.platform.startswith("linux")  # type: ignore[attr-defined]
    keyboard.opened()
    assert os.environ["XDG_CONFIG_HOME"] == "/elsewhere"
    assert keyboard.begin() == str(folder)
    keyboard.opened()
    keyboard.refresh(initial(Rules(), visit=1))
    assert not folder.exists() and list(tmp_path.iterdir()) == []


def test_without_a_disk_there_is_no_folder_and_typing_goes_on(
    context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    context.data = tmp_path / "file"
    context.data.write_text("no folder")
    keyboard = KeyboardViewModel(context)
    assert keyboard.begin() == ""
    keyboard.opened()
    assert "XDG_CONFIG_HOME" not in os.environ

"""`kiosk tour` never makes other pictures than those that were asked for, and never says so where it made none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    ("arguments", "zh", "en"),
    [
        (["--language", "fr"], "没有这种语言：fr", "no such language: fr"),
        (["--only", "zzz", "--visitors", "--size", "640x360"], "没有名称含“zzz”的画面", "no screen has “zzz”"),
    ],
)
def test_what_cannot_be_drawn_is_said(arguments: list[str], zh: str, en: str, tmp_path: Path) -> None:
    done = _tour("--out", str(tmp_path / "out"), *arguments)
    assert done.returncode == 1 and zh in done.stderr and en in done.stderr, done.stderr
    assert not list(tmp_path.glob("out/*.png"))


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="ascii")
    done = _tour("--out", str(tmp_path / "file" / "out"), "--only", "02-home")
    assert done.returncode == 1 and "没有存下" in done.stderr and "nothing was saved" in done.stderr, done.stderr


def test_a_picture_that_cannot_be_written_is_no_success(tmp_path: Path) -> None:
    (tmp_path / "02-home.png").mkdir()
    done = _tour("--out", str(tmp_path), "--only", "02-home", "--size", "640x360", "--visitors")
    assert done.returncode == 1 and "写不进去" in done.stderr and "could not be written" in done.stderr, done.stderr


def _tour(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "kiosk", "tour", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment, check=False)

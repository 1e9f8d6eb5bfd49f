from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from kiosk import __main__ as program
from kiosk import __version__, display, flags


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["--version"]) == 0
    assert capsys.readouterr().out.strip() == f"kiosk {__version__}"


@pytest.mark.parametrize("text", ["1920x1080", "1920X1080", "1920×1080"])
def test_a_size_is_read(text: str) -> None:
    assert flags.size(text) == (1920, 1080)


@pytest.mark.parametrize("text", ["1920", "x", "0x0", "-1920x1080", "1920x", "99999x1080", "1.5x2"])
def test_a_size_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        flags.size(text)


def test_an_unknown_command_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["fly"]) == 2
    assert "fly" in capsys.readouterr().err


def test_an_error_is_never_a_traceback_for_staff(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(argv: list[str]) -> int:
        raise RuntimeError("a fault of ours")

    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    monkeypatch.setitem(program.COMMANDS, "run", fail)
    assert program.main(["run"]) == program.FAILED
    shown = capsys.readouterr()
    log = tmp_path / "logs" / "kiosk.log"
    assert "Traceback" not in shown.out + shown.err
    assert str(log) in shown.err and "程序出错" in shown.err
    assert "RuntimeError: a fault of ours" in log.read_text(encoding="utf-8")


def test_without_a_screen_run_says_so_and_does_not_start_qt(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(display, "has_screen", lambda: False)
    assert program.main(["run", "--alone"]) == program.NO_SCREEN
    assert "kiosk tour" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"DISPLAY": ":987"}, False),
        ({"DISPLAY": "nonsense"}, False),
        ({"WAYLAND_DISPLAY": "wayland-987", "XDG_RUNTIME_DIR": "/nonexistent"}, False),
    ],
)
def test_screens_are_found_without_qt(environ: dict[str, str], expected: bool) -> None:
    assert display.has_screen(environ) is expected


def test_a_library_that_the_system_lacks_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(argv: list[str]) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    monkeypatch.setitem(program.COMMANDS, "run", fail)
    assert program.main(["run"]) == program.NO_LIBRARY
    shown = capsys.readouterr().err
    assert "系统缺少一个库：libEGL.so.1" in shown and "Install libegl1" in shown


def test_without_a_screen_the_preview_says_so_and_does_not_start_qt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(display, "has_screen", lambda: False)
    assert program.main(["preview", str(tmp_path)]) == program.NO_SCREEN
    said = capsys.readouterr().err
    assert "没有找到屏幕" in said and "No screen was found" in said
    assert program.main(["preview", str(tmp_path / ("x" * 300))]) == 1
    said = capsys.readouterr().err
    assert "名称太长" in said and "the name is too long" in said

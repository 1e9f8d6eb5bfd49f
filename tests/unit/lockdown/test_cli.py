"""The command: what it prints and what it ends with."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from kiosk import __main__ as program
from kiosk.lockdown import cli, linux_read
from kiosk.lockdown.linux_machine import Linux

from .test_linux import BOOTH


@pytest.fixture(autouse=True)
def linux(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")


def run(monkeypatch: pytest.MonkeyPatch, machine: Linux, *arguments: str) -> int:
    monkeypatch.setattr(linux_read, "read", lambda data: machine)
    return program.dispatch(["lockdown", "--check", *arguments])


def test_it_ends_with_0_when_nothing_is_wrong(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, BOOTH) == 0
    assert capsys.readouterr().out.endswith("没有发现问题。\n")
    assert run(monkeypatch, Linux()) == 0, "what cannot be told is no fault"


def test_it_ends_with_1_and_says_what(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(monkeypatch, BOOTH, "--hours", "03:00-09:00", "--language", "en") == 1
    assert "✗ Automatic updates: apt-daily.timer at 04:00–04:30" in capsys.readouterr().out


def test_for_programs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    run(monkeypatch, BOOTH, "--json")
    points = json.loads(capsys.readouterr().out)
    assert {"key": "touch", "state": "ok"}.items() <= points[-1].items()
    assert points[-1]["todo"]["zh"] and points[-1]["todo"]["en"]


def test_wrong_hours_are_explained(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(monkeypatch, BOOTH, "--hours", "nine")
    assert "write it like 09:00-18:00" in capsys.readouterr().err


def test_the_hours_come_from_the_settings_where_they_are() -> None:
    class Open:
        open, close = "10:00", "17:30"

    class WithHours:
        hours = Open()

    class Without:
        pass

    assert str(cli.fair(WithHours())) == "10:00–17:30"  # type: ignore[arg-type]
    assert cli.fair(Without()) == cli.FAIR  # type: ignore[arg-type]


def test_a_system_without_rules(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert cli.main(["--check"]) == cli.NOT_HERE
    assert "no rules for this system" in capsys.readouterr().err

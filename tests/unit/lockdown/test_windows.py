"""The rules for Windows, over a registry that is made up: no Windows is at hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.lockdown import lines, windows_read
from kiosk.lockdown.hours import FAIR, parse
from kiosk.lockdown.windows import GROUND, check
from kiosk.lockdown.windows_machine import PLACES, SHELL_LAUNCHER, Value, Windows
from kiosk.lockdown.windows_words import POINTS
from kiosk.supervisor import moment_x11

SID = "S-1-5-21-1-2-3-1005"
SHELL = r"C:\Program Files\Kiosk\kiosk.exe"
SET: dict[str, Value] = {
    "edge": 0,
    "toasts": 1,
    "feedback": 0,
    "saver": "0",
    "wallpaper": "",
    "ground": "14 26 36",
    "signin": "1",
    "account": "kiosk",
    "hours": 1,
    "hours-begin": 7,
    "hours-end": 22,
    "reboot": 1,
}
POWERCFG = """电源方案 GUID: 381b4222-f694-41f0-9685-ff5bb260df2e  (平衡)
    电源设置 GUID: 3c0bc021-c8a8-4e07-a973-6b14cbcb2b7e  (在此时间后关闭显示)
      最小可能的设置: 0x00000000
      最大可能的设置: 0xffffffff
      可能的设置增量: 0x00000001
    当前交流电源设置索引: {mains:#010x}
    当前直流电源设置索引: 0x0000012c
"""


class Registry:
    """A registry in a dictionary; hives in `locked` refuse to be read."""

    def __init__(self, values: dict[str, Value], signed_in: bool = True, locked: tuple[str, ...] = ()) -> None:
        self.locked, self.signed_in = locked, signed_in
        self.entries: dict[tuple[str, str, str], Value] = {
            ("HKLM", rf"{SHELL_LAUNCHER}\S-1-5-32-544", "Shell"): "explorer.exe",
            ("HKLM", rf"{SHELL_LAUNCHER}\{SID}", "Shell"): SHELL,
        }
        for key, value in values.items():
            hive, path, name = PLACES[key]
            self.entries[("HKU", rf"{SID}\{path}", name) if hive == "USER" else (hive, path, name)] = value

    def value(self, hive: str, path: str, name: str) -> Value:
        if hive in self.locked:
            raise PermissionError(path)
        return self.entries.get((hive, path, name))

    def keys(self, hive: str, path: str) -> list[str]:
        if hive in self.locked:
            raise PermissionError(path)
        if hive == "HKU":
            return [".DEFAULT", *([SID] if self.signed_in else [])]
        below = (entry[1].removeprefix(f"{path}\\") for entry in self.entries if entry[1].startswith(f"{path}\\"))
        return list(dict.fromkeys(one.split("\\")[0] for one in below))


def power(mains: int | None) -> windows_read.Ask:
    def ask(command: Sequence[str]) -> str | None:
        assert list(command[:3]) == ["powercfg", "/query", "SCHEME_CURRENT"]
        return None if mains is None else POWERCFG.format(mains=mains)

    return ask


def states(tmp_path: Path, registry: Registry, mains: int | None = 0, hours: str = "08:00-20:00") -> dict[str, str]:
    machine = windows_read.read(tmp_path, registry, power(mains))
    return {finding.key: finding.state for finding in check(machine, parse(hours))}


def test_a_booth_as_it_should_be(tmp_path: Path) -> None:
    assert set(states(tmp_path, Registry(SET)).values()) == {"ok"}


@pytest.mark.parametrize(
    ("key", "place", "value"),
    [
        ("edge", "edge", 1),
        ("edge", "edge", None),
        ("toasts", "toasts", None),
        ("feedback", "feedback", "1"),
        ("saver", "saver", "1"),
        ("ground", "wallpaper", r"C:\Windows\web\wallpaper\Windows\img0.jpg"),
        ("ground", "wallpaper", None),
        ("ground", "ground", "0 99 177"),
        ("ground", "ground", None),
        ("signin", "signin", "0"),
        ("signin", "signin", None),
        ("hours", "hours", None),
        ("hours", "hours-begin", 10),
        ("hours", "hours-end", 18),
        ("reboot", "reboot", 0),
    ],
)
def test_one_value_that_is_not_as_it_should_be(tmp_path: Path, key: str, place: str, value: Value) -> None:
    found = states(tmp_path, Registry({**SET, place: value}))
    assert [name for name, state in found.items() if state == "wrong"] == [key]


def test_the_screen_saver_needs_no_value_to_be_off(tmp_path: Path) -> None:
    assert states(tmp_path, Registry({**SET, "saver": None}))["saver"] == "ok"


def test_between_two_lives_the_ground_is_that_of_the_first_screen() -> None:
    assert tuple(map(int, GROUND.split())) == moment_x11.GROUND


def test_the_power_plan_on_mains(tmp_path: Path) -> None:
    found = states(tmp_path, Registry(SET), mains=600)
    assert (found["screen-off"], found["sleep"]) == ("wrong", "wrong")
    assert states(tmp_path, Registry(SET), mains=None)["sleep"] == "unknown"


def test_an_account_that_is_not_signed_in_cannot_be_told(tmp_path: Path) -> None:
    found = states(tmp_path, Registry(SET, signed_in=False))
    assert {key for key, state in found.items() if state == "unknown"} == {"toasts", "feedback", "saver", "ground"}


def test_without_shell_launcher(tmp_path: Path) -> None:
    registry = Registry(SET)
    registry.entries.pop(("HKLM", rf"{SHELL_LAUNCHER}\{SID}", "Shell"))
    assert states(tmp_path, registry)["shell"] == "wrong"


def test_a_registry_that_refuses_is_not_called_wrong(tmp_path: Path) -> None:
    found = states(tmp_path, Registry(SET, locked=("HKLM", "HKU")))
    assert "wrong" not in found.values()
    assert found["shell"] == found["edge"] == "unknown"


def test_elsewhere_there_is_no_registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    machine = windows_read.read(tmp_path, ask=power(0))
    assert machine.shells is None and not machine.values


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_point_has_words(language: str) -> None:
    findings = check(Windows(), FAIR)
    assert {finding.key for finding in findings} == set(POINTS)
    assert len(lines(findings, POINTS, language)) == 3 * len(findings) + 2

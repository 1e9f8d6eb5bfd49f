"""The shell scripts and the unit, as their own tools see them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from .conftest import LINUX, Run

SCRIPTS = sorted(
    file for file in LINUX.iterdir() if file.read_bytes().startswith((b"#!/bin/sh", b"# shellcheck shell"))
)
UNIT = LINUX / "kiosk.service"


def tool(name: str) -> str:
    """A missing tool is a failure, not a reason to skip: `run.py test` installs them."""
    found = shutil.which(name)
    assert found, f"{name} is missing: `python3 run.py test` installs it"
    return found


def test_all_scripts_are_looked_at() -> None:
    assert {file.name for file in SCRIPTS} == {
        *("common.sh", "ended", "install.sh", "kiosk-command", "remove.sh", "session")
    }


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda file: file.name)
def test_shellcheck_finds_nothing(script: Path) -> None:
    done = subprocess.run(
        [tool("shellcheck"), "-x", str(script)], capture_output=True, text=True, check=False, cwd=LINUX
    )
    assert done.stdout == "" and done.returncode == 0


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda file: file.name)
def test_every_shell_can_read_it(script: Path) -> None:
    assert subprocess.run(["sh", "-n", str(script)], capture_output=True, check=False).stderr == b""


def test_systemd_accepts_the_unit(tmp_path: Path) -> None:
    """Its programs stand elsewhere here, and the seat is a stand-in: install.sh brings the real one. All else is as it
    will be."""
    unit, seat = tmp_path / "kiosk.service", tmp_path / "seatd.service"
    unit.write_text(UNIT.read_text(encoding="utf-8").replace("/opt/kiosk/booth", str(LINUX)), encoding="utf-8")
    seat.write_text("[Service]\nExecStart=/bin/true\n", encoding="utf-8")
    command = [tool("systemd-analyze"), "verify", str(unit)]
    units = {**os.environ, "SYSTEMD_UNIT_PATH": f"{tmp_path}:"}  # the colon: and where they are otherwise
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=units)
    said = [line for line in done.stderr.splitlines() if "kiosk.service" in line]
    assert said == [], done.stderr


def test_systemd_would_refuse_a_slip(tmp_path: Path) -> None:
    unit = tmp_path / "kiosk.service"
    unit.write_text(UNIT.read_text(encoding="utf-8").replace("WatchdogSec", "WatchdogSecs"), encoding="utf-8")
    done = subprocess.run([tool("systemd-analyze"), "verify", str(unit)], capture_output=True, text=True, check=False)
    assert "WatchdogSecs" in done.stderr


def test_the_unit_and_the_scripts_speak_of_the_same_codes() -> None:
    codes = set(re.findall(r"\b7[0-9]\b", (LINUX / "session").read_text(encoding="utf-8"))) - {"70"}
    unit = UNIT.read_text(encoding="utf-8")
    for key in ("SuccessExitStatus", "RestartPreventExitStatus"):
        listed = re.search(rf"^{key}=(.*)$", unit, re.MULTILINE)
        assert listed and set(listed[1].split()) == codes
    assert set(re.findall(r"^\s+(7\d)\)", (LINUX / "ended").read_text(encoding="utf-8"), re.MULTILINE)) <= codes


@pytest.mark.parametrize(
    ("how", "status", "expected"),
    [
        ("exited", "71", "--no-block reboot\n"),
        ("exited", "72", "--no-block poweroff\n"),
        ("exited", "73", ""),
        ("exited", "0", ""),
        ("exited", "1", ""),
        ("killed", "71", ""),
    ],
)
def test_after_the_session(tmp_path: Path, how: str, status: str, expected: str) -> None:
    systemctl = tmp_path / "systemctl"
    systemctl.write_text('#!/bin/sh\necho "$*"\n')
    systemctl.chmod(0o755)
    variables = {"PATH": f"{tmp_path}:/bin:/usr/bin", "EXIT_CODE": how, "EXIT_STATUS": status}
    done = subprocess.run([str(LINUX / "ended")], env=variables, capture_output=True, text=True, check=True)
    assert done.stdout == expected


def test_the_check_calls_a_fresh_booth_well(run: Run, scratch: Path) -> None:
    """What install.sh writes is what the rules want: read by the same reader, from the scratch root."""
    from kiosk.lockdown.hours import FAIR
    from kiosk.lockdown.linux import check
    from kiosk.lockdown.linux_machine import Linux
    from kiosk.lockdown.linux_read import timer

    run("install.sh")
    login = (scratch / "etc/systemd/logind.conf.d/50-kiosk.conf").read_text()
    calendar = (scratch / "etc/systemd/system/apt-daily.timer.d/50-kiosk.conf").read_text()
    assert "Persistent=false" in calendar
    start = re.search(r"OnCalendar=(\*.*)", calendar)
    assert start
    shown = f"RandomizedDelayUSec=30min\nPersistent=no\nTimersCalendar={{ OnCalendar={start[1]} ; next_elapse=n/a }}"
    machine = Linux(
        login=dict(re.findall(r"^(\w+)=(.*)$", login, re.MULTILINE)),
        sleep="AllowSuspend=no" not in (scratch / "etc/systemd/sleep.conf.d/50-kiosk.conf").read_text(),
        timers=(timer("apt-daily.timer", shown),),
    )
    found = {finding.key: finding.state for finding in check(machine, FAIR)}
    assert (found["buttons"], found["sleep"], found["updates"]) == ("ok", "ok", "ok")

"""Reading a Linux machine: what its commands print, and a root that is made up."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.lockdown import linux_read

DEBIAN_TIMER = """Persistent=yes
RandomizedDelayUSec=12h
TimersCalendar={ OnCalendar=*-*-* 06,18:00:00 ; next_elapse=Tue 2026-11-24 06:00:00 UTC }
LoadState=loaded
ActiveState=active"""
"""As systemd 252 of Debian 12 says it."""
BOOTH_TIMER = """Persistent=no
RandomizedDelayUSec=30min
TimersCalendar={ OnCalendar=*-*-* 04:00:00 ; next_elapse=Tue 2026-11-24 04:00:00 UTC }
LoadState=loaded
ActiveState=active"""
LOGIND = """# /etc/systemd/logind.conf
[Login]
#HandleLidSwitch=suspend
HandleLidSwitch=lock

# /etc/systemd/logind.conf.d/50-kiosk.conf
[Login]
HandleLidSwitch=ignore
HandlePowerKey=poweroff
"""
XSET = """Screen Saver:
  prefer blanking:  yes    allow exposures:  yes
  timeout:  600    cycle:  600
DPMS (Energy Star):
  Standby: 600    Suspend: 600    Off: 600
  DPMS is Enabled
  Monitor is On"""


def said(**answers: str | None) -> linux_read.Ask:
    """A machine whose commands print this; anything else cannot be run."""

    def ask(command: Sequence[str]) -> str | None:
        return answers.get("_".join(command[:2]).replace("-", "_"))

    return ask


def test_a_timer_of_debian() -> None:
    timer = linux_read.timer("apt-daily.timer", DEBIAN_TIMER)
    assert (timer.starts, timer.delay, timer.persistent) == ((360, 1080), 720, True)


def test_a_timer_as_the_booth_has_it() -> None:
    timer = linux_read.timer("apt-daily.timer", BOOTH_TIMER)
    assert (timer.starts, timer.delay, timer.persistent) == ((240,), 30, False)


@pytest.mark.parametrize("calendar", ["Mon *-*-* 06:00:00", "*-*-* *:00:00", "*-*-* 0/6:00:00"])
def test_a_calendar_that_is_not_of_daily_times_is_not_guessed(calendar: str) -> None:
    assert linux_read.timer("x", f"TimersCalendar={{ OnCalendar={calendar} ; next_elapse=n/a }}").starts is None


def test_a_machine_that_answers_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    machine = linux_read.read(tmp_path, tmp_path / "nothing", said())
    assert machine.unit == "" and machine.manager == ""
    facts = (machine.active, machine.target, machine.login, machine.sleep, machine.timers, machine.ntp, machine.touch)
    assert facts == (None,) * 7
    assert machine.free


def test_the_last_word_of_a_configuration_counts(tmp_path: Path) -> None:
    machine = linux_read.read(tmp_path, tmp_path, said(systemd_analyze_cat_config=LOGIND))
    assert machine.login == {"HandleLidSwitch": "ignore", "HandlePowerKey": "poweroff"}
    assert machine.sleep is True  # no AllowSuspend=no in it


def test_sleep_that_is_masked_or_forbidden(tmp_path: Path) -> None:
    assert linux_read.read(tmp_path, tmp_path, said(systemctl_is_enabled="masked")).sleep is False
    forbidden = said(systemd_analyze_cat_config="[Sleep]\nAllowSuspend=no\n")
    assert linux_read.read(tmp_path, tmp_path, forbidden).sleep is False


def test_the_screen_saver_of_an_x_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    machine = linux_read.read(tmp_path, tmp_path, said(xset_q=XSET))
    assert (machine.blanking, machine.dpms) == (600, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NTP=yes\nNTPSynchronized=yes", (True, True)),
        ("CanNTP=yes\nNTP=no\nNTPSynchronized=no", (False, False)),
        ("", (None, None)),
    ],
)
def test_the_clock(tmp_path: Path, text: str, expected: tuple[bool | None, bool | None]) -> None:
    machine = linux_read.read(tmp_path, tmp_path, said(timedatectl_show=text))
    assert (machine.ntp, machine.synchronised) == expected


def test_a_root_with_everything(tmp_path: Path) -> None:
    units = tmp_path / "etc/systemd/system"
    units.mkdir(parents=True)
    (units / "kiosk.service").touch()
    (units / "display-manager.service").symlink_to("/lib/systemd/system/gdm.service")
    database = tmp_path / "run/udev/data"
    database.mkdir(parents=True)
    (database / "c13:69").write_text("E:ID_INPUT=1\nE:ID_INPUT_TOUCHSCREEN=1\n")
    (database / "c13:70").write_text("E:ID_INPUT_MOUSE=1\n")
    device = tmp_path / "sys/dev/char/13:69/device"
    device.mkdir(parents=True)
    (device / "name").write_text("ILITEK Multi-Touch\n")
    for number, name in enumerate(("gnome-shell", "mate-notificati", "bash")):
        (tmp_path / f"proc/{number}").mkdir(parents=True)
        (tmp_path / f"proc/{number}/comm").write_text(f"{name}\n")
    machine = linux_read.read(tmp_path, tmp_path, said(systemctl_is_enabled="enabled", systemctl_is_active="inactive"))
    assert (machine.unit, machine.active, machine.manager) == ("enabled", False, "gdm")
    assert machine.touch == ("ILITEK Multi-Touch",)
    assert machine.notifiers == ("gnome-shell", "mate-notification-daemon")


def test_a_command_that_is_not_there_or_fails_says_nothing() -> None:
    assert linux_read.ask(["no-such-command-anywhere"]) is None
    assert linux_read.ask(["false"]) is None
    assert linux_read.ask(["echo", "word"]) == "word"

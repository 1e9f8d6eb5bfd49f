"""Reads a Linux machine: asks systemd, looks into /etc, /proc and /run. Changes nothing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from .linux_machine import Linux, Timer

Ask = Callable[[Sequence[str]], str | None]
"""Runs a command; what it printed, None where it cannot be run or failed without a word."""
NOTIFIERS = (
    *("gnome-shell", "plasmashell", "cinnamon", "dunst", "mako", "swaync", "notify-osd"),
    *("xfce4-notifyd", "mate-notification-daemon", "lxqt-notificationd"),
)
TIMERS = ("apt-daily.timer", "apt-daily-upgrade.timer", "dnf-automatic.timer", "packagekit-offline-update.timer")


def ask(command: Sequence[str]) -> str | None:
    """See Ask. A command that takes 10 seconds says nothing."""
    environment = {**os.environ, "LC_ALL": "C", "SYSTEMD_PAGER": "", "SYSTEMD_COLORS": "0"}
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=10, check=False, env=environment)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.stdout.strip() or done.returncode == 0 else None


def read(data: Path, root: Path = Path("/"), ask: Ask = ask) -> Linux:
    """The machine below `root`; `data` is the kiosk's data folder."""
    blanking, dpms = _screen(ask)
    ntp, synchronised = _clock(ask)
    installed = (root / "etc/systemd/system/kiosk.service").exists()
    active = ask(["systemctl", "is-active", "kiosk.service"])
    return Linux(
        unit=(ask(["systemctl", "is-enabled", "kiosk.service"]) or None) if installed else "",
        active=active in ("active", "activating", "reloading") if active else None,
        programs={name: shutil.which(name) is not None for name in ("cage", "seatd")},
        target=ask(["systemctl", "get-default"]) or None,
        manager=_manager(root),
        blanking=blanking,
        dpms=dpms,
        login=_settings(ask, "systemd/logind.conf"),
        sleep=_sleep(ask),
        timers=_timers(ask),
        notifiers=_running(root),
        ntp=ntp,
        synchronised=synchronised,
        free=free(data),
        touch=_touch(root),
    )


def _manager(root: Path) -> str | None:
    link = root / "etc/systemd/system/display-manager.service"
    return link.readlink().stem if link.is_symlink() else ""


def _settings(ask: Ask, name: str) -> dict[str, str] | None:
    """A configuration of systemd with its drop-ins, in systemd's order: the last word counts."""
    text = ask(["systemd-analyze", "cat-config", name])
    if text is None:
        return None
    return dict(re.findall(r"^([A-Za-z]+)=(.*?)\s*$", text, re.MULTILINE))


def _sleep(ask: Ask) -> bool | None:
    if (ask(["systemctl", "is-enabled", "suspend.target"]) or "") == "masked":
        return False
    settings = _settings(ask, "systemd/sleep.conf")
    return None if settings is None else settings.get("AllowSuspend", "yes") not in ("no", "false", "off", "0")


def _screen(ask: Ask) -> tuple[int | None, bool | None]:
    """Seconds until the X server blanks the screen, and whether it lets it save power."""
    text = ask(["xset", "q"]) if os.environ.get("DISPLAY") else None
    timeout = re.search(r"timeout:\s+(\d+)", text or "")
    return (int(timeout[1]) if timeout else None), ("DPMS is Enabled" in text if text else None)


def _clock(ask: Ask) -> tuple[bool | None, bool | None]:
    text = ask(["timedatectl", "show"])
    if not text or "NTP=" not in text:
        return None, None
    return "\nNTP=yes" in f"\n{text}", "NTPSynchronized=yes" in text


def _timers(ask: Ask) -> tuple[Timer, ...] | None:
    wanted = "LoadState,ActiveState,TimersCalendar,RandomizedDelayUSec,Persistent"
    found = []
    for name in TIMERS:
        text = ask(["systemctl", "show", name, f"--property={wanted}"])
        if text is None:
            return None
        if "ActiveState=active" in text:
            found.append(timer(name, text))
    return tuple(found)


def timer(name: str, text: str) -> Timer:
    """A timer from what `systemctl show` says of it."""
    delay = re.search(r"^RandomizedDelayUSec=(.*)$", text, re.MULTILINE)
    return Timer(
        name=name,
        starts=_starts(re.findall(r"OnCalendar=([^;}]*)", text)),
        delay=_minutes(delay[1]) if delay else 0,
        persistent="Persistent=yes" in text,
    )


def _starts(calendars: list[str]) -> tuple[int, ...] | None:
    """Times of day of calendars such as `*-*-* 06,18:00:00`; None where one says anything else."""
    starts: list[int] = []
    for calendar in calendars:
        match = re.fullmatch(r"\*-\*-\* ([\d,]+):(\d\d)(:\d\d)?", calendar.strip())
        if not match:
            return None
        starts += [int(hour) * 60 + int(match[2]) for hour in match[1].split(",")]
    return tuple(starts) if calendars else None


def _minutes(span: str) -> int:
    """Minutes of a time span of systemd: `12h`, `1h 30min`, `0`."""
    factors = {"d": 1440, "h": 60, "min": 1}
    return sum(int(number) * factors[unit] for number, unit in re.findall(r"(\d+)(min|d|h)", span))


def _running(root: Path) -> tuple[str, ...] | None:
    try:
        names = {file.read_text().strip() for file in (root / "proc").glob("[0-9]*/comm")}
    except OSError:
        return None
    short = {name[:15]: name for name in NOTIFIERS}  # the kernel keeps 15 characters
    return tuple(sorted(short[name] for name in names & set(short)))


def free(data: Path) -> int | None:
    """Bytes left on the disk that holds a folder, or would hold it; None where that cannot be told."""
    try:
        return shutil.disk_usage(next(place for place in (data, *data.parents) if place.exists())).free
    except (OSError, StopIteration):
        return None


def _touch(root: Path) -> tuple[str, ...] | None:
    """Names of the input devices that udev calls touch screens."""
    database = root / "run/udev/data"
    if not database.is_dir():
        return None
    names = set()
    for file in database.glob("c13:*"):
        if "ID_INPUT_TOUCHSCREEN=1" in file.read_text(errors="replace"):
            device = root / "sys/dev/char" / file.name.removeprefix("c") / "device/name"
            names.add(device.read_text().strip() if device.exists() else file.name)
    return tuple(sorted(names))

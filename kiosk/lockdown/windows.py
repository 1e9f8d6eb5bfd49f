"""The rules for Windows, over facts that were read."""

from __future__ import annotations

from .hours import Hours, clock
from .linux import disk
from .point import Finding, ok, unknown, wrong
from .windows_machine import Windows

PROGRAM = "kiosk.exe"
GROUND = "14 26 36"
"""Red, green, blue of what is seen between two lives: the ground of the first screen."""


def check(machine: Windows, hours: Hours) -> list[Finding]:
    """Every point, in the order in which staff would go through them."""
    return [
        _shell(machine),
        _sign_in(machine),
        _expect(machine, "edge", 0),
        _expect(machine, "toasts", 1),
        _expect(machine, "feedback", 0),
        _saver(machine),
        _ground(machine),
        _power("screen-off", machine.screen_off),
        _power("sleep", machine.sleep),
        _updates(machine, hours),
        _expect(machine, "reboot", 1),
        disk(machine.free),
    ]


def _shell(machine: Windows) -> Finding:
    if machine.shells is None:
        return unknown("shell")
    if machine.account is None:
        return wrong("shell", "Shell Launcher 没有指向导览", "Shell Launcher does not start the kiosk")
    shell = machine.shells[machine.account]
    return ok("shell", shell, shell)


def _sign_in(machine: Windows) -> Finding:
    if "signin" not in machine.values or "account" not in machine.values:
        return unknown("signin")
    if str(machine.values["signin"]) != "1":
        return wrong("signin", "开机后停在登录画面", "the computer stops at the sign-in screen")
    name = str(machine.values["account"] or "?")
    return ok("signin", f"自动登录 {name}", f"signs in as {name} by itself")


def _unread(key: str) -> Finding:
    """The account's part of the registry is there only while it is signed in."""
    return unknown(
        key, "读不到，请在导览登录着的时候再查", "it could not be read; look again while the kiosk is signed in"
    )


def _expect(machine: Windows, key: str, wanted: int) -> Finding:
    """A switch of the registry that has to be there: Windows' own choice without it is the other one."""
    if key not in machine.values:
        return _unread(key)
    if str(machine.values[key]) == str(wanted):
        return ok(key, "已关闭", "off")
    return wrong(key, "没有关闭", "not off")


def _saver(machine: Windows) -> Finding:
    if "saver" not in machine.values:
        return _expect(machine, "saver", 0)
    if str(machine.values["saver"]) == "1":
        return wrong("saver", "没有关闭", "not off")
    return ok("saver", "已关闭", "off")


def _ground(machine: Windows) -> Finding:
    if not {"wallpaper", "ground"} <= machine.values.keys():
        return _unread("ground")
    if machine.values["wallpaper"] != "":
        return wrong("ground", "有壁纸", "there is a wallpaper")
    if machine.values["ground"] != GROUND:
        return wrong("ground", "不是首屏的深色", "it is not the dark colour of the first screen")
    return ok("ground", "纯深色", "plain and dark")


def _power(key: str, seconds: int | None) -> Finding:
    if seconds is None:
        return unknown(key)
    if seconds:
        return wrong(key, f"{seconds // 60} 分钟以后", f"after {seconds // 60} minutes")
    return ok(key, "从不", "never")


def _updates(machine: Windows, hours: Hours) -> Finding:
    values = machine.values
    if not {"hours", "hours-begin", "hours-end"} <= values.keys():
        return unknown("hours")
    begin, end = values["hours-begin"], values["hours-end"]
    if str(values["hours"]) != "1" or not isinstance(begin, int) or not isinstance(end, int):
        return wrong("hours", "没有规定时间", "no hours are set")
    text = f"{clock(begin * 60)}–{clock(end * 60)}"
    if hours.within(begin * 60, end * 60):
        return ok("hours", f"{text} 不会重新启动", f"no restart {text}")
    return wrong("hours", f"只在 {text} 不会重新启动，展会是 {hours}", f"no restart {text} only, the fair is {hours}")

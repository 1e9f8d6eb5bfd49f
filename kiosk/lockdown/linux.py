"""The rules for Linux, over facts that were read; None is a fact that could not be read."""

from __future__ import annotations

from .hours import Hours, clock
from .linux_machine import Linux, Timer
from .point import Finding, ok, unknown, wrong

LEAST_FREE = 500_000_000
"""Bytes, as `kiosk doctor` has it: a new pack, and the old one beside it until it is whole."""


def check(machine: Linux, hours: Hours) -> list[Finding]:
    """Every point, in the order in which staff would go through them."""
    return [
        _session(machine),
        _boot(machine),
        _blanking(machine),
        _buttons(machine),
        _sleep(machine),
        _updates(machine, hours),
        _notifications(machine),
        _clock(machine),
        disk(machine.free),
        _touch(machine),
    ]


def _session(machine: Linux) -> Finding:
    missing = [name for name, there in (machine.programs or {}).items() if not there]
    if machine.unit is None:
        return unknown("session")
    if machine.unit == "":
        return wrong("session", "没有安装", "it is not installed")
    if missing:
        return wrong("session", f"缺少 {'、'.join(missing)}", f"{' and '.join(missing)} missing")
    if machine.unit not in ("enabled", "enabled-runtime"):
        return wrong("session", "已安装，但开机不会启动", "installed, but not started when switched on")
    if machine.active is False:
        return wrong("session", "已安装，但现在没有运行", "installed, but not running now")
    return ok("session", "开机自动启动", "starts when switched on")


def _boot(machine: Linux) -> Finding:
    if machine.manager:
        return wrong("boot", f"{machine.manager} 也想占用屏幕", f"{machine.manager} wants the screen too")
    if machine.target is None:
        return unknown("boot")
    if machine.target != "graphical.target":
        return wrong("boot", f"开机只到 {machine.target}", f"the computer starts into {machine.target} only")
    return ok("boot", "屏幕归导览所有", "the screen is the kiosk's")


def _blanking(machine: Linux) -> Finding:
    if machine.active and not machine.manager:
        return ok("blanking", "导览的会话里没有屏保", "the kiosk's session has no screen saver")
    if machine.blanking is None:
        return unknown("blanking", "没有可以询问的屏幕", "there is no screen to ask")
    if machine.blanking:
        return wrong("blanking", f"{machine.blanking} 秒后变黑", f"the screen goes black after {machine.blanking} s")
    if machine.dpms:
        return wrong("blanking", "显示器会自动省电", "the screen saves power by itself")
    return ok("blanking", "不会变黑", "the screen stays on")


def _buttons(machine: Linux) -> Finding:
    login = machine.login
    if login is None:
        return unknown("buttons")
    # defaults: logind.conf(5)
    lid = login.get("HandleLidSwitch", "suspend")
    mains = login.get("HandleLidSwitchExternalPower", lid)
    if lid != "ignore" or mains != "ignore":
        return wrong("buttons", "合上盖子会睡眠", "closing the lid puts the computer to sleep")
    if login.get("IdleAction", "ignore") != "ignore":
        return wrong("buttons", "没有人触摸时系统会有动作", "the system acts when nobody touches it")
    if login.get("HandlePowerKey", "poweroff") != "poweroff":
        return wrong("buttons", "电源键不能正常关机", "the power button does not switch off properly")
    return ok("buttons", "电源键正常关机，盖子不起作用", "the power button switches off, the lid does nothing")


def _sleep(machine: Linux) -> Finding:
    if machine.sleep is None:
        return unknown("sleep")
    if machine.sleep:
        return wrong("sleep", "电脑可以睡眠", "the computer can be put to sleep")
    return ok("sleep", "不会睡眠", "never")


def _updates(machine: Linux, hours: Hours) -> Finding:
    if machine.timers is None:
        return unknown("updates")
    for timer in machine.timers:
        if found := _disturbs(timer, hours):
            return found
    unsure = [timer.name for timer in machine.timers if timer.starts is None]
    if unsure:
        return unknown("updates", f"看不懂 {unsure[0]} 的时间", f"the times of {unsure[0]} are not daily ones")
    if not machine.timers:
        return ok("updates", "没有自动更新", "there are none")
    return ok("updates", f"都在 {hours} 以外", f"outside {hours}")


def _disturbs(timer: Timer, hours: Hours) -> Finding | None:
    if timer.persistent:
        name = timer.name
        return wrong("updates", f"{name} 错过后会在开机时补做", f"{name} makes up for a missed night when switched on")
    for start in timer.starts or ():
        if hours.touched_by(start, timer.delay):
            when = clock(start) if not timer.delay else f"{clock(start)}–{clock(start + timer.delay)}"
            return wrong("updates", f"{timer.name} 在 {when}", f"{timer.name} at {when}")
    return None


def _notifications(machine: Linux) -> Finding:
    if machine.notifiers is None:
        return unknown("notifications")
    if machine.notifiers:
        names = ", ".join(machine.notifiers)
        return wrong("notifications", f"{names} 在运行", f"{names} running")
    return ok("notifications", "没有", "none")


def _clock(machine: Linux) -> Finding:
    if machine.ntp is None:
        return unknown("clock")
    if not machine.ntp:
        return wrong("clock", "没有自动对时", "the clock is not set by itself")
    if not machine.synchronised:
        return unknown("clock", "已打开自动对时，但还没有对上", "set by itself, but not yet in step")
    return ok("clock", "自动对时", "set by itself")


def disk(free: int | None) -> Finding:
    """Whether there is room on the disk; `free` in bytes."""
    if free is None:
        return unknown("disk")
    zh, en = f"剩余 {free / 1e9:.1f} GB", f"{free / 1e9:.1f} GB free"
    return ok("disk", zh, en) if free >= LEAST_FREE else wrong("disk", zh, en)


def _touch(machine: Linux) -> Finding:
    if machine.touch is None:
        return unknown("touch")
    if not machine.touch:
        return wrong("touch", "没有找到触摸屏", "no touch screen was found")
    names = ", ".join(machine.touch)
    return ok("touch", names, names)

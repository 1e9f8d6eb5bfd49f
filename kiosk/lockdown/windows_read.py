"""Reads a Windows machine: the registry and the power plan. Changes nothing."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from .linux_read import Ask, ask, free
from .windows_machine import PLACES, SHELL_LAUNCHER, Value, Windows

POWER = {
    "screen_off": ("SUB_VIDEO", "VIDEOIDLE"),
    "sleep": ("SUB_SLEEP", "STANDBYIDLE"),
}
"""Names of powercfg(1): the same in every language of Windows."""


class Registry(Protocol):
    """The registry as far as it is looked into. Both raise OSError where reading is refused."""

    def value(self, hive: str, path: str, name: str) -> Value:
        """A value, None where there is none."""

    def keys(self, hive: str, path: str) -> list[str]:
        """Names of the keys below a key; none where it is not there."""


class WindowsRegistry:
    """The registry of this computer."""

    def value(self, hive: str, path: str, name: str) -> Value:
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(_root(hive), path, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as key:
                    found = winreg.QueryValueEx(key, name)[0]
            except FileNotFoundError:
                return None
            return found if isinstance(found, int | str) else None
        raise OSError("no registry here")

    def keys(self, hive: str, path: str) -> list[str]:
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(_root(hive), path, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as key:
                    return [winreg.EnumKey(key, number) for number in range(winreg.QueryInfoKey(key)[0])]
            except FileNotFoundError:
                return []
        raise OSError("no registry here")


def _root(hive: str) -> int:
    """HKEY_LOCAL_MACHINE or HKEY_USERS (winreg.h)."""
    return {"HKLM": 0x80000002, "HKU": 0x80000003}[hive]


def read(data: Path, registry: Registry | None = None, ask: Ask = ask) -> Windows:
    """This machine; `data` is the kiosk's data folder."""
    registry = registry or WindowsRegistry()
    shells = _shells(registry)
    account = next((sid for sid, shell in (shells or {}).items() if "kiosk" in shell.lower()), None)
    return Windows(
        values=_values(registry, account),
        shells=shells,
        account=account,
        screen_off=_seconds(ask, "screen_off"),
        sleep=_seconds(ask, "sleep"),
        free=free(data),
    )


def _shells(registry: Registry) -> dict[str, str] | None:
    try:
        sids = registry.keys("HKLM", SHELL_LAUNCHER)
        return {sid: str(registry.value("HKLM", rf"{SHELL_LAUNCHER}\{sid}", "Shell") or "") for sid in sids}
    except OSError:
        return None


def _values(registry: Registry, account: str | None) -> Mapping[str, Value]:
    """Everything in PLACES that can be read. An account's part is there only while it is signed in."""
    values: dict[str, Value] = {}
    for key, place in PLACES.items():
        hive, path = place.hive, place.path
        try:
            if hive == "USER":
                if account is None or account not in registry.keys("HKU", ""):
                    continue
                hive, path = "HKU", rf"{account}\{path}"
            values[key] = registry.value(hive, path, place.name)
        except OSError:
            continue
    return values


def _seconds(ask: Ask, key: str) -> int | None:
    """The last two numbers that powercfg prints: on mains and on battery. Its words are in Windows' language."""
    text = ask(["powercfg", "/query", "SCHEME_CURRENT", *POWER[key]])
    numbers = re.findall(r"0x([0-9a-fA-F]{8})\s*$", text or "", re.MULTILINE)
    return int(numbers[-2], 16) if len(numbers) >= 2 else None

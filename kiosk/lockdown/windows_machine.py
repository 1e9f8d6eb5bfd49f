"""What is read of a Windows machine, and where it stands in the registry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Value = int | str | None
"""What the registry holds; None where it holds nothing."""


class Place(NamedTuple):
    """A value in the registry. "HKLM" is the machine; "USER" is the account that the kiosk runs as."""

    hive: str
    path: str
    name: str


_POLICIES = r"SOFTWARE\Policies\Microsoft\Windows"
_WINLOGON = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon"
SHELL_LAUNCHER = r"SOFTWARE\Microsoft\Windows Embedded\Shell Launcher"
"""One key for each account, named by its SID, with the value Shell."""
PLACES = {
    "edge": Place("HKLM", rf"{_POLICIES}\EdgeUI", "AllowEdgeSwipe"),  # Policy CSP LockDown/AllowEdgeSwipe
    "toasts": Place("USER", rf"{_POLICIES}\CurrentVersion\PushNotifications", "NoToastApplicationNotification"),
    "feedback": Place("USER", r"Control Panel\Cursors", "ContactVisualization"),
    "saver": Place("USER", r"Control Panel\Desktop", "ScreenSaveActive"),
    "wallpaper": Place("USER", r"Control Panel\Desktop", "WallPaper"),
    "ground": Place("USER", r"Control Panel\Colors", "Background"),
    "signin": Place("HKLM", _WINLOGON, "AutoAdminLogon"),
    "account": Place("HKLM", _WINLOGON, "DefaultUserName"),
    "hours": Place("HKLM", rf"{_POLICIES}\WindowsUpdate", "SetActiveHours"),  # Policy CSP Update/ActiveHoursStart
    "hours-begin": Place("HKLM", rf"{_POLICIES}\WindowsUpdate", "ActiveHoursStart"),
    "hours-end": Place("HKLM", rf"{_POLICIES}\WindowsUpdate", "ActiveHoursEnd"),
    "reboot": Place("HKLM", rf"{_POLICIES}\WindowsUpdate\AU", "NoAutoRebootWithLoggedOnUsers"),
}


@dataclass(frozen=True, kw_only=True)
class Windows:
    """What was read. A place that is missing from `values` could not be read."""

    values: Mapping[str, Value] = field(default_factory=dict)
    shells: Mapping[str, str] | None = None
    """Shell Launcher's shells by the account's SID; None where they could not be read."""
    account: str | None = None
    """SID of the account that the kiosk runs as, None where Shell Launcher names none."""
    screen_off: int | None = None
    """Seconds until the screen is switched off on mains power, 0 for never."""
    sleep: int | None = None
    """Seconds until the computer sleeps on mains power, 0 for never."""
    free: int | None = None
    """Bytes left where the data folder is."""

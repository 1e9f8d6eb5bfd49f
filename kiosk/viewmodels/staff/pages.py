"""The pages of staff mode, in the order of the bar. The first is the one that the PIN leads to.

`name` is also the QML file: "device" is kiosk/qml/Kiosk/Staff/DevicePage.qml, which gets the view model as `vm`.
"""

from __future__ import annotations

from typing import NamedTuple

from .base import StaffPageViewModel
from .content import ContentViewModel
from .device import DeviceViewModel
from .export import ExportViewModel
from .settings import SettingsViewModel
from .setup import SetUpViewModel
from .today import TodayViewModel


class StaffPlace(NamedTuple):
    """One page."""

    name: str
    zh: str
    en: str
    icon: str
    """A name in kiosk/qml/Kiosk/Theme/Icons.qml."""
    model: type[StaffPageViewModel]


PAGES = (
    StaffPlace("today", "今日", "Today", "chartBar", TodayViewModel),
    StaffPlace("device", "设备", "Device", "info", DeviceViewModel),
    StaffPlace("export", "导出", "Export", "fileText", ExportViewModel),
    StaffPlace("content", "内容", "Content", "image", ContentViewModel),
    StaffPlace("settings", "设置", "Settings", "list", SettingsViewModel),
)
SETUP = StaffPlace("setup", "首次设置", "First set-up", "lockSimple", SetUpViewModel)
"""Not on the bar: first use leads to it, and the settings."""

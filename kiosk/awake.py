"""Holds the screen saver off while the kiosk shows: a visitor who finds a black screen walks on.

Nothing is set that outlives the program: the desktop is asked over D-Bus (it forgets the request when the program
ends), Windows by a call that ends with the thread, and a bare X server is told every 20 seconds that somebody is there.
"""

from __future__ import annotations

import ctypes
import logging
import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

log = logging.getLogger(__name__)

PERIOD_MS = 20_000
"""Shorter than the shortest time that desktops let a screen saver be set to, one minute."""
CONTINUOUS, SYSTEM_REQUIRED, DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2  # SetThreadExecutionState, winbase.h
SCREEN_SAVER_RESET = 0  # XForceScreenSaver, X.h


class Awake(QObject):
    """Keeps the screen on from `start` until the program ends. Where nothing can be done, the log says so."""

    def __init__(self, parent: QObject | None = None, period_ms: int = PERIOD_MS) -> None:
        super().__init__(parent)
        self._x11: ctypes.CDLL | None = None
        self._display: int | None = None
        self._bus: object = None
        self._timer = QTimer(self)
        self._timer.setInterval(period_ms)
        self._timer.timeout.connect(self._tell_x)

    def start(self) -> None:
        """To be called once the first screen shows: none of it is needed earlier."""
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED)
            return
        if QGuiApplication.platformName() in ("offscreen", "minimal"):
            return
        self._ask_desktop()
        if QGuiApplication.platformName() == "xcb" and self._open_x():
            self._tell_x()
            self._timer.start()

    def _ask_desktop(self) -> None:
        """org.freedesktop.ScreenSaver, which GNOME, KDE and Xfce have; without waiting for an answer."""
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusMessage
        except ImportError:
            return
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        service = "org.freedesktop.ScreenSaver"
        call = QDBusMessage.createMethodCall(service, "/org/freedesktop/ScreenSaver", service, "Inhibit")
        call.setArguments(["kiosk", "A visitor may touch the screen at any moment"])
        self._bus = bus.asyncCall(call)

    def _open_x(self) -> bool:
        try:
            self._x11 = ctypes.CDLL("libX11.so.6")
        except OSError:
            log.info("no libX11: the screen saver is left to the desktop")
            return False
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XForceScreenSaver.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._x11.XFlush.argtypes = [ctypes.c_void_p]
        self._display = self._x11.XOpenDisplay(None)
        return bool(self._display)

    def _tell_x(self) -> None:
        if self._x11 is not None:
            self._x11.XForceScreenSaver(self._display, SCREEN_SAVER_RESET)
            self._x11.XFlush(self._display)

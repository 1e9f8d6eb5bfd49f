"""Keeps the window over the whole of its screen, whatever becomes of either: minimised, rotated, unplugged."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

log = logging.getLogger(__name__)

PAUSES_MS = (50, 300, 1000, 5000)
"""Before each attempt: a window manager takes some milliseconds to answer, and with one that refuses the screen must
not flicker. After the last attempt the next change of window or screens begins anew."""


class FullScreen(QObject):
    """Watches one window and all screens, from its making until `end`.

    The screen that it was started on is the visitors': when that one is unplugged, the window goes to another, and
    returns as soon as it is back. (That the window does not close is Main.qml's business.)
    """

    fitted = Signal()
    """The window fills a screen again, which may be another one, or have another size."""

    def __init__(self, window: QWindow) -> None:
        super().__init__()
        self._window, self._home = window, window.screen().name()
        self._tries = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fit)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        for screen in application.screens():
            screen.geometryChanged.connect(self._changed)
        application.screenAdded.connect(self._added)
        application.screenRemoved.connect(self._changed)
        for signal in (window.visibilityChanged, window.screenChanged, window.widthChanged, window.heightChanged):
            signal.connect(self._changed)

    def end(self) -> None:
        """Before the window is hidden for good."""
        self._tries = len(PAUSES_MS)
        self._timer.stop()
        self.deleteLater()

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._changed)
        self._changed()

    def _changed(self, *_: object) -> None:
        if not self._timer.isActive() and not self._right():
            self._tries = 0
            self._timer.start(PAUSES_MS[0])

    def _screen(self) -> QScreen:
        """The screen to fill."""
        named = [screen for screen in QGuiApplication.screens() if screen.name() == self._home]
        return named[0] if named else self._window.screen() or QGuiApplication.primaryScreen()

    def _right(self) -> bool:
        window, screen = self._window, self._screen()
        if window.visibility() != QWindow.Visibility.FullScreen or window.screen() is not screen:
            return False
        if QGuiApplication.platformName().startswith("wayland"):  # a window does not know where it is
            return window.size() == screen.size()
        return window.geometry() == screen.geometry()

    def _fit(self) -> None:
        if self._right():
            self.fitted.emit()
            return
        window, screen = self._window, self._screen()
        log.info("the window is put back over screen %s: %s", screen.name(), screen.geometry().getRect())
        if window.screen() is not screen:
            window.setScreen(screen)
        window.setGeometry(screen.geometry())  # where no window manager honours full screen, the size has to be set
        if window.visibility() != QWindow.Visibility.FullScreen:
            window.showFullScreen()
        self._tries += 1
        if self._tries < len(PAUSES_MS):
            self._timer.start(PAUSES_MS[self._tries])

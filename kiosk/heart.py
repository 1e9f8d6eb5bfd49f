"""The kiosk's heart: beats in the interface's thread, and says when a picture was last really shown.

No Python runs once a frame. `frameSwapped` restarts a timer, from C++ to C++, and how far that timer has run is the
age of the last picture. A kiosk at rest draws nothing, so each beat asks for a picture where the last is a second old.
"""

from __future__ import annotations

import time

from PySide6.QtCore import SIGNAL, SLOT, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow

from kiosk.ending import Ending
from kiosk.session import Event, Tick, Touch
from kiosk.supervisor import child, codes, messages
from kiosk.viewmodels.app import AppViewModel

BEAT_MS = 500
OLD_S = 0.9
"""Seconds after which a new picture is asked for; with the length of a beat, pictures are 1.5 s apart at most."""
LONGEST_MS = 2_000_000_000
"""What the timer of the pictures counts down from: 23 days, and it begins anew with each picture."""

CAN_RAISE = ("xcb", "windows", "cocoa")
"""Platforms on which a window may put itself to the front; the others only warn."""


class Heart(QObject):
    """Beats from `start` until the program ends. The caller keeps it."""

    asked = Signal(str)

    def __init__(self, root: QQuickWindow, app: AppViewModel, line: child.Line, ending: Ending) -> None:
        super().__init__()
        self._root, self._app, self._line, self._ending = root, app, line, ending
        self._shown = False
        self._expected = time.monotonic()
        self._pictures = QTimer(self)
        self._pictures.setInterval(LONGEST_MS)
        self._beats = QTimer(self)
        self._beats.setInterval(BEAT_MS)
        self._beats.timeout.connect(self._beat)
        self.asked.connect(self._obey)

    def start(self) -> None:
        """To be called when the window is shown and before the event loop."""
        QObject.connect(self._root, SIGNAL("frameSwapped()"), self._pictures, SLOT("start()"))
        self._app.heard = self._happened
        self._line.listen(self.asked.emit)
        self._root.frameSwapped.connect(self._first)
        self._beats.start()

    def end(self) -> None:
        """The last beat. An end that was asked for is announced before anything is taken down that could fail."""
        self._beats.stop()
        if self._ending.code is not None:
            self._line.say(messages.Ending(self._ending.code))

    @Slot()
    def _first(self) -> None:
        """The first picture: the supervisor waits for it. More may be on their way from the drawing thread."""
        if self._shown:
            return
        self._root.frameSwapped.disconnect(self._first)
        self._shown = True
        self._beat()

    @Slot()
    def _beat(self) -> None:
        age = self._age()
        self._line.say(messages.Beat(self._app.state.attracting, age, self._shown))
        if age is not None and age >= OLD_S:
            self._root.update()

    def _age(self) -> float | None:
        """Seconds since the last picture, or since one could be shown again; None while none can be."""
        now = time.monotonic()
        if not self._root.isExposed():
            self._expected = now
            return None
        since = now - self._expected
        if not self._pictures.isActive():
            return since
        return min(since, (LONGEST_MS - self._pictures.remainingTime()) / 1000)

    def _happened(self, event: Event) -> None:
        if not isinstance(event, Tick | Touch):
            self._line.say(messages.Happened(type(event).__name__))

    def _come_to_front(self) -> None:
        if self._root.visibility() in (QWindow.Visibility.Minimized, QWindow.Visibility.Hidden):
            self._root.showFullScreen()
        if QGuiApplication.platformName() in CAN_RAISE:
            self._root.raise_()
            self._root.requestActivate()

    @Slot(str)
    def _obey(self, command: str) -> None:
        if command == child.FRONT:
            self._come_to_front()
        elif command == child.END or (command == child.REST and self._app.state.attracting):
            self._ending.leave(codes.RESTART_SHELL)

"""The last screen: shown where there is no content that may be shown, or the program's own screens are damaged.

It needs neither QML nor resources, and tells visitors whom to turn to and staff what is wrong. With it a booth is never
dark, and the supervisor does not start a program again and again that cannot show anything else.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QGuiApplication,
    QPaintDevice,
    QPainter,
    QPaintEvent,
    QRasterWindow,
    QTextOption,
)

from kiosk.ending import Ending
from kiosk.fonts import load_fonts
from kiosk.fullscreen import FullScreen
from kiosk.supervisor import child, codes, messages

if TYPE_CHECKING:
    import argparse

GROUND, GOLD, FAINT = QColor("#0E1A24"), QColor("#E6C47E"), QColor("#B9C2C8")
"""Colour.night, Colour.goldLit, and the grey of its notes."""
BEAT_MS, LOOK_MS = 500, 30_000
"""Between two beats; between two looks whether there is something better to show: a stick that was put back."""
STEPS, STEP_S = 7, 60.0
"""The words move a little every minute, lest they burn in."""

STAFF = ("工作人员：请运行 kiosk doctor", "Staff: please run kiosk doctor")


class BareWindow(QRasterWindow):
    """Words for visitors, and small ones for staff. It can be touched and does nothing."""

    def __init__(self, notices: Sequence[str]) -> None:
        super().__init__()
        self._notices = "\n".join([*(part for one in notices for part in one.split(" / ")), *STAFF])
        self.painted: float | None = None
        """When it was last drawn, on the steady clock."""
        self.setCursor(Qt.CursorShape.BlankCursor)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        self.draw(self)
        self.painted = time.monotonic()

    def draw(self, target: QPaintDevice) -> None:
        """Draws the screen on a device of the window's size."""
        painter = QPainter(target)
        painter.fillRect(0, 0, self.width(), self.height(), GROUND)
        unit = min(self.width(), self.height()) / 1080
        drift = (int(time.monotonic() / STEP_S) % STEPS - STEPS // 2) * 12 * unit
        high = self.height()
        for family, size, colour, text, at in (
            ("Kiosk Serif", 60, Qt.GlobalColor.white, "暂时无法展示", 0.36),
            ("Kiosk Sans", 32, Qt.GlobalColor.white, "请找展台工作人员", 0.45),
            ("Kiosk Sans", 30, FAINT, "Nothing to show right now. Please ask our staff.", 0.52),
        ):
            painter.setPen(colour)
            painter.setFont(_font(family, size * unit, bold=family == "Kiosk Serif"))
            box = QRectF(0, at * high + drift, self.width(), 2 * size * unit)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, text)
        painter.fillRect(QRectF(self.width() / 2 - 80 * unit, 0.6 * high + drift, 160 * unit, 3 * unit), GOLD)
        painter.setPen(FAINT)
        painter.setFont(_font("Kiosk Sans", 22 * unit))
        flow = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        flow.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        room = QRectF(0.1 * self.width(), 0.66 * high + drift, 0.8 * self.width(), 0.32 * high)
        painter.drawText(room, self._notices, flow)
        painter.end()


class Pulse(QObject):
    """Beats to the supervisor, obeys it, and looks for something better from time to time."""

    asked = Signal(str)

    def __init__(self, window: BareWindow, line: child.Line, ending: Ending) -> None:
        super().__init__()
        self._window, self._line, self._ending = window, line, ending
        self.asked.connect(self._obey)
        line.listen(self.asked.emit)
        self._beats = QTimer(self)
        self._beats.timeout.connect(self.beat)
        self._beats.start(BEAT_MS)

    def beat(self) -> None:
        """Says how old the picture is, and asks for a new one."""
        painted = self._window.painted
        visible = self._window.isExposed() and painted is not None
        age = time.monotonic() - painted if visible and painted is not None else None
        self._line.say(messages.Beat(True, age, painted is not None))
        self._window.update()

    def _obey(self, command: str) -> None:
        if command == child.FRONT:
            self._window.raise_()
        elif command in (child.END, child.REST):
            self._ending.leave(codes.RESTART_SHELL)


def run(
    args: argparse.Namespace,
    notices: Sequence[str],
    line: child.Line | None,
    ending: Ending,
    better: Callable[[], bool] | None,
) -> int:
    """Shows the last screen until somebody ends it, or until `better` says that another start is worth while.

    Returns the exit code. The application exists, and ends on signals.
    """
    load_fonts()
    window = BareWindow(notices)
    keeper = None
    if args.windowed or args.size:
        window.resize(*(args.size or (1280, 720)))
        window.show()
    else:
        window.setGeometry(window.screen().geometry())
        window.showFullScreen()
        keeper = FullScreen(window)
    pulse = Pulse(window, line, ending) if line is not None else None
    looks = QTimer()
    if better is not None:
        looks.timeout.connect(lambda: ending.leave(codes.RESTART_SHELL) if better() else None)
        looks.start(LOOK_MS)
    code = QGuiApplication.exec()
    if keeper is not None:
        keeper.end()
    if line is not None and ending.code is not None:
        line.say(messages.Ending(ending.code))
    window.destroy()
    del pulse
    return codes.FAILED if ending.code is None and code else code


def application() -> QGuiApplication:
    """The one application object."""
    found = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(found, QGuiApplication)
    return found


def _font(family: str, pixels: float, bold: bool = False) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(12, round(pixels)))
    font.setBold(bold)
    return font

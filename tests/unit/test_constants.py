"""Python does not abort after many calls into Qt."""

from __future__ import annotations

import subprocess
import sys

MANY = """
from kiosk import constants
{keep}
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal()

sender = Sender()
for _ in range(200_000):
    sender.sent.emit()
    sender.setObjectName("x")
print("alive")
"""

TWICE = """
import sys
from kiosk import constants
constants.keep()
before = sys.getrefcount(None)
constants.keep()
print(sys.getrefcount(None) - before)
"""


def test_two_hundred_thousand_signals_and_calls() -> None:
    done = subprocess.run([sys.executable, "-c", MANY.format(keep="constants.keep()")], capture_output=True, text=True)
    assert done.stdout == "alive\n", done.stderr


def test_keeping_twice_adds_once() -> None:
    done = subprocess.run([sys.executable, "-c", TWICE], capture_output=True, text=True, check=True)
    assert abs(int(done.stdout)) < 100

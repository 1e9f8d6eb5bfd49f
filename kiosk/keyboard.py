"""Tells Qt, before it is loaded, that what is typed goes through Qt Virtual Keyboard, inside our own window."""

from __future__ import annotations

import os


def apply() -> None:
    """Before the first QGuiApplication: Qt takes its input method from the environment, once.

    Without QT_VIRTUALKEYBOARD_DESKTOP_DISABLE it would open a window of its own for the keys.
    """
    os.environ.pop("QT_IM_MODULES", None)  # goes before QT_IM_MODULE since Qt 6.7
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"

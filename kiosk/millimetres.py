"""How wide the screen is for a finger."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen

MM = (100.0, 5000.0)
"""Widths in millimetres that a booth screen can have; others are a screen's lies (projectors say 1600, some say 0)."""


def width_mm(setting: float | None, first: QSize, screen: QScreen | None) -> float:
    """Physical width of the screen: as staff have set it, else what the screen says if that can be true, else 0.

    What staff have set holds for the screen as it stood at the start, `first` in pixels: turned, its height is meant.
    """
    if screen is None:
        return setting or 0.0
    size = screen.size()
    if setting:
        turned = (size.width() > size.height()) != (first.width() > first.height())
        return setting * first.height() / first.width() if turned else setting
    width = screen.physicalSize().width()
    return width if MM[0] <= width <= MM[1] else 0.0

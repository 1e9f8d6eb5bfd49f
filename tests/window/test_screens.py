"""Screens that are turned, set to another resolution, unplugged and plugged while the kiosk runs."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from Xlib import X
from Xlib.display import Display

from tests.packaging.driver import Kiosk, Picture, colours, difference

from .randr import Screens

Start = Callable[..., Kiosk]
Rect = tuple[int, int, int, int]
PATIENCE = 60.0
SAME = 0.002
"""Share of pixels that two pictures of the same screen may differ by; another screen differs by some percent."""


def window(name: str) -> Rect:
    """Place and size of the kiosk's window on a display: the only one that shows."""
    display = Display(name)
    try:
        for one in display.screen().root.query_tree().children:
            if one.get_attributes().map_state == X.IsViewable:
                at = one.get_geometry()
                return at.x, at.y, at.width, at.height
        return 0, 0, 0, 0
    finally:
        display.close()


def wait_at(name: str, kiosk: Kiosk, wanted: Rect) -> None:
    deadline = time.monotonic() + PATIENCE
    while (found := window(name)) != wanted:
        assert kiosk.process.poll() is None, kiosk.said()
        assert time.monotonic() < deadline, f"the window is at {found}, not {wanted}"
        time.sleep(0.1)


def warnings(kiosk: Kiosk) -> list[str]:
    return [line for line in kiosk.log().splitlines() if " WARNING " in line or " ERROR " in line]


def begin(kiosk: Kiosk, width: int, height: int) -> Picture:
    kiosk.wait(lambda picture: picture.shape[:2] == (height, width) and colours(picture) > 50, "a first picture")
    first = kiosk.look()
    kiosk.tap(width / 2, height / 2)
    kiosk.wait(lambda picture: difference(first, picture) > 0.3, "the home screen")
    time.sleep(1)  # its pictures
    return kiosk.wait_still()


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 720), (1600, 1200)], ids=str)
def test_turned_or_set_anew_it_fills_the_screen_as_if_started_there(
    start: Start, display: str, size: tuple[int, int]
) -> None:
    screens, (width, height) = Screens(display), size
    kiosk = start(display)
    landscape = begin(kiosk, 1920, 1080)
    screens.resize(width, height)
    wait_at(display, kiosk, (0, 0, width, height))
    kiosk.wait_still()
    time.sleep(1)  # pictures of another size are read meanwhile
    turned = kiosk.wait_still()
    assert turned.shape[:2] == (height, width)
    screens.resize(1920, 1080)
    wait_at(display, kiosk, (0, 0, 1920, 1080))
    kiosk.wait(lambda picture: difference(picture, landscape) <= SAME, "the screen as it was before the turn")
    assert warnings(kiosk) == []
    kiosk.end()
    screens.resize(width, height)
    fresh = start(display, width_mm=953.0 * 1080 / 1920 if height > width else 953.0)
    begin(fresh, width, height)
    fresh.wait(lambda picture: difference(picture, turned) <= SAME, "the screen as it was after the turn")


def test_it_can_be_touched_after_a_turn(start: Start, display: str) -> None:
    kiosk = start(display)
    kiosk.wait_shown()
    Screens(display).resize(1080, 1920)
    wait_at(display, kiosk, (0, 0, 1080, 1920))
    home = begin(kiosk, 1080, 1920)
    kiosk.tap(219, 1780)  # the second station of eight upright: x from 90 to 990
    kiosk.wait(lambda picture: difference(home, picture) > 0.05, "the parks")
    assert warnings(kiosk) == []


def test_a_second_screen_comes_and_goes_and_the_kiosk_stays(start: Start, display: str) -> None:
    screens = Screens(display)
    screens.plug("BOOTH", 0, 1280, 1080, primary=True)
    kiosk = start(display)
    kiosk.wait(lambda picture: colours(picture[:, :1280]) > 50, "a first picture")
    wait_at(display, kiosk, (0, 0, 1280, 1080))
    for _ in range(2):
        screens.plug("LAPTOP", 1280, 640, 1080)
        time.sleep(1)
        assert window(display) == (0, 0, 1280, 1080)
        screens.unplug("LAPTOP")
        time.sleep(1)
        assert window(display) == (0, 0, 1280, 1080)
    assert warnings(kiosk) == []


def test_when_its_own_screen_is_unplugged_it_moves_and_comes_back(start: Start, display: str) -> None:
    screens = Screens(display)
    screens.plug("BOOTH", 640, 1280, 1080, primary=True)
    screens.plug("LAPTOP", 0, 640, 1080)
    kiosk = start(display)
    wait_at(display, kiosk, (640, 0, 1280, 1080))
    screens.unplug("BOOTH")
    wait_at(display, kiosk, (0, 0, 640, 1080))
    kiosk.wait(lambda picture: colours(picture[:, :640]) > 50, "a picture on the other screen")
    screens.plug("BOOTH", 640, 1280, 1080, primary=True)
    wait_at(display, kiosk, (640, 0, 1280, 1080))
    kiosk.wait(lambda picture: colours(picture[:, 640:]) > 50, "a picture on its own screen")
    assert warnings(kiosk) == []

"""Where the picture between two lives stands, as far as it is decided here: asked of a server that is made up."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from kiosk.supervisor import moment, moment_wayland, moment_x11, x11

PICTURES = Path("none")
UNMAP, MAP = "unmap", "map"


class Server:
    """Writes down which windows come and go."""

    screen = x11.Screen(root=1, width=800, height=600, depth=8)  # too few colours for the words: only the ground

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.kiosk_shows = self.away = self.kiosk_comes_with_the_words = False
        self.tries = 0

    def __call__(self, name: str, timeout: float) -> Server:
        del name, timeout
        self.tries += 1
        if self.away:
            raise x11.RefusedError("away")
        return self

    def new_id(self) -> int:
        return 7

    def size(self, window: int) -> tuple[int, int]:
        del window
        if self.away:
            raise x11.RefusedError("away")
        return 800, 600

    def shows_other(self, own: int) -> bool:
        assert own == 7
        return self.kiosk_shows

    def send(self, *requests: bytes) -> None:
        names = {moment_x11.MAP_WINDOW: MAP, moment_x11.UNMAP_WINDOW: UNMAP}
        self.asked += [names[code] for one in requests if (code := struct.unpack("<B3x", one[:4])[0]) in names]
        self.kiosk_shows |= self.kiosk_comes_with_the_words and MAP in self.asked

    def close(self) -> None:
        """Nothing is kept."""

    def since(self) -> list[str]:
        asked, self.asked = self.asked, []
        return asked


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Server:
    server = Server()
    monkeypatch.setattr(moment_x11, "Display", server)
    for name, value in (("WAYLAND_DISPLAY", "w"), ("KIOSK_COMPOSITOR", "cage"), ("QT_QPA_PLATFORM", "xcb")):
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("DISPLAY", ":0")
    return server


def begun() -> moment.Moment:
    one = moment.choose(PICTURES)
    one.begin()
    return one


def test_under_cage_it_is_there_before_the_kiosk_and_stays(server: Server) -> None:
    one = begun()
    assert server.since() == [MAP]
    server.kiosk_shows = True
    one.lower()
    assert UNMAP not in server.since()
    server.kiosk_shows = False
    one.raise_()
    assert server.since() == [MAP]  # it is on show already


def test_under_cage_it_comes_before_a_frozen_kiosk(server: Server) -> None:
    one = begun()
    server.kiosk_shows = True
    one.lower()
    server.since()
    one.raise_()
    assert server.since() == [UNMAP, MAP]
    one.raise_()  # once more when it has been killed
    assert server.since() == [MAP]


def test_under_cage_it_never_covers_a_kiosk_that_was_there_first(server: Server) -> None:
    server.kiosk_shows = True
    one = begun()
    one.lower()
    assert server.since() == []
    server.kiosk_shows = False
    one.raise_()
    server.kiosk_shows = True
    one.lower()
    assert server.since() == [MAP, MAP]


def test_under_cage_it_does_not_stay_over_a_kiosk_that_came_while_it_was_drawn(server: Server) -> None:
    server.kiosk_comes_with_the_words = True
    one = begun()
    assert server.since() == [MAP, UNMAP]
    one.lower()
    assert server.since() == []
    server.kiosk_shows = server.kiosk_comes_with_the_words = False
    one.raise_()
    assert server.since() == [MAP]


def test_under_cage_a_server_that_is_slow_to_come_is_waited_for_once(server: Server) -> None:
    server.away = True
    begun()
    assert server.tries == 1


def test_under_cage_it_waits_where_the_server_was_away(server: Server) -> None:
    one = begun()
    server.kiosk_shows = server.away = True
    one.lower()
    server.away = False
    server.since()
    one.lower()
    assert server.since() == []


@pytest.mark.parametrize("name", ["KIOSK_COMPOSITOR", "QT_QPA_PLATFORM"])
def test_under_other_compositors_it_is_there_only_while_the_kiosk_is_not(
    server: Server, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.delenv(name)
    one = begun()
    assert isinstance(one, moment_wayland.AfterwardsMoment) and server.since() == []
    one.raise_()
    one.lower()
    assert server.since() == [MAP, UNMAP]

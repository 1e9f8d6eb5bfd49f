"""A visitor calls staff by touch: seen, counted, told to a robot that may hang, and taken back."""

from __future__ import annotations

import socket
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import tour
from kiosk.calling import Calling
from kiosk.calls.sound import Sound
from kiosk.content.load import Pack
from kiosk.counting import Counting
from kiosk.insights import FILE, Count
from kiosk.pretend import PretendDesk
from kiosk.qtlog import QtLog
from kiosk.settings import Call, Settings
from tests.driver import Visitor

SHAPES = [(1920, 1080), (1080, 1920)]
CALL, CALLED, BACK = "呼叫工作人员", "已呼叫", "取消呼叫"


@pytest.fixture
def visitor(pack: Pack, quiet: QtLog) -> Iterator[Visitor]:
    visitor = Visitor(pack, (1280, 720))
    visitor.app.open("home")
    visitor.settle()
    yield visitor
    visitor.close()


def can_be_taken_back(visitor: Visitor) -> bool:
    return any(one.property("name") == BACK for one in visitor.targets())


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_every_screen_has_it_and_says_that_staff_are_called(pack: Pack, quiet: QtLog, shape: tuple[int, int]) -> None:
    visitor = Visitor(pack, shape)
    first = visitor.app.context.index.catalogue.parks[0].id
    for screen in ("home", "parks", "match", "location", "services", "figures", "events", "compare", "takeaway"):
        visitor.app.open(screen)
        visitor.settle()
        visitor.named(CALL)
    visitor.app.open("park", first)
    visitor.settle()
    visitor.tap(CALL)
    assert visitor.app.calls.waiting and CALLED in visitor.texts() and CALL not in visitor.texts()
    visitor.app.open("events")
    visitor.until(lambda: can_be_taken_back(visitor), "the way to take it back")
    visitor.tap(BACK)
    assert not visitor.app.calls.waiting and CALL in visitor.texts()
    visitor.close()


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_nothing_that_a_visitor_looks_at_is_without_it(pack: Pack, quiet: QtLog, shape: tuple[int, int]) -> None:
    """Of all that the tour shows, only the first screen, where any touch begins, and the question whether somebody is
    still there, where any touch says yes."""
    visitor = Visitor(pack, shape, desk=PretendDesk())
    visitor.app.open("home")
    without, seen = [], 0
    for stop, go in tour.stops(visitor.app, staff=False):
        go(visitor.app)
        visitor.settle()
        seen += 1
        there = [one for one in visitor.targets() if one.property("name") == CALL]
        if len(there) != 1 and CALLED not in visitor.texts():
            without.append(stop)
    visitor.close()
    assert without == ["01-attract", "19-idle"] and seen > 60


def picture(visitor: Visitor) -> None:
    visitor.app.showPicture(0)


def source(visitor: Visitor) -> None:
    visitor.app.showSource(f"figure/{visitor.app.context.index.catalogue.parks[0].figures[0].id}")


def keys(visitor: Visitor) -> None:
    visitor.app.open("enquiry")
    visitor.settle()
    visitor.tap("姓名")
    for letter in "wang":
        visitor.tap(letter)


def search(visitor: Visitor) -> None:
    visitor.app.open("parks")
    visitor.app.search("rj")


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("cover", [picture, source, keys, search])
def test_over_what_covers_the_rail_it_is_the_same_call_and_nothing_closes(
    pack: Pack, quiet: QtLog, cover: Callable[[Visitor], None], shape: tuple[int, int]
) -> None:
    visitor = Visitor(pack, shape, desk=PretendDesk())
    visitor.app.open("home")
    visitor.app.open("park", visitor.app.context.index.catalogue.parks[0].id)
    cover(visitor)
    visitor.settle()

    def place() -> tuple[object, ...]:
        now = visitor.app.state
        boards = [one for one in visitor.items() if one.metaObject().className().startswith(("TypingKey", "Keyboard_"))]
        return now.route, now.overlay, now.query, now.gallery, now.source, len(boards)

    before = place()
    visitor.tap(CALL)
    assert visitor.app.calls.waiting and CALLED in visitor.texts() and place() == before
    visitor.until(lambda: can_be_taken_back(visitor), "the way to take it back")
    visitor.tap(BACK)
    assert not visitor.app.calls.waiting and CALL in visitor.texts() and place() == before
    visitor.close()


def test_a_second_tap_at_once_does_not_take_it_back(visitor: Visitor) -> None:
    place = visitor.rect(visitor.named(CALL))
    spot = place.center()
    spot.setX(place.right() - 0.15 * place.width())  # where the way back appears
    visitor.press(spot)
    visitor.release(spot)
    visitor.clock.advance(0.25)
    visitor.press(spot)
    visitor.release(spot)
    visitor.settle()
    assert visitor.app.calls.waiting and visitor.app.calls.number == 1
    visitor.until(lambda: can_be_taken_back(visitor), "the way to take it back")
    visitor.tap(spot)
    assert not visitor.app.calls.waiting


def test_the_screen_is_framed_while_it_waits_and_gives_way_to_no_touch(visitor: Visitor) -> None:
    def framed() -> bool:
        return any(one.metaObject().className().startswith("CallFrame") for one in visitor.items())

    assert not framed()
    visitor.tap(CALL)
    assert framed()
    visitor.tap("园区")
    assert visitor.app.screen == "parks" and framed()
    visitor.idle(visitor.app.state.rules.idle + 1)
    visitor.idle(visitor.app.state.rules.countdown + 1)
    assert visitor.app.screen == "attract" and not framed() and not visitor.app.calls.waiting


def test_it_is_counted(visitor: Visitor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[bool] = []
    monkeypatch.setattr(Sound, "play", lambda sound: played.append(sound.on))
    counting = Counting(visitor.app, tmp_path, True)
    counting.start(after_ms=1)
    called = Calling(visitor.app.calls, Settings(), counting)
    called.start()
    visitor.until(lambda: counting.recorder is not None, "the recorder")
    visitor.tap(CALL)
    assert played == [True]
    counting.end()
    connection = sqlite3.connect(tmp_path / FILE)
    rows = connection.execute("SELECT kind, times FROM counts").fetchall()
    connection.close()
    assert rows == [(Count.CALL, 1)]


def test_a_robot_that_hangs_holds_nothing_up_and_visitors_hear_nothing_of_it(visitor: Visitor, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:  # takes the connection and never answers
        webhook = f"http://127.0.0.1:{server.getsockname()[1]}/?key=secret"
        called = Calling(
            visitor.app.calls,
            Settings(sound=False, call=Call(webhook=webhook, timeout=1.0)),
            Counting(visitor.app, tmp_path, False),
        )
        called.start()
        visitor.tap(CALL)
        visitor.tap("园区")
        assert visitor.app.screen == "parks" and visitor.app.calls.waiting, "the next touch, while nobody answers"
        visitor.until(lambda: called.robot.fault is not None, "the time-out", patience=30)
    assert "Timeout" in str(visitor.app.calls.fault()) and "secret" not in str(visitor.app.calls.fault())
    assert not any("Timeout" in text for text in visitor.texts())
    assert visitor.app.calls.waiting, "the call stands all the same"

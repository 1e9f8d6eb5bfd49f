"""The heart beats while the kiosk rests, and says what a supervisor may know."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QWindow

from kiosk.content.load import Pack
from kiosk.ending import Ending
from kiosk.heart import BEAT_MS, OLD_S, Heart
from kiosk.qtlog import QtLog
from kiosk.supervisor import child, messages
from kiosk.supervisor.messages import Beat, Happened
from tests.driver import Visitor


class Heard(child.Line):
    """A line that keeps what is said and takes nothing from the process."""

    def __init__(self) -> None:
        self.said: list[messages.Message] = []

    def say(self, message: messages.Message) -> None:
        self.said.append(message)

    def listen(self, heard: object) -> None:
        self.heard = heard

    def beats(self) -> list[Beat]:
        return [one for one in self.said if isinstance(one, Beat)]


@pytest.fixture
def visitor(pack: Pack, quiet: QtLog) -> Iterator[Visitor]:
    one = Visitor(pack, (1280, 720))
    yield one
    one.close()


@pytest.fixture
def line(visitor: Visitor) -> Iterator[Heard]:
    heard = Heard()
    ending = Ending()
    heart = Heart(visitor.root, visitor.app, heard, ending)
    heart.start()
    yield heard
    heard.said.clear()
    heart.end()
    expected = [] if ending.code is None else [messages.Ending(ending.code)]
    assert heard.said == expected  # an end that nobody asked for is not announced


def test_at_rest_it_beats_and_pictures_are_shown(visitor: Visitor, line: Heard) -> None:
    visitor.until(lambda: len(line.beats()) >= 8, "eight beats", patience=30)
    late = line.beats()[3:]
    assert all(beat.attracting and beat.shown for beat in late)
    ages = [beat.picture_age for beat in late]
    assert None not in ages
    # a picture is asked for when the last is old, and comes with the next turn of the loop
    assert min(ages) < OLD_S and max(ages) < 3 * (OLD_S + BEAT_MS / 1000)


def test_pictures_cost_no_python_each(visitor: Visitor, line: Heard) -> None:
    visitor.until(lambda: len(line.beats()) >= 2 and line.beats()[-1].shown, "a first picture", patience=30)
    called: list[str] = []
    pictures = []
    visitor.root.frameSwapped.connect(lambda: pictures.append(1))
    sys.setprofile(lambda frame, event, _: called.append(frame.f_code.co_name) if event == "call" else None)
    try:
        for _ in range(30):
            visitor.root.update()
            visitor.wait()
    finally:
        sys.setprofile(None)
    assert len(pictures) > 10
    assert called.count("_beat") + called.count("_first") <= 3


def test_a_hidden_window_expects_no_picture(visitor: Visitor, line: Heard) -> None:
    visitor.until(lambda: bool(line.beats()), "a beat", patience=30)
    visitor.root.hide()
    line.said.clear()
    visitor.until(lambda: len(line.beats()) >= 2, "beats", patience=30)
    assert [beat.picture_age for beat in line.beats()] == [None] * len(line.beats())
    visitor.root.show()
    line.said.clear()
    visitor.until(lambda: len(line.beats()) >= 2, "beats", patience=30)
    assert line.beats()[-1].picture_age is not None


def test_events_are_named_and_no_more(visitor: Visitor, line: Heard) -> None:
    visitor.app.open("parks")
    visitor.app.search("what a visitor typed")
    visitor.app.touched()
    visitor.app.tick()
    visitor.app.finish()
    told = [one for one in line.said if isinstance(one, Happened)]
    assert [one.name for one in told] == ["Open", "SetQuery", "Finish"]
    assert not any("typed" in messages.line(one) for one in line.said)


def test_it_rests_only_when_nobody_is_there(visitor: Visitor, line: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setattr("kiosk.ending.QCoreApplication.exit", ended.append)
    visitor.app.open("parks")
    line.heard(child.REST)
    visitor.wait(50)
    assert ended == []
    visitor.app.finish()
    line.heard(child.REST)
    visitor.until(lambda: ended == [0], "the end")
    visitor.app.open("parks")
    line.heard(child.END)
    visitor.until(lambda: ended == [0, 0], "the end, whoever is there")


def test_it_comes_to_the_front(visitor: Visitor, line: Heard) -> None:
    visitor.root.showMinimized()
    visitor.wait(50)
    line.heard(child.FRONT)
    visitor.until(lambda: visitor.root.visibility() == QWindow.Visibility.FullScreen, "the window")

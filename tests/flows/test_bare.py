"""The last screen, and the watch over the pack: the ways back from what cannot be shown."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QImage

from kiosk import bare
from kiosk.content.load import Pack
from kiosk.content.manifest import MANIFEST
from kiosk.ending import Ending
from kiosk.packwatch import PackWatch
from kiosk.qtlog import QtLog
from kiosk.supervisor import child, codes, messages
from tests.driver import Visitor

ARGS = argparse.Namespace(windowed=True, size=(1280, 720))
REASON = "内容包已损坏 / the pack is damaged"


class Heard(child.Line):
    """A line that keeps what is said."""

    def __init__(self) -> None:
        self.said: list[messages.Message] = []

    def say(self, message: messages.Message) -> None:
        self.said.append(message)

    def listen(self, heard: object) -> None:
        self.heard = heard


def test_it_beats_as_one_that_shows_something_and_ends_as_told(quiet: QtLog) -> None:
    line, ending = Heard(), Ending()
    QTimer.singleShot(4 * bare.BEAT_MS, lambda: line.heard(child.END))  # type: ignore[operator]
    assert bare.run(ARGS, [REASON], line, ending, None) == codes.RESTART_SHELL
    beats = [one for one in line.said if isinstance(one, messages.Beat)]
    assert len(beats) >= 2 and all(beat.attracting for beat in beats)
    assert beats[-1].shown and beats[-1].picture_age is not None
    assert line.said[-1] == messages.Ending(codes.RESTART_SHELL)


def test_it_starts_anew_when_there_is_something_better(quiet: QtLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bare, "LOOK_MS", 20)
    looks = iter([False, False, True])
    ending = Ending()
    assert bare.run(ARGS, [REASON], None, ending, lambda: next(looks)) == codes.RESTART_SHELL
    assert ending.code == codes.RESTART_SHELL and next(looks, None) is None


def test_a_visitor_cannot_close_it(qt: QGuiApplication) -> None:
    window, event = bare.BareWindow([REASON]), QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted()
    window.destroy()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (3840, 2160)])
def test_its_words_stand_apart_and_inside(qt: QGuiApplication, size: tuple[int, int]) -> None:
    """Rows with ink are a few blocks with empty rows between them, and none touches an edge."""
    window = bare.BareWindow([REASON, "设置文件有误 / the settings file has a fault"])
    window.resize(*size)
    picture = QImage(window.size(), QImage.Format.Format_RGB32)
    window.draw(picture)
    ground = picture.pixel(0, 0)
    columns = range(0, picture.width(), 3)
    inked = [any(picture.pixel(x, y) != ground for x in columns) for y in range(picture.height())]
    blocks = sum(now and not before for before, now in zip([False, *inked], inked, strict=False))
    assert 8 <= blocks <= 12  # three lines for visitors, the stroke, four and two for staff
    assert not any(inked[:10]) and not any(inked[-10:])
    window.destroy()


class Watched:
    """A kiosk with a chosen pack, its watch, and what became of it."""

    def __init__(self, visitor: Visitor, shown: Path, chosen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.visitor = visitor
        self.ended: list[int] = []
        monkeypatch.setattr("kiosk.ending.QCoreApplication.exit", self.ended.append)
        self.watch = PackWatch(visitor.app, shown, chosen, Ending())
        self.watch.start()
        self.settle()

    def look(self) -> list[int]:
        self.watch.look()
        self.settle()
        return self.ended

    def settle(self) -> None:
        assert self.watch._looking is not None
        self.watch._looking.join(20)
        self.visitor.wait(20)


@pytest.fixture
def visitor(pack: Pack, quiet: QtLog) -> Iterator[Visitor]:
    one = Visitor(pack, (1280, 720))
    yield one
    one.close()


@pytest.fixture
def chosen(pack_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(pack_folder, tmp_path / "chosen"))


def test_a_pack_that_goes_is_noticed_and_no_visit_is_cut_off(
    visitor: Visitor, chosen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = Watched(visitor, chosen, chosen, monkeypatch)
    visitor.app.open("parks")
    assert kiosk.look() == []
    (chosen / MANIFEST).rename(chosen / "gone")
    assert kiosk.look() == [] and kiosk.look() == [] and kiosk.look() == []
    visitor.app.finish()
    kiosk.watch.look()
    assert kiosk.ended == [codes.RESTART_SHELL]


def test_a_file_that_is_away_for_a_moment_is_none(
    visitor: Visitor, chosen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = Watched(visitor, chosen, chosen, monkeypatch)
    for _ in range(3):
        (chosen / MANIFEST).rename(chosen / "gone")
        assert kiosk.look() == []
        (chosen / "gone").rename(chosen / MANIFEST)
        assert kiosk.look() == []


def test_the_chosen_pack_comes_back_once_it_is_whole(
    visitor: Visitor, pack_folder: Path, chosen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = chosen.rename(chosen.with_name("pulled"))
    kiosk = Watched(visitor, pack_folder, chosen, monkeypatch)
    assert kiosk.look() == []
    catalogue = (stick / "catalogue.msgpack").read_bytes()
    (stick / "catalogue.msgpack").write_bytes(b"half copied")
    stick.rename(chosen)
    assert kiosk.look() == []
    (chosen / "catalogue.msgpack").write_bytes(catalogue)
    assert kiosk.look() == [codes.RESTART_SHELL]

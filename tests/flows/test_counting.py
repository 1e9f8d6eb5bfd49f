"""A visit in the whole program is counted, and nothing that was typed reaches the disk."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.load import Pack
from kiosk.counting import Counting
from kiosk.insights import FILE
from kiosk.qtlog import QtLog
from kiosk.session import EnterStaff
from tests.driver import Visitor

SIZE = (1280, 720)
TYPED = "衡阳张三zhangsan"


@pytest.fixture
def visitor(pack: Pack, quiet: QtLog) -> Iterator[Visitor]:
    visitor = Visitor(pack, SIZE)
    yield visitor
    visitor.close()


def counting(visitor: Visitor, data: Path, on: bool = True) -> Counting:
    made = Counting(visitor.app, data, on)
    made.start(after_ms=50)
    return made


def rows(data: Path, asked: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(data / FILE)
    try:
        return connection.execute(asked).fetchall()
    finally:
        connection.close()


def test_a_visit_is_counted_from_its_first_touch(visitor: Visitor, tmp_path: Path) -> None:
    found = counting(visitor, tmp_path)
    visitor.app.open("home")
    visitor.clock.advance(4)
    visitor.until(lambda: found.recorder is not None, "the recorder")
    visitor.app.open("park", "xn-xx-software-park")
    visitor.clock.advance(8)
    visitor.app.search("")
    for end in range(1, len(TYPED) + 1):
        visitor.app.search(TYPED[:end])
    visitor.app.closeSearch()
    visitor.app.chooseLanguage("en")
    visitor.idle(100)
    visitor.idle(30)
    assert visitor.app.screen == "attract"
    found.end()
    assert rows(tmp_path, "SELECT language, ended, seconds FROM visits") == [("en", 2, 12)]
    assert rows(
        tmp_path, "SELECT subject, times, seconds FROM items JOIN things ON things.id = thing WHERE kind = 2"
    ) == [("xn-xx-software-park", 1, 8)]
    assert rows(tmp_path, "SELECT times FROM items JOIN things ON things.id = thing WHERE kind = 8") == [(1,)]
    for file in tmp_path.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert not [part for part in (TYPED, "张三", "zhang") if part.encode() in content], file


def test_where_nothing_can_be_written_the_kiosk_goes_on_and_staff_read_why(visitor: Visitor, tmp_path: Path) -> None:
    place = tmp_path / "a file"
    place.write_text("where the folder should be", encoding="utf-8")
    found = counting(visitor, place)
    visitor.until(lambda: (found.recorder is not None and bool(found.notices)) or _flushed(found), "a notice")
    visitor.app.open("parks")
    visitor.settle()
    assert visitor.app.screen == "parks"
    assert str(place) in found.notices[0].zh and str(place) in found.notices[0].en
    found.end()


def _flushed(found: Counting) -> bool:
    """The next batch learns what came of the one before."""
    if found.recorder is not None:
        found.recorder.flush()
    return bool(found.notices)


def test_switched_off_it_writes_nothing(visitor: Visitor, tmp_path: Path) -> None:
    found = counting(visitor, tmp_path, on=False)
    visitor.app.open("home")
    visitor.wait(150)
    visitor.app.finish()
    found.end()
    assert list(tmp_path.iterdir()) == []


def test_a_mistake_in_counting_ends_the_counting_and_not_the_kiosk(
    visitor: Visitor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    found = counting(visitor, tmp_path)
    visitor.until(lambda: found.recorder is not None, "the recorder")
    monkeypatch.setattr("kiosk.insights.recorder.derive", lambda *step: 1 / 0)
    visitor.app.open("parks")
    visitor.app.open("services")
    visitor.settle()
    assert visitor.app.screen == "services"
    assert [record.getMessage() for record in caplog.records].count("visits are no longer counted") == 1
    found.end()


def test_a_visit_of_staff_is_none(visitor: Visitor, tmp_path: Path) -> None:
    found = counting(visitor, tmp_path)
    visitor.until(lambda: found.recorder is not None, "the recorder")
    visitor.app.open("park", "xn-xx-software-park")
    visitor.clock.advance(8)
    visitor.app.send(EnterStaff(visitor.clock.now(), "device"))
    visitor.app.chooseLanguage("en")
    visitor.clock.advance(50)
    visitor.app.finish()
    visitor.app.open("home")
    visitor.clock.advance(5)
    visitor.app.finish()
    found.end()
    assert rows(tmp_path, "SELECT seconds FROM visits WHERE ended != 4") == [(5,)]
    assert rows(tmp_path, "SELECT seconds FROM visits WHERE ended = 4") == [(0,)]
    assert rows(tmp_path, "SELECT subject FROM items JOIN things ON things.id = thing WHERE kind = 2") == []

"""What is counted reaches the disk once, whatever the disk does; the kiosk never waits for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.insights import FILE, SCHEMA, Count, End, Kind, Recorder, Tally, by_day, span, summarise
from kiosk.insights import batch as batches
from kiosk.insights.recorder import EVERY
from kiosk.session import Event, Finish, Open, Route, Rules, SetQuery, State, initial, step
from kiosk.store import Store

RULES = Rules()
DAY = datetime(2026, 11, 20, 10, 15)


class Booth:
    """A recorder, its database, and clocks that are set by hand."""

    def __init__(self, folder: Path, on: bool = True) -> None:
        self.file = folder / FILE
        self.state: State = initial(RULES)
        self.seconds, self.wall = 1000.0, DAY
        self.store = Store(self.file, SCHEMA, synchronous="NORMAL", put_aside=True)
        tally = Tally(lambda kind, subject: True)
        self.recorder = Recorder(self.store, tally, lambda: self.seconds, lambda: self.wall, on)

    def wait(self, seconds: float) -> None:
        self.seconds += seconds
        self.wall += timedelta(seconds=seconds)

    def do(self, event: type[Event], *arguments: object) -> None:
        done = event(self.seconds, *arguments)
        before, self.state = self.state, step(self.state, done)
        self.recorder.observe(before, done, self.state)

    def visit(self, park: str = "a", seconds: float = 60) -> None:
        self.do(Open, Route("park", park))
        self.wait(seconds)
        self.do(Finish)

    def flush(self) -> None:
        self.settle()
        self.wait(EVERY)
        self.recorder.flush()
        self.settle()

    def settle(self) -> None:
        """Until everything submitted has been done."""
        self.store.read(lambda connection: None).exception()

    def rows(self, asked: str) -> list[tuple[object, ...]]:
        connection = sqlite3.connect(self.file)
        try:
            return connection.execute(asked).fetchall()
        finally:
            connection.close()


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[Booth]:
    made = Booth(tmp_path)
    yield made
    made.store.close(5)


def ends(booth: Booth) -> list[object]:
    return [row[0] for row in booth.rows("SELECT ended FROM visits ORDER BY id")]


def test_visits_of_a_batch_are_written_once(booth: Booth) -> None:
    for park in "aba":
        booth.visit(park)
    booth.flush()
    booth.flush()
    assert ends(booth) == [End.FINISHED] * 3
    asked = (
        "SELECT subject, count(*), sum(seconds) FROM items JOIN things ON things.id = thing WHERE kind = 2 GROUP BY 1"
    )
    assert booth.rows(asked) == [("a", 2, 120), ("b", 1, 60)]


def test_a_visit_over_several_batches_is_one_row(booth: Booth) -> None:
    booth.do(Open, Route("home"))
    booth.flush()
    booth.flush()
    assert ends(booth) == [None]
    booth.do(Finish)
    booth.visit()
    booth.do(Open, Route("home"))
    booth.flush()
    assert ends(booth) == [End.FINISHED, End.FINISHED, None]
    booth.do(Finish)
    booth.flush()
    assert ends(booth) == [End.FINISHED] * 3
    assert booth.rows("SELECT seconds FROM visits WHERE id = 1") == [(60,)]


def test_a_visit_that_ends_while_its_beginning_is_being_written_is_one_row(booth: Booth) -> None:
    booth.do(Open, Route("home"))
    booth.recorder.flush()  # and nobody waits for it
    booth.do(Finish)
    booth.visit("b")
    booth.flush()
    booth.flush()
    assert ends(booth) == [End.FINISHED] * 2


def test_the_end_of_the_program_ends_the_visit(booth: Booth) -> None:
    booth.visit()
    booth.do(Open, Route("home"))
    booth.wait(7)
    booth.recorder.end()
    assert ends(booth) == [End.FINISHED, End.CLOSED]
    assert booth.rows("SELECT seconds FROM visits WHERE id = 2") == [(7,)]


def test_a_program_that_breaks_off_leaves_a_visit_without_an_end(booth: Booth, tmp_path: Path) -> None:
    booth.do(Open, Route("home"))
    booth.flush()
    again = Booth(tmp_path)
    again.visit()
    again.recorder.end()
    assert ends(again) == [None, End.FINISHED]


def test_what_staff_touch_is_no_visit(booth: Booth) -> None:
    booth.visit("a")
    booth.do(Open, Route("park", "b"))
    booth.flush()
    booth.recorder.was_staff()
    booth.recorder.was_staff()
    booth.do(Open, Route("park", "c"))
    booth.do(Finish)
    booth.visit("d")
    booth.flush()
    found = booth.recorder.numbers(None, DAY.date()).result()
    assert (found.visits, found.reached[Kind.PARK]) == (2, 2)
    assert {subject for kind, subject in found.things if kind is Kind.PARK} == {"a", "d"}
    assert sum(hour.visits for hour in found.hours.values()) == 2
    assert ends(booth) == [End.FINISHED, End.STAFF, End.FINISHED]


def test_numbers_of_today_and_of_the_fair(booth: Booth) -> None:
    booth.visit()
    booth.flush()
    booth.wait(86400)
    booth.visit()
    booth.visit()
    today = booth.wall.date()
    booth.flush()
    assert booth.recorder.numbers(today, today).result().visits == 2
    fair = booth.recorder.numbers(None, today).result()
    assert [hour.visits for _, hour in by_day(fair)] == [1, 2]


def test_hours_in_which_the_kiosk_ran_are_known(booth: Booth) -> None:
    for _ in range(100):
        booth.flush()
    ten, eleven = booth.rows("SELECT hour % 24, seconds FROM running ORDER BY hour")
    assert ten[0] == 10 and eleven[0] == 11
    assert abs(int(str(ten[1])) - 45 * 60) <= EVERY
    assert int(str(ten[1])) + int(str(eleven[1])) == 100 * EVERY


def test_calls_and_enquiries_are_tied_to_no_visit(booth: Booth) -> None:
    booth.do(Open, Route("park", "a"))
    booth.recorder.count(Count.ENQUIRY)
    booth.recorder.count(Count.CALL)
    booth.recorder.count(Count.CALL)
    booth.do(Finish)
    booth.flush()
    assert booth.rows("SELECT hour % 24, kind, times FROM counts ORDER BY kind") == [(10, 1, 2), (10, 2, 1)]
    assert {row[0] for row in booth.rows("SELECT kind FROM items JOIN things ON things.id = thing")} == {
        Kind.SCREEN,
        Kind.PARK,
    }


def test_what_was_typed_is_in_no_file(booth: Booth, tmp_path: Path) -> None:
    typed = "衡阳张三 zhangsan"
    booth.do(SetQuery, "")
    for end in range(1, len(typed) + 1):
        booth.do(SetQuery, typed[:end])
    booth.do(Finish)
    booth.flush()
    booth.recorder.end()
    assert booth.rows("SELECT times FROM items JOIN things ON things.id = thing WHERE kind = 8") == [(1,)]
    for file in tmp_path.iterdir():
        content = file.read_bytes()
        for part in (typed, "衡阳", "张三", "zhang"):
            for encoding in ("utf-8", "utf-16-le", "gb18030"):
                assert part.encode(encoding) not in content, file


def test_a_disk_that_refuses_for_a_while_costs_no_visit(
    booth: Booth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    booth.visit()
    booth.flush()
    real = batches.save

    def full(connection: sqlite3.Connection, *rest: object) -> None:
        real(connection, *rest)  # type: ignore[arg-type]  # half done, and then there is no room
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr("kiosk.insights.recorder.save", full)
    booth.visit("b")
    booth.flush()
    booth.visit("c")
    booth.flush()
    assert booth.recorder.fault is not None
    assert "磁盘已满" in booth.recorder.fault.zh and "disk is full" in booth.recorder.fault.en
    assert ends(booth) == [End.FINISHED]
    monkeypatch.setattr("kiosk.insights.recorder.save", real)
    booth.wait(1000)
    booth.flush()
    booth.flush()
    assert booth.recorder.fault is None
    assert ends(booth) == [End.FINISHED] * 3
    assert booth.rows("SELECT subject FROM items JOIN things ON things.id = thing WHERE kind = 2 ORDER BY visit") == [
        ("a",),
        ("b",),
        ("c",),
    ]


def test_a_disk_that_refuses_is_asked_ever_more_seldom(booth: Booth, monkeypatch: pytest.MonkeyPatch) -> None:
    tries = []

    def refuse(connection: sqlite3.Connection, *rest: object) -> None:
        tries.append(booth.seconds)
        raise sqlite3.OperationalError("no reason")

    monkeypatch.setattr("kiosk.insights.recorder.save", refuse)
    for _ in range(240):  # two hours
        booth.flush()
    assert 10 < len(tries) < 20
    assert booth.recorder.fault is not None


def test_visits_that_wait_are_bounded_and_the_loss_is_told(booth: Booth, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "MOST", 10)
    fault = sqlite3.OperationalError("read only")
    fault.sqlite_errorcode = sqlite3.SQLITE_READONLY

    def refuse(connection: sqlite3.Connection, *rest: object) -> None:
        raise fault

    real = batches.save
    monkeypatch.setattr("kiosk.insights.recorder.save", refuse)
    for _ in range(13):
        booth.visit(seconds=700)
        booth.flush()
    booth.flush()
    assert booth.recorder.fault is not None and "Visits lost so far: 3" in booth.recorder.fault.en
    monkeypatch.setattr("kiosk.insights.recorder.save", real)
    booth.wait(1000)
    booth.flush()
    booth.flush()
    assert len(ends(booth)) == 10


def test_a_folder_that_is_a_file_stops_nothing(tmp_path: Path) -> None:
    place = tmp_path / "data"
    place.write_text("not a folder")
    booth = Booth(place)
    booth.visit()
    booth.flush()
    booth.flush()
    assert booth.recorder.fault is not None
    place.unlink()
    booth.wait(1000)
    booth.flush()
    booth.flush()
    assert ends(booth) == [End.FINISHED]
    booth.recorder.end()


def test_a_damaged_database_is_put_aside_and_counting_goes_on(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"this is no database" * 500)
    booth = Booth(tmp_path)
    booth.visit()
    booth.flush()
    assert ends(booth) == [End.FINISHED]
    assert len(list(tmp_path.glob("insights-damaged-*.db"))) == 1
    booth.recorder.end()


def test_what_can_be_read_of_a_damaged_database_comes_over(tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    for number in range(2000):
        booth.visit(f"park-{number % 50}")
    booth.flush()
    booth.recorder.end()
    file = tmp_path / FILE
    content = bytearray(file.read_bytes())
    third = len(content) // 3 // 4096 * 4096
    content[third : third + 4096] = b"\xff" * 4096
    file.write_bytes(content)
    again = Booth(tmp_path)
    again.visit("new")
    again.flush()
    kept = len(ends(again))
    assert kept > 1
    assert again.rows("SELECT count(*) FROM items JOIN things ON things.id = thing WHERE subject = 'new'") == [(1,)]
    again.recorder.end()


def test_where_counting_is_off_only_what_is_old_goes(tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    booth.visit()
    booth.flush()
    booth.wait(50 * 86400)
    booth.visit()
    booth.flush()
    booth.recorder.end()
    off = Booth(tmp_path, on=False)
    for days in range(1, 100):
        off.wall = DAY + timedelta(days=50 + days)
        off.recorder.count(Count.CALL)
        off.flush()
        assert len(ends(off)) == (days < 40) + (days < 90)
    assert off.rows("SELECT count(*) FROM counts") == [(0,)]
    assert off.rows("SELECT count(*) FROM running") == [(0,)]
    off.recorder.end()


def test_numbers_of_a_day_read_back(booth: Booth) -> None:
    booth.visit("a", 30)
    booth.visit("b", 90)
    booth.flush()
    connection = sqlite3.connect(booth.file)
    assert span(connection) == (DAY.date(), DAY.date())
    found = summarise(connection, DAY.date(), DAY.date())
    connection.close()
    assert found.visits == 2
    assert found.median_seconds == 60.0
    assert found.thing(Kind.PARK, "b").lengths == ((90, 1),)
    assert found.reached == {Kind.SCREEN: 2, Kind.PARK: 2}

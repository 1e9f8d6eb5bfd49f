"""The writer thread, versions, and what happens when the disk or the file is not as it should be."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.store import Kind, Notice, Schema, Store, StoreError, put_aside_before, reading

ONE = "CREATE TABLE thing (id INTEGER PRIMARY KEY, word TEXT UNIQUE)"


def rescue(damaged: sqlite3.Connection, new: sqlite3.Connection) -> int:
    words = []
    for number in range(1, 1001):
        with contextlib.suppress(sqlite3.Error):
            words += damaged.execute("SELECT word FROM thing WHERE id = ?", (number,)).fetchall()
    return new.executemany("INSERT INTO thing (word) VALUES (?)", words).rowcount


SCHEMA = Schema((ONE,), salvage=rescue)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "data" / "things.sqlite", SCHEMA)
    yield made
    made.close()


def add(word: str) -> Callable[[sqlite3.Connection], int | None]:
    return lambda connection: connection.execute("INSERT INTO thing (word) VALUES (?)", (word,)).lastrowid


def words(connection: sqlite3.Connection) -> list[str]:
    return [word for (word,) in connection.execute("SELECT word FROM thing ORDER BY id")]


def fill(file: Path, count: int = 500) -> None:
    with contextlib.closing(Store(file, SCHEMA)) as store:
        store.write(
            lambda connection: (
                connection.executemany(
                    "INSERT INTO thing (word) VALUES (?)", [(f"word {number}",) for number in range(count)]
                ).rowcount
            )
        ).result()


def test_a_result_comes_after_the_commit(store: Store) -> None:
    seen = []

    def look(future: object) -> None:
        with contextlib.closing(sqlite3.connect(store.file)) as other:
            seen.append(words(other))

    future = store.write(add("one"))
    future.add_done_callback(look)
    assert future.result() == 1
    assert store.read(words).result() == ["one"]
    assert seen == [["one"]]


def test_the_database_is_as_durable_as_was_asked_for(tmp_path: Path) -> None:
    for asked, number in (("FULL", 2), ("NORMAL", 1)):
        with contextlib.closing(Store(tmp_path / f"{asked}.sqlite", SCHEMA, synchronous=asked)) as store:
            found = store.maintain(
                lambda connection: [
                    connection.execute(f"PRAGMA {name}").fetchone()[0]
                    for name in ("journal_mode", "synchronous", "secure_delete")
                ]
            )
            assert found.result() == ["wal", number, 1]


def test_callers_do_not_wait_and_jobs_keep_their_order(store: Store) -> None:
    gate = threading.Event()
    held = store.write(lambda connection: gate.wait(30))
    futures = [store.write(add(str(number))) for number in range(50)]
    assert not held.done() and not any(future.done() for future in futures)
    gate.set()
    assert [future.result(30) for future in futures] == list(range(1, 51))


def test_closing_finishes_what_was_begun_and_refuses_more(store: Store) -> None:
    futures = [store.write(add(str(number))) for number in range(50)]
    assert store.close()
    assert all(future.done() for future in futures)
    with pytest.raises(StoreError) as caught:
        store.write(add("late")).result()
    assert caught.value.kind is Kind.CLOSED
    assert store.close()
    with contextlib.closing(sqlite3.connect(store.file)) as other:
        assert len(words(other)) == 50
    assert not store.file.with_name("things.sqlite-wal").exists()


def test_a_job_that_fails_leaves_nothing_and_the_next_one_runs(store: Store) -> None:
    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO thing (word) VALUES ('half')")
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        store.write(fail).result()
    store.write(add("one")).result()
    with pytest.raises(sqlite3.IntegrityError):
        store.write(add("one")).result()
    with pytest.raises(sqlite3.OperationalError):
        store.read(lambda connection: connection.execute("SELECT nonsense")).result()
    assert store.read(words).result() == ["one"]


def test_migrations_run_once_and_in_order(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite"
    fill(file, 2)
    more = Schema(
        (
            ONE,
            lambda connection: connection.execute("ALTER TABLE thing ADD note TEXT DEFAULT 'x;y'"),
            "UPDATE thing SET note = 'n'",
        )
    )
    for _ in range(2):
        with contextlib.closing(Store(file, more)) as store:
            assert store.ready.result().created is False
            found = store.read(lambda connection: connection.execute("SELECT word, note FROM thing").fetchall())
            assert found.result() == [("word 0", "n"), ("word 1", "n")]


def test_a_migration_that_fails_leaves_the_version_before_it(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite"
    fill(file, 1)
    broken = Schema((ONE, "CREATE TABLE other (a);\nCREATE TABLE thing (a)"))
    with contextlib.closing(Store(file, broken)) as store, pytest.raises(StoreError):
        store.ready.result()
    with contextlib.closing(Store(file, SCHEMA)) as store:
        assert store.read(words).result() == ["word 0"]
        tables = store.read(lambda connection: connection.execute("SELECT name FROM sqlite_master").fetchall())
        assert ("other",) not in tables.result()


def test_a_newer_database_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite"
    with contextlib.closing(Store(file, Schema((ONE, "CREATE TABLE later (a)")))) as newer:
        newer.write(add("precious")).result()
    before = file.read_bytes()
    with contextlib.closing(Store(file, SCHEMA, put_aside=True)) as store, pytest.raises(StoreError) as caught:
        store.write(add("x")).result()
    assert caught.value.kind is Kind.NEWER
    assert "更新版本" in caught.value.zh and "newer version" in caught.value.en and str(file) in caught.value.en
    assert file.read_bytes() == before and put_aside_before(file) == []
    with pytest.raises(StoreError, match="newer"), reading(file, SCHEMA):
        pass


PAGES = {"index": 10, "rows": 13}
"""First byte of a leaf page: https://www.sqlite.org/fileformat2.html#b_tree_pages"""


@pytest.mark.parametrize("damage", ["no database", "index", "rows", "header", "cut"])
def test_a_damaged_database_is_put_aside_and_said_so(tmp_path: Path, damage: str) -> None:
    file = tmp_path / "a.sqlite"
    fill(file)
    content = bytearray(file.read_bytes())
    if damage == "no database":
        content[:] = b"something else" * 1000
    elif damage in PAGES:
        start = next(at for at in range(4096, len(content), 4096) if content[at] == PAGES[damage])
        content[start : start + 4096] = bytes(range(256)) * 16
    elif damage == "header":
        content[:16] = b"SQLite format 9\0"
    else:
        del content[len(content) // 2 :]
    file.write_bytes(content)
    notices: list[Notice] = []
    with contextlib.closing(Store(file, SCHEMA, put_aside=True, notify=notices.append)) as store:
        opened = store.ready.result()
        rescued = store.read(words).result()
        store.write(add("new")).result()
    (aside,) = put_aside_before(file)
    assert opened.aside == aside and aside.read_bytes()[:100] == bytes(content[:100])
    assert opened.notice == notices[0] and str(aside) in notices[0].zh and str(aside) in notices[0].en
    assert f"{len(rescued)} 条" in notices[0].zh
    if damage == "index":
        assert len(rescued) == 500
    if damage == "rows":
        assert 100 < len(rescued) < 500


def test_beside_the_kiosk_a_damaged_database_is_only_reported(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite"
    file.write_bytes(b"something else" * 1000)
    with contextlib.closing(Store(file, SCHEMA)) as store, pytest.raises(StoreError) as caught:
        store.ready.result()
    assert caught.value.kind is Kind.DAMAGED and "不要删除" in caught.value.zh
    assert [one.name for one in tmp_path.iterdir()] == ["a.sqlite"]


def test_damage_that_appears_while_running_is_put_aside_and_the_job_still_done(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite"
    notices: list[Notice] = []
    with contextlib.closing(Store(file, SCHEMA, put_aside=True, notify=notices.append)) as store:
        store.write(add("one")).result()
        store.maintain(lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()).result()
        with file.open("r+b") as stream:
            stream.write(b"x" * file.stat().st_size)
        store.maintain(lambda connection: connection.execute("PRAGMA shrink_memory")).result()
        assert store.write(add("two")).result() >= 1
        assert store.read(words).result()[-1] == "two"
    assert len(notices) == 1 and len(put_aside_before(file)) == 1


def test_a_file_that_was_taken_away_is_not_written_to(tmp_path: Path, store: Store) -> None:
    store.write(add("one")).result()
    store.file.rename(tmp_path / "taken.sqlite")
    store.file.with_name("things.sqlite-wal").unlink()
    store.file.with_name("things.sqlite-shm").unlink()
    store.write(add("two")).result()
    with contextlib.closing(sqlite3.connect(store.file)) as other:
        assert words(other) == ["two"]


def test_a_database_in_use_is_waited_for_and_then_reported(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.ready.result()
    store.maintain(lambda connection: connection.execute("PRAGMA busy_timeout = 50")).result()
    with contextlib.closing(sqlite3.connect(store.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as caught:
            store.write(add("one")).result()
        assert caught.value.kind is Kind.LOCKED and "Another program" in caught.value.en
        other.execute("ROLLBACK")
    assert store.write(add("one")).result() == 1


def test_a_folder_that_cannot_be_made_is_said_and_tried_again(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    with contextlib.closing(Store(tmp_path / "data" / "a.sqlite", SCHEMA)) as store:
        with pytest.raises(StoreError) as caught:
            store.ready.result()
        assert caught.value.kind is Kind.DISK and "请检查磁盘" in caught.value.zh
        (tmp_path / "data").unlink()
        assert store.write(add("one")).result() == 1


def test_reading_beside_a_writer_sees_what_is_committed_and_cannot_write(store: Store) -> None:
    store.write(add("one")).result()
    with reading(store.file, SCHEMA) as connection:
        assert words(connection) == ["one"]
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            connection.execute("DELETE FROM thing")
    with pytest.raises(StoreError) as caught, reading(store.file.with_name("none"), SCHEMA):
        pass
    assert caught.value.kind is Kind.DISK


def test_reading_brings_an_older_database_to_the_newest_version(tmp_path: Path) -> None:
    fill(tmp_path / "a.sqlite", 1)
    with reading(tmp_path / "a.sqlite", Schema((ONE, "ALTER TABLE thing ADD note"))) as connection:
        assert connection.execute("SELECT note FROM thing").fetchall() == [(None,)]


def test_the_files_are_for_their_owner_alone(store: Store) -> None:
    store.write(add("one")).result()
    modes = {one.name: oct(one.stat().st_mode & 0o777) for one in store.file.parent.iterdir()}
    assert set(modes.values()) == {"0o600"} and len(modes) == 3

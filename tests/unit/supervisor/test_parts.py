"""The supervisor's parts that touch files and sockets."""

from __future__ import annotations

import json
import os
import socket
import struct
import subprocess
import sys
import zlib
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.supervisor import aftermath, child, files, instance, keep, moment_x11, records, spawn, state, x11
from kiosk.supervisor.journal import BYTES, Journal
from kiosk.supervisor.notify import Notify
from kiosk.tooling import ROOT


def test_it_knows_neither_qt_nor_any_package_but_psutil() -> None:
    code = (
        "import sys, pkgutil, importlib, kiosk.supervisor as package\n"
        "for one in pkgutil.iter_modules(package.__path__): importlib.import_module('kiosk.supervisor.' + one.name)\n"
        "import psutil\n"
        "print(*{name.split('.')[0] for name in sys.modules} - set(sys.stdlib_module_names))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert set(done.stdout.split()) <= {"__main__", "kiosk", "psutil"} | _startup_modules()


def _startup_modules() -> set[str]:
    """What this interpreter imports by itself (path files of installed packages)."""
    code = "import sys; print(*{name.split('.')[0] for name in sys.modules})"
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())


def test_little_is_imported_before_the_first_kiosk_is_started() -> None:
    code = (
        "import sys; from pathlib import Path; from kiosk.supervisor import entry, spawn\n"
        "def start(line): print(*sys.modules); raise SystemExit(0)\n"
        "spawn.start = start; entry.run([], Path(sys.argv[1]), Path('.'), '1')"
    )
    with_folder = [sys.executable, "-c", code, os.devnull]
    done = subprocess.run(with_folder, capture_output=True, text=True, cwd=ROOT, check=True)
    heavy = {"psutil", "json", "argparse", "logging", "dataclasses", "inspect", "ctypes", "platformdirs", "msgspec"}
    assert heavy & set(done.stdout.split()) == set()


def test_fifty_records_are_kept_the_newest(tmp_path: Path) -> None:
    began = datetime(2026, 1, 1)
    for number in range(records.MOST + 5):
        assert records.write(tmp_path, {"why": str(number)}, began + timedelta(seconds=number)) is None
    count, last = records.latest(tmp_path)
    assert count == records.MOST
    assert last["why"] == str(records.MOST + 4) and last["at"] == "2026-01-01T00:00:54"
    assert files.read(records.listed(tmp_path)[0])["why"] == "5"


def test_a_clock_that_is_set_back_loses_no_record(tmp_path: Path) -> None:
    """By the clock the new one would be the oldest of all, and the first to be thrown away."""
    for number in range(records.MOST):
        records.write(tmp_path, {"why": str(number)}, datetime(2038, 1, 1) + timedelta(seconds=number))
    records.write(tmp_path, {"why": "set back"}, datetime(2026, 1, 1))
    assert records.latest(tmp_path) == (records.MOST, {"at": "2026-01-01T00:00:00", "why": "set back"})


def test_records_of_an_older_program_come_first(tmp_path: Path) -> None:
    (tmp_path / "ends").mkdir()
    (tmp_path / "ends" / "20261231-235959-000001.json").write_text('{"why": "old"}', encoding="utf-8")
    records.write(tmp_path, {"why": "new"}, datetime(2026, 1, 1))
    assert [files.read(one)["why"] for one in records.listed(tmp_path)] == ["old", "new"]


def test_a_damaged_record_is_passed_over(tmp_path: Path) -> None:
    records.write(tmp_path, {"why": "crash"}, datetime(2026, 1, 1))
    (tmp_path / "ends" / "29990101.json").write_bytes(b"\xff{")
    assert records.latest(tmp_path)[0] == 2
    assert records.latest(tmp_path)[1]["why"] == "crash"
    assert records.latest(tmp_path / "nowhere") == (0, {})


def test_only_the_trace_of_this_life_is_taken(tmp_path: Path) -> None:
    file = tmp_path / records.TRACE
    assert records.trace(tmp_path) == ""
    file.write_text("Fatal Python error\n" + "x" * 10**6, encoding="utf-8")
    found = records.trace(tmp_path)
    assert found.startswith("Fatal") and len(found) == records.TRACE_BYTES
    assert records.trace(tmp_path) == ""  # it belongs to one death


def test_a_step_is_forgotten_by_another_version_and_in_a_damaged_file(tmp_path: Path) -> None:
    assert state.load(tmp_path, "1").level == 0
    assert state.save(tmp_path, state.Remembered(2, "2026-01-01T00:00:00", "crash", "1")) is None
    assert state.load(tmp_path, "1").level == 2
    assert state.load(tmp_path, "2").level == 0
    for damaged in (b"", b"{", b"[]", b'{"level": "2", "version": "1"}', b'{"level": 9, "version": "1"}', b"\xff"):
        (tmp_path / state.FILE).write_bytes(damaged)
        assert state.load(tmp_path, "1") == state.Remembered(version="1")


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b.json"
    assert files.write(file, {"a": "中"}) is None
    assert files.read(file) == {"a": "中"}
    assert [one.name for one in file.parent.iterdir()] == ["b.json"]
    (tmp_path / "c").touch()
    assert files.write(tmp_path / "c" / "d.json", {}) is not None


def test_the_journal_turns_and_never_raises(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    journal = Journal(tmp_path / "supervisor.log")
    journal.file.write_text("x" * (BYTES + 1), encoding="utf-8")
    journal.say("quiet")
    journal.say("loud", loud=True)
    assert [line[20:] for line in journal.file.read_text(encoding="utf-8").splitlines()] == ["quiet", "loud"]
    assert journal.file.with_suffix(".old.log").stat().st_size == BYTES + 1
    (tmp_path / "file").touch()
    Journal(tmp_path / "file" / "x.log").say("still loud", loud=True)
    assert capsys.readouterr().err == "loud\nstill loud\n"


def test_the_lock_moves_where_the_data_folder_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    data = tmp_path / "data"
    data.touch()
    first = instance.take(data)
    assert first is not None
    assert instance.take(data) is None
    assert not first.wanted()
    assert not instance.ask_front(data, patience=0.1)
    assert first.wanted() and not first.wanted()
    assert instance.take(tmp_path / "other") is not None


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="systemd's socket")
def test_systemd_is_told(tmp_path: Path) -> None:
    address = str(tmp_path / "notify")
    environment = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "6000000", "WATCHDOG_PID": str(os.getpid()), "A": "b"}
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(address)
        systemd.settimeout(5)
        notify = Notify(environment)
        assert environment == {"A": "b"}
        assert notify.period == 2.0
        notify.say("READY=1")
        assert systemd.recv(100) == b"READY=1"
        for now in (0.0, 1.0, 2.5):
            notify.alive(now)
        assert [systemd.recv(100) for _ in range(2)] == [b"WATCHDOG=1"] * 2
        systemd.setblocking(False)
        with pytest.raises(BlockingIOError):
            systemd.recv(100)
    notify.say("READY=1")  # systemd has gone: nothing happens


def test_without_systemd_nothing_is_told() -> None:
    notify = Notify({})
    notify.say("READY=1")
    notify.alive(0.0)
    assert notify.period is None
    assert Notify({"WATCHDOG_USEC": "1000000", "WATCHDOG_PID": "1"}).period is None


def test_systemd_is_not_told_by_the_kiosk_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", "/x")
    code = "import os, sys; sys.stdout.write(os.environ.get('NOTIFY_SOCKET', 'none'))"
    process = spawn.start([sys.executable, "-c", code])
    assert process.communicate()[0] == b"none"


def test_the_kiosk_is_this_program_again() -> None:
    assert spawn.command(["--language", "en"], 2) == [
        *(sys.executable, "-m", "kiosk", "run", "--language", "en", "--life", "2")
    ]


def test_the_last_pack_that_worked_is_kept(tmp_path: Path) -> None:
    pack, data = tmp_path / "pack", tmp_path / "data"
    pack.mkdir()
    data.mkdir()
    (pack / "manifest.json").write_text("1", encoding="utf-8")
    assert not keep.there(data)
    assert keep.keep(pack, data) is None
    assert keep.there(data) and keep.same(pack, data)
    (pack / "manifest.json").write_text("2", encoding="utf-8")
    assert not keep.same(pack, data)
    assert keep.keep(pack, data) is None and keep.same(pack, data)
    assert keep.keep(tmp_path / "gone", data) is not None
    assert keep.there(data)
    assert [one.name for one in data.iterdir()] == [keep.FOLDER]


def test_an_exception_is_told_by_place_and_never_by_its_text() -> None:
    try:
        int("what the visitor typed")
    except ValueError as error:
        told = child.where(type(error), error.__traceback__)
    assert told.startswith("ValueError unit/supervisor/test_parts.py:")
    assert "typed" not in told
    assert child.where(KeyError, None) == "KeyError"


@pytest.mark.parametrize(
    ("code", "expected"), [(-11, "SIGSEGV"), (6, "exit code 6"), (-99, "signal 99"), (None, "cannot be ended")]
)
def test_an_end_in_words(code: int | None, expected: str) -> None:
    assert aftermath.words(code) == expected


def test_the_cookie_of_a_display_is_found(tmp_path: Path) -> None:
    def entry(family: int, *fields: bytes) -> bytes:
        return struct.pack(">H", family) + b"".join(struct.pack(">H", len(field)) + field for field in fields)

    file, name = tmp_path / "xauth", b"MIT-MAGIC-COOKIE-1"
    file.write_bytes(
        entry(0, b"\1\2\3\4", b"0", name, b"other family")
        + entry(256, b"elsewhere", b"0", name, b"other host")
        + entry(256, b"booth", b"1", name, b"other display")
        + entry(256, b"booth", b"0", name, b"ours")
    )
    assert x11.cookie(file, "0", "booth") == (name, b"ours")
    assert x11.cookie(file, "7", "booth") == (b"", b"")
    file.write_bytes(file.read_bytes()[:-3] + b"")
    assert x11.cookie(tmp_path / "none", "0", "booth") == (b"", b"")
    file.write_bytes(b"\1")
    assert x11.cookie(file, "0", "booth") == (b"", b"")


def test_a_display_that_is_none_is_refused() -> None:
    for name in ("", "far.away:0", ":987", "nonsense"):
        with pytest.raises(OSError):
            x11.Display(name)


def test_the_words_are_there_and_fit_into_requests(tmp_path: Path) -> None:
    for times in (1, 2):
        grey = moment_x11.read(ROOT / "build" / f"moment-{times}.z")
        assert max(grey.pixels) == 255 and grey.pixels.count(0) > len(grey.pixels) / 2
        requests = moment_x11.picture(1, 2, grey, (3, 4))
        assert all(len(one) <= 4 * 65535 for one in requests)
        assert sum(len(one) - 24 for one in requests) == 4 * len(grey.pixels)
    (tmp_path / "bad.z").write_bytes(zlib.compress(b"2 2\n123"))
    with pytest.raises(ValueError):
        moment_x11.read(tmp_path / "bad.z")


def test_grey_becomes_ground_and_ink() -> None:
    red, green, blue = moment_x11.GROUND
    assert moment_x11.coloured(b"\0\xff") == bytes((blue, green, red, 0, 255, 255, 255, 0))


def test_the_state_is_json_that_people_can_read(tmp_path: Path) -> None:
    state.save(tmp_path, state.Remembered(1, "2026-01-01T00:00:00", "crash: SIGSEGV", "1"))
    found = json.loads((tmp_path / state.FILE).read_text(encoding="utf-8"))
    assert found == {"level": 1, "since": "2026-01-01T00:00:00", "why": "crash: SIGSEGV", "version": "1"}

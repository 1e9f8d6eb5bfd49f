"""The data folder: rubbish, read-only, locked, damaged, on a stick that is pulled; settings that are none."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from kiosk.enquiries import FILE as ENQUIRIES
from kiosk.insights import FILE as INSIGHTS
from kiosk.settings import Settings, load
from tests.packaging.driver import Kiosk, colours

from .conftest import Start, doctor, pull, told, walk

OWN = ("settings.toml", "kiosk.lock", "supervisor.json", "shown.json", "life.trace", ENQUIRIES, INSIGHTS)


def test_folders_where_files_should_be_and_files_where_folders(
    start: Start, program: Path, landscape: str, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    for name in OWN:
        (data / name).mkdir(parents=True)
    for name in ("logs", "ends", "pack.kept"):
        (data / name).touch()
    kiosk = start(landscape, data=data)
    walk(kiosk)
    life(kiosk).kill()  # a crash on top of it
    time.sleep(1)
    walk(kiosk)
    assert kiosk.end()[0] == 0
    told(program, kiosk, "settings.toml", str(data / ENQUIRIES))
    for language, log in (("zh", "日志无法写入"), ("en", "The log cannot be written")):
        report = doctor(program, kiosk, language)
        assert log in report and str(data / INSIGHTS) in report


def life(kiosk: Kiosk) -> psutil.Process:
    return psutil.Process(kiosk.process.pid).children()[0]


def test_a_data_folder_that_is_read_only(
    start: Start, program: Path, landscape: str, mounted: Callable[..., Path]
) -> None:
    """As a stick with its switch on: settings are read, nothing can be written."""
    disk = mounted("tmpfs", "size=1m")
    (disk / "settings.toml").write_text('language = "en"\n', encoding="utf-8")
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    kiosk = start(landscape, data=disk)
    walk(kiosk)
    life(kiosk).kill()
    time.sleep(1)
    walk(kiosk)
    assert kiosk.end()[0] == 0
    assert "日志无法写入" in kiosk.said() and "Traceback" not in kiosk.said()
    assert "数据文件夹不能写入" in doctor(program, kiosk, "zh")
    assert "The data folder cannot be written to" in doctor(program, kiosk, "en")


def test_a_stick_that_is_pulled(start: Start, program: Path, landscape: str, mounted: Callable[..., Path]) -> None:
    """Data folder and pack are on it. The visit goes on without pictures; what starts next shows the shipped pack."""
    stick = mounted("ext4")
    shutil.copytree(next(program.parent.rglob("manifest.json")).parent, stick / "pack")
    settings = f'[content]\npack = "{stick}/pack"\n'
    kiosk = start(landscape, data=stick, settings=settings)
    walk(kiosk)
    before = life(kiosk)
    pull(stick)
    with pytest.raises(OSError, match="Input/output"):
        (stick / "settings.toml").read_bytes()
    for x, y in ((320, 1030), (500, 500), (480, 1030), (160, 1030)):
        kiosk.tap(x, y)
        time.sleep(0.7)
        assert colours(kiosk.look()) > 20
    assert life(kiosk).pid == before.pid  # the same life
    before.kill()
    time.sleep(1)
    walk(kiosk)
    report = doctor(program, kiosk, "zh")
    assert "数据文件夹不能写入" in report and "磁盘无法读取" in report and "随程序附带" in report
    report = doctor(program, kiosk, "en")
    assert "The data folder cannot be written to" in report and "the disk cannot be read" in report
    assert kiosk.end()[0] == 0
    assert "Traceback" not in kiosk.said() and "日志无法继续写入" in kiosk.said()


def test_databases_that_another_program_has_locked(start: Start, program: Path, landscape: str, tmp_path: Path) -> None:
    """Somebody has opened both with a tool for databases and holds them. Touches are answered all the same, and what
    was counted meanwhile is written once they are free."""
    data = tmp_path / "data"
    kiosk = start(landscape, data=data)
    kiosk.wait_shown()
    kiosk.end()
    locks = []
    for name in (ENQUIRIES, INSIGHTS):
        data.mkdir(exist_ok=True)
        locks.append(sqlite3.connect(data / name, isolation_level=None))
        locks[-1].execute("PRAGMA locking_mode = EXCLUSIVE")
        locks[-1].execute("BEGIN EXCLUSIVE")
    kiosk = start(landscape, data=data)
    walk(kiosk)
    report = doctor(program, kiosk, "zh", "--json")  # both languages at once: it waits five seconds for each file
    assert report.count("另一个程序正在使用这个文件") == report.count("Another program is using this file") == 2
    for lock in locks:
        lock.execute("ROLLBACK")
        lock.close()
    assert kiosk.end()[0] == 0
    with sqlite3.connect(data / INSIGHTS) as found:
        assert found.execute("SELECT count(*) FROM visits").fetchone()[0] >= 1
    assert "Traceback" not in kiosk.said()


HEADER = b"SQLite format 3\0" + bytes((16, 0, 1, 1))
HEADER_WITH_LOG = b"SQLite format 3\0" + bytes((16, 0, 2, 2))
"""As the kiosk's own databases: SQLite then makes a log beside it before it finds the damage, and reading what can be
read of the copy leaves that log there (bytes 18 and 19: https://www.sqlite.org/fileformat.html)."""


def test_databases_that_are_damaged(start: Start, program: Path, landscape: str, tmp_path: Path) -> None:
    """Put aside and never deleted, and counting goes on in a new one."""
    data = tmp_path / "data"
    data.mkdir()
    rubbish = bytes(range(1, 256)) * 80
    for name, header in ((ENQUIRIES, HEADER_WITH_LOG), (INSIGHTS, HEADER)):
        (data / name).write_bytes(header + rubbish)
    kiosk = start(landscape, data=data)
    walk(kiosk)
    assert kiosk.end()[0] == 0
    aside = {file.name: file for file in data.glob("*-damaged-*")}
    copies = {name for name in aside if not name.endswith(("-wal", "-shm"))}
    assert len(copies) == 2 and all(aside[name].read_bytes().endswith(rubbish) for name in copies)
    assert {name.removesuffix("-wal").removesuffix("-shm") for name in aside} == copies
    assert "已损坏" in kiosk.log() and "was damaged" in kiosk.log()
    assert "有 2 个损坏的数据文件另存" in doctor(program, kiosk, "zh")
    assert "Damaged databases put aside" in doctor(program, kiosk, "en")
    with sqlite3.connect(data / INSIGHTS) as found:
        assert found.execute("SELECT count(*) FROM visits").fetchone()[0] >= 1


SETTINGS = {
    "rubbish": bytes(range(256)) * 40,
    "empty": b"",
    "zeros": bytes(4096),
    "broken off": b'language = "en"\n[idle]\naft',
    "another encoding": 'language = "zh" # 语言'.encode("utf-16"),
    "too deep": b"a = " + b"[" * 50_000,
    "too long a number": b"a = " + b"9" * 50_000,
    "too large": b"# x\n" * 1_000_000,
    "no such date": b"a = 2020-99-99",
    "bounds": b"[idle]\nafter = -1\n",
    "another kind": b"idle = 3\n",
}


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_that_are_none(tmp_path: Path, name: str) -> None:
    (tmp_path / "settings.toml").write_bytes(SETTINGS[name])
    settings, fault = load(tmp_path)
    assert settings == Settings()
    if name == "empty":
        assert fault is None
    else:
        assert fault is not None and "设置文件" in fault and "The settings file" in fault
        assert "Traceback" not in fault and len(fault) < 700


def test_the_start_with_settings_that_are_none(start: Start, program: Path, landscape: str) -> None:
    kiosk = start(landscape, settings="\0 rubbish [[[")
    walk(kiosk)
    life(kiosk).send_signal(signal.SIGSEGV)
    time.sleep(1)
    walk(kiosk)
    assert kiosk.end()[0] == 0
    told(program, kiosk, "settings.toml")

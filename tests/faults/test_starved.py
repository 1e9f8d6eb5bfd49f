"""The kiosk is starved from outside: of the processor, of memory, of file handles. It goes on, or is back."""

from __future__ import annotations

import contextlib
import re
import resource
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from tests.packaging.driver import Kiosk, colours

from .conftest import STATIONS, Start, doctor, walk

SLOW_S = 10.0
"""Longer than the four seconds after which a kiosk that stands still is ended."""

WITH_PICTURES = STATIONS[2]
"""A station whose screen is made when it is asked for, and then asks for its pictures."""


def processes(kiosk: Kiosk) -> list[psutil.Process]:
    supervisor = psutil.Process(kiosk.process.pid)
    return [supervisor, *supervisor.children()]


@contextmanager
def slowed(victims: list[psutil.Process]) -> Iterator[None]:
    """Lets processes run a seventh of the time, as on a computer that is busy with something else."""
    over = threading.Event()

    def pace() -> None:
        while not over.is_set():
            send(signal.SIGSTOP, 0.12)
            send(signal.SIGCONT, 0.02)

    def send(number: signal.Signals, seconds: float) -> None:
        for victim in victims:
            if victim.is_running():
                victim.send_signal(number)
        time.sleep(seconds)

    thread = threading.Thread(target=pace)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        send(signal.SIGCONT, 0)


def touch_about(kiosk: Kiosk) -> None:
    for x in (*STATIONS, *STATIONS):
        kiosk.tap(x, 1030)
        time.sleep(0.4)


def test_of_the_processor(start: Start, landscape: str) -> None:
    """Slow is not frozen: nobody is ended for it, and every touch is answered in the end."""
    kiosk = start(landscape)
    kiosk.wait_shown()
    before = processes(kiosk)
    began = time.monotonic()
    with slowed(before):
        while time.monotonic() - began < SLOW_S:
            touch_about(kiosk)
    walk(kiosk)
    assert [one.pid for one in processes(kiosk)] == [one.pid for one in before]
    assert kiosk.end()[0] == 0
    assert not list((kiosk.data / "ends").glob("*"))


def test_of_memory(start: Start, program: Path, landscape: str) -> None:
    """No more than it has: whatever it asks for is refused. It may die of that, and then the next one is back by
    itself; or it lives on, and answers once it gets memory again."""
    kiosk = start(landscape)
    kiosk.wait_shown()
    time.sleep(1)  # beats
    before = processes(kiosk)[1]
    most = before.memory_info().vms + (4 << 20)
    before.rlimit(psutil.RLIMIT_AS, (most, resource.RLIM_INFINITY))
    kiosk.tap(960, 600)
    touch_about(kiosk)
    with contextlib.suppress(psutil.NoSuchProcess):
        before.rlimit(psutil.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    walk(kiosk)
    died = before not in processes(kiosk)
    assert "Traceback" not in kiosk.said()
    ends = len(list((kiosk.data / "ends").glob("*.json")))
    assert ends == died
    if died:
        assert "the kiosk ended: crash" in (kiosk.data / "logs" / "supervisor.log").read_text(encoding="utf-8")
        assert "异常结束：1 条记录" in doctor(program, kiosk, "zh")
        assert "Abnormal ends: 1 on record" in doctor(program, kiosk, "en")
    assert kiosk.end()[0] == 0


def test_of_file_handles(start: Start, program: Path, landscape: str) -> None:
    """Not one file more can be opened: pictures stay away, and come when there are handles again."""
    kiosk = start(landscape)
    kiosk.wait_shown()
    time.sleep(1)  # beats
    life, hard = processes(kiosk)[1], resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    life.rlimit(psutil.RLIMIT_NOFILE, (life.num_fds(), hard))
    kiosk.tap(960, 600)
    touch_about(kiosk)
    time.sleep(2.5)  # what comes after the first screen
    kiosk.tap(WITH_PICTURES, 1030)
    bare = colours(kiosk.wait_still())
    assert bare > 50, "words"
    life.rlimit(psutil.RLIMIT_NOFILE, (1024, hard))
    walk(kiosk)
    kiosk.tap(WITH_PICTURES, 1030)
    kiosk.wait(lambda picture: colours(picture) > 2 * bare, "its pictures")
    assert processes(kiosk)[1:] == [life]
    assert "Too many open files" in kiosk.log() and "Cannot open: file:" in kiosk.log()
    assert "Traceback" not in kiosk.said() + kiosk.log()
    for language, pattern in (("zh", r"日志：.*，([1-9]\d*) 条警告"), ("en", r"Log: .*, ([1-9]\d*) warnings")):
        assert re.search(pattern, doctor(program, kiosk, language))
    assert kiosk.end()[0] == 0

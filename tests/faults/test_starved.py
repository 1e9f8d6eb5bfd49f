"""The kiosk is starved from outside: of the processor, of memory, of file handles. It goes on, or is back."""

from __future__ import annotations

import resource
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psutil

from tests.packaging.driver import Kiosk, colours, one_moment

from .conftest import STATIONS, Start, walk

SLOW_S = 10.0
"""Longer than the four seconds after which a kiosk that stands still is ended."""


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


def starve(start: Start, display: str, limit: Callable[[psutil.Process], None]) -> Kiosk:
    kiosk = start(display)
    kiosk.wait_shown()
    time.sleep(1)  # beats
    limit(processes(kiosk)[1])
    kiosk.tap(960, 600)
    touch_about(kiosk)
    kiosk.wait(lambda picture: colours(picture) > 50 and not one_moment(picture), "a picture")
    assert "Traceback" not in kiosk.said()
    return kiosk


def test_of_memory(start: Start, landscape: str) -> None:
    """No more than it has: whatever it asks for is refused. It may die of that, and is back."""

    def limit(process: psutil.Process) -> None:
        most = process.memory_info().vms + (4 << 20)
        process.rlimit(psutil.RLIMIT_AS, (most, most))

    kiosk = starve(start, landscape, limit)
    for process in processes(kiosk)[1:]:
        process.kill()  # where it has not died by itself: the next one has no limit
    time.sleep(1)
    walk(kiosk)
    assert kiosk.end()[0] == 0


def test_of_file_handles(start: Start, landscape: str) -> None:
    """Not one file more can be opened: pictures stay away, and come when there are handles again."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]

    def limit(process: psutil.Process) -> None:
        process.rlimit(psutil.RLIMIT_NOFILE, (process.num_fds(), hard))

    kiosk = starve(start, landscape, limit)
    for process in processes(kiosk)[1:]:
        process.rlimit(psutil.RLIMIT_NOFILE, (1024, hard))
    walk(kiosk)
    assert kiosk.end()[0] == 0

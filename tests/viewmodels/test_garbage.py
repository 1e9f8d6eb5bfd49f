"""Cyclic garbage dies in the interface's thread."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.garbage import Collector

MANY = 20_000


class Knot:
    """Cyclic garbage that remembers in which thread it died."""

    def __init__(self, died: list[int]) -> None:
        self.died, self.self = died, self

    def __del__(self) -> None:
        self.died.append(threading.get_ident())


@pytest.fixture
def collector(qt: QGuiApplication) -> Iterator[Collector]:
    collector = Collector()
    yield collector
    collector.end()


def allocate_elsewhere() -> None:
    """So much in another thread that the interpreter would collect there."""
    thread = threading.Thread(target=lambda: [[number] for number in range(MANY)])
    thread.start()
    thread.join()


def test_without_it_another_thread_collects() -> None:
    died: list[int] = []
    gc.collect()
    for _ in range(10):
        Knot(died)
    allocate_elsewhere()
    assert died and threading.get_ident() not in died


def test_nothing_dies_in_another_thread(collector: Collector) -> None:
    died: list[int] = []
    collector.start()
    for _ in range(10):
        Knot(died)
    allocate_elsewhere()
    assert died == []
    lists = [[number] for number in range(MANY)]
    collector.collect()
    assert died == [threading.get_ident()] * 10
    assert len(lists) == MANY


def test_the_interpreter_gets_it_back(qt: QGuiApplication) -> None:
    collector = Collector()
    collector.start()
    assert not gc.isenabled()
    collector.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qDebug, qWarning

from kiosk import constants
from kiosk.qtlog import KEPT, QtLog


@pytest.fixture
def log() -> Iterator[QtLog]:
    constants.keep()  # every qWarning takes one from None (see there)
    messages = QtLog().install()
    yield messages
    messages.remove()


def test_a_warning_is_kept_and_logged(log: QtLog, caplog: pytest.LogCaptureFixture) -> None:
    qWarning("the picture is missing")
    assert log.count == 1
    assert "the picture is missing" in log.warnings[0]
    assert [record.levelno for record in caplog.records if "picture" in record.message] == [logging.WARNING]


def test_what_is_no_warning_does_not_count(log: QtLog) -> None:
    qDebug("all is well")
    assert log.count == 0


def test_a_flood_is_counted_but_not_kept(log: QtLog) -> None:
    for number in range(KEPT + 5):
        qWarning(f"flood {number}")
    assert log.count == KEPT + 5
    assert len(log.warnings) == KEPT
    assert f"flood {KEPT + 4}" in log.warnings[-1]
    log.clear()
    assert (log.count, log.warnings) == (0, [])

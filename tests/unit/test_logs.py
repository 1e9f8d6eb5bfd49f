from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import logs


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    root, hook = logging.getLogger(), sys.excepthook
    level, handlers = root.level, list(root.handlers)
    yield
    for handler in [one for one in root.handlers if one not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    sys.excepthook = hook


def test_what_is_logged_stands_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "logs" / "kiosk.log"
    assert logs.start(file) is None
    logging.getLogger("kiosk.x").warning("屏幕太小")
    assert "WARNING kiosk.x 屏幕太小" in file.read_text(encoding="utf-8")


def test_starting_twice_writes_each_line_once(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.log"
    logs.start(file)
    logs.start(file)
    logging.getLogger("kiosk.x").info("once")
    assert file.read_text(encoding="utf-8").count("once") == 1


def test_the_log_rotates_and_stays_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "BYTES", 1000)
    logs.start(tmp_path / "kiosk.log")
    for number in range(500):
        logging.getLogger("kiosk.x").info("line %d", number)
    files = sorted(tmp_path.iterdir())
    assert len(files) == logs.FILES
    assert all(file.stat().st_size <= 1000 for file in files)
    assert "line 499" in (tmp_path / "kiosk.log").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_is_named_and_logging_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file stands where the folder should")
    assert logs.start(tmp_path / "logs" / "kiosk.log")
    logging.getLogger("kiosk.x").error("still heard")
    assert "still heard" in capsys.readouterr().err


def test_uncaught_exceptions_reach_the_log(tmp_path: Path) -> None:
    logs.start(tmp_path / "kiosk.log")
    logs.keep_exceptions()
    error = RuntimeError("a slot failed")
    sys.excepthook(RuntimeError, error, None)
    assert "RuntimeError: a slot failed" in (tmp_path / "kiosk.log").read_text(encoding="utf-8")

"""Fixtures that every kind of test shares: the real content as a pack, and Qt without a screen."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings

from kiosk import constants, keyboard, paths

_own = tempfile.TemporaryDirectory(prefix="kiosk-tests-", ignore_cleanup_errors=True)
os.environ["KIOSK_DATA"] = _own.name  # that of a kiosk on this computer is not touched
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
keyboard.apply()

settings.register_profile("kiosk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("kiosk")  # no rule depends on how busy the machine is

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from kiosk.content.load import Pack
    from kiosk.qtlog import QtLog


@pytest.fixture(scope="session")
def pack_folder() -> Path:
    """The real content, compiled once a run. In build/, where unchanged pictures are taken over from the run before."""
    build = paths.base() / "build"
    build.mkdir(exist_ok=True)
    run, made = os.environ.get("PYTEST_XDIST_TESTRUNUID", ""), build / "test-pack.run"
    with FileLock(build / "test-pack.lock"):
        if not run or not made.is_file() or made.read_text() != run:
            compile_content(build / "test-pack")
            made.write_text(run)
    return build / "test-pack"


def compile_content(target: Path) -> None:
    """The content of the project as a pack. Raises AssertionError where it has faults."""
    from kiosk.content.compile import compile_pack
    from kiosk.content.sources import read_content

    content, faults = read_content(paths.content_sources())
    assert not faults, faults[0]
    compile_pack(content, target)


@pytest.fixture(scope="session")
def pack(pack_folder: Path) -> Pack:
    from kiosk.content.load import open_pack

    return open_pack(pack_folder)


@pytest.fixture(scope="session")
def qt() -> Iterator[QGuiApplication]:
    """The one application object of the test process."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.window import load_fonts

    constants.keep()
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    assert isinstance(application, QGuiApplication)
    load_fonts()  # as the window does, in this thread: one that loads them takes them along when it ends
    yield application


@pytest.fixture(scope="module", autouse=True)
def none_left() -> Iterator[None]:
    """A file of tests closes every window that it opens: one that stays lends its language to those that follow."""
    before = _windows()
    yield
    assert not _windows() - before, "a window was left open"


def _windows() -> set[int]:
    """Addresses of the windows there are."""
    if "PySide6.QtGui" not in sys.modules:
        return set()
    from PySide6.QtGui import QGuiApplication
    from shiboken6 import getCppPointer

    return {getCppPointer(one)[0] for one in QGuiApplication.topLevelWindows()}


@pytest.fixture
def quiet(qt: QGuiApplication) -> Iterator[QtLog]:
    """Fails the test on any warning of Qt or QML."""
    from kiosk.qtlog import QtLog

    log = QtLog().install()
    yield log
    log.remove()
    assert not log.warnings, "\n".join(log.warnings)

"""Garbage of a visit is collected after it, and only where nobody has come meanwhile."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQml import QJSEngine

from kiosk import tidying
from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from tests.driver import Visitor


@pytest.fixture
def tidied(pack: Pack, quiet: QtLog, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Visitor, list[str]]]:
    """A kiosk that tidies up, and what it has done so far."""
    monkeypatch.setattr(tidying, "AFTER_S", 0.05)
    done: list[str] = []
    monkeypatch.setattr(tidying.mapping, "give_back", lambda: done.append("given back"))
    visitor = Visitor(pack, (1920, 1080))
    keeper = tidying.Tidying(visitor.app, visitor.window.engine)
    yield visitor, done
    keeper.end()
    visitor.close()


def leave_garbage(visitor: Visitor, done: list[str]) -> QObject:
    """Make an object that belongs to the screens' engine. Keep Python's name for it: it deletes it too."""
    engine = visitor.window.engine
    left = QObject()
    QJSEngine.setObjectOwnership(left, QJSEngine.ObjectOwnership.JavaScriptOwnership)
    left.destroyed.connect(lambda: done.append("deleted"))
    engine.newQObject(left)
    return left


def test_garbage_is_deleted_before_memory_is_given_back(tidied: tuple[Visitor, list[str]]) -> None:
    visitor, done = tidied
    visitor.app.open("home")
    left = leave_garbage(visitor, done)
    visitor.wait(300)
    assert done == []
    visitor.app.finish()
    visitor.until(lambda: "given back" in done, "memory is given back")
    assert done == ["deleted", "given back"]
    assert not shiboken6.isValid(left)


def test_nothing_is_tidied_up_under_the_next_visitor(tidied: tuple[Visitor, list[str]]) -> None:
    visitor, done = tidied
    visitor.app.open("home")
    left = leave_garbage(visitor, done)
    visitor.app.finish()
    visitor.app.open("home")
    visitor.wait(300)
    assert done == []
    assert shiboken6.isValid(left)

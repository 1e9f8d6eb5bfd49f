"""What staff must know after a start stands on the first screen, and not before visitors."""

from __future__ import annotations

import functools

import pytest

from kiosk.content.load import Pack
from kiosk.qtlog import QtLog
from kiosk.tooling import visitor as driven
from kiosk.window import Window
from tests.driver import Visitor

TOLD = "内容无法读取"
BOTH = f"{TOLD} / The content cannot be read"


def test_it_stands_on_the_first_screen_until_it_is_touched(
    pack: Pack, quiet: QtLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driven, "Window", functools.partial(Window, notices=[BOTH]))
    visitor = Visitor(pack, (1920, 1080))
    assert {TOLD, "The content cannot be read"} <= set(visitor.texts())
    visitor.app.open("home")
    visitor.settle()
    assert TOLD not in visitor.texts()
    visitor.app.finish()
    visitor.settle()
    assert TOLD in visitor.texts()
    visitor.tap(BOTH)
    visitor.app.finish()
    visitor.settle()
    gone = TOLD not in visitor.texts()
    visitor.close()
    assert gone

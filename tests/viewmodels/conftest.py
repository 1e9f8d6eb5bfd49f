"""The view models with the real content, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import pytest
import shiboken6

from kiosk.content.index import Index
from kiosk.content.load import Pack
from kiosk.session import Rules, initial
from kiosk.viewmodels.app import AppViewModel
from kiosk.viewmodels.clock import HandClock
from kiosk.viewmodels.context import Context

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication


@pytest.fixture
def context(qt: QGuiApplication, pack: Pack) -> Context:
    """A new visit in Chinese, with a clock that stands still."""
    return Context(
        index=Index(pack.catalogue),
        media=pack.folder,
        state=initial(Rules()),
        clock=HandClock(),
        today=lambda: date(2026, 1, 1),
    )


@pytest.fixture
def app(context: Context) -> Iterator[AppViewModel]:
    """The whole of the view models, on the home screen.

    Ended by the test: the garbage collector would end it in whichever thread runs just then, and its timers must not
    end in another thread than their own.
    """
    model = AppViewModel(context)
    model.open("home")
    yield model
    shiboken6.delete(model)

"""The call for staff as the screens see it: one at a time, taken back by its visitor or by the end of the visit."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.app import AppViewModel
from kiosk.viewmodels.calls import CallsViewModel


@pytest.fixture
def calls(app: AppViewModel) -> CallsViewModel:
    app.open("home")
    return app.calls


def heard(calls: CallsViewModel) -> list[bool]:
    told: list[bool] = []
    calls.called.connect(told.append)
    return told


def test_one_call_however_often_it_is_tapped(calls: CallsViewModel) -> None:
    told, changes = heard(calls), []
    calls.changed.connect(lambda: changes.append(calls.waiting))
    for _ in range(3):
        calls.call()
    assert calls.waiting and calls.number == 1 and told == [True] and changes == [True]


def test_called_taken_back_and_called_again_is_heard_once(app: AppViewModel, calls: CallsViewModel) -> None:
    told = heard(calls)
    calls.call()
    calls.cancel()
    assert not calls.waiting
    calls.call()
    app.clock.advance(31)  # type: ignore[attr-defined]
    calls.cancel()
    calls.call()
    assert told == [True, False, True] and calls.number == 3


def test_the_end_of_the_visit_takes_it_back_however_it_ends(app: AppViewModel, calls: CallsViewModel) -> None:
    calls.call()
    app.finish()
    assert not calls.waiting
    app.open("home")
    calls.call()
    app.open("parks")
    app.chooseLanguage("en")
    assert calls.waiting, "wherever the visitor goes on looking"
    app.clock.advance(app.state.rules.idle + app.state.rules.countdown + 1)  # type: ignore[attr-defined]
    app.tick()
    assert app.screen == "attract" and not calls.waiting
    assert calls.board.cancelled == 2 and calls.board.answered == 0


def test_staff_have_come(calls: CallsViewModel) -> None:
    calls.answer()
    calls.call()
    calls.answer()
    assert not calls.waiting and calls.board.answered == 1 and calls.board.cancelled == 0


def test_nothing_is_left_waiting_for_the_next_visitor(app: AppViewModel, calls: CallsViewModel) -> None:
    calls.call()
    app.finish()
    app.open("home")
    assert not calls.waiting and calls.number == 1

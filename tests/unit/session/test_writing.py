"""The enquiry as part of the visit: written, sent, forgotten."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.session import (
    AddToShortlist,
    Back,
    Finish,
    Open,
    Route,
    Rules,
    Sent,
    SetConsent,
    SetLanguage,
    SetParks,
    SetSectors,
    SetText,
    ShowStep,
    State,
    Tick,
    Touch,
    Wake,
    Writing,
    initial,
    parks_of,
    step,
)
from kiosk.session.writing import LONGEST

NAME = "欧阳衡"


def run(state: State, *events: object) -> State:
    for event in events:
        state = step(state, event)  # type: ignore[arg-type]
    return state


@pytest.fixture
def writing() -> State:
    """Somebody on the enquiry's first step with a name typed, at second 10."""
    return run(initial(Rules()), Touch(9), Open(10, Route("enquiry")), SetText(10, "name", NAME))


def test_texts_are_kept_by_field_and_replaced(writing: State) -> None:
    after = run(writing, SetText(11, "post", "经理"), SetText(12, "name", "王"))
    assert dict(after.writing.texts) == {"post": "经理", "name": "王"}


def test_a_text_is_never_longer_than_what_is_kept(writing: State) -> None:
    assert len(dict(run(writing, SetText(11, "message", "话" * 9999)).writing.texts)["message"]) == LONGEST


def test_no_repr_tells_what_was_typed(writing: State) -> None:
    assert NAME not in repr(writing) and NAME not in repr(SetText(1, "name", NAME))


@pytest.mark.parametrize("end", [Finish(20), Wake(20), Open(20, Route("attract"))], ids=lambda one: type(one).__name__)
def test_nothing_of_it_outlives_the_visit(writing: State, end: object) -> None:
    assert run(writing, SetConsent(11, True), end).writing == Writing()


def test_while_it_is_written_the_kiosk_waits_longer_and_then_asks(writing: State) -> None:
    assert run(writing, Tick(10 + 179)).countdown_from is None
    asked = run(writing, Tick(10 + 180))
    assert asked.seconds_left == 20
    assert run(asked, Tick(10 + 200)).writing == Writing()
    assert dict(run(asked, Touch(195)).writing.texts) == {"name": NAME}


def test_after_it_is_sent_the_kiosk_waits_as_everywhere(writing: State) -> None:
    sent = run(writing, Sent(11, writing.visit, "K7X-34M", "2026-04-01"), Touch(11))
    assert run(sent, Tick(11 + 90)).countdown_from is not None


def test_a_stored_enquiry_leaves_its_code_and_nothing_else(writing: State) -> None:
    sent = run(writing, SetSectors(11, ("it",)), SetConsent(11, True), Sent(12, writing.visit, "K7X-34M", "2026-04-01"))
    assert sent.writing == Writing(code="K7X-34M", erase_on="2026-04-01")
    assert run(sent, SetText(13, "name", "别人"), SetConsent(13, True), ShowStep(13, 1)).writing == sent.writing


def test_news_from_the_disk_is_no_touch(writing: State) -> None:
    asked = run(writing, Tick(190))
    sent = run(asked, Sent(191, writing.visit, "K7X-34M", "2026-04-01"))
    assert sent.countdown_from == asked.countdown_from and sent.touched_at == 10


def test_what_the_countdown_completes_in_a_field_does_not_end_it(writing: State) -> None:
    asked = run(writing, Tick(190))
    assert run(asked, SetText(190, "name", "你好")).countdown_from == asked.countdown_from


def test_what_was_stored_after_its_visit_says_nothing_to_the_next(writing: State) -> None:
    over = run(writing, Finish(11))
    late = Sent(12, writing.visit, "K7X-34M", "2026-04-01")
    assert run(over, late).writing == Writing()
    assert run(over, Touch(12), Open(12, Route("enquiry")), late).writing == Writing()


def test_another_language_is_another_notice_so_the_tick_goes(writing: State) -> None:
    ticked = run(writing, SetConsent(11, True))
    assert not run(ticked, SetLanguage(12, "en")).writing.consented
    assert run(ticked, SetLanguage(12, "zh")).writing.consented


def test_back_leads_through_the_steps_and_then_out(writing: State) -> None:
    third = run(writing, ShowStep(11, 2, tried=True))
    second = run(third, Back(12))
    assert (second.writing.step, second.writing.tried) == (1, False)
    out = run(second, Back(13), Back(14))
    assert out.route.screen != "enquiry" and dict(out.writing.texts) == {"name": NAME}


@pytest.mark.parametrize("number", [-1, 3])
def test_there_are_three_steps(writing: State, number: int) -> None:
    assert run(writing, ShowStep(11, number)).writing.step == 0


def test_it_is_about_the_shortlist_until_the_visitor_says_otherwise(writing: State) -> None:
    kept = run(writing, AddToShortlist(11, "a"), AddToShortlist(12, "b"))
    assert parks_of(kept) == ("a", "b")
    assert parks_of(replace(kept, route=Route("enquiry", "park/c"))) == ("c", "a", "b")
    assert parks_of(replace(kept, route=Route("enquiry", "park/b"))) == ("b", "a")
    chosen = run(kept, SetParks(13, ("b", "d", "b")))
    assert parks_of(chosen) == ("b", "d")
    assert parks_of(run(chosen, SetParks(14, ()))) == ()


def test_coming_from_a_park_adds_it_to_what_was_chosen_before(writing: State) -> None:
    chosen = run(writing, SetParks(11, ("b", "d")), Back(12))
    from_c = run(chosen, Open(13, Route("enquiry", "park/c")))
    assert parks_of(from_c) == ("c", "b", "d")
    assert parks_of(run(from_c, SetParks(14, ("b",)), Open(15, Route("home")), Back(16))) == ("b",), "once"
    assert parks_of(run(chosen, Open(13, Route("park", "c")))) == ("b", "d"), "looking at it says nothing"

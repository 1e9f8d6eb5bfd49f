"""The enquiry without a window: what is shown, checked and sent."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import datetime

import msgspec
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication

from kiosk.enquiries import SORRY, build
from kiosk.pretend import CODE, PretendDesk, enquiring
from kiosk.settings import Enquiry, Settings
from kiosk.store import StoreError
from kiosk.store.errors import Kind
from kiosk.viewmodels.app import AppViewModel
from kiosk.viewmodels.context import Context

FULL = StoreError(Kind.FULL, "满", "full")


@pytest.fixture
def desk() -> PretendDesk:
    return PretendDesk()


@pytest.fixture
def taking(context: Context, desk: PretendDesk) -> Iterator[AppViewModel]:
    """Enquiries are taken, and somebody has opened the first step."""
    settings = enquiring(Settings())
    context.enquiry, context.contact = settings.enquiry, settings.contact
    model = AppViewModel(context)
    model.stored = 0  # type: ignore[attr-defined]
    model.take_enquiries(desk, lambda: setattr(model, "stored", model.stored + 1))  # type: ignore[attr-defined]
    model.open("enquiry")
    yield model
    shiboken6.delete(model)


def heard(app: AppViewModel) -> list[str]:
    """The fields that the visitor is led to."""
    fields: list[str] = []
    app.enquiry.wrong.connect(fields.append)
    return fields


def fill(app: AppViewModel) -> None:
    for name, text in {"name": "王小明", "organisation": "示例公司", "reach": "name@example.org"}.items():
        app.enquiry.setText(name, text)


def until(true: object, patience: float = 5.0) -> None:
    end = time.monotonic() + patience
    while not true():  # type: ignore[operator]
        assert time.monotonic() < end
        QCoreApplication.processEvents()


def send(app: AppViewModel) -> None:
    fill(app)
    app.enquiry.toggleConsent()
    for _ in range(3):
        app.enquiry.next()
    until(lambda: not app.enquiry.sending)


def test_without_a_desk_there_is_no_way_to_it(app: AppViewModel) -> None:
    assert not app.enquiry.available
    app.open("enquiry")
    assert app.screen == "home"


@pytest.mark.parametrize("missing", ["who", "days", "recipients"])
def test_what_staff_have_not_filled_in_keeps_it_off(context: Context, desk: PretendDesk, missing: str) -> None:
    settings = enquiring(Settings())
    context.contact = settings.contact
    context.enquiry = msgspec.structs.replace(settings.enquiry, **{missing: getattr(Enquiry(), missing)})
    model = AppViewModel(context)
    model.take_enquiries(desk, lambda: None)
    assert not model.enquiry.available
    shiboken6.delete(model)


def test_it_is_there_as_soon_as_the_desk_opens(context: Context, desk: PretendDesk) -> None:
    settings, kept = enquiring(Settings()), desk.enquiries
    context.enquiry, context.contact, desk.enquiries = settings.enquiry, settings.contact, None
    model = AppViewModel(context)
    model.take_enquiries(desk, lambda: None)
    told: list[bool] = []
    model.enquiry.availableChanged.connect(lambda: told.append(model.enquiry.available))
    desk.enquiries = kept
    desk.told()
    assert told == [True]
    shiboken6.delete(model)


def test_the_notice_is_shown_word_for_word(taking: AppViewModel, context: Context) -> None:
    for language in ("zh", "en"):
        taking.chooseLanguage(language)
        notice, shown = build(context.enquiry, context.contact, language), taking.enquiry.notice
        assert shown["title"] == notice.title and shown["consent"] == notice.consent
        assert [(one["label"], one["text"]) for one in shown["rows"]] == [tuple(row) for row in notice.rows]
    assert not taking.enquiry.consented


def test_going_on_without_a_name_leads_to_it_and_says_why(taking: AppViewModel) -> None:
    fields = heard(taking)
    assert taking.enquiry.faults == {}
    taking.enquiry.next()
    assert fields == ["name"] and taking.enquiry.step == 0
    assert set(taking.enquiry.faults) == {"name", "organisation", "reach", "consented"}
    taking.enquiry.setText("name", "王小明")
    assert "name" not in taking.enquiry.faults


def test_faults_come_in_the_language_of_the_moment(taking: AppViewModel) -> None:
    taking.enquiry.next()
    chinese = taking.enquiry.faults["name"]
    taking.chooseLanguage("en")
    assert taking.enquiry.faults["name"].isascii() and not chinese.isascii()


def test_an_unticked_box_stops_the_first_step(taking: AppViewModel) -> None:
    fields = heard(taking)
    fill(taking)
    taking.enquiry.next()
    assert fields == ["consented"] and taking.enquiry.step == 0
    taking.enquiry.toggleConsent()
    taking.enquiry.next()
    assert taking.enquiry.step == 1 and taking.enquiry.faults == {}


def test_a_doubtful_number_is_asked_about_once(taking: AppViewModel) -> None:
    fill(taking)
    taking.enquiry.toggleConsent()
    taking.enquiry.setText("reach", "1380013800")
    taking.enquiry.next()
    assert set(taking.enquiry.faults) == {"reach"} and taking.enquiry.step == 0
    taking.enquiry.next()
    assert taking.enquiry.step == 1


def test_a_box_unticked_on_the_last_step_leads_back_to_the_first(taking: AppViewModel, desk: PretendDesk) -> None:
    fill(taking)
    taking.enquiry.toggleConsent()
    taking.enquiry.next()
    taking.enquiry.next()
    fields = heard(taking)
    taking.enquiry.toggleConsent()
    taking.enquiry.next()
    assert (fields, taking.enquiry.step, desk.enquiries.drafts) == (["consented"], 0, [])


def test_what_is_sent_is_what_was_filled_in_with_the_notice_shown(
    taking: AppViewModel, desk: PretendDesk, context: Context
) -> None:
    parks = [one.id for one in context.index.catalogue.parks]
    taking.shortlist.toggle(parks[0])
    taking.enquiry.togglePark(parks[3])
    taking.enquiry.toggleSector(context.index.zone.sectors[1].id)
    taking.enquiry.setText("message", "想看厂房")
    before = datetime.now().astimezone()
    send(taking)
    ((draft, notice, consented),) = desk.enquiries.drafts
    assert (draft.name, draft.email, draft.telephone) == ("王小明", "name@example.org", "")
    assert draft.parks == (parks[0], parks[3]) and draft.sectors == (context.index.zone.sectors[1].id,)
    assert draft.message == "想看厂房" and draft.consented
    assert notice == build(context.enquiry, context.contact, "zh")
    assert consented is not None and before <= consented <= datetime.now().astimezone()


def test_thanks_come_with_the_code_and_the_draft_is_gone(taking: AppViewModel) -> None:
    send(taking)
    assert taking.enquiry.code == CODE and taking.enquiry.eraseOn == "2026 年 4 月 1 日"
    assert taking.enquiry.texts == {} and taking.stored == 1  # type: ignore[attr-defined]


def test_thanks_wait_for_the_commit_which_ends_in_another_thread(taking: AppViewModel, desk: PretendDesk) -> None:
    future: Future[object] = Future()
    receipt = desk.enquiries.save(taking.enquiry.draft(), build(taking.context.enquiry, taking.context.contact, "zh"))
    desk.enquiries.save = lambda *_: future
    fill(taking)
    taking.enquiry.toggleConsent()
    for _ in range(4):  # a hasty finger sends once
        taking.enquiry.next()
    QCoreApplication.processEvents()
    assert taking.enquiry.sending and taking.enquiry.code == ""
    threads: list[threading.Thread] = []
    taking.enquiry.saved.connect(lambda: threads.append(threading.current_thread()))
    writer = threading.Thread(target=future.set_result, args=(receipt.result(),))
    writer.start()
    writer.join()
    assert taking.enquiry.code == ""
    until(lambda: taking.enquiry.code)
    assert threads == [threading.main_thread()]


def test_a_full_disk_is_told_plainly_and_the_draft_can_be_sent_again(taking: AppViewModel, desk: PretendDesk) -> None:
    desk.enquiries.fault = FULL
    send(taking)
    assert taking.enquiry.sorry == SORRY[0] and taking.enquiry.code == ""
    assert taking.enquiry.texts["name"] == "王小明" and taking.enquiry.consented
    assert taking.stored == 0  # type: ignore[attr-defined]
    desk.enquiries.fault = None
    taking.enquiry.next()
    until(lambda: taking.enquiry.code)
    assert taking.enquiry.sorry == ""


def test_a_desk_that_closes_under_the_visitor_fails_as_kindly(taking: AppViewModel, desk: PretendDesk) -> None:
    fill(taking)
    taking.enquiry.toggleConsent()
    taking.enquiry.next()
    taking.enquiry.next()
    desk.enquiries = None
    taking.enquiry.next()
    assert not taking.enquiry.sending and taking.enquiry.code == ""


def test_that_nothing_can_be_stored_is_said_before_anything_is_typed(taking: AppViewModel, desk: PretendDesk) -> None:
    taking.open("home")
    desk.enquiries.fault = FULL
    taking.open("enquiry")
    until(lambda: taking.enquiry.sorry)
    assert taking.enquiry.sorry == SORRY[0]


def test_the_next_visitor_sees_nothing_of_it(taking: AppViewModel, desk: PretendDesk) -> None:
    desk.enquiries.fault = FULL
    send(taking)
    desk.enquiries.fault = None
    taking.finish()
    taking.open("enquiry")
    model = taking.enquiry
    assert (model.texts, model.faults, model.consented, model.sorry, model.code) == ({}, {}, False, "", "")


def test_what_is_stored_after_the_visit_counts_but_is_shown_to_nobody(taking: AppViewModel, desk: PretendDesk) -> None:
    future: Future[object] = Future()
    receipt = desk.enquiries.save(taking.enquiry.draft(), build(taking.context.enquiry, taking.context.contact, "zh"))
    desk.enquiries.save = lambda *_: future
    fill(taking)
    taking.enquiry.toggleConsent()
    for _ in range(3):
        taking.enquiry.next()
    taking.finish()
    taking.open("enquiry")
    future.set_result(receipt.result())
    until(lambda: taking.stored == 1)  # type: ignore[attr-defined]
    assert taking.enquiry.code == "" and not taking.enquiry.sending


def test_from_a_park_it_is_about_that_park(taking: AppViewModel, context: Context) -> None:
    park = context.index.catalogue.parks[4].id
    taking.open("home")
    taking.open("enquiry", f"park/{park}")
    assert [one["id"] for one in taking.enquiry.parks if one["on"]] == [park]
    taking.open("home")
    taking.open("enquiry", "park/nonsense")
    assert taking.enquiry.draft().parks == ()


def test_typing_a_letter_leaves_everything_else_as_it_is(taking: AppViewModel) -> None:
    """Lists that are made anew would lose their place under the visitor's finger."""
    told: list[int] = []
    taking.enquiry.changed.connect(lambda: told.append(1))
    taking.enquiry.setText("name", "王")
    assert told == [] and taking.enquiry.texts == {"name": "王"}


def test_a_text_is_cut_at_its_limit(taking: AppViewModel) -> None:
    taking.enquiry.setText("name", "长" * 100)
    assert len(taking.enquiry.texts["name"]) == taking.enquiry.limits["name"]

"""The running kiosk erases what is due at its start and every hour, and leaves no file where enquiries are off."""

from __future__ import annotations

import contextlib
import time
from datetime import datetime, timedelta
from pathlib import Path

import pyrage
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.desk import HOUR_MS, Desk
from kiosk.enquiries import Draft, Enquiries, build
from kiosk.settings import Contact, Enquiry, Settings

pytestmark = pytest.mark.usefixtures("qt")
DRAFT = Draft(name="欧阳", organisation="某公司", email="a@example.org", consented=True)


@pytest.fixture
def settings() -> Settings:
    recipient = str(pyrage.x25519.Identity.generate().to_public())
    return Settings(
        enquiry=Enquiry(who="招商局", days=30, recipients=(recipient,)), contact=Contact(email="a@example.org")
    )


def take(data: Path, settings: Settings, age: timedelta) -> None:
    """An enquiry of that age."""
    then = datetime.now().astimezone() - age
    enquiries = Enquiries(data, settings.enquiry, settings.contact, clock=lambda: then)
    with contextlib.closing(enquiries), pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.enquiries.erasing.EARLIEST", then.date())
        enquiries.save(DRAFT, build(settings.enquiry, settings.contact, "zh")).result()


def test_what_is_due_goes_at_the_start_and_the_rest_stays(tmp_path: Path, settings: Settings) -> None:
    take(tmp_path, settings, timedelta(days=40))
    take(tmp_path, settings, timedelta(days=2))
    desk = Desk(tmp_path, settings)
    desk.start()
    assert desk.enquiries is not None
    assert [row.erased_why for row in desk.enquiries.rows().result()] == [None, "date"]
    desk.stop()
    assert desk.enquiries is None


def test_it_purges_again_every_hour(
    tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch, qt: QGuiApplication
) -> None:
    assert HOUR_MS == 3_600_000
    monkeypatch.setattr("kiosk.desk.HOUR_MS", 20)
    desk = Desk(tmp_path, settings)
    desk.start()
    take(tmp_path, settings, timedelta(days=40))
    assert desk.enquiries is not None
    deadline = time.monotonic() + 30
    while desk.enquiries.rows(erased=False).result() and time.monotonic() < deadline:
        qt.processEvents()
    assert desk.enquiries.rows(erased=False).result() == []
    desk.stop()
    assert not [one for one in desk.__dict__.values() if isinstance(one, QTimer) and one.isActive()]


def test_where_enquiries_are_off_nothing_is_made(tmp_path: Path) -> None:
    desk = Desk(tmp_path, Settings())
    desk.start()
    assert desk.enquiries is None and list(tmp_path.iterdir()) == []
    desk.purge()
    desk.stop()


def test_where_they_were_switched_off_later_the_old_ones_still_go(tmp_path: Path, settings: Settings) -> None:
    take(tmp_path, settings, timedelta(days=40))
    desk = Desk(tmp_path, Settings())
    desk.start()
    assert desk.enquiries is not None and desk.enquiries.rows(erased=False).result() == []
    desk.stop()

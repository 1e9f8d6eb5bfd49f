"""What `kiosk doctor` says of enquiries: taken or not and why, how many, until when, and nothing of anybody."""

from __future__ import annotations

import json
from datetime import date

import pytest

from kiosk import doctor_enquiries
from kiosk.enquiries import Draft, Enquiries
from kiosk.settings import Settings

from .conftest import CONTACT, MESSAGE, NAME, Booth


@pytest.fixture
def settings(booth: Booth, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("KIOSK_DATA", str(booth.data))
    return Settings(enquiry=booth.enquiry, contact=CONTACT)


def test_what_staff_have_not_filled_in_is_named_and_is_no_fault(settings: Settings) -> None:
    found, faults = doctor_enquiries.facts(Settings())
    assert not faults and (found["kept"], found["next"]) == (0, None)
    assert "enquiry.days" in doctor_enquiries.words(found, True) and "没有保存任何咨询" in doctor_enquiries.words(
        found, True
    )
    assert "run kiosk staff setup" in doctor_enquiries.words(found, False)
    assert doctor_enquiries.words(doctor_enquiries.facts(settings)[0], False) == "taken; no enquiry is kept"


def test_how_many_are_kept_and_when_the_first_goes_beside_a_running_kiosk(
    booth: Booth, settings: Settings, enquiries: Enquiries, draft: Draft
) -> None:
    first = enquiries.save(draft, booth.notice).result().code
    booth.clock.now = booth.clock.now.replace(day=3)
    enquiries.save(draft, booth.notice).result()
    found, faults = doctor_enquiries.facts(settings, date(2027, 3, 31))
    assert (found["off"], found["kept"], found["next"], faults) == (None, 2, "2027-03-31", [])
    assert doctor_enquiries.words(found, True) == "可以登记；保存 2 条，最早的一条 2027-03-31 删除"
    assert not any(one in json.dumps(found, ensure_ascii=False) for one in (NAME, MESSAGE, first))
    enquiries.erase(first).result(30)
    assert doctor_enquiries.facts(settings, date(2027, 3, 31))[0]["next"] == "2027-04-02"


def test_fields_kept_beyond_their_date_are_a_fault(
    booth: Booth, settings: Settings, enquiries: Enquiries, draft: Draft
) -> None:
    enquiries.save(draft, booth.notice).result()
    _, faults = doctor_enquiries.facts(settings, date(2027, 4, 1))
    assert len(faults) == 1 and "2027-03-31" in faults[0]["zh"] and "purge" in faults[0]["en"]


def test_a_database_that_cannot_be_read_is_a_fault_and_counts_nothing(
    booth: Booth, settings: Settings, enquiries: Enquiries, draft: Draft
) -> None:
    enquiries.save(draft, booth.notice).result()
    booth.close()
    (booth.data / "enquiries.sqlite").write_bytes(b"not a database" * 400)
    found, faults = doctor_enquiries.facts(settings)
    assert len(faults) == 1 and found["kept"] is None
    assert "无法读取" in doctor_enquiries.words(found, True)

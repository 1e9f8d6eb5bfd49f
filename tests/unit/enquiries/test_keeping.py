"""Saving, listing, editing, and what is personal stays sealed."""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import date, datetime, timedelta

import msgspec
import pytest

from kiosk.enquiries import Draft, Enquiries, NotTakenError, SealError
from kiosk.enquiries.erasing import EARLIEST
from kiosk.enquiries.sealing import unseal
from kiosk.settings import Contact, Enquiry
from kiosk.store import StoreError

from .conftest import CONTACT, MESSAGE, NAME, Booth


def test_a_receipt_means_that_it_is_in_the_database(booth: Booth, enquiries: Enquiries, draft: Draft) -> None:
    seen = []

    def look(_: object) -> None:
        with contextlib.closing(sqlite3.connect(enquiries.file)) as other:
            seen.append(other.execute("SELECT code FROM enquiry").fetchall())

    future = enquiries.save(draft, booth.notice)
    future.add_done_callback(look)
    receipt = future.result()
    assert enquiries.rows().result()[0].code == receipt.code
    assert seen == [[(receipt.code,)]]
    assert receipt.erase_on == booth.clock().date() + timedelta(days=30)


def test_what_is_kept_can_be_opened_with_the_key_and_no_other(booth: Booth, enquiries: Enquiries, draft: Draft) -> None:
    code = enquiries.save(draft, booth.notice).result().code
    ((row, sealed),) = enquiries.sealed().result()
    assert sealed is not None
    fields = unseal(sealed, booth.keys)
    assert fields["name"] == NAME and fields["telephone"] == "+86 138 0013 8000" and fields["code"] == code == row.code
    assert (row.sectors, row.parks, row.language, row.owner) == (("software",), ("base", "town"), "zh", "")
    with pytest.raises(SealError, match="另一把钥匙"):
        unseal(sealed, Booth(booth.data).keys)
    with pytest.raises(SealError):
        unseal(sealed[:-1] + b"x", booth.keys)


def test_no_personal_field_is_in_clear_in_any_file(booth: Booth, enquiries: Enquiries, draft: Draft) -> None:
    enquiries.save(draft, booth.notice).result()
    for there in (booth.bytes_of(), (enquiries.close(), booth.bytes_of())[1]):
        assert b"software" in there  # what is not personal: the test reads the right files
        for secret in (NAME, MESSAGE, "湖南某某软件有限公司", "138 0013 8000"):
            assert secret.encode() not in there and secret.encode("utf-16-le") not in there


def test_the_exact_notice_its_version_and_time_are_kept(booth: Booth, enquiries: Enquiries, draft: Draft) -> None:
    ticked = booth.clock() - timedelta(minutes=2)
    enquiries.save(draft, booth.notice, ticked).result()
    (row,) = enquiries.rows().result()
    assert row.notice == booth.notice.version and row.consented == ticked
    assert enquiries.notice_text(row.notice).result() == booth.notice.text


@pytest.mark.parametrize("change", [{"consented": False}, {"name": ""}, {"telephone": ""}, {"message": "x" * 1001}])
def test_nothing_is_kept_without_consent_or_with_faults(
    booth: Booth, enquiries: Enquiries, draft: Draft, change: dict[str, object]
) -> None:
    with pytest.raises(NotTakenError):
        enquiries.save(msgspec.structs.replace(draft, **change), booth.notice).result()
    assert enquiries.rows().result() == []


def test_nothing_is_kept_until_staff_have_set_it_up(booth: Booth, draft: Draft) -> None:
    for enquiry, contact in ((Enquiry(), CONTACT), (booth.enquiry, Contact())):
        with contextlib.closing(Enquiries(booth.data, enquiry, contact)) as off, pytest.raises(NotTakenError):
            off.save(draft, booth.notice).result()


def test_a_wrong_key_in_the_settings_is_said(booth: Booth, draft: Draft) -> None:
    wrong = msgspec.structs.replace(booth.enquiry, recipients=("age1" + "q" * 58,))
    with contextlib.closing(Enquiries(booth.data, wrong, CONTACT)) as off:
        with pytest.raises(SealError, match=r"enquiry\.recipients"):
            off.save(draft, booth.notice).result()
        assert off.rows().result() == []


def test_owner_next_step_and_due_date_can_be_changed(booth: Booth, enquiries: Enquiries, draft: Draft) -> None:
    code = enquiries.save(draft, booth.notice).result().code
    day = booth.clock().date()
    row = enquiries.edit(code, owner="李工", next_step="寄楼面清单", due=day - timedelta(days=1)).result()
    assert row is not None and (row.owner, row.next_step, row.due) == ("李工", "寄楼面清单", day - timedelta(days=1))
    assert enquiries.counts().result() == (1, 1, 1, 0, 1)
    row = enquiries.edit(code, due=None).result()
    assert row is not None and row.due is None and row.owner == "李工"
    assert enquiries.edit("346-789", owner="x").result() is None
    for wrong in ({"created": "x"}, {"owner": "x" * 61}, {"next_step": "x" * 201}, {"sealed": None}):
        with pytest.raises(ValueError):
            enquiries.edit(code, **wrong).result()


def test_counts_tell_what_waits(booth: Booth, enquiries: Enquiries, draft: Draft) -> None:
    codes = [enquiries.save(draft, booth.notice).result().code for _ in range(3)]
    booth.clock.now += timedelta(days=1)
    enquiries.save(draft, booth.notice).result()
    enquiries.edit(codes[0], owner="李工", due=booth.clock().date() - timedelta(days=1)).result()
    enquiries.erase(codes[1]).result()
    assert enquiries.counts().result() == (4, 3, 1, 2, 1)


def test_a_flat_battery_does_not_make_an_enquiry_old(booth: Booth, enquiries: Enquiries, draft: Draft) -> None:
    booth.clock.now = datetime(2000, 1, 1).astimezone()
    receipt = enquiries.save(draft, booth.notice).result()
    assert receipt.created.date() == EARLIEST and receipt.erase_on > date(2026, 11, 30)


def test_trying_out_writes_and_tells_a_fault_before_anybody_types(booth: Booth, enquiries: Enquiries) -> None:
    assert enquiries.try_out().result() is None
    (booth.data.parent / "file").write_text("in the way", encoding="utf-8")
    broken = booth.open(data=booth.data.parent / "file")
    with pytest.raises(StoreError):
        broken.try_out().result()


def test_two_processes_may_write(booth: Booth, enquiries: Enquiries, draft: Draft) -> None:
    beside = booth.open(kiosk=False)
    futures = [one.save(draft, booth.notice) for _ in range(10) for one in (enquiries, beside)]
    assert len({future.result().code for future in futures}) == 20
    assert len(beside.rows().result()) == 20

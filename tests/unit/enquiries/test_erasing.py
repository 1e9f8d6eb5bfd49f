"""Erased is erased: in rows, in free pages, in the write-ahead log, and in damaged copies."""

from __future__ import annotations

import json
import random
import sqlite3
from datetime import date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.enquiries import Draft, Enquiries, Purged, sealing
from kiosk.enquiries.erasing import LONGEST_DAYS, copies_due

from .conftest import NAME, Booth

PIECE = 24


def pieces(sealed: bytes) -> set[bytes]:
    """Every run of 24 bytes in the encrypted part of a record: as good as unique."""
    body = sealed[sealed.index(b"\n--- ") :]
    return {body[at : at + PIECE] for at in range(len(body) - PIECE)}


def left(there: bytes, wanted: set[bytes]) -> int:
    return sum(there[at : at + PIECE] in wanted for at in range(len(there) - PIECE))


def busy_booth(booth: Booth, enquiries: Enquiries, draft: Draft) -> list[str]:
    """Some hundred enquiries of different lengths, edited out of order, so that rows have moved between pages."""
    chance = random.Random(1)
    codes = []
    for number in range(150):
        long = msgspec.structs.replace(draft, message=f"{draft.message} " + f"{number} " * chance.randrange(1, 150))
        codes.append(enquiries.save(long, booth.notice).result().code)
        enquiries.edit(chance.choice(codes), next_step="回电话 " * chance.randrange(1, 25)).result()
    return codes


def test_no_byte_of_an_erased_record_is_left_and_the_others_open(
    booth: Booth, enquiries: Enquiries, draft: Draft
) -> None:
    codes = busy_booth(booth, enquiries, draft)
    blobs = {row.code: blob for row, blob in enquiries.sealed().result() if blob}
    gone = set(codes[::3])
    wanted = set().union(*(pieces(blobs[code]) for code in gone))
    assert left(booth.bytes_of(), wanted) > 0
    for code in gone:
        assert enquiries.erase(code).result() == Purged(1, True, 0)
    assert left(booth.bytes_of(), wanted) == 0
    rest = {row.code: blob for row, blob in enquiries.sealed().result() if blob}
    assert rest == {code: blob for code, blob in blobs.items() if code not in gone}


def test_no_byte_of_a_name_is_left_even_without_sealing(
    booth: Booth, enquiries: Enquiries, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The records are written in clear here, so that the name itself can be looked for."""
    monkeypatch.setattr(sealing, "seal", lambda fields, _: json.dumps(fields, ensure_ascii=False).encode())
    busy_booth(booth, enquiries, draft)
    code = enquiries.save(draft, booth.notice).result().code
    enquiries.edit(code, next_step=f"给{NAME}回电话").result()
    assert booth.bytes_of().count(NAME.encode()) > 150
    booth.clock.now += timedelta(days=29)
    assert enquiries.purge().result().erased == 0
    booth.clock.now += timedelta(days=1)
    assert enquiries.purge().result() == Purged(151, True, 0)
    there = booth.bytes_of()
    assert NAME.encode() not in there and b"CANARY" not in there
    assert enquiries.counts().result().total == 151


def test_deleting_alone_would_not_be_enough(
    booth: Booth, enquiries: Enquiries, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Shows that the tests above can fail: without rewriting the file and emptying the log, traces stay."""
    busy_booth(booth, enquiries, draft)
    wanted = set().union(*(pieces(blob) for _, blob in enquiries.sealed().result() if blob))
    monkeypatch.setattr("kiosk.enquiries.erasing.scrub", lambda connection: True)
    enquiries.erase_all().result()
    assert left(booth.bytes_of(), wanted) > 0


def test_at_the_next_start_what_was_due_meanwhile_goes(booth: Booth, enquiries: Enquiries, draft: Draft) -> None:
    enquiries.save(draft, booth.notice).result()
    blob = enquiries.sealed().result()[0][1]
    enquiries.close()
    booth.clock.now += timedelta(days=400)
    again = booth.open()
    assert again.purge().result() == Purged(1, True, 0)
    (row,) = again.rows().result()
    assert row.erased is not None and row.erased_why == "date" and row.sectors == ("software",)
    assert blob is not None and left(booth.bytes_of(), pieces(blob)) == 0
    assert again.purge().result() == Purged(0, True, 0)


def test_a_reader_holds_up_the_scrubbing_which_is_made_good_later(
    booth: Booth, enquiries: Enquiries, draft: Draft
) -> None:
    code = enquiries.save(draft, booth.notice).result().code
    blob = enquiries.sealed().result()[0][1] or b""
    enquiries._store.maintain(lambda connection: connection.execute("PRAGMA busy_timeout = 50")).result()
    reader = sqlite3.connect(enquiries.file, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM enquiry").fetchone()
    assert enquiries.erase(code).result() == Purged(1, False, 0)
    assert left(booth.bytes_of(), pieces(blob)) > 0
    reader.close()
    enquiries.close()
    assert booth.open().purge().result() == Purged(0, True, 0)
    assert left(booth.bytes_of(), pieces(blob)) == 0


def test_what_staff_see_of_an_erased_one(booth: Booth, enquiries: Enquiries, draft: Draft) -> None:
    code = enquiries.save(draft, booth.notice).result().code
    enquiries.edit(code, owner="李工", next_step="写了名字").result()
    assert enquiries.erase(code).result().erased == 1
    assert enquiries.erase(code).result().erased == 0
    assert enquiries.erase("346-789").result().erased == 0
    (row,) = enquiries.rows().result()
    assert (row.erased_why, row.owner, row.next_step) == ("request", "李工", "")
    assert enquiries.rows(erased=False).result() == []
    assert [(what, detail) for _, what, detail in enquiries.audits().result()] == [("erase", "1, request")]


def copies(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir() if "damaged" in one.name)


def test_damaged_copies_keep_to_the_date_too(booth: Booth, enquiries: Enquiries, draft: Draft) -> None:
    booth.clock.now = datetime.now().astimezone()  # copies are named by the true time
    busy_booth(booth, enquiries, draft)
    enquiries.close()
    content = bytearray(enquiries.file.read_bytes())
    content[4096 * 5 : 4096 * 6] = bytes(range(256)) * 16
    enquiries.file.write_bytes(content)
    again = booth.open()
    opened = again.ready.result()
    assert opened.aside is not None and opened.notice is not None
    rows = again.rows().result()
    assert len(rows) > 100 and all(again.notice_text(row.notice).result() is not None for row in rows)
    assert again.erase(rows[0].code).result().copies == 1
    booth.clock.now += timedelta(days=29)
    assert again.purge().result().copies == 1
    booth.clock.now += timedelta(days=1)
    assert again.purge().result().copies == 0
    assert copies(booth.data) == []
    assert "copy removed" in [what for _, what, _ in again.audits().result()]


def test_damaged_copies_can_be_removed_at_once(booth: Booth) -> None:
    booth.clock.now = datetime.now().astimezone()  # copies are named by the true time
    booth.data.mkdir()
    (booth.data / "enquiries.sqlite").write_bytes(b"nothing that can be read" * 400)
    enquiries = booth.open()
    assert enquiries.ready.result().aside == booth.data / copies(booth.data)[0]
    assert enquiries.purge().result().copies == 1
    assert enquiries.remove_copies().result() == 1
    assert copies(booth.data) == []


def test_a_copy_from_the_days_of_a_flat_battery_is_not_taken_for_old(tmp_path: Path) -> None:
    (tmp_path / "enquiries-damaged-20000101-000000.sqlite").write_bytes(b"x")
    file = tmp_path / "enquiries.sqlite"
    assert copies_due(file, 30, date(2026, 11, 2)) == []
    assert len(copies_due(file, 30, date(2026, 12, 1))) == 1
    assert copies_due(file, None, date(2026, 12, 1)) == []
    assert len(copies_due(file, None, date(2026, 11, 1) + timedelta(days=LONGEST_DAYS))) == 1

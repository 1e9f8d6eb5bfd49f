"""An export is whole or not there at all, also where the stick is pulled out in the middle."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kiosk import files
from kiosk.content.load import Pack
from kiosk.enquiries import IDENTITY_FILE, Draft
from kiosk.insights import FILE as COUNTED
from kiosk.insights import SCHEMA as COUNTS
from kiosk.insights import Recorder, Tally
from kiosk.session import Finish, Open, Route, Rules, initial, step
from kiosk.staff import exporting
from kiosk.staff.exporting import SHEETS, XLSX, GoneError, Sources, export_all, words
from kiosk.store import Store
from kiosk.takeaway import store
from tests.unit.enquiries.conftest import NAME, Booth

NOW = datetime(2027, 3, 1, 15, 4, 5).astimezone()
FOLDER = "kiosk-2027-03-01-150405"
EVERYTHING = frozenset(exporting.STEPS)


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[Booth]:
    made = Booth(tmp_path / "data")
    made.data.mkdir()
    yield made
    made.close()


@pytest.fixture
def sources(booth: Booth, pack: Pack) -> Sources:
    """One enquiry, one sheet, a key file, one visit counted."""
    enquiries = booth.open()
    enquiries.save(
        Draft(name=NAME, organisation="ACME", telephone="+8613800138000", consented=True), booth.notice
    ).result()
    (booth.data / IDENTITY_FILE).write_bytes(b"age-encryption.org/v1 not a real one")
    store.keep(booth.data, b"%PDF-1.7", date(2027, 3, 1))
    _count_a_visit(booth.data)
    return Sources(booth.data, NOW, "zh", pack.catalogue, enquiries, booth.keys)


def _count_a_visit(data: Path) -> None:
    counts = Store(data / COUNTED, COUNTS, synchronous="NORMAL")
    recorder = Recorder(counts, Tally(lambda kind, subject: True), lambda: 1000.0, lambda: NOW.replace(tzinfo=None))
    home = initial(Rules())
    for event in (Open(1000.0, Route("home")), Finish(1090.0)):
        before, home = home, step(home, event)
        recorder.observe(before, event, home)
    recorder.end()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def test_everything_is_in_one_new_folder(stick: Path, sources: Sources, booth: Booth) -> None:
    told: list[tuple[int, int]] = []
    folder = export_all(stick, EVERYTHING, sources, lambda done, whole: told.append((done, whole)))
    assert folder == stick / FOLDER and [one.name for one in stick.iterdir()] == [FOLDER]
    found = sorted(str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file())
    assert [one for one in found if not one.startswith(("report-", "enquiries-sealed"))] == [
        "enquiries.csv", "enquiries.xlsx", IDENTITY_FILE, "takeaways/0001-2027-03-01.pdf",
    ]  # fmt: skip
    assert len([one for one in found if one.startswith("enquiries-sealed")]) == 1
    assert sum(one.startswith("report-") and one.endswith(".html") for one in found) == 1
    sheet = load_workbook(folder / "enquiries.xlsx").active
    assert sheet is not None and any(NAME in str(cell.value) for row in sheet.iter_rows() for cell in row)
    assert NAME in (folder / "enquiries.csv").read_text(encoding="utf-8-sig")
    assert [done / whole for done, whole in told] == sorted(done / whole for done, whole in told)
    assert told[-1] == (1, 1)


def test_only_what_was_ticked_is_there(stick: Path, sources: Sources) -> None:
    folder = export_all(stick, frozenset({SHEETS}), sources, lambda done, whole: None)
    assert [one.name for one in folder.iterdir()] == ["takeaways"]


@pytest.mark.parametrize("wanted", ["xlsx", "csv", "sealed", "report", "sheets", "key", "all of them"])
def test_every_export_leaves_an_audit_line_without_names(wanted: str, stick: Path, sources: Sources) -> None:
    export_all(stick, frozenset(EVERYTHING & {wanted}) or EVERYTHING, sources, lambda done, whole: None)
    assert sources.enquiries is not None
    lines = [detail for _, what, detail in sources.enquiries.audits().result() if what == "export"]
    assert lines and not any(NAME in line for line in lines)


def pull(stick: Path) -> None:
    """The stick is gone, and so is what lies on it."""
    shutil.rmtree(stick)


@pytest.mark.parametrize("at", range(6))
def test_a_stick_that_is_pulled_at_any_step_leaves_nothing_and_says_so(
    at: int, stick: Path, sources: Sources, tmp_path: Path
) -> None:
    def progress(done: int, whole: int) -> None:
        if done == at and whole > 1:
            pull(stick)

    with pytest.raises(GoneError) as caught:
        export_all(stick, EVERYTHING, sources, progress)
    assert "拔" in words(stick, caught.value).zh and "pulled" in words(stick, caught.value).en
    assert not stick.exists()


def test_where_another_disk_lies_under_the_stick_nothing_is_left_on_it(
    stick: Path, sources: Sources, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Linux: once a stick is unmounted, its folder is one of the computer's own disk."""
    seen = iter([stick.stat().st_dev + 1] * 10)
    monkeypatch.setattr(exporting, "_device", lambda target: next(seen))
    with pytest.raises(GoneError):
        export_all(stick, frozenset({XLSX}), sources, lambda done, whole: None)
    assert not (stick / FOLDER).exists()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_a_disk_that_fails_leaves_nothing_half(
    number: int, stick: Path, sources: Sources, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = files.write
    tries = 0

    def failing(file: Path, content: bytes, *, private: bool = False) -> None:
        nonlocal tries
        tries += 1
        if tries == 3:
            raise OSError(number, os.strerror(number), str(file))
        whole(file, content, private=private)

    monkeypatch.setattr(files, "write", failing)
    with pytest.raises(OSError) as caught:
        export_all(stick, EVERYTHING, sources, lambda done, whole: None)
    assert list(stick.iterdir()) == []
    told = words(stick, caught.value)
    assert told.zh and told.en and "Errno" not in told.en


def test_what_an_earlier_one_left_half_is_taken_away(stick: Path, sources: Sources) -> None:
    (stick / f"{exporting.UNFINISHED}old").mkdir()
    (stick / f"{exporting.UNFINISHED}old" / "enquiries.csv").write_text("half")
    (stick / "holiday").mkdir()
    export_all(stick, frozenset({SHEETS}), sources, lambda done, whole: None)
    assert sorted(one.name for one in stick.iterdir()) == ["holiday", FOLDER]


def test_without_a_place_there_is_a_plain_message(tmp_path: Path, sources: Sources) -> None:
    with pytest.raises(OSError) as caught:
        export_all(tmp_path / "gone", EVERYTHING, sources, lambda done, whole: None)
    assert "没有" in words(tmp_path / "gone", caught.value).zh


def test_an_unexpected_error_is_no_traceback_for_staff(stick: Path) -> None:
    told = words(stick, RuntimeError("boom"))
    assert "boom" not in told.zh + told.en and "日志" in told.zh

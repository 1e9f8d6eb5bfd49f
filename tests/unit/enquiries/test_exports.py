"""Tables for a spreadsheet: whole, readable by others, and never a formula."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from datetime import date, datetime
from pathlib import Path

import msgspec
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.enquiries import Draft, Enquiries
from kiosk.enquiries.export import as_csv, export, export_sealed, xlsx
from kiosk.enquiries.sealing import unseal
from kiosk.enquiries.tables import HEAD, defused, telephone
from kiosk.store import StoreError

from .conftest import NAME, Booth

TRIGGERS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
rows = st.lists(st.lists(st.text(max_size=30), min_size=len(HEAD), max_size=len(HEAD)), max_size=5)


def read_csv(content: bytes) -> list[list[str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def read_xlsx(content: bytes) -> list[list[object]]:
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert sheet is not None and not any(cell.data_type == "f" for line in sheet.iter_rows() for cell in line)
    return [[cell.value for cell in line] for line in sheet.iter_rows()]


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_what_a_spreadsheet_takes_for_a_formula_is_defused(trigger: str) -> None:
    for text in (f"{trigger}cmd|' /C calc'!A0", f"  {trigger}1+1"):
        assert defused(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "陈建国", "a=b", "5-6", "a@example.org", "(+86) 138 0013 8000", "'quoted"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert defused(text) == text


def test_telephone_numbers_stay_numbers_that_can_be_dialled() -> None:
    assert telephone("+86 138 0013 8000") == "(+86) 138 0013 8000"
    assert telephone("+1 650-253-0000") == "(+1) 650-253-0000"
    assert telephone("1380013800") == "1380013800"


@given(st.text() | st.sampled_from(TRIGGERS).flatmap(lambda one: st.text().map(lambda rest: one + rest)))
def test_no_text_is_left_that_begins_a_formula(text: str) -> None:
    safe = defused(text)
    assert not safe.lstrip(" ").startswith(TRIGGERS)
    assert not any(one < " " and one not in "\t\r\n" for one in safe)


@settings(deadline=None)  # a workbook takes some time
@given(rows)
def test_any_table_can_be_read_again(lines: list[list[str]]) -> None:
    table = [[defused(cell) for cell in line] for line in lines]
    assert read_csv(as_csv(table)) == table
    plain = [[cell.replace("\r\n", "\n").replace("\r", "\n") for cell in line] for line in table]
    found = [[str(cell or "").replace("\r", "\n") for cell in line] for line in read_xlsx(xlsx(table))]
    assert found == plain or not table


@pytest.fixture
def filled(booth: Booth, enquiries: Enquiries, draft: Draft) -> Enquiries:
    hostile = msgspec.structs.replace(
        draft, organisation='=HYPERLINK("http://x")', post="@SUM(1)", message="-1+2\n第二行", email="a@example.org"
    )
    for one in (draft, hostile, draft):
        code = enquiries.save(one, booth.notice).result().code
    enquiries.edit(code, owner="=李工", next_step="回电话", due=date(2027, 3, 9)).result()
    enquiries.erase(enquiries.rows().result()[2].code).result()
    return enquiries


def test_both_tables_hold_everything_that_staff_need(booth: Booth, filled: Enquiries, tmp_path: Path) -> None:
    names = {"software": "软件", "base": "总部基地"}
    for suffix in (".csv", ".xlsx"):
        assert export(filled, booth.keys, tmp_path / f"e{suffix}", lambda known: names.get(known, known)) == 3
    table = read_csv((tmp_path / "e.csv").read_bytes())
    sheet = read_xlsx((tmp_path / "e.xlsx").read_bytes())
    assert table[0] == list(HEAD) == sheet[0]
    gone, hostile, last = (dict(zip(HEAD, line, strict=True)) for line in table[1:])
    assert gone["姓名 Name"] == gone["电话 Telephone"] == "" and "erased" in gone["备注 Note"]
    assert gone["行业 Sectors"] == "软件" and gone["园区 Parks"] == "总部基地、town"
    assert hostile["单位 Organisation"] == '\'=HYPERLINK("http://x")' and hostile["留言 Message"] == "'-1+2\n第二行"
    assert (last["姓名 Name"], last["电话 Telephone"]) == (NAME, "(+86) 138 0013 8000")
    assert (last["负责人 Owner"], last["下一步 Next step"], last["期限 Due"]) == ("'=李工", "回电话", "2027-03-09")
    assert sheet[3][HEAD.index("期限 Due")] == datetime(2027, 3, 9)
    assert sheet[3][HEAD.index("时间 Time")] == datetime(2027, 3, 1, 10, 0)
    assert sheet[2][3] == '\'=HYPERLINK("http://x")'
    assert (tmp_path / "e.csv").stat().st_mode & 0o077 == 0


def test_progress_goes_up_to_the_end(booth: Booth, filled: Enquiries, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    export(filled, booth.keys, tmp_path / "e.xlsx", progress=lambda done, whole: told.append((done, whole)))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_every_export_leaves_an_audit_line(booth: Booth, filled: Enquiries, tmp_path: Path) -> None:
    export(filled, booth.keys, tmp_path / "e.csv")
    export_sealed(filled, tmp_path / "sealed")
    lines = [(what, detail) for _, what, detail in filled.audits().result() if what == "export"]
    assert lines == [("export", "csv, 3, 2 with personal fields, e.csv"), ("export", "age, 2, sealed")]
    assert NAME not in str(lines)


def test_without_an_audit_line_there_is_no_export(booth: Booth, filled: Enquiries, tmp_path: Path) -> None:
    filled._store.maintain(lambda connection: connection.execute("PRAGMA query_only = ON")).result()
    with pytest.raises(StoreError):
        export(filled, booth.keys, tmp_path / "e.csv")
    assert not (tmp_path / "e.csv").exists()


def test_sealed_files_stay_sealed(booth: Booth, filled: Enquiries, tmp_path: Path) -> None:
    assert export_sealed(filled, tmp_path / "sealed") == 2
    for file in (tmp_path / "sealed").iterdir():
        assert unseal(file.read_bytes(), booth.keys)["code"] == file.stem


def test_a_record_for_another_key_says_so_and_holds_up_no_other(
    booth: Booth, filled: Enquiries, tmp_path: Path
) -> None:
    other = Booth(booth.data)
    with_other = other.open(kiosk=False)
    with_other.save(Draft(name="另", organisation="另", email="b@example.org", consented=True), other.notice).result()
    other.close()
    assert export(filled, booth.keys, tmp_path / "e.csv") == 4
    last = read_csv((tmp_path / "e.csv").read_bytes())[-1]
    assert last[2] == "" and "another key" in last[-1]


def test_other_suffixes_are_refused_before_anything_is_opened(booth: Booth, filled: Enquiries, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\.xlsx"):
        export(filled, booth.keys, tmp_path / "e.pdf")
    assert "export" not in [what for _, what, _ in filled.audits().result()]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_libreoffice_reads_the_workbook(booth: Booth, filled: Enquiries, tmp_path: Path) -> None:
    export(filled, booth.keys, tmp_path / "e.xlsx")
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", str(tmp_path)]
    done = subprocess.run([*command, str(tmp_path / "e.xlsx")], capture_output=True, text=True, timeout=180)
    found = list(csv.reader((tmp_path / "e.csv").open(encoding="utf-8-sig", newline="")))
    assert found[0] == list(HEAD), done.stderr
    assert found[3][2] == NAME and found[2][3] == '\'=HYPERLINK("http://x")' and found[3][13] == "2027-03-09"

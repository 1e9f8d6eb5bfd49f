"""`kiosk content workbook` and `kiosk content import` as staff run them, and the reports."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pytest

from kiosk.content import cli
from tests.unit.content.books import cell, fingerprint, row_of
from tests.unit.content.zone_maker import edit

PARKS = "园区 parks"


@pytest.fixture
def book(zone: Path, tmp_path: Path) -> Path:
    path = tmp_path / "book.xlsx"
    assert cli.main(["workbook", str(zone), str(path), "--language", "en"]) == 0
    return path


def write(book: Path, key: str, value: object) -> None:
    """Change a cell of the park alpha."""
    opened = openpyxl.load_workbook(book)
    sheet = opened[PARKS]
    sheet[cell(sheet, key, row_of(sheet, "id", "alpha"))] = value
    opened.save(book)


def test_there_and_back(zone: Path, book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(book, "status.en", "Changed in Excel")
    assert cli.main(["import", str(book), str(zone), "--language", "en"]) == 0
    out = capsys.readouterr().out
    assert "Imported: 1 files written" in out and "The content as it was:" in out
    assert "Changed in Excel" in (zone / "parks" / "alpha.yaml").read_text(encoding="utf-8")
    assert cli.main(["import", str(book), str(zone), "--language", "zh"]) == 0
    assert "没有要改的" in capsys.readouterr().out
    assert not book.with_name("book.report.html").exists()  # nothing to report


@pytest.mark.parametrize(
    ("language", "words"), [("zh", ("第 6 行", "阶段", "没有改动")), ("en", ("row 6", "Stage", "Nothing"))]
)
def test_faults_are_said_and_nothing_is_changed(
    zone: Path, book: Path, capsys: pytest.CaptureFixture[str], language: str, words: tuple[str, ...]
) -> None:
    write(book, "stage", "nowhere")
    before = fingerprint(zone)
    assert cli.main(["import", str(book), str(zone), "--language", language]) == 1
    out = capsys.readouterr().out
    assert all(word in out for word in words) and "Traceback" not in out
    assert fingerprint(zone) == before


def test_json_has_sheet_row_column_and_both_languages(
    zone: Path, book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(book, "stage", "nowhere")
    capsys.readouterr()
    assert cli.main(["import", str(book), str(zone), "--json", "--no-report"]) == 1
    answer = json.loads(capsys.readouterr().out)
    (found,) = answer["findings"]
    assert answer["done"] is False and answer["backup"] is None and answer["report"] is None
    assert (found["sheet"], found["row"], found["level"]) == (PARKS, 6, "fault") and found["cell"].endswith("6")
    assert set(found["message"]) == set(found["fix"]) == {"zh", "en"}


class Page(HTMLParser):
    """What a browser would load, and whether every element is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.loaded: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)
        self.loaded += [value or "" for name, value in attrs if name in ("src", "href")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_report_is_one_file_in_both_languages(zone: Path, book: Path) -> None:
    write(book, "stage", "<script>alert(1)</script>&")
    assert cli.main(["import", str(book), str(zone)]) == 1
    text = book.with_name("book.report.html").read_text(encoding="utf-8")
    page = Page()
    page.feed(text)
    assert page.open == [] and page.loaded == [] and "url(" not in text and "@import" not in text
    assert "<script" not in text and "&lt;script&gt;" in text
    for word in (
        "没有导入，内容没有改动",
        "nothing was changed",
        "应该怎样写",
        "What to write",
        PARKS,
        "第 6 行",
        "row 6",
    ):
        assert word in text


def test_the_report_goes_where_it_is_wanted(zone: Path, book: Path, tmp_path: Path) -> None:
    assert cli.main(["import", str(book), str(zone), "--report", str(tmp_path / "r.html")]) == 0
    assert "已导入" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_report_that_cannot_be_written_stops_nothing(zone: Path, book: Path, tmp_path: Path) -> None:
    write(book, "status.en", "Changed")
    assert cli.main(["import", str(book), str(zone), "--report", str(tmp_path / "no" / "r.html")]) == 0


def test_a_workbook_is_not_overwritten_unasked(zone: Path, book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = book.read_bytes()
    assert cli.main(["workbook", str(zone), str(book), "--language", "en"]) == 1
    assert book.read_bytes() == before and "--force" in capsys.readouterr().err
    assert cli.main(["workbook", str(zone), str(book), "--force"]) == 0


def test_content_with_faults_has_no_workbook(zone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(zone, "zone.yaml", "main_source: paper", "main_source: other")
    assert cli.main(["workbook", str(zone), str(tmp_path / "b.xlsx"), "--language", "en"]) == 1
    assert not (tmp_path / "b.xlsx").exists() and "kiosk content check" in capsys.readouterr().err


def test_a_workbook_that_cannot_be_written_is_said(
    zone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["workbook", str(zone), str(tmp_path / "no" / "b.xlsx"), "--language", "en"]) == 1
    assert "could not be written" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["missing.xlsx", "", "."])
def test_a_workbook_that_is_not_there_is_said(zone: Path, tmp_path: Path, name: str) -> None:
    before = fingerprint(zone)
    assert cli.main(["import", str(tmp_path / name), str(zone), "--no-report"]) == 1
    assert fingerprint(zone) == before


@pytest.mark.parametrize("argv", [["workbook", "x"], ["import", "x"], ["import", "b", "s", "--jobs", "0"]])
def test_wrong_usage_of_workbooks(argv: list[str]) -> None:
    assert cli.main(argv) == 2


def test_photographs_may_be_named_before_the_folder(zone: Path, book: Path, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    assert cli.main(["import", str(book), "--photos", str(tmp_path / "photos"), str(zone)]) == 0


def test_a_terminal_without_chinese_gets_no_traceback_either(zone: Path, book: Path) -> None:
    write(book, "stage", "不对")
    command = [sys.executable, "-c", "import sys; from kiosk.content.cli import main; sys.exit(main(sys.argv[1:]))"]
    environment = {"PYTHONIOENCODING": "ascii", "PYTHONPATH": str(Path(__file__).parents[3]), "PATH": ""}
    command += ["import", str(book), str(zone), "--language=zh"]
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert done.returncode == 1 and b"Traceback" not in done.stderr and re.search(rb"\\u", done.stdout)


def test_checking_does_not_load_what_workbooks_need() -> None:
    code = "import sys; import kiosk.content.cli; print([n for n in ('openpyxl', 'pi_heif') if n in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3]
    )
    assert done.stdout.strip() == "[]"


def test_a_slip_in_the_name_leaves_no_report_beside_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["import", str(tmp_path / "nope.xlsx"), str(tmp_path / "zone"), "--language", "en"]) == 1
    assert "There is no content folder" in capsys.readouterr().out
    assert [*tmp_path.iterdir()] == []

"""A workbook or photographs dropped on the window go the way of `kiosk content import`."""

from __future__ import annotations

import shutil
from pathlib import Path

import openpyxl
import pytest

from kiosk.content import cli
from kiosk.content.check import check
from kiosk.content.model import Park
from kiosk.preview import take
from tests.unit.content.photo_maker import photo

from .conftest import FONTS, edit


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    return tmp_path / "reports"


def workbook(source: Path, book: Path, new: str | None = None, old: str = "示例：已投用。") -> Path:
    assert cli.main(["workbook", str(source), str(book)]) == 0
    if new is not None:
        opened = openpyxl.load_workbook(book)
        (cell,) = [cell for row in opened["园区 parks"] for cell in row if cell.value == old]
        cell.value = new
        opened.save(book)
    return book


def park(source: Path, id_: str) -> Park:
    report = check(source, FONTS)
    return next(one.value for one in report.content.parks if one.value.id == id_)


def everything(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_workbook_comes_in(source: Path, tmp_path: Path, reports: Path) -> None:
    book = workbook(source, tmp_path / "book.xlsx", "示例：已经投用。")
    dropped = take([book], source, FONTS, reports)
    assert dropped.outcome.done and dropped.problem is None and dropped.title == "book.xlsx"
    assert park(source, "example-b").status["zh"] == "示例：已经投用。"
    assert dropped.report is None or dropped.report.name == "book.report.html"


def test_a_workbook_with_a_fault_changes_nothing_and_says_where(source: Path, tmp_path: Path, reports: Path) -> None:
    book = workbook(source, tmp_path / "book.xlsx", "", "已投用 open")
    before = everything(source)
    dropped = take([book], source, FONTS, reports)
    assert not dropped.outcome.done and everything(source) == before
    (finding,) = dropped.outcome.faults
    assert finding.sheet == "园区 parks" and finding.cell and dropped.report is not None
    assert finding.cell in dropped.report.read_text(encoding="utf-8")


def test_photographs_take_the_place_that_their_row_keeps(source: Path, tmp_path: Path, reports: Path) -> None:
    edit(source, "parks/example-b.yaml", "mentions: [e3]", f"{PHOTOGRAPH}mentions: [e3]")
    shutil.copyfile(source / "media/example-b/view-1.webp", source / "media/example-b/gate.webp")
    assert check(source, FONTS).faults == ()
    file = photo(tmp_path / "example-b" / "gate.jpg")
    dropped = take([file], source, FONTS, reports)
    assert dropped.outcome.done and dropped.outcome.photographs == ["example-b/gate.jpg"], dropped.outcome.findings
    assert (source / "media/example-b/gate.jpg").is_file()


PHOTOGRAPH = """\
  - file: gate.webp
    kind: photograph
    caption: {zh: 示例照片, en: Example photograph}
    credit: {zh: 示例摄影者, en: Example photographer}
    date: "2026-01"
    rights: {zh: 示例权利人, en: Example rights holder}
"""


def test_a_photograph_without_a_row_is_refused_and_the_report_says_what_to_write(
    source: Path, tmp_path: Path, reports: Path
) -> None:
    before = everything(source)
    dropped = take([photo(tmp_path / "示例产业园甲" / "1.jpg")], source, FONTS, reports)
    assert [finding.code for finding in dropped.outcome.findings] == ["photo-no-row"]
    assert everything(source) == before and dropped.report is not None and dropped.report.parent == reports


def test_photographs_beside_a_faulty_content_wait(source: Path, tmp_path: Path, reports: Path) -> None:
    edit(source, "parks/example-b.yaml", "stage: open", "stage: opne")
    dropped = take([photo(tmp_path / "example-b" / "gate.jpg")], source, FONTS, reports)
    assert dropped.problem is not None and not dropped.outcome.done


@pytest.mark.parametrize("names", [["notes.txt"], ["a.xlsx", "b.xlsx"], ["gone.xlsx"], []])
def test_anything_else_is_refused_in_words(source: Path, tmp_path: Path, reports: Path, names: list[str]) -> None:
    files = [tmp_path / name for name in names]
    for file in files:
        if file.stem != "gone":
            file.write_bytes(b"x")
    before = everything(source)
    dropped = take(files, source, FONTS, reports)
    assert dropped.problem is not None and all(dropped.problem) and everything(source) == before


def test_a_workbook_and_a_folder_of_photographs_together(source: Path, tmp_path: Path, reports: Path) -> None:
    book = workbook(source, tmp_path / "book.xlsx")
    photo(tmp_path / "photos" / "example-c" / "tower.jpg")
    dropped = take([book, tmp_path / "photos"], source, FONTS, reports)
    assert [finding.code for finding in dropped.outcome.findings] == ["photo-no-row"]
    assert dropped.report == tmp_path / "book.report.html"

"""What is wrong with a workbook is said with sheet, row and column, and nothing is changed."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from kiosk.content.sources import read_content
from kiosk.content.workbook.importing import Outcome, import_workbook
from tests.unit.content.books import cell, fingerprint, make_book, row_of
from tests.unit.content.full_zone import make_full_zone

PARKS, FIGURES, PICTURES, EVENTS = "园区 parks", "数字 figures", "图片 pictures", "大事记 events"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content folder and its workbook; not to be changed."""
    folder = tmp_path_factory.mktemp("made")
    make_book(make_full_zone(folder / "source"), folder / "book.xlsx")
    return folder


@pytest.fixture
def full(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made / "source", tmp_path / "source"))


@pytest.fixture
def changed(made: Path, full: Path, tmp_path: Path, fonts: Path) -> Callable[[Callable[[Workbook], None]], Outcome]:
    def run(change: Callable[[Workbook], None]) -> Outcome:
        book = openpyxl.load_workbook(made / "book.xlsx")
        change(book)
        book.save(tmp_path / "book.xlsx")
        return import_workbook(tmp_path / "book.xlsx", full, fonts)

    return run


Run = Callable[[Callable[[Workbook], None]], Outcome]


def put(sheet: str, key: str, where: tuple[str, str], value: Any) -> tuple[Callable[[Workbook], None], list[str]]:
    """A change of one cell, and (after it ran) the place of the cell."""
    places: list[str] = []

    def change(book: Workbook) -> None:
        page = book[sheet]
        places.append(cell(page, key, row_of(page, *where)))
        page[places[0]] = value

    return change, places


@pytest.mark.parametrize(
    ("sheet", "key", "where", "value", "code", "words"),
    [
        (PARKS, "stage", ("id", "alpha"), "已经签约", "unknown-reference", ("已经签约", "signed")),
        (PARKS, "name.zh", ("id", "alpha"), None, "missing-translation", ("中文", "名称（中文）")),
        (PARKS, "name.en", ("id", "beta"), "=1+2", "formula", ("公式", "数值")),
        (PARKS, "as_of", ("id", "beta"), "2020-13", "impossible-date", ("2020-13", "2020-07 下旬")),
        (PARKS, "disclosure", ("id", "beta"), "半公开", "unknown-option", ("半公开", "仅公布名称 named_only")),
        (PARKS, "mark", ("id", "beta"), "hm", "mark-unknown", ("hm", "示例")),
        (PARKS, "id", ("id", "beta"), "../../etc", "bad-id", ("../../etc", "小写字母")),
        (FIGURES, "value", ("id", "loans"), "2亿", "wrong-type", ("2亿", "一个数")),
        (FIGURES, "unit", ("id", "loans"), "万元", "unknown-unit", ("万元", "元 CNY")),
        (FIGURES, "measure", ("id", "loans"), "钱", "unknown-measure", ("钱", "投资 investment")),
        (FIGURES, "owner", ("id", "alpha-investment"), "没有的园", "owner-unlike", ("没有的园", "下拉列表")),
        (FIGURES, "owner", ("id", "alpha-investment"), "alhpa", "owner-unknown", ("alhpa", "alpha")),
        (FIGURES, "owner", ("id", "alpha-investment"), None, "owner-missing", ("属于", "下拉列表")),
        (FIGURES, "id", ("id", "nasty"), "loans", "duplicate-id", ("loans", "数字 figures C6")),
        (FIGURES, "words", ("id", "nasty"), "没有这话", "words-not-in-sentence", ("没有这话", "请照抄")),
        (FIGURES, "as_printed", ("id", "far"), "#DIV/0!", "error-cell", ("#DIV/0!", "重新填写")),
        (PICTURES, "credit.zh", ("owner", "beta"), None, "missing-translation", ("中文", "摄影者（中文）")),
        (PICTURES, "date", ("owner", "beta"), None, "photograph-rights", ("拍摄日期", "不能使用")),
        (PICTURES, "file", ("owner", "beta"), "../../../etc/passwd", "picture-outside", ("passwd", "文件名")),
        ("说明文字 statements", "field", ("owner", "alpha"), "朋友", "field-unknown", ("朋友", "合作方 partners")),
        ("匹配规则 rules", "verdict", ("owner", "sector"), "也许", "unknown-option", ("也许", "符合 fits")),
        ("阶段 stages", "done", ("id", "signed"), "大概", "wrong-type", ("大概", "是 或 否")),
        ("数字分组 groups", "figures", ("id", "money"), "loans", "figure-not-grouped", ("alpha-investment", "groups")),
    ],
)
def test_a_fault_names_its_cell_and_what_to_write(
    changed: Run,
    full: Path,
    sheet: str,
    key: str,
    where: tuple[str, str],
    value: Any,
    code: str,
    words: tuple[str, str],
) -> None:
    before = fingerprint(full)
    change, places = put(sheet, key, where, value)
    outcome = changed(change)
    assert not outcome.done and fingerprint(full) == before
    found = [fault for fault in outcome.faults if fault.code.startswith(code)]
    assert found, outcome.faults
    if code not in ("figure-not-grouped", "duplicate-id"):  # those name the other place
        assert (found[0].sheet, found[0].cell) == (sheet, places[0])
        assert found[0].row == int("".join(filter(str.isdigit, places[0])))
        assert found[0].column or key == "mark"
    said = found[0].message["zh"] + found[0].fix["zh"]
    assert words[0] in said and words[1] in said
    assert found[0].message["en"] and found[0].fix["en"]
    assert not any("yaml" in text.casefold() for text in (*found[0].message.values(), *found[0].fix.values()))


def test_a_picture_of_nobody_is_one_fault_and_is_looked_for_nowhere_else(changed: Run) -> None:
    change, places = put(PICTURES, "owner", ("owner", "beta"), "没有的园")
    assert [(fault.code, fault.cell) for fault in changed(change).faults] == [("owner-unknown", places[0])]


def test_all_faults_come_at_once(changed: Run) -> None:
    def change(book: Workbook) -> None:
        book[PARKS][cell(book[PARKS], "stage", 6)] = "x"
        book[FIGURES][cell(book[FIGURES], "value", 6)] = "y"
        book[FIGURES].merge_cells("D7:D8")
        book[EVENTS][cell(book[EVENTS], "date", 6)] = "2020-02-30"
        book["来源句子 sentences"][cell(book["来源句子 sentences"], "text", 6)] = "=A1"

    codes = {(fault.sheet.split()[-1], fault.code) for fault in changed(change).faults}
    assert {
        ("parks", "unknown-reference-of"),
        ("figures", "wrong-type"),
        ("figures", "merged"),
        ("events", "impossible-date"),
        ("sentences", "formula"),
    } <= codes


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda book: book.remove(book[FIGURES]), "sheet-missing"),
        (lambda book: book[FIGURES].delete_cols(9), "column-missing"),
        (lambda book: book[FIGURES].delete_rows(1, 4), "head-missing"),
        (lambda book: setattr(book.copy_worksheet(book[FIGURES]), "title", "又一张 figures"), "sheet-twice"),
    ],
)
def test_a_sheet_that_was_pulled_apart_is_named(changed: Run, full: Path, change: Any, code: str) -> None:
    before = fingerprint(full)
    outcome = changed(change)
    assert {fault.code for fault in outcome.faults} == {code} and fingerprint(full) == before
    assert all("figures" in fault.sheet for fault in outcome.faults)


@pytest.mark.parametrize(
    ("sheet", "key", "where", "written", "value"),
    [
        (PARKS, "stage", ("id", "alpha"), "已签约", "signed"),
        (PARKS, "stage", ("id", "alpha"), "Signed", "signed"),
        (PARKS, "stage", ("id", "alpha"), "signed", "signed"),
        (PARKS, "disclosure", ("id", "alpha"), "Detailed", "detailed"),
        (PARKS, "as_of", ("id", "alpha"), "2020年7月", "2020-07"),
        (PARKS, "as_of", ("id", "alpha"), "2020.7.6", "2020-07-06"),
        (PARKS, "as_of", ("id", "alpha"), "2020-07下旬", "2020-07 late"),
        (PARKS, "as_of", ("id", "alpha"), 2021, "2021"),
        (PARKS, "as_of", ("id", "alpha"), datetime.date(2021, 5, 4), "2021-05-04"),
        (PARKS, "order", ("id", "alpha"), "３", 3),
        (PARKS, "sectors_by_name_only", ("id", "alpha"), True, True),
        (PARKS, "sectors_by_name_only", ("id", "alpha"), "是", True),
    ],
)
def test_what_people_write_is_understood(
    changed: Run, full: Path, sheet: str, key: str, where: tuple[str, str], written: Any, value: Any
) -> None:
    outcome = changed(put(sheet, key, where, written)[0])
    assert outcome.done, outcome.faults
    alpha = next(park.value for park in read_content(full)[0].parks if park.value.id == "alpha")
    assert getattr(alpha, key) == value


def test_a_month_that_excel_made_a_date_of_stays_a_month(changed: Run, full: Path) -> None:
    def change(book: Workbook) -> None:
        place = book[PARKS][cell(book[PARKS], "as_of", row_of(book[PARKS], "id", "alpha"))]
        place.value, place.number_format = datetime.date(2022, 3, 1), 'yyyy"年"m"月"'

    assert changed(change).done
    assert next(park.value.as_of for park in read_content(full)[0].parks if park.value.id == "alpha") == "2022-03"


def test_owners_may_be_named_in_words(changed: Run) -> None:
    def change(book: Workbook) -> None:
        page = book[FIGURES]
        page[cell(page, "owner", row_of(page, "id", "alpha-investment"))] = "阿尔法软件园"
        page[cell(page, "value", row_of(page, "id", "alpha-investment"))] = "1,000,000,000"
        book["进展 milestones"][cell(book["进展 milestones"], "owner", 6)] = "Alpha Software Park"

    outcome = changed(change)
    assert outcome.done and outcome.written == []


def test_a_park_that_is_taken_out_is_said(changed: Run, full: Path) -> None:
    def change(book: Workbook) -> None:
        for sheet in (PARKS, PICTURES):
            book[sheet].delete_rows(row_of(book[sheet], "id" if sheet == PARKS else "owner", "beta"))

    outcome = changed(change)
    assert outcome.done and outcome.removed == ["parks/beta.yaml"] and not (full / "parks" / "beta.yaml").exists()
    assert [finding.code for finding in outcome.findings] == ["park-removed"]
    assert outcome.backup is not None and (outcome.backup / "parks" / "beta.yaml").exists()

"""The workbook as staff see it."""

from __future__ import annotations

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from kiosk.content.workbook.columns import columns
from kiosk.content.workbook.entries import child_fields, inner_structs
from kiosk.content.workbook.layout import KEY_ROW
from kiosk.content.workbook.sheets import SHEETS
from kiosk.content.workbook.words import word_of
from tests.unit.content.books import cell, make_book
from tests.unit.content.full_zone import make_full_zone

CONTENT = [sheet.title for sheet in SHEETS]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    folder = tmp_path_factory.mktemp("looks")
    return openpyxl.load_workbook(make_book(make_full_zone(folder / "source"), folder / "book.xlsx"))


def offered(book: Workbook, sheet: str, place: str) -> list[str]:
    """What the drop-down of a cell offers."""
    for validation in book[sheet].data_validations.dataValidation:
        if validation.type == "list" and place in validation.sqref:
            name, area = validation.formula1.split("!")
            return [row[0].value for row in book[name.strip("'")][area.replace("$", "")]]
    return []


def test_help_comes_first_then_what_is_changed_most(book: Workbook) -> None:
    assert book.sheetnames[0] == "说明 help" and book.sheetnames[1:4] == ["园区 parks", "数字 figures", "图片 pictures"]
    assert book.sheetnames[1:-1] == CONTENT
    assert book["lists"].sheet_state == "hidden" and book["说明 help"].sheet_state == "visible"


def test_every_field_of_the_model_is_in_words() -> None:
    for sheet in SHEETS:
        for column in columns(sheet, ("zh", "en")):
            word = word_of(column)
            assert word is not None and word.zh and word.en, f"{sheet.code}: {column.key} has no words"


def test_every_list_of_the_model_has_a_sheet() -> None:
    own = {sheet.struct for sheet in SHEETS}
    for sheet in SHEETS:
        for struct in (sheet.struct, *inner_structs(sheet.struct).values()):
            assert set(child_fields(struct).values()) <= own


@pytest.mark.parametrize("title", [title for title in CONTENT if title != "本区 zone"])
def test_every_sheet_has_headings_help_frozen_rows_and_an_example(book: Workbook, title: str) -> None:
    sheet = book[title]
    heads = list(sheet.iter_cols(min_row=1, max_row=KEY_ROW, values_only=True))
    assert all(zh and en and key for zh, en, _, key in heads)
    assert any("\u4e00" <= character <= "\u9fff" for character in str(heads[1][0])) and str(heads[1][1]).isascii()
    assert sheet.freeze_panes == "C5" and sheet.row_dimensions[KEY_ROW].hidden
    assert "示例" in str(sheet["A5"].value) and sum(place.value is not None for place in sheet[5]) > 1
    for place in range(1, len(heads) + 1):
        width = sheet.column_dimensions[openpyxl.utils.get_column_letter(place)].width
        assert 8 <= width <= 70


@pytest.mark.parametrize(
    ("sheet", "key", "some"),
    [
        ("园区 parks", "stage", ["已签约 signed", "待推出 announced"]),
        ("园区 parks", "sectors", ["软件 software", "贸易 trade"]),
        ("园区 parks", "disclosure", ["公开较详细 detailed"]),
        ("数字 figures", "kind", ["目标 target", "实际 actual"]),
        ("数字 figures", "unit", ["元 CNY", "平方米 m2"]),
        ("数字 figures", "owner", ["阿尔法软件园 alpha", "试验区 testzone"]),
        ("图片 pictures", "kind", ["示意图 rendering", "照片 photograph"]),
        ("说明文字 statements", "field", ["合作方 partners", "位置 location"]),
        ("补充事实 facts", "show", ["是 yes", "否 no"]),
        ("来源句子 sentences", "owner", ["报道 paper"]),
    ],
)
def test_choices_come_from_drop_downs(book: Workbook, sheet: str, key: str, some: list[str]) -> None:
    for row in (6, 200):  # below the last row too
        assert set(some) <= set(offered(book, sheet, cell(book[sheet], key, row)))


def test_dates_are_texts_that_excel_leaves_alone(book: Workbook) -> None:
    sheet = book["园区 parks"]
    place = sheet[cell(sheet, "as_of", 6)]
    assert place.value == "2020-07" and place.number_format == "@"
    assert sheet.column_dimensions[place.column_letter].number_format == "@"


def test_the_help_leads_to_every_sheet_without_an_outside_address(book: Workbook) -> None:
    links = [place.hyperlink for row in book["说明 help"].iter_rows() for place in row if place.hyperlink]
    assert [link.location for link in links] == [f"'{title}'!A1" for title in CONTENT]
    assert not any(link.target for link in links)


def test_nothing_is_a_formula(book: Workbook) -> None:
    assert not [place for sheet in book for row in sheet.iter_rows() for place in row if place.data_type == "f"]


def test_the_zone_stands_upright(book: Workbook) -> None:
    sheet = book["本区 zone"]
    rows = {row[1].value: (row[2].value, row[3].value, row[4].value) for row in sheet.iter_rows(min_row=5)}
    assert rows["name.zh"] == ("本区名称（中文）", "Name of the zone (Chinese)", "试验区")
    assert sheet.column_dimensions["B"].hidden and sheet.freeze_panes == "E4"

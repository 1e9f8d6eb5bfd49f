"""The notice: everything that PIPL Art. 17 asks for, from settings, or no enquiries at all."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.enquiries import build, lacking, read_code, why_off
from kiosk.enquiries.codes import ALPHABET, LENGTH, new_code
from kiosk.settings import Contact, Enquiry

FULL = Enquiry(who="招商局", who_en="Investment Office", days=90, recipients=("age1" + "q" * 58,))
CONTACT = Contact(telephone="0734-8888888", email="a@example.org")


def test_nothing_filled_in_and_everything_is_said_to_be_lacking() -> None:
    lacks = lacking(Enquiry(), Contact())
    assert [lack.key for lack in lacks] == ["enquiry.who", "enquiry.days", "contact", "enquiry.recipients"]
    off = why_off(lacks)
    assert off is not None and all(lack.key in off[0] and lack.key in off[1] for lack in lacks)
    with pytest.raises(ValueError, match=r"enquiry\.who"):
        build(Enquiry(), Contact(), "zh")


@pytest.mark.parametrize("field", ["who", "days", "recipients"])
def test_one_lacking_setting_is_enough(field: str) -> None:
    default = getattr(Enquiry(), field)
    assert [lack.key for lack in lacking(msgspec.structs.replace(FULL, **{field: default}), CONTACT)] == [
        f"enquiry.{field}"
    ]
    assert lacking(FULL, CONTACT) == () and why_off(()) is None
    assert [lack.key for lack in lacking(FULL, Contact(name="only a name"))] == ["contact"]


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        (
            "zh",
            [
                "招商局",
                "0734-8888888",
                "a@example.org",
                "咨询",
                "90 天",
                "姓名",
                "留言",
                "查看",
                "更正",
                "删除",
                "撤回同意",
            ],
        ),
        (
            "en",
            [
                "Investment Office",
                "0734-8888888",
                "a@example.org",
                "enquiry",
                "90 days",
                "name",
                "see",
                "correct",
                "erase",
                "withdraw consent",
            ],
        ),
        ("ja", ["Investment Office", "withdraw consent"]),
    ],
)
def test_it_says_who_why_what_how_long_and_which_rights(language: str, wanted: list[str]) -> None:
    notice = build(FULL, CONTACT, language)
    assert [one for one in wanted if one not in notice.text] == []
    assert len(notice.rows) == 6 and notice.language == language and notice.consent in notice.text


def test_staff_may_word_the_purpose_and_english_falls_back() -> None:
    other = Enquiry(who="招商局", days=1, why="安排参观", recipients=FULL.recipients)
    assert "安排参观" in build(other, CONTACT, "zh").text
    english = build(other, CONTACT, "en").text
    assert "招商局" in english and "安排参观" in english and "1 day," in english


def test_another_word_is_another_version() -> None:
    versions = {
        build(FULL, CONTACT, "zh").version,
        build(FULL, CONTACT, "en").version,
        build(msgspec.structs.replace(FULL, days=91), CONTACT, "zh").version,
    }
    assert len(versions) == 3 and all(len(version) == 64 for version in versions)
    assert build(FULL, CONTACT, "zh").version == build(FULL, CONTACT, "zh").version


def test_codes_can_be_read_out_and_typed_again() -> None:
    codes = {new_code() for _ in range(500)}
    assert len(codes) > 490
    assert not set("01258ABEILOSUVZ") - {"8"} & set(ALPHABET) and len(set(ALPHABET)) == len(ALPHABET) == 22
    for code in codes:
        assert len(code) == LENGTH + 1
        assert read_code(code) == read_code(code.lower()) == read_code(code.replace("-", " ")) == code
        assert read_code(f" {code.replace('-', '－')} ") == code
    assert read_code("ABC-DEF") is None and read_code("") is None and read_code("346-78") is None

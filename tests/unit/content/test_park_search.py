from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Park
from kiosk.content.search import Search, fold, fold_words
from kiosk.content.searchkeys import MAX_READINGS, search_key


def park(number: int, zh: str, en: str, *aliases: str) -> Park:
    return Park(
        id=str(number),
        name={"zh": zh, "en": en},
        aliases=aliases,
        category="park",
        stage="signed",
        disclosure="detailed",
        status={"zh": "", "en": ""},
        as_of="2020",
    )


PARKS = [
    park(0, "湘南湘西软件产业园", "Xiangnan–Xiangxi Software Industry Park"),
    park(1, "湘南湘西高新电商产业园", "Xiangnan–Xiangxi Hi-Tech E-commerce Industry Park", "湘南湘西电商产业园"),
    park(2, "高新区总部基地", "Hi-Tech Zone Headquarters Base"),
    park(3, "5G产业园", "5G Industry Park"),
    park(4, "898创新中心", "898 Innovation Centre"),
    park(5, "祝融学院", "Zhurong Academy"),
    park(6, "重庆路银行大厦", "Chongqing Road Bank Building", "CQ Tower"),
]
SEARCH = Search(search_key(one) for one in PARKS)


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("软件", "0"),
        ("湘南湘西电商产业园", "1"),
        ("电商", "1"),
        ("产业园", "013"),
        ("xiangnan", "01"),
        ("xiang nan xiang xi ruan", "0"),
        ("XIANGNANXIANGXIGAOXIN", "1"),
        ("ruanjian", "0"),
        ("xnxx", "01"),
        ("xnxxrj", "0"),
        ("xnxxdscyy", "1"),
        ("rjcyy", "0"),
        ("zbjd", "2"),
        ("software", "0"),
        ("soft park", "0"),
        ("park soft", "0"),
        ("e-commerce", "1"),
        ("ecommerce", "1"),
        ("hi tech", "12"),
        ("hitech", "12"),
        ("5g", "3"),
        ("５Ｇ", "3"),
        ("5gcyy", "3"),
        ("898", "4"),
        ("898chuangxin", "4"),
        ("zhurong", "5"),
        ("zrxy", "5"),
        ("chongqing", "6"),
        ("yinhang", "6"),
        ("cq tower", "6"),
        ("nothing", ""),
        ("!?", "0123456"),
        ("", "0123456"),
        ("  ", "0123456"),
    ],
)
def test_what_is_typed_finds(query: str, ids: str) -> None:
    assert sorted(SEARCH.find(query)) == sorted(ids)


def test_the_better_match_comes_first() -> None:
    assert SEARCH.find("gaoxin")[0] == "2"  # begins the name, which in park 1 it only continues
    assert SEARCH.find("高新")[0] == "2"
    assert SEARCH.find("5g产业园") == ["3"]
    assert SEARCH.find("产业园") == ["0", "1", "3"]


@pytest.mark.parametrize("one", PARKS, ids=lambda one: one.name["en"])
def test_every_name_finds_its_park_first(one: Park) -> None:
    for name in (*one.name.values(), *one.aliases):
        assert SEARCH.find(name)[0] == one.id


@given(st.text(max_size=12))
def test_nothing_that_is_typed_raises(query: str) -> None:
    found = SEARCH.find(query)
    assert len(set(found)) == len(found)


@given(st.sampled_from(PARKS), st.data())
def test_typing_on_never_loses_the_park_meant(one: Park, data: st.DataObject) -> None:
    key = search_key(one)
    typed = data.draw(st.sampled_from([*key.names.split("\n"), *key.pinyin.split("\n"), *key.initials.split("\n")]))
    for length in range(1, len(typed) + 1):
        assert one.id in SEARCH.find(typed[:length])


def test_readings_are_bounded() -> None:
    key = search_key(park(0, "行长重乐" * 6, "x"))
    assert 1 < key.pinyin.count("\n") + 1 <= MAX_READINGS


def test_folding() -> None:
    assert fold("Xiangnan–Xiangxi　ＡＢ é") == "xiangnanxiangxiabe"
    assert fold_words("Hi-Tech  Zone’s é") == "hi tech zone s e"

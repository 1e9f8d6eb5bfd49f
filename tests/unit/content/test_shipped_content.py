"""The zone that is shipped with the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.check import Report, check
from kiosk.content.model import Figure
from kiosk.content.numbers import format_figure
from kiosk.content.order import in_order
from kiosk.content.search import Search
from kiosk.content.searchkeys import search_key
from kiosk.content.walk import structs, texts

ROOT = Path(__file__).parents[3]
SOURCES = ROOT / "assets" / "content" / "hengyang"
VERBATIM_ONLY = "設"


@pytest.fixture(scope="module")
def report() -> Report:
    return check(SOURCES, ROOT / "assets" / "fonts")


def test_it_has_no_faults(report: Report) -> None:
    assert [fault.show("en") for fault in report.faults] == []


def test_all_of_the_source_is_there(report: Report) -> None:
    expected = {"parks": 19, "areas": 3, "services": 5, "figures": 30, "events": 10}
    assert {name: report.counts[name] for name in expected} == expected


def test_the_parks_come_in_the_order_of_the_design(report: Report) -> None:
    content = report.content
    sentences = {one.id: one.text for source in content.listed("sources") for one in source.sentences}
    parks = in_order((document.value for document in content.parks), content.zone.value.stages, sentences)
    assert [park.name["zh"] for park in parks] == [
        "湘南湘西软件产业园",
        "湘南湘西高新电商产业园",
        "高新区总部基地",
        "湾田科技园",
        "祝融学院",
        "启迪之星",
        "创新创业中心",
        "湘南湘西区块链产业园",
        "中关村数字产业园",
        "英特尔产业园",
        "5G产业园",
        "898创新中心",
        "深圳天集产城产业园",
        "南华人工智能产业园",
        "联通大数据中心",
        "衡阳市企业上市辅导中心",
        "湘南湘西电竞产业园",
        "丰家洲文化创意产业园",
        "海博星都文创园",
    ]


def test_every_park_has_a_picture_and_is_found_by_what_a_visitor_may_type(report: Report) -> None:
    parks = [document.value for document in report.content.parks]
    search = Search(search_key(park) for park in parks)
    for park in parks:
        assert park.pictures
        for typed in (*park.name.values(), *park.aliases, search_key(park).pinyin.split("\n")[0]):
            assert park.id in search.find(typed)[:3]
    by_name = {park.id: park.name["zh"] for park in parks}
    for typed, name in (("xnxxrj", "湘南湘西软件产业园"), ("yingteer", "英特尔产业园"), ("5g", "5G产业园")):
        assert by_name[search.find(typed)[0]] == name


def test_figures_read_as_they_were_printed(report: Report) -> None:
    figures = {
        value.id: value
        for document in report.content.documents
        for _, value in structs(document.value)
        if isinstance(value, Figure)
    }
    shown = {
        name: (format_figure(figure, "zh").full, format_figure(figure, "en").full) for name, figure in figures.items()
    }
    assert shown["software-park-investment"] == ("10亿元", "CNY 1 bn")
    assert shown["financing-matched"] == ("2.34亿元", "CNY 234 m")
    assert shown["ecommerce-park-floor-area"] == ("约6万平方米", "about 60,000 m²")
    assert shown["credit-line"] == ("不低于100亿元", "not less than CNY 10 bn")
    assert shown["ecommerce-park-hq-target"][0] == "50家以上"
    assert shown["ecommerce-park-jobs-target"][0] == "1000人以上"
    assert shown["wantian-tenants"][0].startswith("十余家")


def test_characters_of_the_transcript_stay_in_verbatim_sentences(report: Report) -> None:
    for document in report.content.documents:
        for path, value in structs(document.value):
            for name, found in texts(value):
                assert VERBATIM_ONLY not in found.get("zh", ""), (document.file, path, name)

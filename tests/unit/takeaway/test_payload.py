"""What a code says, and what it leaves out when there is too little room."""

from __future__ import annotations

import re
from itertools import combinations, permutations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.index import Index
from kiosk.content.kinds import mark
from kiosk.content.load import Pack
from kiosk.takeaway.capacity import MODULE_MM, largest_version, room, side, version_for
from kiosk.takeaway.entries import entries
from kiosk.takeaway.payload import Payload, Rank, TooMuchError, payload

LARGE = 300.0
LANGUAGES = ("zh", "en")
SOFTWARE, TRADE, BASE, INTEL = "xn-xx-software-park", "xn-xx-ecommerce-park", "headquarters-base", "intel-park"
PAGES = re.compile(r"(^\d\. )|(\[\d\]$)")


def lines_of(text: str) -> set[str]:
    """The lines without numbers of parks and sources."""
    return {PAGES.sub("", PAGES.sub("", line)) for line in text.splitlines() if line}


def said(index: Index, parks: tuple[str, ...], language: str) -> set[str]:
    """Every line that may be said of the parks, whole."""
    whole = payload(index, parks, language, LARGE)
    return lines_of(whole.text) | {line.text for line in whole.left_out}


@pytest.fixture(scope="session")
def choices(real: Index) -> st.SearchStrategy[tuple[str, ...]]:
    ids = sorted(real.parks)
    return st.lists(st.sampled_from(ids), min_size=1, max_size=3, unique=True).map(tuple)


def test_one_park_in_chinese(real: Index) -> None:
    found = payload(real, (SOFTWARE,), "zh", LARGE)
    assert found.text.splitlines()[:9] == [
        "衡阳高新区",
        "Hengyang Hi-Tech Zone（译名）",
        "",
        "湘南湘西软件产业园",
        "Xiangnan–Xiangxi Software Industry Park（译名）",
        "已签约（2020-07）",
        "2020年6月29日签约，计划7月下旬揭牌、首批企业入驻。",
        "投资：10亿元（公布数 · 2020-07）",
        "年产值：20亿元/年（目标 · 2020-07 · 力争3年后）",
    ]
    assert found.text.endswith("来源：报纸专题报道，2020年7月") and not found.left_out


def test_in_english_the_name_is_a_rendering_and_the_printed_one_stands_beside_it(real: Index) -> None:
    lines = payload(real, (SOFTWARE,), "en", LARGE).text.splitlines()
    assert "Xiangnan–Xiangxi Software Industry Park (our rendering)" in lines
    assert "湘南湘西软件产业园" in lines
    assert "Annual output: CNY 2 bn a year (Target · 2020-07 · aimed for in 3 years)" in lines


@pytest.mark.parametrize(
    ("language", "words"), [("zh", "仅公布名称（2020-07），其余资料未提供"), ("en", "Named only (2020-07)")]
)
def test_where_only_the_name_is_known_the_code_says_so(real: Index, language: str, words: str) -> None:
    text = payload(real, (INTEL,), language, LARGE).text
    assert words in text
    assert ("Intel Corporation" if language == "en" else "未说英特尔公司") in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_34_millimetres_on_every_park_fits_and_from_46_every_three(real: Index, language: str) -> None:
    for park in real.parks:
        assert payload(real, (park,), language, 34.5).text
    for parks in combinations(real.parks, 3):
        assert payload(real, parks, language, 46.5).text


def test_several_sources_are_numbered_and_every_figure_points_to_its_own(real: Index) -> None:
    text = payload(real, (BASE,), "zh", LARGE).text
    assert "投资：约35亿元（公布数 · 2020-08-15）[2]" in text
    assert "封顶：1栋（实际 · 2020-07-01 · 北地块2#楼）[1]" in text
    assert "来源[1]：报纸专题报道，2020年7月\n来源[2]：衡阳市政府英文网站：基础设施，2020年8月15日" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_of_real_parks_keeps_a_figure_of_each_that_has_one(real: Index, language: str) -> None:
    """All 1,159 sets of one to three, at the finest code allowed."""
    first = {one: entries(real, (one,), language)[0].figures[:1] for one in real.parks}
    for count in (1, 2, 3):
        for parks in combinations(real.parks, count):
            text = payload(real, parks, language, LARGE).text
            for figure in (figure for one in parks for figure in first[one]):
                assert figure.full in text and figure.mark in text, (parks, figure)


@given(data=st.data(), language=st.sampled_from(LANGUAGES), size_mm=st.floats(46.5, 400))
def test_codes_of_any_size_hold_whole_lines_that_fit(
    real: Index, choices: st.SearchStrategy[tuple[str, ...]], data: st.DataObject, language: str, size_mm: float
) -> None:
    parks = data.draw(choices)
    found = payload(real, parks, language, size_mm)
    assert found.version == version_for(found.text) and size_mm / side(found.version) >= MODULE_MM
    assert len(found.text.encode()) <= room(largest_version(size_mm), found.text.isascii())
    extra = lines_of(found.text) - said(real, parks, language)
    assert all(line.startswith(("来源", "Source", "部分内容从略", "Shortened")) for line in extra)
    for park in entries(real, parks, language):
        assert park.name.main in found.text and park.stage in found.text
    assert ("部分内容从略" in found.text or "Shortened" in found.text) == bool(found.left_out)


@given(data=st.data(), language=st.sampled_from(LANGUAGES), size_mm=st.floats(46.5, 400))
def test_no_figure_is_ever_without_its_kind_date_and_condition(
    real: Index, choices: st.SearchStrategy[tuple[str, ...]], data: st.DataObject, language: str, size_mm: float
) -> None:
    parks = data.draw(choices)
    text = payload(real, parks, language, size_mm).text
    whole = {
        f"{one.label}{sign}{one.full}{opening}{one.mark}"
        for park in entries(real, parks, language)
        for one in park.figures
        for sign, opening in ((("：", "（") if language == "zh" else (": ", " (")),)
    }
    for park in entries(real, parks, language):
        for one in park.figures:
            for line in text.splitlines():
                if line.startswith((f"{one.label}：", f"{one.label}: ")):
                    assert any(line.startswith(full) for full in whole), line


def test_every_condition_that_the_content_gives_is_in_the_marks(real: Index) -> None:
    for park in real.parks.values():
        marks = [one.mark for one in entries(real, (park.id,), "zh")[0].figures]
        for figure in park.figures:
            assert any(one.startswith(mark(figure, "zh")) for one in marks)


@given(data=st.data(), language=st.sampled_from(LANGUAGES), size_mm=st.floats(46.5, 400))
def test_lines_go_in_the_stated_order_the_last_park_first(
    real: Index, choices: st.SearchStrategy[tuple[str, ...]], data: st.DataObject, language: str, size_mm: float
) -> None:
    ranks = [line.rank for line in payload(real, data.draw(choices), language, size_mm).left_out]
    assert ranks == sorted(ranks) and Rank.KEPT not in ranks


def test_a_smaller_code_never_says_more(real: Index) -> None:
    sizes = [300.0, 52.5, 50.5, 48.5, 46.5]
    counts = [len(payload(real, (SOFTWARE, TRADE, BASE), "zh", size).left_out) for size in sizes]
    assert counts == sorted(counts) and counts[0] < counts[-1]


def test_the_first_park_keeps_its_figures_longest(real: Index) -> None:
    for parks in permutations((SOFTWARE, TRADE, BASE)):
        left_out = {line.text for line in payload(real, parks, "zh", 46.5).left_out}
        lost = [
            sum(f"{one.label}：{one.full}（{one.mark}）" in left_out for one in park.figures[1:2])
            for park in entries(real, parks, "zh")
        ]
        assert lost == sorted(lost)


def test_what_cannot_be_asked_for(real: Index) -> None:
    with pytest.raises(KeyError):
        payload(real, ("nowhere",), "zh", LARGE)
    for parks in ((), tuple(sorted(real.parks))[:4], (INTEL, INTEL)):
        with pytest.raises(ValueError, match="different parks"):
            payload(real, parks, "zh", LARGE)


def test_a_name_that_no_code_can_hold_is_an_error_and_not_cut(pack: Pack) -> None:
    park = msgspec.structs.replace(pack.catalogue.parks[0], name={"zh": "名" * 300, "en": "Name"})
    index = Index(msgspec.structs.replace(pack.catalogue, parks=(park,)))
    with pytest.raises(TooMuchError, match="does not hold the names"):
        payload(index, (park.id,), "zh", LARGE)
    assert isinstance(payload(index, (park.id,), "en", LARGE), Payload)


def test_another_language_falls_back_to_english(real: Index) -> None:
    assert "Annual output: CNY 2 bn a year" in payload(real, (SOFTWARE,), "de", LARGE).text

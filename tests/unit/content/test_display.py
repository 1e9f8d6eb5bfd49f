from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.display import punctuate, text, underline


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("6月29日,在湖南", "6月29日，在湖南"),
        ("签约:管委会与公司;集团", "签约：管委会与公司；集团"),
        ("“高新效率”,让投资者看到了活力!", "“高新效率”，让投资者看到了活力！"),
        ("看到了吗?“是的,”他说", "看到了吗？“是的，”他说"),
        ("衡阳(高新区)", "衡阳（高新区）"),
        ("园区 (CNY 10 bn) 投资", "园区（CNY 10 bn）投资"),
        ("甲(乙(丙))", "甲（乙（丙））"),
        ("北地块2#楼(2020)", "北地块2#楼（2020）"),
        ("从9:30到1,000人", "从9:30到1,000人"),
        ("见http://a.b/c", "见http://a.b/c"),
        ("5G,人工智能", "5G，人工智能"),
        ("湖南, 衡阳", "湖南，衡阳"),
        ("Alpha, 衡阳", "Alpha，衡阳"),
        ("Alpha, Beta (2020): yes!", "Alpha, Beta (2020): yes!"),
        ("推动智慧城市建設", "推动智慧城市建設"),
        ("", ""),
    ],
)
def test_punctuation_is_widened_beside_chinese_only(raw: str, shown: str) -> None:
    assert punctuate(raw) == shown


@given(st.text(alphabet="湘a1,;:?!() “”", max_size=30))
def test_only_punctuation_and_spaces_change(raw: str) -> None:
    def core(shown: str) -> str:
        return "".join(one for one in shown if one in "湘a1“”")

    assert core(punctuate(raw)) == core(raw)
    assert punctuate(punctuate(raw)) == punctuate(raw)


@pytest.mark.parametrize(
    ("texts", "language", "shown"),
    [
        ({"zh": "中,文", "en": "a,b"}, "zh", "中，文"),
        ({"zh": "中文", "en": "English"}, "en", "English"),
        ({"zh": "中文", "en": "English"}, "ja", "English"),
        ({"zh": "中,文"}, "en", "中，文"),
        ({"ja": "日本"}, "ko", "日本"),
        ({}, "zh", ""),
        (None, "en", ""),
    ],
)
def test_text_falls_back_to_english_then_chinese_then_any(
    texts: dict[str, str] | None, language: str, shown: str
) -> None:
    assert text(texts, language) == shown


def test_underline_cuts_the_sentence_around_the_words() -> None:
    cut = underline("计划揭牌,力争3年后,达到20亿元,让", "力争3年后,达到20亿元")
    assert cut == ("计划揭牌，", "力争3年后，达到20亿元", "，让")


@pytest.mark.parametrize("words", ["", "不在其中"])
def test_words_that_are_not_there_underline_nothing(words: str) -> None:
    assert underline("甲,乙", words) == ("甲，乙", "", "")


@given(st.text(alphabet="湘南a1,;(),“” ", max_size=20), st.integers(0, 20), st.integers(0, 20))
def test_the_parts_are_the_whole(sentence: str, start: int, end: int) -> None:
    assert "".join(underline(sentence, sentence[start:end])) == punctuate(sentence)


@pytest.mark.parametrize(
    ("raw", "shown"),
    [("in three years' time", "in three years’ time"), ("Duoniu Co., Ltd.", "Duoniu Co.,\u00a0Ltd."), ("5 km", "5 km")],
)
def test_latin_text_has_its_own_apostrophe_and_keeps_a_companys_form_together(raw: str, shown: str) -> None:
    assert text({"zh": "公司", "en": raw}, "en") == shown

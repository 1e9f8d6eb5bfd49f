from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Figure
from kiosk.content.numbers import format_figure, format_number
from kiosk.content.units import UNITS


def figure(value: float | None = 1, unit: str = "CNY", **more: object) -> Figure:
    texts = {"zh": "某", "en": "x"}
    return Figure(
        **{
            "id": "f",
            "label": texts,
            "short": texts,
            "measure": "investment",
            "value": value,
            "unit": unit,
            "as_printed": "",
            "kind": "actual",
            "sentence": "s",
            **more,
        }
    )


@pytest.mark.parametrize(
    ("value", "unit", "bound", "zh", "en"),
    [
        (1e9, "CNY", None, "10亿元", "CNY 1 bn"),
        (2.34e8, "CNY", None, "2.34亿元", "CNY 234 m"),
        (1e7, "CNY", None, "1000万元", "CNY 10 m"),
        (2.4e6, "CNY", None, "240万元", "CNY 2.4 m"),
        (8e6, "CNY", None, "800万元", "CNY 8 m"),
        (5000, "CNY", None, "5000元", "CNY 5,000"),
        (1.5e12, "CNY", None, "1.5万亿元", "CNY 1.5 tn"),
        (60000, "m2", "about", "约6万平方米", "about 60,000 m²"),
        (1.5e6, "m2", None, "150万平方米", "1.5 million m²"),
        (50, "companies", "at_least", "50家以上", "50 or more companies"),
        (1000, "people", "at_least", "1000人以上", "1,000 or more people"),
        (300, "people", None, "300人", "300 people"),
        (1, "people", None, "1人", "1 person"),
        (1e10, "CNY", "not_less_than", "不低于100亿元", "not less than CNY 10 bn"),
        (1e10, "CNY", "at_least", "100亿元以上", "CNY 10 bn or more"),
        (2e9, "CNY/year", None, "20亿元/年", "CNY 2 bn a year"),
        (206100, "CNY/mu", None, "20.61万元/亩", "CNY 206,100 per mu"),
        (12, "banks", None, "12家银行", "12 banks"),
        (1, "weeks", None, "1个星期", "1 week"),
        (12.5, "percent", None, "12.5%", "12.5%"),
        (12.5, "percent", "at_least", "12.5%以上", "12.5% or more"),
        (3, "place", None, "第3位", "3rd"),
        (11, "place", None, "第11位", "11th"),
        (22, "place", "about", "约第22位", "about 22nd"),
        (170.57, "km2", None, "170.57平方公里", "170.57 km²"),
        (0, "CNY", None, "0元", "CNY 0"),
        (-2e8, "CNY", None, "-2亿元", "CNY -200 m"),
        (123456789, "CNY", None, "1.23456789亿元", "CNY 123.456789 m"),
    ],
)
def test_as_a_reader_of_each_language_writes_it(value: float, unit: str, bound: str | None, zh: str, en: str) -> None:
    shown = figure(value, unit, bound=bound)
    assert format_figure(shown, "zh").full == zh
    assert format_figure(shown, "en").full == en


def test_the_parts_of_a_figure() -> None:
    assert format_figure(figure(1e9), "zh")[:5] == ("", "", "10", "亿元", "")
    assert format_figure(figure(1e9), "en")[:5] == ("", "CNY", "1", "bn", "")
    assert format_figure(figure(50, "companies", bound="at_least"), "zh")[:5] == ("", "", "50", "家", "以上")
    assert format_figure(figure(50, "companies", bound="at_least"), "en")[:5] == ("", "", "50", "or more companies", "")


def test_words_of_the_source_replace_the_number() -> None:
    shown = figure(10, "companies", wording={"zh": "十余家", "en": "a dozen or so companies"})
    assert format_figure(shown, "zh").full == format_figure(shown, "zh").number == "十余家"
    assert format_figure(shown, "en").full == "a dozen or so companies"


def test_no_value_is_missing_and_never_zero() -> None:
    for language, words in (("zh", "资料未提供"), ("en", "Not in our records"), ("ja", "Not in our records")):
        shown = format_figure(figure(None), language)
        assert shown.missing and shown.full == words and shown.number == ""


@given(
    st.decimals(min_value="0.01", max_value="1e13", places=2),
    st.sampled_from(sorted(UNITS)),
    st.sampled_from([None, "about", "at_least", "not_less_than"]),
)
def test_nothing_is_rounded_and_no_qualifier_dropped(value: object, unit: str, bound: str | None) -> None:
    number = float(str(value))
    scales = {"万亿": 10**12, "亿": 10**8, "万": 10**4, "tn": 10**12, "bn": 10**9, "m": 10**6, "million": 10**6}
    scales["billion"] = 10**9
    for language, words in (("zh", ("约", "以上", "不低于")), ("en", ("about", "or more", "not less than"))):
        shown = format_number(number, unit, language, bound)
        qualifier = dict(zip(("about", "at_least", "not_less_than"), words, strict=True)).get(bound or "")
        assert all((word in shown.full) == (word == qualifier) for word in words)
        if unit != "place":
            scale = next(
                (scales[part] for part in re.split(r" |(?<=[万亿])(?=[^亿])", shown.unit) if part in scales), 1
            )
            assert float(shown.number.replace(",", "")) * scale == pytest.approx(number, rel=1e-12)

"""Chinese names break before a word, or not at all."""

from __future__ import annotations

import pytest

from kiosk.content.breaks import WORDS, name_lines


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("5G产业园", ["5G产业园"]),
        ("滨江软件产业园", ["滨江软件产业园"]),
        ("东山西山软件产业园", ["东山西山", "软件产业园"]),
        ("东山西山高新电商产业园", ["东山西山高新", "电商产业园"]),
        ("某某市企业上市辅导中心", ["某某市企业", "上市辅导中心"]),
        ("无词可认的一个长名字", ["无词可认的一个长名字"]),
    ],
)
def test_long_names_break_between_words(name: str, lines: list[str]) -> None:
    assert name_lines(name, 8) == lines


def test_nothing_is_lost_and_no_line_is_an_orphan() -> None:
    for word in WORDS:
        for other in WORDS:
            name = "一二三" + word + other
            lines = name_lines(name, 4)
            assert "".join(lines) == name
            assert len(lines) == 1 or min(map(len, lines)) >= 2

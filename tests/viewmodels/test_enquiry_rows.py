"""The enquiries as a list: what comes first, what a date means, and that nothing personal is shown without a key."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.enquiries import Row
from kiosk.viewmodels.staff.enquiry_rows import FILTERS, brief, due_words, entry, urgent
from kiosk.viewmodels.staff.enquiry_sheet import MOST, next_steps, owners, sheet

TODAY = date(2026, 11, 22)


def zh(zh: str, en: str) -> str:
    return zh


def row(code: str, owner: str = "", due: int | None = None, step: str = "", erased: bool = False) -> Row:
    now = datetime(2026, 11, 20, 10, 30).astimezone()
    when = TODAY + timedelta(days=due) if due is not None else None
    gone = now if erased else None
    return Row(code, now, "zh", ("software",), (), TODAY, gone, "date" if erased else None, owner, step, when, now, "1")


def test_the_most_urgent_come_first_and_erased_ones_not_at_all() -> None:
    found = urgent(
        [
            row("later", "李工", 5),
            row("settled", "李工"),
            row("nobody's"),
            row("gone", erased=True),
            row("today", "李工", 0),
            row("late", "李工", -1),
            row("later still late", "", -3),
        ],
        TODAY,
    )
    assert [one.code for one in found] == ["later still late", "late", "today", "nobody's", "later", "settled"]


@pytest.mark.parametrize(
    ("due", "state", "words"),
    [
        (None, "", "未定期限"),
        (-12, "overdue", "逾期 12 天"),
        (0, "today", "今天"),
        (2, "", "11-24"),
        (60, "", "2027-01-21"),
    ],
)
def test_what_a_date_means(due: int | None, state: str, words: str) -> None:
    assert due_words(row("x", due=due).due, TODAY, zh) == (state, words)


def test_the_chips_say_what_they_leave() -> None:
    some = [row("a", "李工", -1), row("b", "", 0), row("c", "李工", 3), row("d")]
    left = {name: [one.code for one in some if fits(one, TODAY)] for name, fits in FILTERS.items()}
    assert left == {"all": ["a", "b", "c", "d"], "overdue": ["a"], "today": ["b"], "nobody": ["b", "d"]}


def test_without_a_key_there_is_a_code_and_no_name() -> None:
    one = row("ABC-DEF", "李工", 0, "回电话")
    line = entry(one, None, TODAY, str.upper, zh)
    assert line["name"] == "ABC-DEF" and line["sealed"] and line["about"] == "SOFTWARE"
    opened = entry(one, {"name": "陈建国", "telephone": "138"}, TODAY, str, zh)
    assert opened["name"] == "陈建国" and not opened["sealed"] and "138" not in str(opened)
    assert sheet(one, None, "", TODAY, str, zh)["own"] == []
    own = sheet(one, {"name": "陈建国", "telephone": "138", "post": ""}, "", TODAY, str, zh)["own"]
    assert own == [{"label": "姓名", "value": "陈建国"}, {"label": "电话", "value": "138"}]


@given(st.text(max_size=80), st.integers(2, 40))
def test_a_long_text_is_cut_and_says_so(words: str, most: int) -> None:
    cut = brief(words, most)
    assert cut == words or (cut.endswith("…") and words.startswith(cut[:-1].rstrip()) and len(cut) <= most + 1)


def test_names_of_the_settings_come_first_then_those_used_most() -> None:
    used = [row("a", "张工"), row("b", "周工"), row("c", "周工"), row("d", "李工"), row("e")]
    assert owners(("李工", "王工"), used) == ["李工", "王工", "周工", "张工"]
    many = [row(str(number), step=f"第 {number} 步") for number in range(30)]
    assert len(next_steps(many, zh)) == MOST and next_steps(many, zh)[0] == "回电话"

"""The report: one page that loads nothing and says no more than the numbers do; the same as a table and as data."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date, datetime, timedelta
from html.parser import HTMLParser

import pytest

from kiosk.content.load import Pack
from kiosk.insights import Count, End, Kind, Summary
from kiosk.insights.hours import first_of
from kiosk.insights.report import Names, Subject, as_csv, as_html, as_json, words
from kiosk.insights.report.svg import ceiling
from kiosk.insights.summary import Hour, Tallied

FIRST = date(2026, 11, 20)
LANGUAGES = ("zh", "en")


def subject(names: Names, visits: int, days: int = 3) -> Subject:
    """Visits at ten on the first day; the kiosk is off on the second."""
    begin = first_of(FIRST)
    ten = begin + 10
    hours = {ten: Hour(ten, visits - 1, 3600), ten + 1: Hour(ten + 1, 1, 600), ten + 48: Hour(ten + 48, 0, 3600)}
    known = {hour: one for hour, one in hours.items() if hour < begin + 24 * days}
    things = {
        (Kind.PARK, "xn-xx-software-park"): Tallied(visits, visits, ((40, visits),)),
        (Kind.PARK, "gone-from-the-pack"): Tallied(1, 1, ((5, 1),)),
        (Kind.NEED, "sector/e-commerce"): Tallied(visits // 2, visits // 2),
        (Kind.SCREEN, "home"): Tallied(visits, visits, ((9, visits),)),
        (Kind.SCREEN, "of-tomorrow"): Tallied(1, 1, ((9, 1),)),
    }
    summary = Summary(
        begin, begin + 24 * days, known, {End.FINISHED: visits - 1, End.IDLE: 1}, ((61, visits),),
        {"zh": visits}, {Kind.PARK: visits, Kind.NEED: visits // 2, Kind.SCREEN: visits}, things, {Count.CALL: 2},
    )  # fmt: skip
    return Subject(summary, names, FIRST, FIRST + timedelta(days=days - 1), datetime(2026, 11, 23, 9, 5))


@pytest.fixture(params=LANGUAGES)
def names(request: pytest.FixtureRequest, pack: Pack) -> Names:
    return Names(pack.catalogue, request.param)


class Reader(HTMLParser):
    """Reads a page: which tags are closed, which attributes there are, what can be read."""

    VOID = ("meta", "path", "rect")

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.text: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"style"} & set(self.open):
            self.text.append(data)

    @property
    def read(self) -> str:
        return " ".join(self.text)


def test_the_page_is_whole_and_loads_nothing(names: Names) -> None:
    page = as_html(subject(names, 400))
    reader = Reader(page)
    assert reader.open == []
    assert not {"src", "href", "srcset", "data", "action"} & {name for name, _ in reader.attributes}
    assert "@import" not in page and not re.search(r"url\((?!#)", page)
    assert "://" not in page
    assert ("lang", "zh-CN" if names.language == "zh" else "en-GB") in reader.attributes


def test_what_is_counted_can_be_read(names: Names) -> None:
    read = Reader(as_html(subject(names, 400))).read
    park = {"zh": "湘南湘西软件产业园", "en": "Xiangnan–Xiangxi Software Industry Park"}[names.language]
    for expected in ("400", "1:01", "100%", park, "gone-from-the-pack", "of-tomorrow", "0:40", "n = 1"):
        assert expected in read, expected
    assert words.say(words.OFF, names.language) in read
    assert words.say(words.PART, names.language) in read
    assert words.say(words.CALLS, names.language) in read
    assert words.say(words.ENQUIRIES, names.language) not in read


def test_few_visits_give_no_percentage(names: Names) -> None:
    read = Reader(as_html(subject(names, 19))).read
    assert "%" not in read
    assert "n = 19" in read
    assert "%" in Reader(as_html(subject(names, 20))).read


def test_a_single_day_is_told_by_the_hour(names: Names) -> None:
    reader = Reader(as_html(subject(names, 30, days=1)))
    assert reader.open == []
    assert words.say(words.BY_DAY, names.language) not in reader.read
    assert words.say(words.BY_HOUR, names.language) in reader.read


def test_the_footnotes_define_the_median(names: Names) -> None:
    read = Reader(as_html(subject(names, 30))).read
    assert {"zh": "只算到最后一次触摸", "en": "is measured to the last touch"}[names.language] in read


def test_nothing_recorded_is_said_and_not_drawn(names: Names) -> None:
    begin = first_of(FIRST)
    empty = Subject(Summary(begin, begin + 24), names, FIRST, FIRST, datetime(2026, 11, 23))
    page = as_html(empty)
    assert words.say(words.EMPTY, names.language) in Reader(page).read
    assert "<svg" not in page
    assert json.loads(as_json(empty))["visits"] == 0


def test_chinese_and_english_do_not_mix(pack: Pack) -> None:
    chinese = Reader(as_html(subject(Names(pack.catalogue, "zh"), 400))).read
    english = Reader(as_html(subject(Names(pack.catalogue, "en"), 400))).read
    assert not re.search(r"[\u4e00-\u9fff]", english)
    known = {"gone-from-the-pack", "of-tomorrow", "TusStar", "AI", "IPO", "n"}
    assert set(re.findall(r"[A-Za-z][A-Za-z-]+", chinese)) <= known


def test_names_from_the_content_are_text_and_no_markup() -> None:
    names = Names(None, "en")
    found = subject(names, 40)
    things = {**found.summary.things, (Kind.PARK, "<b onclick=x>&"): Tallied(2, 2, ((1, 2),))}
    page = as_html(
        Subject(Summary(found.summary.first, found.summary.end, found.summary.hours, found.summary.ends, ((1, 1),),
                        {"zh": 40}, {}, things), names, FIRST, found.last, found.made)
    )  # fmt: skip
    assert "<b onclick" not in page and "&lt;b onclick=x&gt;&amp;" in page


def test_the_data_hold_what_the_page_tells(names: Names) -> None:
    data = json.loads(as_json(subject(names, 400)))
    assert (data["format"], data["from"], data["to"], data["visits"]) == (1, "2026-11-20", "2026-11-22", 400)
    assert data["ended"] == {"finished": 399, "walked_away": 1, "program_closed": 0, "not_recorded": 0}
    assert [day["recorded"] for day in data["days"]] == [True, False, True]
    assert data["hours"][0] == {"day": "2026-11-20", "hour": 10, "visits": 399, "counted_seconds": 3600}
    assert data["parks"][0]["opened"] == 400 and data["parks"][-1]["id"] == "gone-from-the-pack"


def test_the_table_opens_in_a_spreadsheet(names: Names) -> None:
    made = as_csv(subject(names, 400))
    assert made.startswith("\ufeff") and made.endswith("\r\n")
    rows = list(csv.DictReader(io.StringIO(made[1:])))
    assert {"section": "all", "measure": "visits", "value": "400"}.items() <= rows[0].items()
    assert sum(int(row["value"]) for row in rows if row["section"] == "days" and row["measure"] == "visits") == 400


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@x"])
def test_a_name_is_no_formula(name: str) -> None:
    found = subject(Names(None, "zh"), 40)
    summary = Summary(found.summary.first, found.summary.end, things={(Kind.PARK, name): Tallied(1, 1, ((1, 1),))})
    rows = list(csv.reader(io.StringIO(as_csv(Subject(summary, found.names, FIRST, found.last, found.made)))))
    assert [row[3] for row in rows if row[0] == "parks"] == [f"'{name}"] * 5


def test_an_axis_ends_just_above_the_highest() -> None:
    assert [ceiling(one) for one in (0, 4, 5, 9, 21, 99, 101, 1234)] == [4, 4, 6, 10, 22, 100, 120, 1400]

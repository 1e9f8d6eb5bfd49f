"""A fair behind the staff's first page: numbers as the recorder gives them, and sealed enquiries on the disk."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from unittest import mock

from kiosk.content.load import Pack
from kiosk.enquiries import IDENTITY_FILE, Draft, Enquiries, Notice, build, make_identity, records
from kiosk.enquiries.codes import ALPHABET, LENGTH, shown
from kiosk.insights import Count, End, Kind, Summary
from kiosk.insights.hours import first_of
from kiosk.insights.summary import Hour, Tallied
from kiosk.settings import Contact, Enquiry
from kiosk.tooling.visitor import Visitor
from tests.staffside import enter, furnish, staff

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 19, 5, tzinfo=timezone(timedelta(hours=8)))
PASSPHRASE = "four plain words here"
CONTACT = Contact(telephone="+86 734 1234567")
VISITS = {9: 3, 10: 9, 11: 21, 12: 33, 13: 28, 14: 13, 15: 18, 16: 37, 17: 31, 18: 26, 19: 12}
PEOPLE = (
    ("陈建国", "衡阳软件", ("software",), 0),
    ("Sato Hiroshi", "Sato Logistics", ("e-commerce", "modern-logistics"), 1),
    ("刘芳", "南岳银行", ("headquarters",), 0),
    ("Kim Min-jun", "Seoul AI", ("artificial-intelligence",), 1),
)


def summary(first: date, last: date, visits: dict[int, int] | None = None, off: tuple[int, ...] = ()) -> Summary:
    """A fair whose every day has the same hours; those in `off` were not counted."""
    by_hour = VISITS if visits is None else visits
    days = [first + timedelta(days=one) for one in range((last - first).days + 1)]
    hours = {
        first_of(day) + hour: Hour(first_of(day) + hour, number, 3600)
        for day in days
        for hour, number in by_hour.items()
        if hour not in off
    }
    whole = sum(hour.visits for hour in hours.values())
    parks = (
        "xn-xx-software-park",
        "xn-xx-ecommerce-park",
        "headquarters-base",
        "wantian-science-park",
        "nanhua-ai-park",
    )
    things = {(Kind.PARK, park): Tallied(whole // (at + 3), whole, ((30, 1),)) for at, park in enumerate(parks)}
    return Summary(
        first_of(first),
        first_of(last + timedelta(days=1)),
        hours,
        {End.IDLE: whole},
        ((90, whole // 2), (128, whole - whole // 2)) if whole else (),
        {"zh": whole},
        {Kind.PARK: whole * 61 // 100, Kind.COMPARED: whole // 9, Kind.NEED: whole // 5, Kind.TAKEN: whole // 10},
        things if whole else {},
        {Count.CALL: 4, Count.ENQUIRY: 4} if whole else {},
    )


class Numbers:
    """In place of the recorder: answers at once, and remembers what it was asked."""

    def __init__(
        self, make: Callable[[date, date], Summary] = summary, begun: date = TODAY - timedelta(days=2)
    ) -> None:
        self.make, self.begun = make, begun
        self.asked: list[tuple[date | None, date]] = []

    def numbers(self, first: date | None, last: date) -> Future[Summary]:
        self.asked.append((first, last))
        future: Future[Summary] = Future()
        future.set_result(self.make(first or min(self.begun, last), last))
        return future


class Clock:
    """What the enquiries take for now; can be set back while they are being left."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def desk(data: Path, people: int = len(PEOPLE), parks: tuple[str, ...] = ()) -> tuple[Enquiries, Enquiry]:
    """Enquiries of so many visitors, sealed to an identity in the data folder; owners and dates as in the design."""
    made = make_identity(PASSPHRASE, NOW)
    data.mkdir(parents=True, exist_ok=True)
    (data / IDENTITY_FILE).write_bytes(made.file)
    settings = Enquiry(who="衡阳高新区招商局", days=90, recipients=(made.recipient,), owners=("李工", "王工"))
    clock = Clock()
    found = Enquiries(data, settings, CONTACT, clock=clock)
    notice = build(settings, CONTACT, "zh")
    chance = random.Random(1)
    draw = lambda: shown("".join(chance.choices(ALPHABET, k=LENGTH)))  # noqa: E731  the same codes every time
    with mock.patch.object(records, "new_code", draw):
        _fill(found, notice, clock, people, parks)
    clock.now = NOW
    _plan(found)
    return found, settings


def _fill(found: Enquiries, notice: Notice, clock: Clock, people: int, parks: tuple[str, ...]) -> None:
    for number in range(people):
        name, organisation, sectors, back = PEOPLE[number % len(PEOPLE)]
        clock.now = NOW - timedelta(days=back, minutes=number % 50)
        message = "想了解 2000 平方米以上的现房和用电条件。"
        who = Draft(name=name, organisation=organisation, telephone="+86 138 0013 8000", sectors=sectors, parks=parks)
        found.save(_with(who, message), notice).result(60)


def _with(draft: Draft, message: str) -> Draft:
    import msgspec

    return msgspec.structs.replace(draft, message=message, consented=True)


def _plan(found: Enquiries) -> None:
    plans = (("李工", "寄楼面清单", 2), ("王工", "约视频会", 3), ("", "分配负责人", 0), ("李工", "回复来信", -1))
    for row, (owner, step, days) in zip(reversed(found.rows().result(60)), plans, strict=False):
        found.edit(row.code, owner=owner, next_step=step, due=TODAY + timedelta(days=days)).result(60)


def fair(
    pack: Pack,
    size: tuple[int, int],
    data: Path,
    language: str = "zh",
    *,
    people: int = len(PEOPLE),
    numbers: Numbers | None = None,
) -> Visitor:
    """A kiosk at such a fair, on its home screen."""
    import msgspec

    visitor = staff(pack, size, furnish(data), language)
    stage = visitor.window.backstage
    enquiries, settings = desk(data, people, ("headquarters-base",))
    counted = numbers or Numbers()
    stage.enquiries, stage.recorder = lambda: enquiries, lambda: counted  # type: ignore[assignment,return-value]
    stage.wall = lambda: NOW
    stage.settings = msgspec.structs.replace(stage.settings, enquiry=settings, contact=CONTACT)
    visitor.at_the_end = enquiries.close  # type: ignore[attr-defined]
    return visitor


def stops(visitor: Visitor) -> Iterator[str]:
    """Through the page and all that opens on it, by touch where touches lead there. Begins on the home screen."""
    words = WORDS[visitor.app.language]
    visitor.app.calls.call()
    enter(visitor)
    yield "today-calling"
    visitor.tap(words["here"])
    yield "today"
    visitor.tap(words["fair"])
    yield "fair"
    visitor.tap(words["hours"])
    yield "fair-hours"
    visitor.tap(words["list"])
    yield "list"
    visitor.tap(words["code"])
    yield "code"
    visitor.tap(words["cancel"])
    visitor.tap(words["enquiry"])
    yield "sheet-sealed"
    visitor.tap(words["names"])
    yield "passphrase"
    type_line(visitor, PASSPHRASE)
    visitor.until(lambda: visitor.app.staff.model("today").desk.unlocked, "the names", 30)
    visitor.settle()
    yield "sheet"
    visitor.tap(words["erase"])
    yield "erase"
    visitor.tap(words["keep"])
    visitor.tap(words["back"])


def type_line(visitor: Visitor, line: str) -> None:
    """On the keys of the screen; a space has a name of its own."""
    words = WORDS[visitor.app.language]
    for letter in line:
        visitor.tap(words["space"] if letter == " " else letter)
    visitor.tap(words["ok"])


def words(zh: str, en: str) -> dict[str, str]:
    return {"zh": zh, "en": en}


_WORDS = {
    "here": words("已到场", "I am here"),
    "fair": words("整个展会", "The whole fair"),
    "hours": words("改为按时段", "By hour instead"),
    "list": words("全部", "All"),
    "code": words("按编号找", "Find by code"),
    "cancel": words("取消", "Cancel"),
    "enquiry": words("咨询 ", "Enquiry "),
    "names": words("显示姓名", "Show names"),
    "erase": words("应访客要求删除", "Erase at the visitor’s wish"),
    "keep": words("不删除", "Keep it"),
    "back": words("返回", "Back"),
    "space": words("空格", "Space"),
    "ok": words("确定", "OK"),
}
WORDS = {language: {key: text[language] for key, text in _WORDS.items()} for language in ("zh", "en")}
"""What the targets are called."""

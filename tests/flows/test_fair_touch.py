"""Staff at the fair by touch: the numbers, a call that waits, and the enquiries with owner, next step and date."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.load import Pack
from kiosk.enquiries import Row
from kiosk.qtlog import QtLog
from tests.driver import Visitor
from tests.fairside import PASSPHRASE, PEOPLE, TODAY, WORDS, Numbers, fair, stops, summary, type_line
from tests.flows.test_fit import SHAPES, SLACK, faults_of, hit, scroller
from tests.staffside import enter

ZH = WORDS["zh"]
NAMES = [name for name, *_ in PEOPLE]


@pytest.fixture
def booth(pack: Pack, quiet: QtLog, tmp_path: Path) -> Iterator[Visitor]:
    visitor = fair(pack, SHAPES[0], tmp_path)
    yield visitor
    end(visitor)


def end(visitor: Visitor) -> None:
    enquiries = visitor.window.backstage.enquiries()
    visitor.close()
    assert enquiries is None or enquiries.close(30)


def desk(visitor: Visitor) -> Any:
    return visitor.app.staff.model("today").desk


def rows(visitor: Visitor) -> list[Row]:
    enquiries = visitor.window.backstage.enquiries()
    assert enquiries is not None
    found: list[Row] = enquiries.rows().result(30)
    return found


def arrived(visitor: Visitor) -> None:
    """In staff mode, with everything read that is read beside the interface's thread."""
    enter(visitor)
    visitor.until(lambda: desk(visitor)._rows is not None, "the enquiries")
    visitor.settle()


def shown(visitor: Visitor, words: str) -> bool:
    return any(words in text for text in visitor.texts())


def test_today_and_the_whole_fair(booth: Visitor) -> None:
    arrived(booth)
    texts = booth.texts()
    assert {"231", "2:08", "140", "25", "46", "23", "2", "4"} <= set(texts) and "占到访的 61%" in texts
    assert "16 时 · 37" in texts and "2026-11-22 · 周日" in texts
    booth.tap(ZH["fair"])
    booth.until(lambda: "693" in booth.texts(), "the numbers of three days")
    assert {"11-20", "11-22"} <= set(booth.texts())
    booth.tap("第一天推后")
    booth.until(lambda: "462" in booth.texts(), "the numbers of two days")
    counted = booth.window.backstage.recorder()
    assert counted.asked[-1] == (TODAY - timedelta(days=1), TODAY)  # type: ignore[union-attr]
    booth.tap("今天")
    booth.until(lambda: "231" in booth.texts(), "today again")


def test_a_call_that_waits_is_answered_by_touch(booth: Visitor) -> None:
    booth.tap("呼叫工作人员")
    arrived(booth)
    assert booth.app.calls.waiting, "the way through the door takes nothing back"
    booth.tap(ZH["here"])
    assert booth.app.calls.board.answered == 1 and not booth.app.calls.waiting
    assert not any(one.property("name") == ZH["here"] for one in booth.targets())


def test_names_are_sealed_until_the_passphrase_and_again_when_staff_have_left(booth: Visitor) -> None:
    arrived(booth)
    assert not any(shown(booth, name) for name in NAMES)
    booth.tap(ZH["names"])
    type_line(booth, "four plain words there")
    booth.until(lambda: desk(booth).said != "", "a refusal", 30)
    booth.settle()
    assert shown(booth, "密码不对") and not desk(booth).unlocked
    booth.tap("清空")
    type_line(booth, PASSPHRASE)
    booth.until(lambda: desk(booth).unlocked, "the names", 30)
    booth.settle()
    assert shown(booth, "Kim Min-jun"), "the most urgent one"
    booth.tap("退出")
    assert booth.app.screen == "attract"
    key = desk(booth).key
    assert not key.given and not key._fields and desk(booth)._rows is None
    arrived(booth)
    assert not any(shown(booth, name) for name in NAMES)


def test_owner_next_step_and_date_are_given_by_touch_and_kept(booth: Visitor) -> None:
    arrived(booth)
    booth.tap(ZH["list"])
    booth.tap("未分配 1")
    booth.tap(ZH["enquiry"])
    code = desk(booth).one.entry["code"]
    booth.tap("王工")
    booth.until(lambda: desk(booth).one.entry["owner"] == "王工", "the owner")
    booth.tap("约参观")
    booth.until(lambda: desk(booth).one.entry["next"] == "约参观", "the next step")
    booth.tap("3 天后")
    booth.until(lambda: desk(booth).one.entry["due"] == "11-25", "the date")
    booth.tap("期限推后一天")
    booth.until(lambda: desk(booth).one.entry["due"] == "11-26", "a day later")
    booth.tap("输入：下一步")
    booth.tap("清空")
    type_line(booth, "ring 9")
    booth.until(lambda: desk(booth).one.entry["next"] == "ring 9", "what was typed")
    kept = next(row for row in rows(booth) if row.code == code)
    assert (kept.owner, kept.next_step, kept.due) == ("王工", "ring 9", date(2026, 11, 26))
    booth.tap(ZH["back"])
    assert desk(booth).one.entry == {}


def test_one_is_found_by_its_code_and_erased_after_a_question(booth: Visitor) -> None:
    arrived(booth)
    code = rows(booth)[0].code
    booth.tap(ZH["list"])
    booth.tap(ZH["code"])
    type_line(booth, "999999" if code != "999-999" else "888888")
    assert shown(booth, "没有编号为")
    booth.tap("清空")
    type_line(booth, code.replace("-", "").lower())
    assert desk(booth).one.entry["code"] == code
    booth.tap(ZH["erase"])
    booth.tap(ZH["keep"])
    assert next(row for row in rows(booth) if row.code == code).erased is None
    booth.tap(ZH["erase"])
    booth.tap("删除")
    booth.until(lambda: any(row.code == code and row.erased for row in rows(booth)), "the erasure", 30)
    booth.until(lambda: shown(booth, f"{code} 已删除"), "word of it")
    booth.until(lambda: desk(booth).rows.rowCount() == len(PEOPLE) - 1, "the list without it")
    erased = next(row for row in rows(booth) if row.code == code)
    assert erased.erased_why == "request" and erased.next_step == ""


def test_a_gap_is_a_gap_and_nothing_is_no_zero(pack: Pack, quiet: QtLog, tmp_path: Path) -> None:
    gap = Numbers(lambda first, last: summary(first, last, off=(13, 14)))
    visitor = fair(pack, SHAPES[0], tmp_path, people=0, numbers=gap)
    arrived(visitor)
    assert shown(visitor, "没有记录") and shown(visitor, "还没有咨询")
    assert [one["known"] for one in visitor.app.staff.model("today").series].count(False) == 2
    visitor.window.backstage.recorder = lambda: Numbers(lambda first, last: summary(first, last, {}))  # type: ignore[assignment,return-value]
    visitor.tap("今天")
    visitor.until(lambda: shown(visitor, "这段时间还没有任何记录"), "that nothing was recorded")
    assert shown(visitor, "满 20 次到访才给出") and shown(visitor, "还没有人打开过园区页")
    visitor.window.backstage.recorder = lambda: None
    visitor.tap("今天")
    visitor.until(lambda: shown(visitor, "统计还没有开始"), "that counting has not begun")
    assert "0" not in visitor.texts()[:12], "what is not known is a dotted stroke"
    end(visitor)


def test_where_enquiries_are_off_it_says_why(pack: Pack, quiet: QtLog, tmp_path: Path) -> None:
    visitor = fair(pack, SHAPES[0], tmp_path, people=0)
    enquiries = visitor.window.backstage.enquiries()
    visitor.window.backstage.enquiries = lambda: None
    visitor.window.backstage.settings = visitor.window.backstage.settings.__class__()
    enter(visitor)
    assert shown(visitor, "访客暂时不能留下咨询")
    visitor.close()
    assert enquiries is not None and enquiries.close(30)


def test_thousands_are_flicked_and_paged(pack: Pack, quiet: QtLog, tmp_path: Path) -> None:
    visitor = fair(pack, SHAPES[0], tmp_path)
    arrived(visitor)
    four = rows(visitor)
    many = [row._replace(code=f"{number:06}") for number, row in enumerate(four * 1250)]
    desk(visitor)._taken(many)
    visitor.tap(ZH["list"])
    assert desk(visitor).rows.rowCount() == 5000
    made = [one for one in visitor.items() if one.metaObject().className().startswith("EnquiryRow")]
    assert len(made) < 40, "only those that are seen are made"
    first = seen(visitor)
    visitor.tap("下一页")
    second = seen(visitor)
    assert len(first) > 5 and len(set(first) & set(second)) <= 1, "the next page, with one line to go on from"
    desk(visitor).choose("nobody")
    visitor.settle()
    assert desk(visitor).rows.rowCount() == 1250
    end(visitor)


def seen(visitor: Visitor) -> list[str]:
    """Names of the lines of which the whole is to be seen."""
    lines = [one for one in visitor.targets() if one.metaObject().className().startswith("EnquiryRow")]
    frame = next(one for one in visitor.items() if one.inherits("QQuickListView"))
    return [str(one.property("name")) for one in lines if visitor.rect(frame).contains(visitor.rect(one))]


@pytest.mark.parametrize(
    ("shape", "language", "large"), list(itertools.product(SHAPES, ("zh", "en"), (False, True))), ids=str
)
def test_nothing_on_it_is_clipped_or_elided(
    pack: Pack, quiet: QtLog, tmp_path: Path, shape: tuple[int, int], language: str, large: bool
) -> None:
    visitor = fair(pack, shape, tmp_path, language)
    visitor.app.setOption("large_text", large)
    faults = []
    for stop in stops(visitor):
        visitor.settle()
        for item in visitor.items():
            if item.inherits("QQuickText") and item.property("text"):
                faults += [f"{stop}: {item.property('text')!r} {fault}" for fault in faults_of(visitor, item)]
    end(visitor)
    assert not faults, "\n".join(dict.fromkeys(faults))


@pytest.mark.parametrize("mm", [344.0, 527.0, 940.0])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_no_target_on_it_is_under_fifteen_millimetres(
    pack: Pack, quiet: QtLog, tmp_path: Path, shape: tuple[int, int], mm: float
) -> None:
    visitor = fair(pack, shape, tmp_path)
    width = mm if shape[0] > shape[1] else mm * 9 / 16
    visitor.root.setProperty("widthMm", width)
    faults = []
    for stop in stops(visitor):
        for item in visitor.targets():
            size = min(hit(visitor, item).width(), hit(visitor, item).height()) / (shape[0] / width)
            if size < 15 - 0.05:
                faults.append(f"{stop}: {item.property('name')!r} is {size:.1f} mm")
    end(visitor)
    assert not faults, "\n".join(dict.fromkeys(faults))


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("large", [False, True])
def test_within_low_reach_nothing_of_it_is_touched_above_the_line(
    pack: Pack, quiet: QtLog, tmp_path: Path, shape: tuple[int, int], large: bool
) -> None:
    visitor = fair(pack, shape, tmp_path)
    visitor.app.setOption("low_reach", True)
    visitor.app.setOption("large_text", large)
    line = shape[1] - (540 if shape[0] > shape[1] else 830)
    seen, faults = 0, []
    for stop in stops(visitor):
        visitor.settle()
        for item in [one for one in visitor.targets() if scroller(one) is None]:
            seen += 1
            if visitor.rect(item).top() < line - SLACK:
                faults.append(f"{stop}: {item.property('name')!r} begins at y {visitor.rect(item).top():.0f}")
    end(visitor)
    assert not faults and seen > 40, "\n".join(faults)

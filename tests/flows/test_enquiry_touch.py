"""The enquiry by touch: typed on the keys on the screen, kept in a real database, opened with the key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pyrage
import pytest
import shiboken6
from PySide6.QtCore import Q_ARG, QMetaObject, QPointF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.content.load import Pack
from kiosk.desk import Desk
from kiosk.enquiries import SORRY, build
from kiosk.pretend import PretendDesk, enquiring
from kiosk.qtlog import QtLog
from kiosk.settings import Settings
from kiosk.store import StoreError
from kiosk.store.errors import Kind
from tests.driver import Visitor

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
PHONE = "13800138000"


@pytest.fixture
def pretend(pack: Pack, quiet: QtLog, tmp_path: Path) -> Iterator[Callable[..., Visitor]]:
    """Visitors whose enquiries nobody keeps, on the first step."""
    made: list[Visitor] = []

    def begin(size: tuple[int, int] = LANDSCAPE, language: str = "zh") -> Visitor:
        visitor = Visitor(pack, size, language=language, desk=PretendDesk())
        made.append(visitor)
        visitor.app.context.data = tmp_path
        visitor.app.open("home")
        visitor.app.open("enquiry")
        visitor.settle()
        return visitor

    yield begin
    for one in made:
        one.close()


def type_(visitor: Visitor, keys: str) -> None:
    for key in keys:
        visitor.tap(key)


def contact(visitor: Visitor) -> None:
    """Name and organisation by pinyin, the telephone by its own keys, the box ticked."""
    visitor.tap("姓名")
    type_(visitor, "hengyang")
    visitor.tap("衡阳")
    visitor.tap("下一项")
    visitor.tap("下一项")
    type_(visitor, "nihao")
    visitor.tap("下一项")
    type_(visitor, PHONE)
    visitor.tap("完成")
    visitor.tap("我已看过")


def composing(visitor: Visitor) -> str:
    (one,) = (item for item in visitor.items() if item.metaObject().className().startswith("Typewriter"))
    return str(one.property("composing"))


def candidates(visitor: Visitor) -> list[str]:
    """Everything that the engine proposes, drawn or not."""
    (one,) = (item for item in visitor.items() if item.metaObject().className().startswith("Typewriter"))
    model = one.property("candidates")
    return [str(model.data(model.index(at, 0), Qt.ItemDataRole.DisplayRole)) for at in range(model.rowCount())]


def keyboard(visitor: Visitor) -> list[QQuickItem]:
    return [one for one in visitor.items() if one.metaObject().className().startswith("TypingKeyboard")]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
def test_hengyang_is_typed_by_pinyin(pretend: Callable[..., Visitor], size: tuple[int, int]) -> None:
    visitor = pretend(size)
    visitor.tap("姓名")
    type_(visitor, "hengyang")
    assert composing(visitor) == "heng yang" and visitor.app.enquiry.texts == {}
    visitor.tap("衡阳")
    assert visitor.app.enquiry.texts == {"name": "衡阳"}


def test_capitals_signs_and_the_other_way_of_typing(pretend: Callable[..., Visitor]) -> None:
    visitor = pretend()
    visitor.tap("单位")
    visitor.tap("拼 / En")
    visitor.tap("大写")
    visitor.tap("A")
    type_(visitor, "bc")
    visitor.tap("空格")
    visitor.tap("123")
    type_(visitor, "5&")
    visitor.tap("退格")
    assert visitor.app.enquiry.texts == {"organisation": "Abc 5"}


def test_a_finger_that_stays_on_backspace_clears_the_field(pretend: Callable[..., Visitor]) -> None:
    visitor = pretend()
    visitor.app.enquiry.setText("name", "一二三四五六")
    visitor.tap("姓名")
    point = visitor.rect(visitor.named("退格")).center()
    visitor.press(point)
    visitor.until(lambda: visitor.app.enquiry.texts.get("name", "") == "", "all letters are gone")
    visitor.release(point)


def test_a_touch_in_a_field_puts_the_caret_there(pretend: Callable[..., Visitor]) -> None:
    visitor = pretend()
    visitor.app.enquiry.setText("name", "王明")
    box = visitor.rect(visitor.named("姓名"))
    visitor.tap(QPointF(box.left() + 26 + 28, box.center().y()))
    type_(visitor, "xiao")
    visitor.tap("小")
    assert visitor.app.enquiry.texts == {"name": "王小明"}


def test_what_is_composed_is_taken_over_by_whatever_is_touched_next(pretend: Callable[..., Visitor]) -> None:
    visitor = pretend()
    for field, leave in (("姓名", "单位"), ("单位", "收起键盘"), ("职务（可不填）", "下一步")):
        visitor.tap(field)
        type_(visitor, "nihao")
        visitor.tap(leave)
    texts = visitor.app.enquiry.texts
    assert texts == {"name": "你好", "organisation": "你好", "post": "你好"}


def test_next_walks_the_fields_each_with_its_own_keys(pretend: Callable[..., Visitor]) -> None:
    visitor = pretend(language="en")
    visitor.tap("Name")
    names: Callable[[], set[str]] = lambda: {str(one.property("name")) for one in visitor.targets()}  # noqa: E731
    assert "q" in names() and "7" not in names()
    for _ in range(3):
        visitor.tap("Next")
    assert "7" in names() and "q" not in names()
    visitor.tap("E-mail")
    assert {"7", "q", "@", ".com"} <= names()
    type_(visitor, "a1@b")
    visitor.tap(".com")
    assert visitor.app.enquiry.texts == {"reach": "a1@b.com"}
    visitor.tap("Done")
    assert keyboard(visitor) == []


def test_no_candidate_is_offered_that_would_be_a_box(pretend: Callable[..., Visitor]) -> None:
    """And the first, which the space key takes, always can be drawn: one syllable of each initial and final."""
    visitor = pretend()
    visitor.tap("姓名")
    drawable = visitor.app.keyboard.drawable
    for syllable in ("yi", "zhuang", "xiong", "nv", "lve", "er", "shi", "qiang", "yan", "wei", "jian", "heng"):
        type_(visitor, syllable)
        shown = [one for one in visitor.targets() if one.metaObject().className().startswith("Touchable")]
        offered = [str(one.property("name")) for one in shown if one.property("display") is not None]
        assert offered and all(drawable(one) for one in offered) and drawable(candidates(visitor)[0])
        for _ in syllable:
            visitor.tap("退格")
        assert composing(visitor) == ""


def test_nothing_is_learnt_and_nothing_of_it_stays_on_the_disk(pretend: Callable[..., Visitor], tmp_path: Path) -> None:
    """A word chosen against the order comes no earlier the next time, in this visit or the next."""
    visitor = pretend()

    def order() -> list[str]:
        type_(visitor, "jianguo")
        return candidates(visitor)[:8]

    visitor.tap("姓名")
    first = order()
    for _ in range(3):
        visitor.tap("坚果")
        assert order() == first
    visitor.tap("坚果")
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("visit-")]
    assert [one for one in tmp_path.rglob("*") if one.is_file()] == []
    visitor.app.finish()
    visitor.settle()
    assert list(tmp_path.iterdir()) == []
    visitor.app.open("enquiry")
    visitor.settle()
    visitor.tap("姓名")
    assert order() == first


def test_the_end_of_a_visit_takes_the_fields_with_it(pretend: Callable[..., Visitor]) -> None:
    """A field keeps every letter for undoing: so it ends itself."""
    visitor = pretend()
    contact(visitor)
    (screen,) = (one for one in visitor.items() if one.metaObject().className().startswith("EnquiryScreen"))
    fields = [one for one in visitor.items() if one.inherits("QQuickTextInput")]
    assert len(fields) == 4
    visitor.app.finish()
    visitor.settle()
    visitor.wait(100)
    assert not shiboken6.isValid(screen) and not any(shiboken6.isValid(one) for one in fields)
    visitor.app.open("enquiry")
    visitor.settle()
    assert [str(one.property("text")) for one in visitor.items() if one.inherits("QQuickTextInput")] == [""] * 4


def test_while_typing_the_kiosk_waits_180_seconds_then_counts_down_then_forgets(
    pretend: Callable[..., Visitor],
) -> None:
    visitor = pretend()
    visitor.tap("姓名")
    type_(visitor, "nihao")
    visitor.idle(179)
    assert visitor.app.secondsLeft == -1
    visitor.idle(1)
    assert visitor.app.secondsLeft == 20 and "还在看吗？" in visitor.texts()
    assert visitor.app.enquiry.texts == {"name": "你好"}  # what was composed is completed, not lost
    visitor.tap("继续看")
    type_(visitor, "ma")
    assert composing(visitor) == "ma"  # and typing goes on where it was
    visitor.idle(180)
    visitor.idle(20)
    assert visitor.app.screen == "attract" and visitor.app.enquiry.texts == {}
    visitor.app.open("enquiry")
    visitor.settle()
    visitor.tap("姓名")
    assert composing(visitor) == ""


def test_faults_stand_beside_their_fields_and_lead_there(pretend: Callable[..., Visitor]) -> None:
    visitor = pretend()
    visitor.tap("下一步")
    assert "请告诉我们怎么称呼您。" in visitor.texts() and keyboard(visitor)
    type_(visitor, "nihao")
    visitor.tap("你好")
    assert "请告诉我们怎么称呼您。" not in visitor.texts()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_field_that_is_out_of_sight_is_announced_and_fetched_whole(
    pretend: Callable[..., Visitor], language: str
) -> None:
    """Lying, with the keyboard and two faults, the last field does not fit."""
    visitor = pretend(language=language)
    visitor.tap({"zh": "下一步", "en": "Next step"}[language])
    pane, hint = (next(one for one in visitor.items() if named(one, name)) for name in ("EnquiryContact", "MoreHint"))
    assert hint.property("more")
    visitor.tap(QPointF(visitor.rect(hint).right() + 24, visitor.rect(hint).bottom() - 24))
    fields = [one for one in visitor.items() if named(one, "Field")]
    last = next(one for one in fields if one.property("field") == "reach")
    assert visitor.rect(pane).adjusted(0, -1, 0, 1).contains(visitor.rect(last))
    visitor.tap(visitor.rect(last).center())
    visitor.until(lambda: pane.property("contentY") == pane.property("first"), "whole rows")
    rows = [visitor.rect(one).top() for one in fields]
    top = visitor.rect(pane).top()
    assert any(abs(row - top) < 1 for row in rows), "a row is cut"


def named(item: QQuickItem, name: str) -> bool:
    return item.metaObject().className().startswith(f"{name}_")


def pane_of_the_notice(visitor: Visitor) -> QQuickItem:
    panes = [one for one in visitor.items() if one.metaObject().className().startswith("ScrollPane_")]
    (found,) = [one for one in panes if one.parentItem().metaObject().className().startswith("EnquiryNotice_")]
    return found


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
@pytest.mark.parametrize("large", [False, True])
def test_no_line_of_the_notice_is_cut_while_the_keys_are_there(
    pretend: Callable[..., Visitor], size: tuple[int, int], language: str, large: bool
) -> None:
    visitor = pretend(size, language)
    visitor.app.setOption("large_text", large)
    visitor.tap("姓名" if language == "zh" else "Name")
    pane = pane_of_the_notice(visitor)
    line = pane.property("unit")
    assert pane.height() >= 2 * line and pane.height() % line == 0
    assert pane.property("contentHeight") % line == 0, "nothing in it is higher than its lines"
    down = [one for one in visitor.targets() if one.property("name") in ("向下", "Down")]
    assert bool(down) == pane.property("more") and (down or size == PORTRAIT)
    for key in down:
        visitor.tap(key)
        visitor.until(lambda: pane.property("position") > 0, "it has been turned")
        visitor.settle()
        assert pane.property("position") % line == 0


def test_where_keys_for_large_fingers_leave_no_room_the_notice_says_how_to_read_it(
    pretend: Callable[..., Visitor],
) -> None:
    visitor = pretend()
    visitor.root.setProperty("widthMm", 344.0)
    visitor.settle()
    told = visitor.app.enquiry.notice
    everything = {told["title"], *(part for row in told["rows"] for part in row.values())}
    assert everything <= set(visitor.texts())
    visitor.tap("姓名")
    assert f"{told['title']}（收起键盘看全文）" in visitor.texts() and told["rows"][0]["text"] not in visitor.texts()
    visitor.tap("收起键盘")
    assert everything <= set(visitor.texts())


def test_refusing_still_gives_the_take_away(pretend: Callable[..., Visitor]) -> None:
    visitor = pretend()
    visitor.tap("只带走资料")
    assert visitor.app.screen == "takeaway"


def test_a_full_disk_keeps_the_draft_and_can_be_tried_again(pretend: Callable[..., Visitor]) -> None:
    visitor = pretend()
    contact(visitor)
    visitor.tap("下一步")
    visitor.tap("下一步")
    desk = visitor.app.enquiry._saving.desk
    desk.enquiries.fault = StoreError(Kind.FULL, "满", "full")
    visitor.tap("提交")
    visitor.until(lambda: visitor.app.enquiry.sorry, "it says that nothing was kept")
    assert f"⚠ {SORRY[0]}" in visitor.texts() and "衡阳" in visitor.texts() and visitor.enquiries == 0
    desk.enquiries.fault = None
    visitor.tap("再试一次")
    visitor.until(lambda: visitor.app.enquiry.code, "the code")
    assert visitor.enquiries == 1


def test_without_enquiries_no_button_leads_there(pack: Pack, quiet: QtLog) -> None:
    visitor = Visitor(pack, LANDSCAPE)
    parks = [one.id for one in visitor.app.context.index.catalogue.parks]
    visitor.app.open("home")
    visitor.app.shortlist.toggle(parks[0])
    visitor.app.open("takeaway")
    visitor.settle()
    assert not [one for one in visitor.targets() if "联系我" in str(one.property("name"))]
    visitor.app.open("park", parks[0])
    visitor.settle()
    assert "带走" in visitor.texts() and not [one for one in visitor.targets() if one.property("name") == "咨询"]
    visitor.close()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
def test_from_a_park_one_touch_leads_to_an_enquiry_about_it(
    pretend: Callable[..., Visitor], size: tuple[int, int]
) -> None:
    visitor = pretend(size)
    park = visitor.app.context.index.catalogue.parks[5]
    visitor.app.open("park", park.id)
    visitor.settle()
    visitor.tap("咨询")
    assert visitor.app.screen == "enquiry"
    contact(visitor)
    visitor.tap("下一步")
    assert visitor.app.enquiry.step == 1
    chips = [one for one in visitor.items() if one.metaObject().className().startswith("Chip_")]
    assert [one.property("name") for one in chips if one.property("on")] == [park.name["zh"]]


def test_an_enquiry_is_kept_sealed_with_the_notice_word_for_word(pack: Pack, quiet: QtLog, tmp_path: Path) -> None:
    """From the shortlist's take-away to the code, then opened with the key as staff do."""
    identity = pyrage.x25519.Identity.generate()
    settings = enquiring(Settings())
    sealed_to = msgspec.structs.replace(settings.enquiry, recipients=(str(identity.to_public()),))
    settings = msgspec.structs.replace(settings, enquiry=sealed_to)
    desk = Desk(tmp_path, settings)
    visitor = Visitor(pack, LANDSCAPE, settings=settings, desk=desk)
    desk.start()
    visitor.app.context.data = tmp_path
    park = visitor.app.context.index.catalogue.parks[2].id
    visitor.app.open("home")
    visitor.app.shortlist.toggle(park)
    visitor.app.open("takeaway")
    visitor.settle()
    visitor.tap("请招商人员联系我")
    told = build(settings.enquiry, settings.contact, "zh")
    assert {told.title, told.consent, *(part for row in told.rows for part in row)} <= set(visitor.texts())
    contact(visitor)
    for button in ("下一步", "下一步", "提交"):
        visitor.tap(button)
    visitor.until(lambda: visitor.app.enquiry.code, "the code")
    assert "谢谢，已经收到" in visitor.texts() and visitor.app.enquiry.code in visitor.texts()
    assert desk.enquiries is not None
    ((row, sealed),) = desk.enquiries.sealed().result()
    assert row.code == visitor.app.enquiry.code and row.parks == (park,) and visitor.enquiries == 1
    assert desk.enquiries.notice_text(row.notice).result() == told.text and row.notice == told.version
    fields = msgspec.json.decode(pyrage.decrypt(sealed, [identity]))
    assert (fields["name"], fields["organisation"]) == ("衡阳", "你好")
    assert fields["telephone"].replace(" ", "") == f"+86{PHONE}"
    desk.stop()
    visitor.close()


@pytest.mark.parametrize(
    ("method", "keys", "text"), [("hangul", "ㅎㅏㄴ", "한"), ("kana", "ka", "か"), ("zhuyin", "ㄏㄥˊ", "衡")]
)
def test_the_other_languages_are_typed_their_own_way(
    pretend: Callable[..., Visitor], method: str, keys: str, text: str
) -> None:
    """The content has none of them yet; their ways of typing are there."""
    visitor = pretend()
    visitor.tap("姓名")
    (writer,) = (one for one in visitor.items() if one.metaObject().className().startswith("Typewriter"))
    QMetaObject.invokeMethod(writer, "use", Q_ARG("QString", method))
    visitor.settle()
    type_(visitor, keys)
    assert text in [composing(visitor), *visitor.app.enquiry.texts.values(), *candidates(visitor)]

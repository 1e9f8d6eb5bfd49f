"""First use, by touch: a PIN, a passphrase, and the key that opens enquiries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.load import Pack
from kiosk.enquiries import IDENTITY_FILE, open_identity
from kiosk.garbage import Collector
from kiosk.qtlog import QtLog
from kiosk.settings import FILE, load, pin_hash_of
from kiosk.staff import pin_is
from kiosk.viewmodels.staff.pages import PAGES
from tests.driver import Visitor
from tests.staffside import furnish, knock, staff, type_text

PHRASE = "correct horse 42"


@pytest.fixture(autouse=True)
def collector(qt: object) -> Iterator[None]:
    """Threads work here: cyclic garbage is collected in this one, as in the program."""
    made = Collector()
    made.start()
    yield
    made.end()


@pytest.fixture(params=["zh", "en"])
def visitor(request: pytest.FixtureRequest, pack: Pack, quiet: QtLog, tmp_path: Path) -> Iterator[Visitor]:
    made = staff(pack, (1920, 1080), tmp_path, request.param)
    yield made
    made.close()


def words(visitor: Visitor, zh: str, en: str) -> str:
    return zh if visitor.app.language == "zh" else en


def digits(visitor: Visitor, pin: str) -> None:
    for digit in pin:
        visitor.tap(digit)
    visitor.tap(words(visitor, "确定", "OK"))


def phrase(visitor: Visitor, text: str) -> None:
    type_text(visitor, text)
    visitor.tap(words(visitor, "下一步", "Next"))


def test_the_whole_way_makes_a_pin_and_a_key_that_opens(visitor: Visitor, tmp_path: Path) -> None:
    knock(visitor)
    assert visitor.app.staff.page == "setup"
    digits(visitor, "271828")
    digits(visitor, "271828")
    phrase(visitor, PHRASE)
    phrase(visitor, PHRASE)
    told = " ".join(visitor.texts())
    assert str(tmp_path / IDENTITY_FILE) in told and words(visitor, "无法找回", "cannot be undone") in told
    visitor.tap(words(visitor, "制作钥匙", "Make the key"))
    assert not (tmp_path / FILE).exists()  # the box is not ticked
    assert any(words(visitor, "请先勾选", "tick the box") in text for text in visitor.texts())
    visitor.tap(words(visitor, "我已看过", "I have read"))
    visitor.tap(words(visitor, "制作钥匙", "Make the key"))
    model = visitor.app.staff.model("setup")
    visitor.until(lambda: model.stage == "done", "the key is made", patience=60)
    visitor.settle()
    assert str(tmp_path / IDENTITY_FILE) in " ".join(visitor.texts())
    visitor.tap(words(visitor, "继续", "Go on"))
    assert visitor.app.staff.page == PAGES[0].name
    settings, fault = load(tmp_path)
    assert fault is None and len(settings.enquiry.recipients) == 1
    assert pin_is("271828", pin_hash_of(tmp_path) or "")
    keys = open_identity((tmp_path / IDENTITY_FILE).read_bytes(), PHRASE)
    assert str(keys.identities[0].to_public()) == settings.enquiry.recipients[0]


def test_two_different_pins_begin_anew_and_a_poor_one_is_refused(visitor: Visitor, tmp_path: Path) -> None:
    knock(visitor)
    digits(visitor, "123456")
    assert any(words(visitor, "太容易猜到", "too easy") in text for text in visitor.texts())
    digits(visitor, "271828")
    digits(visitor, "271829")
    assert any(words(visitor, "不一样", "not the same") in text for text in visitor.texts())
    assert visitor.app.staff.model("setup").stage == "pin" and not (tmp_path / FILE).exists()


def test_walking_off_changes_nothing_and_forgets_what_was_typed(visitor: Visitor, tmp_path: Path) -> None:
    knock(visitor)
    digits(visitor, "271828")
    visitor.idle(181)
    assert visitor.app.state.attracting and not (tmp_path / FILE).exists()
    model = visitor.app.staff.model("setup")
    assert (model.stage, model.count) == ("pin", 0)


def test_without_a_pin_no_other_page_opens(visitor: Visitor) -> None:
    knock(visitor)
    for page in ("device", "export", "settings"):
        visitor.app.staff.show(page)
        assert visitor.app.staff.page == "setup"


def test_a_visitor_with_no_pin_set_can_go_back(visitor: Visitor) -> None:
    knock(visitor)
    visitor.tap(words(visitor, "返回", "Back"))
    assert visitor.app.state.attracting


def test_where_there_is_a_pin_nobody_sets_another_from_outside(pack: Pack, quiet: QtLog, tmp_path: Path) -> None:
    visitor = staff(pack, (1280, 720), furnish(tmp_path))
    visitor.app.staff.setUp("all")
    visitor.app.staff.setUp("only pin")
    assert not visitor.app.state.staffed
    visitor.close()


def test_a_settings_file_with_a_fault_lets_nobody_set_a_pin(pack: Pack, quiet: QtLog, tmp_path: Path) -> None:
    furnish(tmp_path, "[idle]\nafter = 1\n")
    visitor = staff(pack, (1280, 720), tmp_path)
    knock(visitor)
    assert visitor.app.state.door and visitor.app.staff.page == ""
    visitor.close()

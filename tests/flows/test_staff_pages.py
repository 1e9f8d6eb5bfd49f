"""The pages behind the PIN, by touch: device, export to a folder that stands in for a stick, settings."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.load import Pack
from kiosk.enquiries import IDENTITY_FILE, Draft, Enquiries, build, make_identity
from kiosk.garbage import Collector
from kiosk.qtlog import QtLog
from kiosk.settings import FILE, load, pin_hash_of
from kiosk.staff import exporting, pin_is, sticks
from kiosk.staff.sticks import Stick
from kiosk.supervisor import codes
from kiosk.takeaway import store
from tests.driver import Visitor
from tests.staffside import enter, furnish, staff, type_text

PHRASE = "correct horse 42"
NAME = "欧阳CANARY-4711"


@pytest.fixture(autouse=True)
def collector(qt: object) -> Iterator[None]:
    """Threads work here: cyclic garbage is collected in this one, as in the program."""
    made = Collector()
    made.start()
    yield
    made.end()


@pytest.fixture
def visitor(pack: Pack, quiet: QtLog, tmp_path: Path) -> Iterator[Visitor]:
    made = staff(pack, (1920, 1080), furnish(tmp_path / "data", "[idle]\nafter = 60 # ours\n"))
    yield made
    made.close()


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the system calls a stick for as long as it is there."""
    made = tmp_path / "FAIR"
    made.mkdir()
    monkeypatch.setattr(sticks, "sticks", lambda: [Stick(made, "FAIR", 10**9)] if made.exists() else [])
    return made


def export(visitor: Visitor) -> None:
    visitor.tap(visitor.named("导出"))  # the button; the page of the same name on the bar comes first


# -- device ----------------------------------------------------------------------------------------------------------


def test_the_device_page_says_how_the_kiosk_is(visitor: Visitor, tmp_path: Path) -> None:
    visitor.window.backstage.step = 1
    enter(visitor, "device")
    told = " ".join(visitor.texts())
    for wanted in ("kiosk 0.", "截至 2020-07", "分钟", "GB", "没有记录", "改用软件绘图", "enquiry.who"):
        assert wanted in told, wanted


def test_a_fault_of_the_settings_is_told_with_line_and_key(pack: Pack, quiet: QtLog, tmp_path: Path) -> None:
    visitor = staff(pack, (1920, 1080), furnish(tmp_path, "[idle]\nafter = 5\n"))
    enter(visitor, "device")
    assert any("第 2 行，idle.after" in text for text in visitor.texts())
    visitor.app.staff.show("settings")
    visitor.settle()
    assert any("第 2 行，idle.after" in text for text in visitor.texts())
    visitor.close()


@pytest.mark.parametrize(
    ("button", "code"),
    [
        ("重新启动导览", codes.RESTART_SHELL),
        ("退出导览", codes.NOTHING),
        ("重新启动电脑", codes.RESTART_DEVICE),
        ("关闭电脑", codes.SHUT_DOWN),
    ],
)
def test_ending_asks_first_and_then_ends_with_the_code(visitor: Visitor, button: str, code: int) -> None:
    ended: list[int] = []
    visitor.window.backstage.leave = ended.append
    enter(visitor, "device")
    visitor.tap(button)
    assert ended == []
    visitor.tap("取消")
    visitor.tap(button)
    visitor.tap(visitor.named(button))
    assert ended == [code]


# -- export ----------------------------------------------------------------------------------------------------------


def test_sheets_go_to_the_stick_that_is_found(visitor: Visitor, stick: Path, tmp_path: Path) -> None:
    store.keep(tmp_path / "data", b"%PDF-1.7", date(2026, 1, 1))
    enter(visitor, "export")
    assert "FAIR" in visitor.texts()
    visitor.tap("访客存下的 A4 资料")
    export(visitor)
    model = visitor.app.staff.model("export")
    visitor.until(lambda: not model.working, "it is exported")
    visitor.settle()
    (folder,) = stick.iterdir()
    assert (folder / "takeaways" / "0001-2026-01-01.pdf").read_bytes() == b"%PDF-1.7"
    assert any("已导出到" in text for text in visitor.texts())


def test_a_stick_that_vanishes_is_told_plainly(
    visitor: Visitor, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.keep(tmp_path / "data", b"%PDF-1.7", date(2026, 1, 1))
    enter(visitor, "export")
    visitor.tap("访客存下的 A4 资料")
    whole = exporting.STEPS[exporting.SHEETS]

    def pulled(folder: Path, sources: exporting.Sources) -> None:
        shutil.rmtree(stick)
        whole(folder, sources)

    monkeypatch.setitem(exporting.STEPS, exporting.SHEETS, pulled)
    export(visitor)
    model = visitor.app.staff.model("export")
    visitor.until(lambda: not model.working, "it has failed")
    visitor.settle()
    assert model.failed and any("被拔出" in text for text in visitor.texts()) and not stick.exists()


def test_enquiries_ask_for_the_passphrase_and_a_wrong_one_exports_nothing(
    visitor: Visitor, stick: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    made = make_identity(PHRASE, visitor.window.backstage.wall())
    (data / IDENTITY_FILE).write_bytes(made.file)
    recipients = f'who = "招商局"\ndays = 30\nrecipients = ["{made.recipient}"]\n'
    furnish(data, f'[contact]\ntelephone = "+86 10 1234 5678"\n[enquiry]\n{recipients}')
    settings = load(data)[0]
    enquiries = Enquiries(data, settings.enquiry, settings.contact)
    draft = Draft(name=NAME, organisation="ACME", telephone="+8613800138000", consented=True)
    enquiries.save(draft, build(settings.enquiry, settings.contact, "zh")).result()
    visitor.window.backstage.enquiries = lambda: enquiries
    enter(visitor, "export")
    visitor.tap("咨询，CSV 表格")
    export(visitor)
    model = visitor.app.staff.model("export")
    type_text(visitor, "wrong horse 42")
    visitor.tap(visitor.named("导出"))
    visitor.until(lambda: not model.working, "it was refused", patience=60)
    visitor.settle()
    assert any("密码不对" in text for text in visitor.texts()) and list(stick.iterdir()) == []
    visitor.tap("清空")
    type_text(visitor, PHRASE)
    visitor.tap(visitor.named("导出"))
    visitor.until(lambda: not model.working, "it is exported", patience=60)
    visitor.settle()
    (folder,) = stick.iterdir()
    assert NAME in (folder / "enquiries.csv").read_text(encoding="utf-8-sig")
    assert any(what == "export" for _, what, _ in enquiries.audits().result())
    enquiries.close()


def test_a_folder_can_be_chosen_by_touch(visitor: Visitor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sticks, "sticks", list)
    (tmp_path / "home" / "fair").mkdir(parents=True)
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    store.keep(tmp_path / "data", b"%PDF-1.7", date(2026, 1, 1))
    enter(visitor, "export")
    visitor.tap("选一个文件夹")
    visitor.tap("fair")
    visitor.tap("就存在这里")
    visitor.tap("访客存下的 A4 资料")
    export(visitor)
    model = visitor.app.staff.model("export")
    visitor.until(lambda: not model.working, "it is exported")
    assert len(list((tmp_path / "home" / "fair").iterdir())) == 1


# -- settings --------------------------------------------------------------------------------------------------------


def test_a_number_is_changed_by_steps_and_the_comment_stays(visitor: Visitor, tmp_path: Path) -> None:
    enter(visitor, "settings")
    visitor.tap("无人触摸多久后询问")
    visitor.tap("多一点")
    visitor.tap("多一点")
    visitor.tap("确定")
    text = (tmp_path / "data" / FILE).read_text(encoding="utf-8")
    assert "after = 90.0 # ours" in text
    assert any(one == "90 秒" for one in visitor.texts())


def test_a_switch_is_thrown_at_once_and_cancel_changes_nothing(visitor: Visitor, tmp_path: Path) -> None:
    enter(visitor, "settings")
    visitor.tap("呼叫时的提示音")
    assert load(tmp_path / "data")[0].sound is False
    visitor.tap("首屏语言")
    visitor.tap("取消")
    assert load(tmp_path / "data")[0].language == "zh"
    visitor.tap("首屏语言")
    visitor.tap("英文")
    assert load(tmp_path / "data")[0].language == "en"


def test_a_link_is_typed_and_a_wrong_one_is_refused_with_the_reason(visitor: Visitor, tmp_path: Path) -> None:
    enter(visitor, "settings")
    visitor.tap("给观众的网址")
    type_text(visitor, "example")
    visitor.tap("确定")
    assert load(tmp_path / "data")[0].link is None and any("写法不对" in text for text in visitor.texts())
    visitor.tap("清空")
    type_text(visitor, "https")
    visitor.tap("#+=")
    for sign in "://":
        visitor.tap(sign)
    visitor.tap("abc")
    type_text(visitor, "zone2")
    visitor.tap("确定")
    assert load(tmp_path / "data")[0].link == "https://zone2"


def test_hours_come_and_go_together(visitor: Visitor, tmp_path: Path) -> None:
    model = visitor.app.staff.model("settings")
    enter(visitor, "settings")
    visitor.tap("开馆")
    visitor.tap("少一点")
    visitor.tap("确定")
    hours = load(tmp_path / "data")[0].hours
    assert (hours.open, hours.close) == ("11:30", "18:00")
    model.edit("hours.close")
    model.clear()
    assert load(tmp_path / "data")[0].hours.times is None


def test_what_may_need_chinese_names_file_and_key(visitor: Visitor, tmp_path: Path) -> None:
    enter(visitor, "settings")
    visitor.app.staff.model("settings").edit("enquiry.who")
    visitor.settle()
    told = "\n".join(visitor.texts())
    assert str(tmp_path / "data" / FILE) in told and "[enquiry]" in told and 'who = "…"' in told


def test_the_webhook_is_never_shown_whole(visitor: Visitor, tmp_path: Path) -> None:
    address = "https://oapi.dingtalk.com/robot/send?access_token=0123456789"
    furnish(tmp_path / "data", f'[call]\nwebhook = "{address}"\n')
    enter(visitor, "settings")
    visitor.app.staff.model("settings").edit("call.webhook")
    visitor.settle()
    assert not any("0123456789" in text for text in visitor.texts())


def test_the_kiosk_restarts_when_staff_leave_after_a_change_and_not_before(visitor: Visitor) -> None:
    ended: list[int] = []
    enter(visitor, "settings")
    assert "重新启动导览后生效" in visitor.texts()  # nobody would start it again
    visitor.tap("退出")
    visitor.window.backstage.leave, visitor.window.backstage.supervised = ended.append, True
    enter(visitor, "settings")
    assert "退出工作人员页面后生效" in visitor.texts()
    visitor.tap("退出")
    assert ended == []
    enter(visitor, "settings")
    visitor.tap("呼叫时的提示音")
    assert ended == []
    visitor.tap("退出")
    assert ended == [codes.RESTART_SHELL]


def test_the_pin_is_changed_behind_the_pin(visitor: Visitor, tmp_path: Path) -> None:
    enter(visitor, "settings")
    visitor.app.staff.setUp("only pin")
    visitor.settle()
    for _ in range(2):
        for digit in "314159":
            visitor.tap(digit)
        visitor.tap("确定")
    model = visitor.app.staff.model("setup")
    visitor.until(lambda: model.stage == "done", "the PIN is written", patience=30)
    assert pin_is("314159", pin_hash_of(tmp_path / "data") or "")
    visitor.settle()
    visitor.tap("继续")
    assert visitor.app.staff.page == "settings"


def test_leaving_forgets_what_was_chosen(visitor: Visitor, stick: Path, tmp_path: Path) -> None:
    store.keep(tmp_path / "data", b"%PDF-1.7", date(2026, 1, 1))
    enter(visitor, "export")
    visitor.tap("访客存下的 A4 资料")
    visitor.idle(181)
    enter(visitor, "export")
    assert not any(one["on"] for one in visitor.app.staff.model("export").items)

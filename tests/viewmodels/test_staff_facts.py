"""What the device page tells, from what the kiosk knows of itself."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from kiosk.content.load import Pack
from kiosk.settings import Settings
from kiosk.store import Notice
from kiosk.supervisor import records
from kiosk.viewmodels.staff import facts as told
from kiosk.viewmodels.staff.backstage import Backstage
from kiosk.viewmodels.staff.facts import BAD, NOTE, OK, facts, notices, percentile

NOW = datetime(2027, 3, 1, 15, 0).astimezone()


@pytest.fixture
def stage(pack: Pack, tmp_path: Path) -> Backstage:
    return Backstage(pack, Settings(), lambda: tmp_path, wall=lambda: NOW, supervised=True)


def row(stage: Backstage, name: str) -> tuple[str, str, str]:
    """Value in Chinese and English, and state."""
    found = next(one for one in facts(stage) if one.name[0] == name)
    return (*found.value, found.state)


@pytest.mark.parametrize(
    ("counts", "wanted"),
    [
        ([0] * 14 + [950] + [50], 14),
        ([0] * 14 + [949] + [51], 15),
        ([100], 0),
        ([99], None),
        ([], None),
        ([0, 0, 0, 100], 3),
    ],
)
def test_the_share_of_pictures_is_the_one_that_is_asked_for(counts: Sequence[int], wanted: int | None) -> None:
    assert percentile(counts, 0.95) == wanted


def test_every_row_and_notice_is_in_both_languages(stage: Backstage) -> None:
    stage.store_notices = lambda: [Notice("坏了", "broken")]
    for one in facts(stage):
        assert all(one.name) and all(one.value) and one.state in (OK, NOTE, BAD), one
    assert all(zh and en for zh, en in notices(stage))


def test_slow_pictures_and_step_downs_are_seen(stage: Backstage) -> None:
    stage.frames = lambda: [0] * 60 + [1000]
    assert row(stage, "画面用时 p95") == ("60+ 毫秒", "60+ ms", NOTE)
    assert row(stage, "绘图")[2] == OK
    stage.step = 3
    zh, en, state = row(stage, "绘图")
    assert state == BAD and "附带的内容" in zh and "shipped" in en


def test_the_last_fault_is_told_with_time_and_reason(stage: Backstage, tmp_path: Path) -> None:
    assert row(stage, "上次异常")[2] == OK
    records.write(tmp_path, {"why": "interface"}, datetime(2027, 2, 1, 9, 0))
    assert row(stage, "上次异常")[0].startswith("2027-02-01 09:00，没有响应") and row(stage, "上次异常")[2] == OK
    records.write(tmp_path, {"why": "crash"}, datetime(2027, 3, 1, 9, 0))
    zh, en, state = row(stage, "上次异常")
    assert "程序崩溃" in zh and "共 2 次" in zh and "crashed" in en and state == NOTE


def test_a_record_that_is_no_record_does_no_harm(stage: Backstage, tmp_path: Path) -> None:
    (tmp_path / records.FOLDER).mkdir()
    (tmp_path / records.FOLDER / "x.json").write_text(json.dumps({"at": 5, "why": None}))
    assert row(stage, "上次异常")[2] == OK


def test_running_time_in_days_hours_minutes(stage: Backstage) -> None:
    for seconds, zh, en in (
        (59, "0 分钟", "0 min"),
        (3700, "1 小时 1 分", "1 h 1 min"),
        (90000, "1 天 1 小时", "1 d 1 h"),
    ):
        stage.began = time.monotonic() - seconds
        assert row(stage, "连续运行")[:2] == (zh, en)


def test_a_full_disk_is_bad(stage: Backstage, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type("Usage", (), {"free": 10_000_000})
    monkeypatch.setattr(told.shutil, "disk_usage", lambda place: usage)
    assert row(stage, "磁盘剩余") == ("0.0 GB", "0.0 GB", BAD)


@pytest.mark.parametrize(("up", "state"), [(True, OK), (False, NOTE)])
def test_offline_is_worth_knowing_and_no_fault(
    stage: Backstage, monkeypatch: pytest.MonkeyPatch, up: bool, state: str
) -> None:
    import psutil

    card = type("Card", (), {"isup": up})
    monkeypatch.setattr(psutil, "net_if_stats", lambda: {"lo": type("Lo", (), {"isup": True}), "eth0": card})
    assert row(stage, "网络")[2] == state


def test_what_is_to_be_seen_to_names_everything_once(stage: Backstage) -> None:
    stage.notices = ["设置有误 / a fault", "设置有误 / a fault", "只有一种"]
    stage.store_notices = lambda: [Notice("磁盘已满", "disk full")]
    stage.supervised = False
    found = [zh for zh, _ in notices(stage)]
    assert found[:3] == ["设置有误", "只有一种", "磁盘已满"]
    assert "enquiry.who" in found[3] and "看守" in found[4]


def test_a_restart_in_the_hours_of_the_fair_is_to_be_seen_to(stage: Backstage) -> None:
    stage.settings = msgspec.convert(
        {"hours": {"open": "09:00", "close": "17:00"}, "restart": {"at": "12:30"}}, Settings
    )
    assert any("12:30" in zh and "09:00–17:00" in zh for zh, _ in notices(stage))


def test_when_all_is_set_up_nothing_is_to_be_seen_to(stage: Backstage) -> None:
    stage.settings = msgspec.convert(
        {
            "enquiry": {"who": "x", "days": 30, "recipients": ["age1" + "q" * 58]},
            "contact": {"telephone": "+86 10 1234 5678"},
            "hours": {"open": "09:00", "close": "17:00"},
            "restart": {"at": "04:00"},
        },
        Settings,
    )
    assert notices(stage) == []
    assert row(stage, "访客咨询")[2] == OK

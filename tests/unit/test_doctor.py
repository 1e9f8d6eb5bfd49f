"""The report itself in words, and the whole command in a process of its own, as staff run it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk import __version__, doctor, doctor_log, doctor_text
from kiosk.supervisor import records, state
from kiosk.tooling import ROOT
from kiosk.touch.record import MARK

REPORT: dict[str, Any] = {
    "program": {"version": "9.9", "packaged": True, "python": "3.11", "qt": "6.12", "system": "Linux"},
    "renderer": {"setting": "auto", "used": "software", "stepped": False},
    "screens": [
        {
            "name": "HDMI-1",
            "pixels": [3840, 2160],
            "millimetres": [952, 535],
            "pixels_per_millimetre": 4.03,
            "hertz": 60,
        },
        {"name": "None", "pixels": [800, 600], "millimetres": [0, 0], "pixels_per_millimetre": None, "hertz": 60},
    ],
    "width_mm_setting": 950.0,
    "fonts": [{"file": "a.otf", "family": "Kiosk Sans"}, {"file": "b.otf", "family": None}],
    "pack": None,
    "data": {"folder": "/data", "writable": True, "free_mb": 1500, "log": "/data/logs/kiosk.log", "log_warnings": 2},
    "supervisor": {
        "step": 0,
        "since": "",
        "why": "",
        "ends": 3,
        "last": {"at": "2026-01-01T10:00:00", "why": "crash", "how": "SIGSEGV", "version": "9.9"},
    },
    "touch": {"ghosts": 3, "last": "2026-03-01 10:00:00"},
    "insights": {
        "on": True,
        "file": "/data/insights.db",
        "readable": True,
        "first": "2026-11-20",
        "last": "2026-11-23",
        "mb": 0.2,
    },
    "enquiries": {"readable": True, "off": None, "kept": 4, "next": "2027-01-09"},
    "faults": [{"zh": "字体无法读取：b.otf", "en": "Font unreadable: b.otf"}],
}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "zh",
            [
                "打包程序",
                "952×535 mm，4.03 px/mm",
                "没有报告物理尺寸",
                "950 mm",
                "没有可用的内容包",
                "异常结束：3 条记录，最近一次 2026-01-01T10:00:00：程序崩溃（SIGSEGV，版本 9.9）",
                "触摸屏误触：3 次，最近一次 2026-03-01 10:00:00",
                "咨询：可以登记；保存 4 条，最早的一条 2027-01-09 删除",
                "✗ 字体无法读取：b.otf",
            ],
        ),
        (
            "en",
            [
                "packaged",
                "physical size not reported",
                "1 of 2 files",
                "1.5 GB",
                "2 warnings",
                "Abnormal ends: 3 on record, the last at 2026-01-01T10:00:00: it crashed (SIGSEGV, version 9.9)",
                "Ghost touches: 3 times, last at 2026-03-01 10:00:00",
                "Counting of visits: on, 2026-11-20 – 2026-11-23",
                "Enquiries: taken; 4 kept, the first to be erased on 2027-01-09",
                "✗ Font unreadable: b.otf",
            ],
        ),
    ],
)
def test_the_report_in_words(language: str, expected: list[str]) -> None:
    text = "\n".join(doctor_text.lines(REPORT, language))
    assert [part for part in expected if part not in text] == []


def test_the_chinese_report_has_chinese_punctuation() -> None:
    assert not re.search(r"[,;()!?]", "\n".join(doctor_text.lines(REPORT, "zh")))


def test_without_faults_it_says_so() -> None:
    assert doctor_text.lines({**REPORT, "faults": []}, "en")[-1] == "All is well."


def test_warnings_in_the_log_are_counted(tmp_path: Path) -> None:
    log = tmp_path / "kiosk.log"
    assert doctor._warnings(log) == 0
    lines = ["2026-01-01 10:00:00,000 INFO a WARNING in a text does not count: it stands far to the right of it"]
    log.write_text("\n".join([*lines, "2026-01-01 10:00:00,000 WARNING qt x", "Traceback"]), encoding="utf-8")
    assert doctor._warnings(log) == 1


@pytest.mark.parametrize(("free", "told"), [(doctor.LEAST_FREE, False), (42_000_000, True)])
def test_a_disk_that_is_nearly_full_is_a_fault_with_how_much_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, told: bool
) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "new"))
    monkeypatch.setattr("shutil.disk_usage", lambda _: shutil._ntuple_diskusage(free, 0, free))  # type: ignore[attr-defined]
    facts, faults = doctor.data_facts()
    assert facts["free_mb"] == free // 10**6
    words = [{"zh": "磁盘快满了，只剩 42 MB", "en": "The disk is nearly full: 42 MB left"}]
    assert faults == (words if told else [])


@pytest.mark.parametrize(("hours", "faults"), [(1, 1), (30, 0)])
def test_ghost_touches_are_counted_over_all_logs_and_a_fault_for_a_day(tmp_path: Path, hours: int, faults: int) -> None:
    logs = tmp_path / "logs"
    assert doctor_log.touch_facts(logs / "kiosk.log") == ({"ghosts": 0, "last": None}, [])
    logs.mkdir()
    for number, name in enumerate(("kiosk.log.1", "kiosk.log")):
        line = f"2026-03-01 1{number}:00:00,000 WARNING kiosk.touchguard {MARK} more than 40 in a second\n"
        (logs / name).write_text(line, encoding="utf-8")
        os.utime(logs / name, (number, number))
    found, wrong = doctor_log.touch_facts(logs / "kiosk.log", datetime(2026, 3, 1, 11) + timedelta(hours=hours))
    assert found == {"ghosts": 2, "last": "2026-03-01 11:00:00"}
    assert len(wrong) == faults


def run_doctor(data: Path, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    base = {
        "PYTHONPATH": str(ROOT),
        "KIOSK_DATA": str(data),
        "PATH": os.environ["PATH"],
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "kiosk", "doctor", *arguments]
    return subprocess.run(
        command, env={**base, **environ}, capture_output=True, text=True, check=False, encoding="utf-8"
    )


def test_the_command_reports_fonts_screen_and_data_folder(tmp_path: Path) -> None:
    done = run_doctor(tmp_path / "new", "--json")
    report = json.loads(done.stdout)
    assert {font["family"] for font in report["fonts"]} == {"Kiosk Sans", "Kiosk Serif", "Kiosk Icons"}
    assert report["screens"] and report["data"]["writable"]
    assert done.returncode == (1 if report["faults"] else 0)
    assert "Traceback" not in done.stderr


def test_faulty_settings_are_named_in_the_language_asked_for(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[idle]\nafter = 1\n", encoding="utf-8")
    english, chinese = run_doctor(tmp_path, "--language", "en"), run_doctor(tmp_path, "--language", "zh")
    assert "The settings file" in english.stdout and "设置文件" not in english.stdout
    assert "设置文件" in chinese.stdout
    assert english.returncode == chinese.returncode == 1


def test_a_restart_in_the_hours_of_the_fair_is_named(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(
        '[hours]\nopen = "09:00"\nclose = "17:00"\n[restart]\nat = "9:00"\n', encoding="utf-8"
    )
    done = run_doctor(tmp_path, "--language", "en")
    assert "The daily restart at 9:00 falls within the hours of the fair (09:00–17:00)" in done.stdout
    assert done.returncode == 1


def test_a_language_that_the_content_lacks_is_named(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('language = "fr"\n', encoding="utf-8")
    done = run_doctor(tmp_path, "--language", "zh")
    assert "内容没有这种语言：fr，首屏用 zh" in done.stdout and done.returncode == 1
    assert "not in this language: fr" in run_doctor(tmp_path, "--language", "en").stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11")
def test_without_a_screen_it_says_so_and_goes_on(tmp_path: Path) -> None:
    done = run_doctor(tmp_path, "--json", QT_QPA_PLATFORM="")
    report = json.loads(done.stdout)
    assert report["screens"] == []
    assert {"zh": "没有找到屏幕", "en": "No screen was found"} in report["faults"]


def test_ends_and_a_step_of_the_supervisor_are_told(tmp_path: Path) -> None:
    records.write(tmp_path, {"why": "interface", "how": "SIGABRT", "version": __version__})
    state.save(tmp_path, state.Remembered(1, "2026-01-01T10:00:00", "crash: SIGSEGV", __version__))
    report = json.loads(run_doctor(tmp_path, "--json").stdout)
    assert report["supervisor"]["ends"] == 1 and report["supervisor"]["step"] == 1
    assert report["supervisor"]["last"]["why"] == "interface"
    english = run_doctor(tmp_path, "--language", "en")
    assert "it froze (SIGABRT" in english.stdout and "✗ The kiosk failed several times" in english.stdout
    assert english.returncode == 1

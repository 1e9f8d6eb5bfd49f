"""`kiosk doctor`: how this computer is, to be read out on the telephone. Facts here, words in doctor_text."""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
from pathlib import Path
from typing import Any

from kiosk import __version__, display, doctor_enquiries, doctor_files, doctor_log, doctor_shown, doctor_text, paths
from kiosk.arguments import Parser
from kiosk.daily_restart import in_fair_hours
from kiosk.settings import Settings, load
from kiosk.supervisor import records, state, words

LEAST_FREE = 500_000_000
"""Bytes under which the disk is called full: a new pack, and the old one beside it until it is whole."""

Fault = dict[str, str]


def _fault(zh: str, en: str) -> Fault:
    return {"zh": zh, "en": en}


def program_facts() -> dict[str, Any]:
    """Versions of the program and of what it runs on."""
    from PySide6 import __version__ as pyside

    return {
        "version": __version__,
        "packaged": paths.packaged(),
        "python": platform.python_version(),
        "qt": pyside,
        "system": platform.platform(),
    }


def screen_facts() -> list[dict[str, Any]]:
    """Every screen: pixels, millimetres (0 where it does not say), pixels per millimetre, pictures a second."""
    from PySide6.QtGui import QGuiApplication

    screens = []
    for screen in QGuiApplication.screens():
        ratio, size, millimetres = screen.devicePixelRatio(), screen.size(), screen.physicalSize()
        width = round(size.width() * ratio)
        wide = millimetres.width()
        screens.append(
            {
                "name": screen.name(),
                "pixels": [width, round(size.height() * ratio)],
                "millimetres": [round(wide), round(millimetres.height())],
                "pixels_per_millimetre": round(width / wide, 2) if wide > 0 else None,
                "hertz": round(screen.refreshRate()),
            }
        )
    return screens


def font_facts() -> list[dict[str, Any]]:
    """The shipped font files and the family that Qt reads in each, None where it cannot."""
    from PySide6.QtGui import QFontDatabase

    facts = []
    for file in paths.font_files():
        families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
        facts.append({"file": file.name, "family": families[0] if families else None})
    return facts


def data_facts() -> tuple[dict[str, Any], list[Fault]]:
    """The data folder: may it be written to, how much room is left."""
    folder = paths.data()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".doctor-{os.getpid()}"
        probe.touch()
        probe.unlink()
        writable = True
    except OSError:
        writable = False
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    free = shutil.disk_usage(existing).free
    faults = []
    if not writable:
        faults.append(_fault(f"数据文件夹不能写入：{folder}", f"The data folder cannot be written to: {folder}"))
    if free < LEAST_FREE:
        faults.append(
            _fault(f"磁盘快满了，只剩 {free // 10**6} MB", f"The disk is nearly full: {free // 10**6} MB left")
        )
    log = paths.log_file()
    facts = {"folder": str(folder), "writable": writable, "free_mb": free // 10**6, "log": str(log)}
    return facts | {"log_warnings": _warnings(log)}, faults


def supervisor_facts() -> tuple[dict[str, Any], list[Fault]]:
    """The step of the loop brake, how many abnormal ends are on record, and the last of them."""
    folder = paths.data()
    remembered, (ends, last) = state.load(folder, __version__), records.latest(folder)
    told = words.step(remembered.level)
    facts = {
        "step": remembered.level,
        "since": remembered.since,
        "why": remembered.why,
        "ends": ends,
        "last": {name: last.get(name) for name in ("at", "why", "how", "version")} if last else None,
    }
    return facts, [_fault(*told)] if told else []


def insights_facts(settings: Settings) -> tuple[dict[str, Any], list[Fault]]:
    """Whether visits are counted, the first and last day known of, the size of the file, and why it cannot be read."""
    from kiosk.insights import FILE, SCHEMA, span
    from kiosk.store import StoreError, reading

    file = paths.data() / FILE
    facts: dict[str, Any] = {"on": settings.insights.on, "file": str(file), "first": None, "last": None, "mb": 0.0}
    facts["readable"] = True
    if not file.exists():
        return facts, []
    try:
        facts["mb"] = round(file.stat().st_size / 1e6, 1)
        with reading(file, SCHEMA) as connection:
            known = span(connection)
    except StoreError as error:
        return facts | {"readable": False}, [_fault(error.zh, error.en)]
    if known:
        facts |= {"first": known[0].isoformat(), "last": known[1].isoformat()}
    return facts, []


def _warnings(log: Path) -> int:
    """Lines at warning level or above in the log in use; 0 where there is none."""
    return sum(line.split(" ", 3)[2:3] in (["WARNING"], ["ERROR"], ["CRITICAL"]) for line in doctor_log.lines(log))


def gather() -> dict[str, Any]:
    """Everything that `kiosk doctor --json` prints. Starts Qt, on its offscreen platform where there is no screen."""
    faults = doctor_files.program_faults()
    settings, wrong = load(paths.data())
    if wrong:
        zh, _, en = wrong.partition(" / ")
        faults.append(_fault(zh, en or zh))
    seen = display.has_screen()
    if not seen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        faults.append(_fault("没有找到屏幕", "No screen was found"))
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    fonts = font_facts()
    faults += [_fault(f"字体无法读取：{f['file']}", f"Font unreadable: {f['file']}") for f in fonts if not f["family"]]
    if not fonts:
        faults.append(_fault("找不到字体文件", "The font files are missing"))
    drawn, pack, pack_faults = doctor_shown.facts(settings)
    data, data_faults = data_facts()
    supervisor, steps = supervisor_facts()
    touch, touch_faults = doctor_log.touch_facts(paths.log_file())
    if told := in_fair_hours(settings):
        faults.append(_fault(*told))
    insights, insights_faults = insights_facts(settings)
    enquiries, enquiries_faults = doctor_enquiries.facts(settings)
    if data["writable"]:
        data_faults += doctor_files.log_faults(paths.log_file())
    report = {
        "program": program_facts(),
        "renderer": drawn,
        "screens": screen_facts() if seen else [],
        "width_mm_setting": settings.screen.width_mm,
        "fonts": fonts,
        "pack": pack,
        "data": data,
        "supervisor": supervisor,
        "touch": touch,
        "insights": insights,
        "enquiries": enquiries,
        "faults": [*faults, *pack_faults, *data_faults, *steps, *touch_faults, *insights_faults, *enquiries_faults],
    }
    del application
    return report


def main(argv: list[str]) -> int:
    """Prints the report; 1 when it names a fault."""
    parser = Parser(prog="kiosk doctor", description="这台电脑的情况 / how this computer is")
    parser.add_argument("--json", action="store_true", help="给程序读 / for programs")
    parser.add_argument("--language", choices=("zh", "en"), help="默认按设置 / as in the settings unless given")
    args = parser.parse_args(argv)
    report = gather()
    if args.json:
        print(json.dumps(report, ensure_ascii=False, indent=1))
    else:
        language = args.language or load(paths.data())[0].language
        print("\n".join(doctor_text.lines(report, language)))
    return 1 if report["faults"] else 0

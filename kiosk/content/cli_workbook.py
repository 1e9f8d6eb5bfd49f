"""`kiosk content workbook SRC book.xlsx` and `kiosk content import book.xlsx [--photos DIR] SRC`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from kiosk import paths
from kiosk.content.check import check
from kiosk.content.untranslated import split
from kiosk.content.workbook.exporting import export_workbook
from kiosk.content.workbook.finding import Finding
from kiosk.content.workbook.importing import Outcome, import_workbook
from kiosk.content.workbook.report import as_json, write_html
from kiosk.content.workbook.sheets import TO_TRANSLATE
from kiosk.files import called, spoken

OK, FAULTS = 0, 1
SUFFIX = ".xlsx"
_REPORT_SUFFIX = ".report.html"

_SAY = {
    "zh": {
        "written": "工作簿已写好：{path}",
        "gaps": "译文缺口 {count} 处，在“{sheet}”表里列出，格子标成黄色。",
        "exists": "{path} 已存在，没有覆盖。请换一个文件名，或加 --force。",
        "source-faults": "内容本身有 {count} 处问题，请先改正：kiosk content check {path}",
        "failed": "{path} 写不进去：{reason}",
        "faults": "发现 {count} 处问题，什么都没有改动。",
        "no-folder": "没有内容文件夹 {path}：工作簿里的图片要在那里找。名称写对了吗？",
        "same": "工作簿与内容相同，没有要改的。",
        "done": "已导入：写入 {written} 个文件，去掉 {removed} 个，照片 {photographs} 张。",
        "notices": "另有 {count} 处请留意。",
        "backup": "原来的内容保存在：{path}",
        "report": "报告：{path}",
    },
    "en": {
        "written": "The workbook is written: {path}",
        "gaps": "Gaps in translations: {count}, listed on the sheet “{sheet}”, their cells in yellow.",
        "exists": "{path} exists and was not overwritten. Choose another name, or add --force.",
        "source-faults": "The content itself has {count} faults; put them right first: kiosk content check {path}",
        "failed": "{path} could not be written: {reason}",
        "faults": "Faults found: {count}. Nothing was changed.",
        "no-folder": "There is no content folder {path}; pictures of the workbook would be in it. Is the name right?",
        "same": "The workbook says what the content says already; nothing to change.",
        "done": "Imported: {written} files written, {removed} taken out, {photographs} photographs.",
        "notices": "Also for your attention: {count}.",
        "backup": "The content as it was: {path}",
        "report": "Report: {path}",
    },
}


def run(arguments: argparse.Namespace) -> int:
    """Run either command; 0, or 1 with faults or a failure."""
    say = _SAY[arguments.language]
    return _export(arguments, say) if arguments.command == "workbook" else _import(arguments, say)


def _export(arguments: argparse.Namespace, say: dict[str, str]) -> int:
    book = called(arguments.book, SUFFIX)
    if os.path.lexists(book) and not arguments.force:
        return _fail(say["exists"].format(path=book))
    report = check(arguments.source, paths.assets() / "fonts")
    found = split(report.faults)
    if found.faults:
        for fault in found.faults:
            print(fault.show(arguments.language))
        return _fail(say["source-faults"].format(count=len(found.faults), path=arguments.source))
    try:
        findings = export_workbook(report.content, book)
    except OSError as error:
        return _fail(say["failed"].format(path=book, reason=spoken(error, arguments.language)))
    _show(findings, arguments.language)
    if findings:
        return FAULTS
    if found.gaps:
        print(say["gaps"].format(count=len(found.gaps), sheet=TO_TRANSLATE))
    print(say["written"].format(path=book))
    return OK


def _import(arguments: argparse.Namespace, say: dict[str, str]) -> int:
    fonts = paths.assets() / "fonts"
    outcome = import_workbook(arguments.book, arguments.source, fonts, arguments.photos, arguments.jobs)
    written = _write_report(outcome, arguments)
    if arguments.json:
        plain = as_json(outcome) | {"report": str(written) if written else None}
        print(json.dumps(plain, ensure_ascii="utf" not in (sys.stdout.encoding or "").lower(), indent=2))
    else:
        _tell(outcome, written, arguments.language, say)
        if outcome.faults and not arguments.source.is_dir():
            print(say["no-folder"].format(path=arguments.source))
    return OK if outcome.done else FAULTS


def _tell(outcome: Outcome, written: Path | None, language: str, say: dict[str, str]) -> None:
    _show(outcome.findings, language)
    notices = len(outcome.findings) - len(outcome.faults)
    if not outcome.done:
        print(say["faults"].format(count=len(outcome.faults)))
    elif outcome.backup is None and not outcome.written:
        print(say["same"])
    else:
        counts = {name: len(getattr(outcome, name)) for name in ("written", "removed", "photographs")}
        print(say["done"].format(**counts))
    if notices:
        print(say["notices"].format(count=notices))
    for name, path in (("backup", outcome.backup), ("report", written)):
        if path is not None:
            print(say[name].format(path=path))


def _show(findings: list[Finding], language: str) -> None:
    for finding in sorted(findings, key=lambda one: one.level == "notice"):
        print(finding.show(language))


def _write_report(outcome: Outcome, arguments: argparse.Namespace) -> Path | None:
    """The report, where there is something to say; None where there is not, or nowhere to write it."""
    told = outcome.findings and arguments.book.is_file()  # of a slip in the name no report is left beside
    if arguments.no_report or not (told or arguments.report):
        return None
    path: Path = arguments.report or arguments.book.with_name(arguments.book.stem + _REPORT_SUFFIX)
    try:
        write_html(outcome, arguments.book.name, path)
    except (OSError, ValueError) as error:
        _fail(_SAY[arguments.language]["failed"].format(path=path, reason=spoken(error, arguments.language)))
        return None
    return path


def _fail(text: str) -> int:
    print(text, file=sys.stderr)
    return FAULTS

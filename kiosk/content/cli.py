"""`kiosk content check|compile|workbook|import`."""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
from concurrent.futures import BrokenExecutor
from pathlib import Path

import msgspec

from kiosk import paths
from kiosk.content.check import Report, check
from kiosk.content.cli_arguments import add_commands, positive, system_language
from kiosk.content.compile import compile_pack
from kiosk.content.pack import NotAPackError

OK, FAULTS, USAGE = 0, 1, 2

_SAY = {
    "zh": {
        "none": "没有发现问题。",
        "faults": "发现 {count} 处问题。",
        "not-compiled": "有问题的内容不能编译，内容包没有改动。",
        "done": "内容包已写好：{path}",
        "not-a-pack": "{path} 已存在且不是内容包，没有改动。请换一个文件夹。",
        "failed": "内容包没有写成，原有的没有改动：{reason}",
        "counts": "园区与项目 {parks}，区域 {areas}，服务 {services}，数字 {figures}，"
        "事件 {events}，来源 {sources}，图片 {media}，补充事实 {facts}",
    },
    "en": {
        "none": "No faults found.",
        "faults": "Faults found: {count}.",
        "not-compiled": "Content with faults is not compiled; the pack is unchanged.",
        "done": "The pack is written: {path}",
        "not-a-pack": "{path} exists and is not a content pack; it is unchanged. Choose another folder.",
        "failed": "The pack was not written; an old one is unchanged: {reason}",
        "counts": "parks {parks}, areas {areas}, services {services}, figures {figures}, "
        "events {events}, sources {sources}, pictures {media}, later facts {facts}",
    },
}


def main(argv: list[str]) -> int:
    """Run a command; returns 0, 1 with faults or a failure, 2 for wrong usage."""
    multiprocessing.freeze_support()
    _write_anything()
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as stop:
        return OK if stop.code in (0, None) else USAGE
    if arguments.command in ("workbook", "import"):
        from kiosk.content import cli_workbook  # openpyxl takes a quarter of a second to load

        return cli_workbook.run(arguments)
    say = _SAY[arguments.language]
    report = check(arguments.source, paths.assets() / "fonts")
    if arguments.command == "check":
        return _print(report, arguments.language, as_json=arguments.json)
    if report.faults:
        _print(report, arguments.language, as_json=False)
        print(say["not-compiled"], file=sys.stderr)
        return FAULTS
    return _compile(report, arguments.pack, arguments.jobs, say)


def _compile(report: Report, pack: Path, jobs: int | None, say: dict[str, str]) -> int:
    try:
        compile_pack(report.content, pack, jobs)
    except NotAPackError:
        print(say["not-a-pack"].format(path=pack), file=sys.stderr)
        return FAULTS
    except (OSError, BrokenExecutor) as error:
        print(say["failed"].format(reason=error), file=sys.stderr)
        return FAULTS
    print(say["counts"].format(**report.counts))
    print(say["done"].format(path=pack))
    return OK


def _print(report: Report, language: str, *, as_json: bool) -> int:
    if as_json:
        faults = [msgspec.to_builtins(fault) for fault in report.faults]
        whole = {"counts": report.counts, "faults": faults}
        print(json.dumps(whole, ensure_ascii="utf" not in (sys.stdout.encoding or "").lower(), indent=2))
        return FAULTS if faults else OK
    say = _SAY[language]
    for fault in report.faults:
        print(fault.show(language))
    print(say["counts"].format(**report.counts))
    print(say["faults"].format(count=len(report.faults)) if report.faults else say["none"])
    return FAULTS if report.faults else OK


def _parser() -> argparse.ArgumentParser:
    spoken = argparse.ArgumentParser(add_help=False)
    spoken.add_argument("--language", choices=("zh", "en"), default=system_language())
    common = argparse.ArgumentParser(add_help=False, parents=[spoken])
    common.add_argument("source", metavar="SRC", type=Path, help="内容文件夹 / the content folder")
    parser = argparse.ArgumentParser(
        prog="kiosk content", description="检查、编译、修改内容 / check, compile, change content"
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="check | compile | workbook | import")
    check_parser = commands.add_parser("check", parents=[common], help="列出所有问题 / list every fault")
    check_parser.add_argument("--json", action="store_true", help="以 JSON 输出 / as JSON")
    compile_parser = commands.add_parser("compile", parents=[common], help="生成内容包 / write a content pack")
    compile_parser.add_argument("pack", metavar="PACK", type=Path, help="内容包文件夹 / folder of the pack")
    compile_parser.add_argument("--jobs", metavar="N", type=positive, help="进程数 / number of processes")
    add_commands(commands, spoken)
    return parser


def _write_anything() -> None:
    """A terminal that cannot show a character gets a mark in its place, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")

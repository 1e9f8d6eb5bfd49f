"""`kiosk content new|check|compile|workbook|import`."""

from __future__ import annotations

import argparse
import json
import locale
import multiprocessing
import os
import sys
from concurrent.futures import BrokenExecutor
from pathlib import Path

import msgspec

from kiosk import paths
from kiosk.content.check import Report, check
from kiosk.content.cli_arguments import add_commands, positive
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
        "new": "示例内容已写好：{path}\n请把示例逐条换成真实的、有出处的内容，再运行：kiosk content check {path}",
        "not-empty": "{path} 里已有文件，没有改动。请换一个新的或空的文件夹。",
        "not-made": "{path} 写不进去：{reason}",
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
        "new": "An example zone is written: {path}\n"
        "Replace what is an example by what is true and has a source, then run: kiosk content check {path}",
        "not-empty": "{path} holds files already and is unchanged. Choose a new or empty folder.",
        "not-made": "{path} could not be written: {reason}",
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
    if arguments.command == "new":
        return _new(arguments.folder, _SAY[arguments.language])
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


def _new(folder: Path, say: dict[str, str]) -> int:
    from kiosk.content.example.making import NotEmptyError, make_example

    try:
        make_example(paths.assets() / "example", folder)
    except NotEmptyError:
        print(say["not-empty"].format(path=folder), file=sys.stderr)
        return FAULTS
    except OSError as error:
        print(say["not-made"].format(path=folder, reason=error.strerror or error), file=sys.stderr)
        return FAULTS
    print(say["new"].format(path=folder))
    return OK


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
    commands = parser.add_subparsers(dest="command", required=True, metavar="new | check | compile | workbook | import")
    check_parser = commands.add_parser("check", parents=[common], help="列出所有问题 / list every fault")
    check_parser.add_argument("--json", action="store_true", help="以 JSON 输出 / as JSON")
    compile_parser = commands.add_parser("compile", parents=[common], help="生成内容包 / write a content pack")
    compile_parser.add_argument("pack", metavar="PACK", type=Path, help="内容包文件夹 / folder of the pack")
    compile_parser.add_argument("--jobs", metavar="N", type=positive, help="进程数 / number of processes")
    add_commands(commands, spoken)
    return parser


def system_language() -> str:
    """zh where the system speaks Chinese, else en."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    chosen = next((name for name in names if name), "") or (locale.getlocale()[0] or "")
    return "zh" if chosen.lower().startswith(("zh", "chinese")) else "en"


def _write_anything() -> None:
    """A terminal that cannot show a character gets a mark in its place, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")

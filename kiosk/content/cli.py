"""`kiosk content new|check|compile|translated|workbook|import`."""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
from concurrent.futures import BrokenExecutor

import msgspec

from kiosk import paths
from kiosk.arguments import Parser, place, read
from kiosk.content import cli_folders as folders
from kiosk.content.check import Report, check
from kiosk.content.cli_arguments import add_commands, positive, system_language
from kiosk.content.cli_words import FAULTS, OK, SAY
from kiosk.content.compile import compile_pack
from kiosk.content.pack import NotAPackError
from kiosk.content.untranslated import is_gap, split
from kiosk.files import spoken


def main(argv: list[str]) -> int:
    """Run a command; returns 0, 1 with faults or a failure, 2 for wrong usage."""
    multiprocessing.freeze_support()
    _write_anything()
    arguments = read(_parser(), argv)
    if isinstance(arguments, int):
        return arguments
    if arguments.command == "new":
        return folders.new(arguments.folder, arguments.language)
    if arguments.command in ("workbook", "import"):
        from kiosk.content import cli_workbook  # openpyxl takes a quarter of a second to load

        return cli_workbook.run(arguments)
    say = SAY[arguments.language]
    report = check(arguments.source, paths.assets() / "fonts")
    if arguments.command == "translated":
        return folders.translated(report, arguments.language)
    if arguments.command == "check":
        return _print(report, arguments, as_json=arguments.json)
    found = split(report.faults)
    if found.faults or (found.gaps and not arguments.with_gaps):
        _print(report, arguments, as_json=False)
        print(say["not-compiled" if found.faults else "gaps-not-compiled"], file=sys.stderr)
        return FAULTS
    return _compile(report, arguments, say)


def _compile(report: Report, arguments: argparse.Namespace, say: dict[str, str]) -> int:
    pack = arguments.pack
    try:
        compile_pack(report.content, pack, arguments.jobs)
    except NotAPackError:
        print(say["not-a-pack"].format(path=pack), file=sys.stderr)
        return FAULTS
    except (OSError, BrokenExecutor) as error:
        print(say["failed"].format(reason=spoken(error, arguments.language)), file=sys.stderr)
        return FAULTS
    if not arguments.no_note:
        folders.note(report.content, arguments.language)
    print(say["counts"].format(**report.counts))
    print(say["done"].format(path=pack))
    return OK


def _print(report: Report, arguments: argparse.Namespace, *, as_json: bool) -> int:
    found = split(report.faults)
    code = FAULTS if found.faults or (found.gaps and not arguments.with_gaps) else OK
    if as_json:
        faults = [msgspec.to_builtins(fault) | {"gap": is_gap(fault)} for fault in report.faults]
        whole = {"counts": report.counts, "faults": faults}
        print(json.dumps(whole, ensure_ascii="utf" not in (sys.stdout.encoding or "").lower(), indent=2))
        return code
    say = SAY[arguments.language]
    for fault in (*found.faults, *found.gaps):
        print(fault.show(arguments.language))
    print(say["counts"].format(**report.counts))
    if found.faults or not found.gaps:
        print(say["faults"].format(count=len(found.faults)) if found.faults else say["none"])
    if found.gaps:
        print(say["gaps"].format(count=len(found.gaps)))
    return code


def _parser() -> Parser:
    spoken = Parser(add_help=False)
    spoken.add_argument("--language", choices=("zh", "en"), default=system_language())
    common = Parser(add_help=False, parents=[spoken])
    common.add_argument("source", metavar="SRC", type=place, help="内容文件夹 / the content folder")
    parser = Parser(prog="kiosk content", description="检查、编译、修改内容 / check, compile, change content")
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="new | check | compile | translated | workbook | import"
    )
    check_parser = commands.add_parser("check", parents=[common], help="列出所有问题 / list every fault")
    gaps = "译文有缺口也可以 / gaps in translations may stay"
    check_parser.add_argument("--with-gaps", action="store_true", help=gaps)
    check_parser.add_argument("--json", action="store_true", help="以 JSON 输出 / as JSON")
    compile_parser = commands.add_parser("compile", parents=[common], help="生成内容包 / write a content pack")
    compile_parser.add_argument("pack", metavar="PACK", type=place, help="内容包文件夹 / folder of the pack")
    compile_parser.add_argument("--jobs", metavar="N", type=positive, help="进程数 / number of processes")
    compile_parser.add_argument("--with-gaps", action="store_true", help=gaps)
    note = "不在内容文件夹里记下哪段译文对应哪段中文 / do not note in the sources which text was made from which"
    compile_parser.add_argument("--no-note", action="store_true", help=note)
    right = "译文都对应现在的中文 / every translation belongs to the Chinese as it is now"
    commands.add_parser("translated", parents=[common], help=right)
    add_commands(commands, spoken)
    return parser


def _write_anything() -> None:
    """A terminal that cannot show a character gets a mark in its place, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")

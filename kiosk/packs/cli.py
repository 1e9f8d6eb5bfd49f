"""`kiosk pack build|verify|install|activate|rollback|list|key|trust`."""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk import files, paths
from kiosk.arguments import Parser, file_name, place, read
from kiosk.content.cli_arguments import positive, system_language
from kiosk.packs import cli_commands
from kiosk.packs.cli_words import SAY
from kiosk.packs.errors import PackRefusedError

OK, REFUSED = 0, 1


def main(argv: list[str]) -> int:
    """Run a command; returns 0, 1 where it is refused or failed, 2 for wrong usage."""
    multiprocessing.freeze_support()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    arguments = read(_parser(), argv)
    if isinstance(arguments, int):
        return arguments
    command: Callable[..., dict[str, Any] | None] = getattr(cli_commands, arguments.command)
    try:
        done = command(arguments, SAY[arguments.language], paths.data())
    except PackRefusedError as error:
        return _refuse(arguments, error)
    except OSError as error:
        wrong = files.fault(Path(error.filename or "."), error)
        print(wrong.zh if arguments.language == "zh" else wrong.en, file=sys.stderr)
        return REFUSED
    if done is None:
        return REFUSED
    if getattr(arguments, "json", False):
        _print_json(done)
    return OK


def _refuse(arguments: argparse.Namespace, error: PackRefusedError) -> int:
    if getattr(arguments, "json", False):
        both = {"what": error.what._asdict(), "fix": error.fix._asdict()}
        _print_json({"refused": error.code, **both})
        return REFUSED
    say, language = SAY[arguments.language], arguments.language
    words = {name: getattr(getattr(error, name), language) for name in ("what", "fix")}
    print(say["wrong"].format(**words), file=sys.stderr)
    if arguments.command in ("install", "activate", "rollback"):
        print(say["unchanged"], file=sys.stderr)
    return REFUSED


def _print_json(found: dict[str, Any]) -> None:
    print(json.dumps(found, ensure_ascii="utf" not in (sys.stdout.encoding or "").lower(), indent=2))


def _parser() -> Parser:
    common = Parser(add_help=False)
    common.add_argument("--language", choices=("zh", "en"), default=system_language())
    told = Parser(add_help=False, parents=[common])
    told.add_argument("--json", action="store_true", help="以 JSON 输出 / as JSON")
    parser = Parser(prog="kiosk pack", description="内容包 / packs of content")
    names = "build | verify | install | activate | rollback | list | key | trust"
    commands = parser.add_subparsers(dest="command", required=True, metavar=names)
    build = commands.add_parser("build", parents=[told], help="生成内容包文件 / make a pack file")
    build.add_argument("source", metavar="SRC", type=place, help="内容文件夹 / the content folder")
    build.add_argument("file", metavar="FILE.kioskpack", type=file_name, help="要写的文件 / the file to write")
    build.add_argument("--key", metavar="FILE", type=place, help="用来签名的密钥文件 / key file to sign it with")
    build.add_argument("--jobs", metavar="N", type=positive, help="进程数 / number of processes")
    gaps = "译文有缺口也可以 / gaps in translations may stay"
    build.add_argument("--with-gaps", action="store_true", help=gaps)
    verify = commands.add_parser("verify", parents=[told], help="检查 / check a pack file")
    install = commands.add_parser("install", parents=[told], help="放入这台电脑 / put it on this computer")
    for one in (verify, install):
        one.add_argument("file", metavar="FILE.kioskpack", type=file_name, help="内容包文件 / the pack file")
    install.add_argument("--activate", action="store_true", help="并且展示 / and show it")
    activate = commands.add_parser("activate", parents=[told], help="展示 / show an installed pack")
    which = "名字或其开头；shipped 是随程序附带的；默认是最近生成的"
    name = "its name or how that begins; shipped: what came with the program; the latest made by default"
    activate.add_argument("name", metavar="NAME", nargs="?", help=f"{which} / {name}")
    commands.add_parser("rollback", parents=[told], help="退回上一次的内容 / back to what was shown before")
    commands.add_parser("list", parents=[told], help="这台电脑上的内容包 / packs on this computer")
    key = commands.add_parser("key", parents=[common], help="在办公室生成密钥 / make a key, at the office")
    key.add_argument("file", metavar="FILE", type=file_name, help="密钥文件 / the key file")
    trust = commands.add_parser("trust", parents=[common], help="在展台登记密钥 / register a key, at the booth")
    trust.add_argument("file", metavar="FILE.pub", type=file_name, help="公钥文件 / the public key's file")
    return parser

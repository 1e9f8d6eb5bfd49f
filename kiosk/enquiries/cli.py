"""`kiosk enquiries list|export|erase|purge`: for staff, on the kiosk or at home with a copy of the data folder."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk import asking, files, paths
from kiosk.arguments import Parser, file_name, place, read
from kiosk.settings import Settings, load
from kiosk.store import StoreError

from . import commands
from .schema import FILE
from .sealing import SealError

OK, FAILED = 0, 1


def parser() -> Parser:
    made = Parser(prog="kiosk enquiries", description="访客留下的咨询 / what visitors left for staff")
    another = "数据文件夹，例如从展台复制回来的 / another data folder"
    made.add_argument("--data", type=place, metavar="DIR", help=another)
    spoken = "园区名称的语言 / language of the names of parks"
    made.add_argument("--language", choices=("zh", "en"), default="zh", help=spoken)
    names = made.add_subparsers(dest="command", required=True, metavar="list|export|erase|purge")
    listed = names.add_parser("list", help="列出 / list them")
    listed.add_argument(
        "--open", action="store_true", help="输入密码，显示姓名和联系方式 / with names; asks passphrase"
    )
    _identity(listed)
    exported = names.add_parser("export", help="导出表格 / write a table")
    where = exported.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", type=file_name, metavar="F", help=".xlsx 或 .csv 文件 / an .xlsx or .csv file")
    where.add_argument("--sealed", type=place, metavar="DIR", help="不解密，每条一个 .age 文件 / still sealed, for age")
    _identity(exported)
    erased = names.add_parser("erase", help="按编号删除个人信息 / erase by code")
    erased.add_argument("codes", nargs="+", metavar="CODE")
    purged = names.add_parser("purge", help="删除到期的个人信息 / erase what is due")
    purged.add_argument("--all", action="store_true", help="删除全部个人信息 / erase all personal fields")
    purged.add_argument("--copies", action="store_true", help="也删除损坏的旧数据文件 / damaged copies too")
    for one in (erased, purged):
        one.add_argument("--yes", action="store_true", help="不再询问 / do not ask")
    return made


def main(argv: list[str]) -> int:
    """Run a command; 0, 1 where something failed or was not found, 2 for wrong usage. Says why in both languages."""
    args = read(parser(), argv)
    if isinstance(args, int):
        return args
    data: Path = args.data or paths.data()
    if args.data and (wrong := _lacking(data)):
        asking.say(*wrong)
        return FAILED
    settings, notice = load(data)
    if notice:
        print(notice, file=sys.stderr)
    try:
        return _run(args, data, settings)
    except (StoreError, SealError) as error:
        asking.say(error.zh, error.en)
    except EOFError:
        asking.say("没有输入密码。", "No passphrase was given.")
    except OSError as error:
        asking.say(*files.fault(Path(error.filename or data), error))
    except ValueError as error:
        print(error, file=sys.stderr)
    return FAILED


def _lacking(data: Path) -> files.Fault | None:
    """Why a folder that was named is no data folder: a slip must not be told as a fair without enquiries."""
    try:
        (data / FILE).stat()
    except FileNotFoundError:
        zh = f"{data} 里没有咨询。请给出展台的数据文件夹，里面应当有 {FILE}。"
        return files.Fault(zh, f"There are no enquiries in {data}. Name the data folder of a booth: it holds {FILE}.")
    except (OSError, ValueError) as error:
        why = files.reason(error)
        return files.Fault(f"打不开 {data}：{why.zh}", f"{data} cannot be opened: {why.en}")
    return None


def _run(args: argparse.Namespace, data: Path, settings: Settings) -> int:
    context = commands.Context(data, settings, args.language)
    if args.command == "list":
        return commands.show(context, args.identity if args.open else None, with_names=args.open)
    if args.command == "export":
        return commands.export_to(context, args.out, args.sealed, args.identity)
    if args.command == "erase":
        return commands.erase(context, args.codes, sure=args.yes)
    return commands.purge(context, everything=args.all, copies=args.copies, sure=args.yes)


def _identity(command: Parser) -> None:
    command.add_argument("--identity", type=file_name, metavar="F", help="钥匙文件 / identity file")

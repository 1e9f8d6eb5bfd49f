"""`kiosk insights report --from DAY --to DAY [--html|--csv|--json] [--out F]`: what the fair was like."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk import on_show, paths
from kiosk.arguments import Parser, named, read
from kiosk.content.load import PackError, choose_pack
from kiosk.content.model import Catalogue
from kiosk.files import fault, write
from kiosk.settings import Settings, load
from kiosk.store import StoreError, reading

from .read import span, summarise
from .report import Names, Subject, as_csv, as_html, as_json
from .retention import DAYS
from .summary import Summary
from .tables import FILE, SCHEMA

OK, FAILED, USAGE = 0, 1, 2
FORMS = {"html": as_html, "csv": as_csv, "json": as_json}


LONGEST = 366
"""Days that a report may cover; ninety are kept."""


def _day(text: str) -> date:
    try:
        found = date.fromisoformat(text)
        if not 2000 <= found.year < 3000:
            raise ValueError
        return found
    except ValueError:
        message = f"{text}：日期请写成 2026-11-20 / write a day like 2026-11-20"
        raise argparse.ArgumentTypeError(message) from None


def parser() -> Parser:
    made = Parser(prog="kiosk insights", description="展会统计 / what visits were like")
    commands = made.add_subparsers(dest="command", required=True, metavar="report")
    report = commands.add_parser("report", help="展会报告 / a report of the fair")
    first, last = (
        "第一天，默认最早的记录 / first day, else the earliest",
        "最后一天，默认最近的记录 / last day, else the latest",
    )
    report.add_argument("--from", dest="first", type=_day, metavar="DAY", help=first)
    report.add_argument("--to", dest="last", type=_day, metavar="DAY", help=last)
    forms = report.add_mutually_exclusive_group()
    forms.add_argument("--html", dest="form", action="store_const", const="html", help="网页，可打印 / a page to print")
    forms.add_argument("--csv", dest="form", action="store_const", const="csv", help="表格 / for a spreadsheet")
    forms.add_argument("--json", dest="form", action="store_const", const="json", help="给程序 / for a program")
    where = "写入的文件，- 为屏幕 / file to write, - for the screen"
    report.add_argument("--out", type=named, metavar="F", help=where)
    report.add_argument("--language", choices=("zh", "en"), help="默认按设置 / as in the settings unless given")
    report.add_argument("--content", type=named, metavar="PACK", help="内容包文件夹 / folder of the content pack")
    return made


def main(argv: list[str]) -> int:
    """Make a report; 0, 1 where it could not be made or written, 2 for wrong usage. Says why in both languages."""
    args = read(parser(), argv)
    if isinstance(args, int):
        return args
    settings, notice = load(paths.data())
    if notice:
        print(notice, file=sys.stderr)
    form = _form(args.form, args.out)
    if form is None:
        _say(
            f"{args.out}：报告只能写成 .html、.csv、.json 文件",
            f"{args.out}: a report is an .html, .csv or .json file",
        )
        return USAGE
    if args.first and args.last and not 0 <= (args.last - args.first).days < LONGEST:
        _say(
            f"从 {args.first} 到 {args.last} 不是一至 {LONGEST} 天",
            f"{args.first} to {args.last} is not 1 to {LONGEST} days",
        )
        return USAGE
    try:
        found = _read(args.first, args.last, date.today())
    except StoreError as error:
        return _say(error.zh, error.en)
    if found is None:
        return _say(*_nothing(settings))
    summary, first, last = found
    language = args.language or ("zh" if settings.language == "zh" else "en")
    names = Names(_catalogue(on_show.wanted(settings, args.content)), language)
    made = FORMS[form](Subject(summary, names, first, last, datetime.now()))
    return _write(made, args.out or f"insights-{first}-{last}.{form}")


def _form(asked: str | None, out: str | None) -> str | None:
    """As asked for, or else as the file is called, or else html; None where the two do not go together."""
    ending = Path(out).suffix.removeprefix(".").lower() if out and out != "-" else ""
    form = asked or ending or "html"
    return form if form in FORMS and ending in ("", form) else None


def _read(first: date | None, last: date | None, today: date) -> tuple[Summary, date, date] | None:
    """The numbers and their days; None where nothing has been recorded yet. Raises StoreError."""
    file = paths.data() / FILE
    if not file.exists():
        return None
    with reading(file, SCHEMA) as connection:
        known = span(connection)
        if known is None:
            return None
        first, last = period(first, last, known, today)
        return summarise(connection, first, last), first, last


def period(first: date | None, last: date | None, known: tuple[date, date], today: date) -> tuple[date, date]:
    """The days of a report: as asked for, else all that is known, without what a clock set wrong put far away."""
    begin, end = known
    last = last or max(first or begin, min(end, today) if begin <= today else end)
    first = first or min(last, max(begin, last - timedelta(days=DAYS - 1)))
    return first, min(last, first + timedelta(days=LONGEST - 1))


def _nothing(settings: Settings) -> tuple[str, str]:
    file = paths.data() / FILE
    if settings.insights.on:
        return f"还没有任何记录：{file}", f"Nothing has been recorded yet: {file}"
    return (
        f"还没有任何记录：{file}。统计没有开启，请在设置的 [insights] 里写 on = true。",
        f"Nothing has been recorded yet: {file}. Counting is off: write on = true under [insights] in the settings.",
    )


def _catalogue(chosen: Sequence[str]) -> Catalogue | None:
    """The content, for the names in it; None, with the reason said, where none can be read: ids stand in then."""
    try:
        pack, passed_over = choose_pack([*map(Path, chosen), paths.shipped_pack()])
    except PackError as error:
        _say(error.zh, error.en)
        return None
    for one in passed_over:
        _say(one.zh, one.en)
    return pack.catalogue


def _write(made: str, out: str) -> int:
    if out == "-":
        with contextlib.suppress(AttributeError, ValueError):
            sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]
        sys.stdout.write(made)
        return OK
    file = Path(out)
    try:
        write(file, made.encode())
    except OSError as error:
        return _say(*fault(file, error))
    print(file)
    return OK


def _say(zh: str, en: str) -> int:
    print(f"{zh} / {en}", file=sys.stderr)
    return FAILED

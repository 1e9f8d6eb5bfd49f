"""`kiosk lockdown --check`: is this computer set up as a booth?"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping

from kiosk import paths
from kiosk.arguments import Parser
from kiosk.settings import Settings, load

from .hours import FAIR, Hours, parse
from .point import Finding, Point
from .report import as_dict, lines

NOT_HERE = 2


def _hours(text: str) -> Hours:
    try:
        return parse(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text}: 请写成 09:00-18:00 / write it like 09:00-18:00") from None


def _parser() -> Parser:
    parser = Parser(
        prog="kiosk lockdown",
        description="检查这台电脑是否已设成展台，不改动任何东西 / "
        "is this computer set up as a booth? Nothing is changed",
    )
    parser.add_argument("--check", action="store_true", required=True, help="检查 / look")
    parser.add_argument("--hours", type=_hours, help=f"展会时间，默认按设置 / hours of the fair, e.g. {FAIR}")
    parser.add_argument("--json", action="store_true", help="给程序读 / for programs")
    parser.add_argument("--language", choices=("zh", "en"), help="默认按设置 / as in the settings unless given")
    return parser


def fair(settings: Settings) -> Hours:
    """The hours in the settings, else FAIR."""
    hours = getattr(settings, "hours", None)
    return parse(f"{hours.open}-{hours.close}") if hours is not None and hours.open else FAIR


def look(platform: str, hours: Hours) -> tuple[list[Finding], Mapping[str, Point]] | None:
    """Findings about this machine and the words for them; None for a system without rules."""
    if platform == "win32":
        from . import windows, windows_read, windows_words

        return windows.check(windows_read.read(paths.data()), hours), windows_words.POINTS
    if platform.startswith("linux"):
        from . import linux, linux_read, linux_words

        return linux.check(linux_read.read(paths.data()), hours), linux_words.POINTS
    return None


def main(argv: list[str]) -> int:
    """Prints the findings; 1 when something is wrong, 0 when nothing is, 2 for a system that is not known."""
    arguments = _parser().parse_args(argv)
    settings = load(paths.data())[0]
    found = look(sys.platform, arguments.hours or fair(settings))
    if found is None:
        print("这个系统还没有检查规则。 / There are no rules for this system.", file=sys.stderr)
        return NOT_HERE
    findings, points = found
    if arguments.json:
        print(json.dumps(as_dict(findings, points), ensure_ascii=False, indent=1))
    else:
        print("\n".join(lines(findings, points, arguments.language or settings.language)))
    return 1 if any(finding.state == "wrong" for finding in findings) else 0

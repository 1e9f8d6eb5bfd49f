"""The flags of the commands that show something. A booth computer starts the supervisor without any, and then it does
without argparse, which takes a tenth of the time until the kiosk is started."""

from __future__ import annotations

import argparse

from kiosk.arguments import Parser, named, place
from kiosk.supervisor import codes

WIDEST = 20_000
"""Millimetres of the widest wall of screens."""


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels from "1920x1080"; ArgumentTypeError for anything else."""
    width, _, height = text.lower().replace("×", "x").partition("x")
    if not (width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 16384 and 320 <= int(height) <= 16384):
        raise argparse.ArgumentTypeError(f"{text}: 请写成 1920x1080 / write it like 1920x1080")
    return int(width), int(height)


def millimetres(text: str) -> float:
    """The width of a screen; 0 where nobody knows. ArgumentTypeError for what no screen has."""
    try:
        found = float(text)
    except ValueError:
        found = -1.0
    if not 0 <= found <= WIDEST:
        raise argparse.ArgumentTypeError(f"{text}：请写 0 至 {WIDEST} / write 0 to {WIDEST}")
    return found


class _RunParser(Parser):
    """What is wrong with the flags must not end with 2: a Shell Launcher would shut the computer down."""

    code = codes.USAGE


def run() -> Parser:
    """Those of `kiosk run`."""
    parser = _RunParser(prog="kiosk run", description="启动触摸导览 / start the kiosk")
    parser.add_argument(
        "--windowed",
        action="store_true",
        help="在窗口中试用，不占满屏幕，不受看护 / in a window to try it out: not full screen, not supervised",
    )
    parser.add_argument("--alone", action="store_true", help="不受看护，出错后不会重启 / not supervised, not restarted")
    parser.add_argument("--life", type=int, help=argparse.SUPPRESS)  # the supervisor's: at which step this kiosk runs
    parser.add_argument("--size", type=size, metavar="WxH", help="窗口大小（像素） / size of the window in pixels")
    parser.add_argument("--language", metavar="L", help="开始时的语言：zh 或 en / language to start in: zh or en")
    parser.add_argument("--content", metavar="PACK", help="要展示的内容包文件夹 / folder of the content pack to show")
    return parser


def tour() -> Parser:
    """Those of `kiosk tour`."""
    parser = Parser(
        prog="kiosk tour", description="把每个画面存成 PNG，不需要屏幕 / every screen as a PNG, without a display"
    )
    parser.add_argument(
        "--out", type=place, required=True, metavar="DIR", help="放图片的文件夹 / folder for the pictures"
    )
    parser.add_argument("--size", type=size, default=(1920, 1080), metavar="WxH", help="像素 / in pixels")
    parser.add_argument("--language", default="zh", metavar="L", help="zh / en")
    parser.add_argument("--text", choices=("normal", "large"), default="normal", help="字号 / text size")
    parser.add_argument("--contrast", action="store_true", help="高对比度 / high contrast")
    parser.add_argument("--low-reach", action="store_true", help="低位操作 / controls within low reach")
    parser.add_argument("--content", type=named, metavar="PACK", help="内容包文件夹 / folder of the content pack")
    parser.add_argument("--mm", type=millimetres, default=0.0, help="屏幕宽度（毫米） / width of the screen in mm")
    parser.add_argument("--visitors", action="store_true", help="不含工作人员页面 / without the staff pages")
    parser.add_argument("--only", default="", metavar="PART", help="只要名称含此字样的画面 / only pictures named so")
    return parser

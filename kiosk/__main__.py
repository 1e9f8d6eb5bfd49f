"""The program `kiosk`: reads the flags and picks the command before anything heavy is imported."""

from __future__ import annotations

import argparse
import importlib
import logging
import os
import sys
from collections.abc import Callable

from kiosk import __version__

INSIGHTS = "insights"
FAILED, NO_SCREEN = 3, 4
CONTENT, TOUR, DOCTOR, RUN, TAKEAWAY = "content", "tour", "doctor", "run", "takeaway"


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels from "1920x1080"; ArgumentTypeError for anything else."""
    width, _, height = text.lower().replace("×", "x").partition("x")
    if not (width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 16384 and 320 <= int(height) <= 16384):
        raise argparse.ArgumentTypeError(f"{text}: 请写成 1920x1080 / write it like 1920x1080")
    return int(width), int(height)


def _run_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk run", description="启动触摸导览 / start the kiosk")
    parser.add_argument(
        "--windowed", action="store_true", help="在窗口中运行，不占满屏幕 / in a window, not full screen"
    )
    parser.add_argument("--size", type=size, metavar="WxH", help="窗口大小（像素） / size of the window in pixels")
    parser.add_argument("--language", metavar="L", help="开始时的语言：zh 或 en / language to start in: zh or en")
    parser.add_argument("--content", metavar="PACK", help="要展示的内容包文件夹 / folder of the content pack to show")
    return parser


def _tour_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk tour", description="把每个画面存成 PNG，不需要屏幕 / every screen as a PNG, without a display"
    )
    parser.add_argument("--out", required=True, metavar="DIR", help="图片存放的文件夹 / folder for the pictures")
    parser.add_argument("--size", type=size, default=(1920, 1080), metavar="WxH", help="像素 / in pixels")
    parser.add_argument("--language", default="zh", metavar="L", help="zh / en")
    parser.add_argument("--text", choices=("normal", "large"), default="normal", help="字号 / text size")
    parser.add_argument("--contrast", action="store_true", help="高对比度 / high contrast")
    parser.add_argument("--low-reach", action="store_true", help="低位操作 / controls within low reach")
    parser.add_argument("--content", metavar="PACK", help="内容包文件夹 / folder of the content pack")
    parser.add_argument("--mm", type=float, default=0.0, help="屏幕宽度（毫米） / width of the screen in millimetres")
    parser.add_argument("--only", default="", metavar="PART", help="只要名称含此字样的画面 / only pictures named so")
    return parser


def _run(argv: list[str]) -> int:
    args = _run_parser().parse_args(argv)
    from kiosk import display

    if not display.has_screen():
        print("没有找到屏幕，无法启动。不用屏幕也能看画面：kiosk tour --out 文件夹", file=sys.stderr)
        print("No screen was found. To see the screens without one: kiosk tour --out FOLDER", file=sys.stderr)
        return NO_SCREEN
    from kiosk import app, logs, paths

    if fault := logs.start(paths.log_file()):
        print(f"日志无法写入 / the log cannot be written: {fault}", file=sys.stderr)
    logs.keep_exceptions()
    return app.run(args)


def _tour(argv: list[str]) -> int:
    args = _tour_parser().parse_args(argv)
    from kiosk import tour

    return tour.main(args)


def _content(argv: list[str]) -> int:
    from kiosk.content import cli

    return cli.main(argv)


def _doctor(argv: list[str]) -> int:
    from kiosk import doctor

    return doctor.main(argv)


def _insights(argv: list[str]) -> int:
    from kiosk.insights import cli

    return cli.main(argv)


def _takeaway(argv: list[str]) -> int:
    from kiosk.paper import cli

    return cli.main(argv)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    RUN: _run,
    CONTENT: _content,
    DOCTOR: _doctor,
    INSIGHTS: _insights,
    TOUR: _tour,
    TAKEAWAY: _takeaway,
}
HELP = """kiosk [run] [--windowed] [--size WxH] [--language zh|en] [--content PACK]
                         启动触摸导览 / start the kiosk
kiosk content check SRC  检查内容 / check the content
kiosk content compile SRC PACK
                         制作内容包 / make a content pack
kiosk doctor             这台电脑的情况，电话里报给技术人员 / how this computer is, to read out on the telephone
kiosk insights report [--from DAY] [--to DAY] [--html|--csv|--json] [--out F]
                         展会报告 / a report of the fair
kiosk takeaway --parks A,B --language L --out F.pdf
                         一至三个园区，一页 PDF / one to three parks as a one-page PDF
kiosk tour --out DIR     把每个画面存成图片 / every screen as a picture
kiosk --version"""


def dispatch(argv: list[str]) -> int:
    """Runs the command that `argv` names; `run` when it names none. Returns the exit code."""
    if argv[:1] in (["-h"], ["--help"], ["help"]):
        print(HELP)
        return 0
    if argv[:1] == ["--version"]:
        print(f"kiosk {__version__}")
        return 0
    if argv and not argv[0].startswith("-"):
        if argv[0] not in COMMANDS:
            print(f"没有这个命令：{argv[0]} / no such command: {argv[0]}\n\n{HELP}", file=sys.stderr)
            return 2
        return COMMANDS[argv[0]](argv[1:])
    return _run(argv)


def main(argv: list[str] | None = None) -> int:
    """`dispatch` with a guard: staff never see a traceback, the log has it."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    _speak_utf8()
    _help_workers()
    try:
        return dispatch(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        return _give_up(error)


def _help_workers() -> None:
    """In the packaged program `content compile` starts the program again as its worker: this makes it one."""
    if not getattr(sys, "frozen", False) or not any(arg == CONTENT or "multiprocessing" in arg for arg in sys.argv):
        return
    importlib.import_module("pyi_rth_multiprocessing")
    import multiprocessing

    multiprocessing.freeze_support()


def _speak_utf8() -> None:
    """Qt on Linux wants a UTF-8 locale and complains without one; an empty environment has none."""
    if not sys.platform.startswith("linux"):
        return
    name = next((variable for variable in ("LC_ALL", "LC_CTYPE", "LANG") if os.environ.get(variable)), "LANG")
    if "utf" not in os.environ.get(name, "").lower():
        os.environ[name] = "C.UTF-8"


def _give_up(error: Exception) -> int:
    from kiosk import logs, paths

    fault = logs.start(paths.log_file())
    if isinstance(error, ImportError) and ".so" in str(error):
        print(f"系统缺少一个库：{error}。请安装 libegl1 libgl1 libfontconfig1。", file=sys.stderr)
        print(f"The system lacks a library: {error}. Install libegl1 libgl1 libfontconfig1.", file=sys.stderr)
    logging.getLogger("kiosk").exception("ended by an error")
    if fault is None:
        print(f"程序出错，已停止。请把这个日志文件发给技术人员：{paths.log_file()}", file=sys.stderr)
        print(
            f"The program has stopped on an error. Please send this log to support: {paths.log_file()}", file=sys.stderr
        )
    return FAILED


if __name__ == "__main__":
    raise SystemExit(main())

"""The program `kiosk`: reads the flags and picks the command before anything heavy is imported."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.console import tell
from kiosk.supervisor import codes

if TYPE_CHECKING:
    import argparse

FAILED, NO_SCREEN, NO_LIBRARY = codes.FAILED, codes.NO_SCREEN, codes.NO_LIBRARY
CONTENT, TOUR, DOCTOR, RUN, TAKEAWAY, LOCKDOWN = "content", "tour", "doctor", "run", "takeaway", "lockdown"
ENQUIRIES, STAFF, INSIGHTS, PACK, PREVIEW = "enquiries", "staff", "insights", "pack", "preview"


def _run(argv: list[str]) -> int:
    """The supervisor, which starts this program again with `--life`; or the kiosk itself."""
    if argv:
        from kiosk import flags

        args = flags.run().parse_args(argv)
        if args.life is not None or args.alone or args.windowed:
            return _show(args)
    from kiosk import paths
    from kiosk.supervisor import entry

    return entry.run(argv, paths.data(), paths.build(), __version__)


def _show(args: argparse.Namespace) -> int:
    """The kiosk itself, supervised or alone."""
    from kiosk import display, logs, paths

    if not display.has_screen():
        tell("没有找到屏幕，无法启动。不用屏幕也能看画面：kiosk tour --out 文件夹")
        tell("No screen was found. To see the screens without one: kiosk tour --out FOLDER")
        return NO_SCREEN
    line = None
    if args.life is not None:
        from kiosk.supervisor import child

        line = child.begin(paths.data())
    from kiosk import app

    if fault := logs.start(paths.log_file()):
        tell(f"日志无法写入 / the log cannot be written: {fault}")
    logs.keep_exceptions()
    if line is not None:
        child.tell_exceptions(line)
    return app.run(args, line)


def _tour(argv: list[str]) -> int:
    from kiosk import flags, tour

    return tour.main(flags.tour().parse_args(argv))


def _content(argv: list[str]) -> int:
    from kiosk.content import cli

    return cli.main(argv)


def _preview(argv: list[str]) -> int:
    from kiosk import previewing

    return previewing.main(argv)


def _doctor(argv: list[str]) -> int:
    from kiosk import doctor

    return doctor.main(argv)


def _insights(argv: list[str]) -> int:
    from kiosk.insights import cli

    return cli.main(argv)


def _takeaway(argv: list[str]) -> int:
    from kiosk.paper import cli

    return cli.main(argv)


def _lockdown(argv: list[str]) -> int:
    from kiosk.lockdown import cli

    return cli.main(argv)


def _enquiries(argv: list[str]) -> int:
    from kiosk.enquiries import cli

    return cli.main(argv)


def _staff(argv: list[str]) -> int:
    from kiosk.staff import cli

    return cli.main(argv)


def _pack(argv: list[str]) -> int:
    from kiosk.packs import cli

    return cli.main(argv)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    RUN: _run,
    CONTENT: _content,
    PREVIEW: _preview,
    DOCTOR: _doctor,
    INSIGHTS: _insights,
    TOUR: _tour,
    TAKEAWAY: _takeaway,
    LOCKDOWN: _lockdown,
    ENQUIRIES: _enquiries,
    STAFF: _staff,
    PACK: _pack,
}
HELP = """kiosk [run] [--language zh|en] [--content PACK] [--alone] [--windowed] [--size WxH]
                         启动触摸导览，出错自动重启 / start the kiosk, which is restarted after a fault
kiosk content new DIR    新建一个示例园区 / a new folder with an example zone
kiosk content check SRC  检查内容 / check the content
kiosk content compile SRC PACK
                         制作内容包 / make a content pack
kiosk content translated SRC
                         译文都对应现在的中文 / every translation is right as it is
kiosk content workbook SRC BOOK.xlsx
                         把内容写成 Excel 工作簿 / the content as an Excel workbook
kiosk content import BOOK.xlsx [--photos DIR] SRC
                         导入工作簿和照片 / import a workbook and photographs
kiosk preview SRC        内容文件夹旁边的预览窗口 / a window beside the content folder
kiosk pack build SRC FILE.kioskpack
                         把内容做成一个文件 / the content as one file to carry to the booth
kiosk pack verify|install|activate|rollback|list
                         在展台电脑上更换内容 / change the content of the booth computer
kiosk pack key|trust FILE
                         给内容包签名的密钥 / the key that signs packs, and booths that take only such packs
kiosk doctor             这台电脑的情况，电话里报给技术人员 / how this computer is, to read out on the telephone
kiosk lockdown --check   这台电脑是否已设成展台 / is this computer set up as a booth
kiosk insights report [--from DAY] [--to DAY] [--html|--csv|--json] [--out F]
                         展会报告 / a report of the fair
kiosk takeaway --parks A,B --language L --out F.pdf
                         一至三个园区，一页 PDF / one to three parks as a one-page PDF
kiosk enquiries list|export|erase|purge
                         访客留下的咨询 / what visitors left for staff
kiosk staff setup        工作人员首次设置：密码、钥匙、PIN / first set-up for staff: passphrase, key, PIN
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
    """Commands that make pictures start the packaged program again as their worker: this makes it one."""
    wanted = any(arg in (CONTENT, PACK, PREVIEW) or "multiprocessing" in arg for arg in sys.argv)
    if not getattr(sys, "frozen", False) or not wanted:
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
    import logging

    from kiosk import files, logs, paths, whole

    fault = logs.start(paths.log_file())
    lacking = isinstance(error, ImportError) and ".so" in str(error)
    damaged = whole.faults() if isinstance(error, ImportError) else []
    for zh, en in damaged:
        tell(f"{zh}。", f"{en}.")
    if lacking and not damaged:
        tell(f"系统缺少一个库：{error}。请安装 libegl1 libgl1 libfontconfig1。")
        tell(f"The system lacks a library: {error}. Install libegl1 libgl1 libfontconfig1.")
    if isinstance(error, OSError) and error.filename:
        why = files.reason(error)
        tell(f"{why.zh}：{error.filename}", f"{why.en[:1].upper()}{why.en[1:]}: {error.filename}")
    logging.getLogger("kiosk").exception("ended by an error")
    if fault is None:
        tell(f"程序出错，已停止。请把这个日志文件发给技术人员：{paths.log_file()}")
        tell(f"The program has stopped on an error. Please send this log to support: {paths.log_file()}")
    return NO_LIBRARY if lacking and not damaged else FAILED


if __name__ == "__main__":
    raise SystemExit(main())

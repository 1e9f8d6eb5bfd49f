"""Every screen with real content as a picture, without a display: for eyes, for the README and for golden pictures."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from kiosk import files, keyboard, on_show, paths, renderer
from kiosk.pretend import PretendDesk, enquiring
from kiosk.settings import Settings
from kiosk.supervisor import codes
from kiosk.tour_stops import stops

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from kiosk.content.load import Pack
    from kiosk.window import Window

PATIENCE = 20.0
"""Seconds to wait for a screen's pictures before the tour gives up on it."""
FAILED = 1
TODAY = date(2026, 1, 1)
"""The day that the tour pretends it is, so that its pictures are the same tomorrow."""


def main(args: argparse.Namespace) -> int:
    """Write the pictures; the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    renderer.apply("software")
    keyboard.apply()
    from PySide6.QtGui import QGuiApplication

    pack, faults = on_show.open_content(args.content)
    for fault in faults:
        print(f"{fault.zh} / {fault.en}", file=sys.stderr)
    if pack is None or (faults and args.content):  # pictures of another pack would be taken for those of this one
        return codes.NO_CONTENT
    asked, known = args.language, pack.catalogue.zone.languages
    if asked not in known:
        return _fail(
            f"没有这种语言：{asked}。可用：{' '.join(known)}", f"no such language: {asked}. Known: {' '.join(known)}"
        )
    try:
        args.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return _fail(*files.fault(args.out, error))
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    with _own_data():
        window = _window(pack, args)
        code = _save(walk(window, args), args)
        window.close()
    del application
    return code


@contextlib.contextmanager
def _own_data() -> Iterator[None]:
    """A data folder for the time of the tour: what a kiosk on this computer keeps for its visitors is not touched."""
    before = os.environ.get(paths.DATA_VARIABLE)
    with tempfile.TemporaryDirectory(prefix="kiosk-tour-", ignore_cleanup_errors=True) as folder:
        os.environ[paths.DATA_VARIABLE] = folder
        try:
            yield
        finally:
            del os.environ[paths.DATA_VARIABLE]
            if before is not None:
                os.environ[paths.DATA_VARIABLE] = before


def _window(pack: Pack, args: argparse.Namespace) -> Window:
    from kiosk.viewmodels.clock import HandClock
    from kiosk.window import Window

    still = replace_screen(enquiring(Settings()))
    rules = on_show.rules(still, pack, args.language)
    window = Window(pack, still, rules, HandClock(), lambda: TODAY, preload=False, width_mm=args.mm)
    window.show(windowed=True, size=args.size)
    window.app.take_enquiries(PretendDesk(), lambda: None)
    return window


def _save(pictures: Iterator[tuple[str, QImage]], args: argparse.Namespace) -> int:
    count = 0
    for name, picture in pictures:
        file = args.out / f"{name}.png"
        if not picture.save(str(file)):
            return _fail(f"图片写不进去：{file}", f"the picture could not be written: {file}")
        count += 1
    if not count:
        return _fail(f"没有名称含“{args.only}”的画面", f"no screen has “{args.only}” in its name")
    print(f"{count} 张图片 / pictures: {args.out}")
    return 0


def _fail(zh: str, en: str) -> int:
    print(f"{zh} / {en}", file=sys.stderr)
    return FAILED


def walk(window: Window, args: argparse.Namespace) -> Iterator[tuple[str, QImage]]:
    """Go to every stop and take its picture. Raises TimeoutError where a screen does not come to rest."""
    app = window.app
    app.open("home")
    for option in ("large_text", "high_contrast", "low_reach"):
        app.setOption(option, wants(args, option))
    for name, go in stops(app, staff=not getattr(args, "visitors", False)):
        go(app)
        if name == "02-home":  # the attract stop has reset the options
            for option in ("large_text", "high_contrast", "low_reach"):
                app.setOption(option, wants(args, option))
        if args.language != app.language:
            app.chooseLanguage(args.language)
        if args.only not in name:
            continue
        settle(window)
        yield name, window.root.grabWindow()


def wants(args: argparse.Namespace, option: str) -> bool:
    return {"large_text": args.text == "large", "high_contrast": args.contrast, "low_reach": args.low_reach}[option]


def settle(window: Window, patience: float = PATIENCE) -> None:
    """Let events run until every picture is there and nothing moves."""
    from PySide6.QtCore import QCoreApplication, QEvent

    deadline, quiet = time.monotonic() + patience, 0
    while quiet < 5:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # outside of exec() nobody else does
        time.sleep(0.005)
        quiet = quiet + 1 if window.still() else 0
        if time.monotonic() > deadline:
            raise TimeoutError(f"the screen does not come to rest: {window.unrest()}")


def replace_screen(settings: Settings) -> Settings:
    """Settings under which nothing moves."""
    import msgspec

    return msgspec.structs.replace(settings, screen=msgspec.structs.replace(settings.screen, reduced_motion=True))

"""Composition root: builds and owns every object of the running kiosk, loads Main, deletes the engine first."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import socket
import sys
from pathlib import Path

from kiosk import paths, renderer
from kiosk.content.load import Pack, PackError, choose_pack
from kiosk.session import Rules
from kiosk.settings import Settings, load

log = logging.getLogger(__name__)

NO_CONTENT = 5


def run(args: argparse.Namespace) -> int:
    """Show the kiosk until it is ended; the exit code. Messages for staff go to the log and to stderr."""
    settings, fault = load(paths.data())
    notices = [fault] if fault else []
    pack, faults = open_content(args.content or settings.content.pack)
    notices += [f"{one.zh} / {one.en}" for one in faults]
    for notice in notices:
        log.warning("%s", notice)
        print(notice, file=sys.stderr)
    if pack is None:
        return NO_CONTENT
    renderer.apply(renderer.choose(settings.screen.renderer))
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.awake import Awake
    from kiosk.counting import Counting
    from kiosk.qtlog import QtLog
    from kiosk.window import Window

    messages = QtLog().install()
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    window = Window(pack, settings, rules(settings, pack, args.language), notices=notices)
    window.show(windowed=args.windowed, size=args.size)
    _end_on_signals(application)
    counting = Counting(window.app, paths.data(), settings.insights.on)
    counting.start()
    awake = Awake()
    QTimer.singleShot(2000, awake.start)  # after the first screen: it needs none of this
    code = application.exec()
    counting.end()
    window.close()
    messages.remove()
    return code


def open_content(chosen: str | None) -> tuple[Pack | None, tuple[PackError, ...]]:
    """The chosen pack if it is whole, else the shipped one, and what is wrong with those passed over."""
    candidates = [Path(chosen)] if chosen else []
    candidates.append(paths.shipped_pack())
    try:
        pack, faults = choose_pack(candidates)
    except PackError as error:
        return None, (error,)
    return pack, faults


def rules(settings: Settings, pack: Pack, language: str | None = None) -> Rules:
    """The rules of every visit, from settings and content."""
    languages = pack.catalogue.zone.languages
    wanted = language or settings.language
    idle = settings.idle
    return Rules(
        language=wanted if wanted in languages else languages[0],
        languages=languages,
        idle=idle.after,
        idle_reading=max(idle.after, idle.reading),
        idle_typing=max(idle.after, idle.typing),
        countdown=idle.countdown,
    )


def _end_on_signals(application: object) -> None:
    """SIGTERM and SIGINT end the event loop; a socket wakes it, because Python sees signals only between bytecodes.

    `exit` and not `quit`: quit asks the window, and the window refuses to close.
    """
    from PySide6.QtCore import QCoreApplication, QSocketNotifier

    if not hasattr(signal, "set_wakeup_fd") or os.name == "nt":
        signal.signal(signal.SIGINT, lambda *_: QCoreApplication.exit(0))
        return
    reader, writer = socket.socketpair()
    reader.setblocking(False)
    writer.setblocking(False)
    signal.set_wakeup_fd(writer.fileno())
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: QCoreApplication.exit(0))
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, application)  # type: ignore[call-overload]
    notifier.activated.connect(lambda *_: reader.recv(64))
    application.signals = (reader, writer, notifier)  # type: ignore[attr-defined]

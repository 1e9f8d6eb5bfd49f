"""Composition root: builds and owns every object of the running kiosk, loads Main, deletes the engine first."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import keyboard, paths, renderer
from kiosk.console import tell
from kiosk.content.load import Pack, PackError, choose_pack
from kiosk.session import Rules
from kiosk.settings import Settings, load
from kiosk.supervisor import brake, codes, keep, words

if TYPE_CHECKING:
    from kiosk.ending import Ending
    from kiosk.heart import Heart
    from kiosk.supervisor.child import Line
    from kiosk.supervisor.messages import Hello
    from kiosk.window import Window

log = logging.getLogger(__name__)

NO_CONTENT = codes.NO_CONTENT


def run(args: argparse.Namespace, line: Line | None = None) -> int:
    """Show the kiosk until it is ended; the exit code. Messages for staff go to the log and to stderr.

    `line` leads to the supervisor, which `args.life` tells at which step of its loop brake the kiosk runs.
    """
    settings, fault = load(paths.data())
    step = args.life or brake.NORMAL
    notices = [fault] if fault else []
    if told := words.notice(step):
        notices.append(told)
    pack, faults = open_content(args.content or settings.content.pack, step)
    notices += [f"{one.zh} / {one.en}" for one in faults]
    for notice in notices:
        log.warning("%s", notice)
        tell(notice)
    if pack is None:
        return NO_CONTENT
    drawn = renderer.choose("software" if step >= brake.SOFTWARE else settings.screen.renderer)
    renderer.apply(drawn)
    keyboard.apply()
    if line is not None:
        line.say(_hello(settings, pack, drawn))
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.awake import Awake
    from kiosk.counting import Counting
    from kiosk.desk import Desk
    from kiosk.ending import Ending
    from kiosk.garbage import Collector
    from kiosk.qtlog import QtLog
    from kiosk.window import Window

    messages = QtLog().install()
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    window = Window(pack, settings, rules(settings, pack, args.language), notices=notices)
    window.show(windowed=args.windowed, size=args.size)
    ending = Ending()
    _end_on_signals(application, ending)
    heart = _beat(window, line, ending)
    counting = Counting(window.app, paths.data(), settings.insights.on)
    counting.start()
    awake, desk, collector = Awake(), Desk(paths.data(), settings), Collector()
    collector.start()
    window.app.take_enquiries(desk, counting.enquiry)
    for later in (awake.start, desk.start):
        QTimer.singleShot(2000, later)  # after the first screen: it needs none of this
    code = application.exec()
    if heart is not None:
        heart.end()
    counting.end()
    desk.stop()
    collector.end()
    window.close()
    messages.remove()
    if ending.code is None and code:
        return codes.FAILED
    return code


def _beat(window: Window, line: Line | None, ending: Ending) -> Heart | None:
    if line is None:
        return None
    from kiosk.heart import Heart

    heart = Heart(window.root, window.app, line, ending)
    heart.start()
    return heart


def _hello(settings: Settings, pack: Pack, drawn: str) -> Hello:
    """What the supervisor needs to know of this kiosk."""
    from kiosk.supervisor.messages import Hello

    restart = settings.restart
    return Hello(
        {
            "memory_mib": restart.memory_mib,
            "restart_at": restart.at,
            "pack": str(pack.folder),
            "shipped": pack.folder == paths.shipped_pack(),
            "renderer": drawn,
        }
    )


def open_content(chosen: str | None, step: int = brake.NORMAL) -> tuple[Pack | None, tuple[PackError, ...]]:
    """The chosen pack if it is whole, else the last one that worked, else the shipped one; and what is wrong with
    those passed over. `step` of the loop brake gives up the first of these, or the first two."""
    candidates = [Path(chosen)] if chosen and step < brake.KEPT else []
    if chosen and step < brake.SHIPPED and keep.there(paths.data()):
        candidates.append(keep.place(paths.data()))
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


def _end_on_signals(application: object, ending: Ending) -> None:
    """SIGTERM and SIGINT end the event loop; a socket wakes it, because Python sees signals only between bytecodes."""
    from PySide6.QtCore import QSocketNotifier

    if not hasattr(signal, "set_wakeup_fd") or os.name == "nt":
        signal.signal(signal.SIGINT, lambda *_: ending.leave(codes.RESTART_SHELL))
        return
    reader, writer = socket.socketpair()
    reader.setblocking(False)
    writer.setblocking(False)
    signal.set_wakeup_fd(writer.fileno())
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ending.leave(codes.RESTART_SHELL))
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, application)  # type: ignore[call-overload]
    notifier.activated.connect(lambda *_: reader.recv(64))
    application.signals = (reader, writer, notifier)  # type: ignore[attr-defined]

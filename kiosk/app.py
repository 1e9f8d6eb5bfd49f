"""Composition root: builds and owns every object of the running kiosk, loads Main, deletes the engine first."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import keyboard, mapping, paths, renderer, whole
from kiosk.console import tell
from kiosk.content.load import Pack
from kiosk.on_show import drawn_by, language_fault, open_content, rules, wanted
from kiosk.packs import pointer
from kiosk.settings import Settings, load
from kiosk.supervisor import brake, choice, codes, words

if TYPE_CHECKING:
    from kiosk.counting import Counting
    from kiosk.desk import Desk
    from kiosk.ending import Ending
    from kiosk.heart import Heart
    from kiosk.supervisor.child import Line
    from kiosk.supervisor.messages import Hello
    from kiosk.window import Window

log = logging.getLogger(__name__)


def run(args: argparse.Namespace, line: Line | None = None) -> int:
    """Show the kiosk until it is ended; the exit code. Messages for staff go to the log and to stderr.

    `line` leads to the supervisor, which `args.life` tells at which step of its loop brake the kiosk runs.
    """
    settings, fault = load(paths.data())
    step = args.life or brake.NORMAL
    notices = [fault] if fault else []
    if told := words.notice(step):
        notices.append(told)
    notices += [f"{zh} / {en}" for zh, en in whole.faults(quick=True)]
    choice_made = choice.said(paths.data())
    chosen = wanted(settings, args.content)
    pack, faults = open_content(chosen, step)
    notices += [f"{one.zh} / {one.en}" for one in faults]
    if pack and (wrong := language_fault(args.language or settings.language, pack)):
        notices.append(f"{wrong.zh} / {wrong.en}")
    for notice in notices:
        log.warning("%s", notice)
        tell(notice)
    if pack is None:
        return _bare(args, notices, line, lambda: open_content(wanted(settings, args.content), step)[0] is not None)
    pointer.say_running(paths.data(), pack.folder)
    drawn = drawn_by(settings.screen.renderer, step)
    renderer.apply(drawn)
    mapping.map_pictures()
    keyboard.apply()
    facts = {} if args.content else {choice.FACT: choice_made}
    if line is not None:
        line.say(_hello(settings, pack, drawn, facts))
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.ending import Ending
    from kiosk.qtlog import QtLog

    messages = QtLog().install()
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    try:
        from kiosk.awake import Awake
        from kiosk.calling import Calling
        from kiosk.counting import Counting
        from kiosk.desk import Desk
        from kiosk.garbage import Collector
        from kiosk.packwatch import PackWatch
        from kiosk.tidying import Tidying
        from kiosk.window import Window

        window = Window(pack, settings, rules(settings, pack, args.language), notices=notices)
    except (whole.LoadError, ImportError) as error:
        log.error("the screens cannot be loaded: %r", error)
        if line is not None:
            line.say(_hello(settings, None, "software", facts))
        return _bare(args, notices or _damaged(), line, None)
    window.show(windowed=args.windowed, size=args.size)
    ending = Ending()
    _end_on_signals(application, ending)
    heart = _beat(window, line, ending)
    counting = Counting(window.app, paths.data(), settings.insights.on)
    counting.start()
    calling = Calling(window.app.calls, settings, counting)  # type: ignore[arg-type]
    calling.start()
    awake, desk, collector = Awake(), Desk(paths.data(), settings), Collector()
    _admit(window, ending, counting, desk, drawn=drawn, step=step, supervised=line is not None)
    collector.start()
    tidying = Tidying(window.app, window.engine)
    watch = PackWatch(window.app, pack.folder, Path(chosen[0]) if chosen and line else None, ending)
    window.app.take_enquiries(desk, counting.enquiry)
    for later in (awake.start, desk.start, watch.start, calling.warm):
        QTimer.singleShot(2000, later)  # after the first screen: it needs none of this
    code = application.exec()
    if heart is not None:
        heart.end()
    counting.end()
    desk.stop()
    collector.end()
    tidying.end()
    window.close()
    messages.remove()
    if ending.code is None and code:
        return codes.FAILED
    return code


def _admit(
    window: Window, ending: Ending, counting: Counting, desk: Desk, *, drawn: str, step: int, supervised: bool
) -> None:
    """What staff mode shows and ends."""
    stage = window.backstage
    stage.drawn, stage.step, stage.supervised, stage.leave = drawn, step, supervised, ending.leave
    stage.enquiries, stage.recorder = lambda: desk.enquiries, lambda: counting.recorder
    stage.store_notices = lambda: [*counting.notices, *desk.notices]


def _bare(args: argparse.Namespace, notices: list[str], line: Line | None, better: Callable[[], bool] | None) -> int:
    """The last screen, for as long as there is nothing else to show; see kiosk.bare."""
    renderer.apply("software")
    from kiosk import bare
    from kiosk.ending import Ending
    from kiosk.qtlog import QtLog

    messages, ending = QtLog().install(), Ending()
    _end_on_signals(bare.application(), ending)
    code = bare.run(args, notices, line, ending, better)
    messages.remove()
    return code


def _damaged() -> list[str]:
    """Why the screens cannot be loaded, as far as the start has not said so yet."""
    return [f"{zh} / {en}" for zh, en in whole.faults()] or [words.SCREENS]


def _beat(window: Window, line: Line | None, ending: Ending) -> Heart | None:
    if line is None:
        return None
    from kiosk.heart import Heart

    heart = Heart(window.root, window.app, line, ending)
    heart.start()
    return heart


def _hello(settings: Settings, pack: Pack | None, drawn: str, more: dict[str, str]) -> Hello:
    """What the supervisor needs to know of this kiosk. Without a pack it shows words alone."""
    from kiosk.supervisor.messages import Hello

    restart = settings.restart
    return Hello(
        {
            "memory_mib": restart.memory_mib,
            "restart_at": restart.at,
            "pack": str(pack.folder) if pack else "",
            "shipped": pack is not None and pack.folder == paths.shipped_pack(),
            "renderer": drawn,
            **more,
        }
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

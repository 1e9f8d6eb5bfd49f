"""`kiosk run`: the first kiosk is started before anything else is read; what comes after costs no visitor a wait."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.console import tell

from . import codes, instance, spawn


def run(arguments: Sequence[str], data: Path, build: Path, version: str) -> int:
    """Supervise a kiosk of a data folder until somebody ends it; returns the exit code.

    `arguments` are those of `kiosk run`, `build` the folder with what was made from the sources.
    """
    right = instance.take(data)
    if right is None:
        return _bring_to_front(data)
    first = spawn.start(spawn.command(arguments, _level(data, version)))
    from . import aftermath, chores, journal, loop, moment, notify

    said = journal.Journal(data / "logs" / "supervisor.log")
    supervisor = loop.Supervisor(
        lambda level: spawn.start(spawn.command(arguments, level)),
        aftermath.Aftermath(data, version, said),
        chores.Chores(data, right, said),
        moment.choose(build),
        notify.Notify(),
    )
    supervisor.end_on_signals()
    return supervisor.run(first)


def _level(data: Path, version: str) -> int:
    """The remembered step. The file is seldom there, and reading it takes as long as starting a process."""
    if not (data / "supervisor.json").exists():
        return 0
    from . import state

    return state.load(data, version).level


def _bring_to_front(data: Path) -> int:
    instance.ask_front(data)
    tell("导览已经在运行，已切换到最前面。", "The kiosk is running already and has been brought to the front.")
    return codes.RESTART_SHELL

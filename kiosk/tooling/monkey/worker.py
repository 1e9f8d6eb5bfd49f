"""The process that makes visits. It tells its parent everything as lines of JSON, so that nothing is lost in a crash.

`python -m kiosk.tooling.monkey.worker PACK SEED FIRST END STEP EVERY`
"""

from __future__ import annotations

import argparse
import contextlib
import faulthandler
import json
import random
import sys
import tempfile
import traceback
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk import keyboard, mapping
from kiosk.content.load import Pack, open_pack
from kiosk.settings import FILE
from kiosk.viewmodels import sheets

from . import errands
from .coverage import wanted
from .fault import Fault
from .growth import FEWEST, sample
from .monkey import Monkey
from .visit import Visits, manner_of
from .watch import Watch

TELL = 20
"""Visits between two reports of what was seen."""


def main(argv: list[str]) -> int:
    """Make the visits of range(first, end, step); 0, or 1 if the monkey itself stumbles."""
    faulthandler.enable()
    mapping.map_pictures()  # as the kiosk does: else what glibc keeps of pictures is taken for growth
    arguments = _arguments(argv)
    keyboard.apply()
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    pack = open_pack(arguments.pack)
    draw_once(pack)
    watch = Watch().begin()
    monkey = Monkey(pack)
    with tempfile.TemporaryDirectory() as data:
        _furnish(monkey, Path(data))
        return _visits(monkey, watch, arguments, application)


def _visits(monkey: Monkey, watch: Watch, arguments: argparse.Namespace, application: QCoreApplication) -> int:
    try:
        _run(monkey, watch, arguments)
    except Exception:
        tell(stumbled=traceback.format_exc())
        return 1
    with contextlib.suppress(RuntimeError):
        monkey.close()
    tell(done=True)
    del application
    return 0


def _furnish(monkey: Monkey, data: Path) -> None:
    """A data folder of its own, with a PIN: staff come too, and nobody else gets in."""
    (data / FILE).write_text(f'[staff]\npin_hash = "{errands.PIN_HASH}"\n', encoding="utf-8")
    monkey.window.backstage.folder = lambda: data


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="worker")
    parser.add_argument("pack", type=Path)
    for name in ("seed", "first", "end", "step", "every"):
        parser.add_argument(name, type=int)
    return parser.parse_args(argv)


def _run(monkey: Monkey, watch: Watch, arguments: argparse.Namespace) -> None:
    def complain(fault: Fault) -> None:
        tell(fault=fault._asdict())

    monkey.told = lambda what: tell(touch=what)
    visits = Visits(monkey, watch, arguments.seed, complain)
    numbers = range(arguments.first, arguments.end, arguments.step)
    tell(wanted=wanted(monkey))
    for manner in sorted({manner_of(number) for number in numbers}):
        visits.learn(manner)
        tell(learned=manner.size)
    if len(numbers) >= arguments.every * FEWEST:
        errands.rehearse(monkey, random.Random(arguments.seed))
    for done, number in enumerate(numbers, 1):
        tell(visit=number)
        visits.make(number)
        if done % arguments.every == 0:
            tell(sample=sample(monkey, done)._asdict())
        if done % TELL == 0 or number == numbers[-1]:
            tell(seen=visits.seen)
            visits.seen.clear()


def tell(**what: object) -> None:
    """One line to the parent."""
    print(json.dumps(what, ensure_ascii=False), flush=True)


def draw_once(pack: Pack) -> None:
    """A real sheet, drawn once; every visitor then gets its bytes: a process of a second for each would be all there
    is. Raises what drawing raises."""
    drawn = sheets.draw((pack.catalogue.parks[0].id,), pack.catalogue.zone.languages[0], pack.folder)
    setattr(sheets, "draw", lambda parks, language, folder: drawn)  # noqa: B010 (mypy: a function that is replaced)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

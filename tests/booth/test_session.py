"""The session script with a compositor that is made up: how it is called, what it ends with, how it stops."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.tooling import ROOT

SESSION = ROOT / "packaging" / "linux" / "session"
CAGE = """#!/bin/sh
# A compositor without a screen: says how it was called, runs the program, and like cage 0.1.4 ends with 0.
if [ "$1" = -h ]; then [ -n "$NEW_CAGE" ] || echo " -r	 Rotate the output"; exit 0; fi
echo "cage $* renderer=${WLR_RENDERER-} quick=${QT_QUICK_BACKEND-}" >>"$LOG"
if [ -n "$BROKEN" ] && [ -z "${WLR_RENDERER-}" ]; then kill -SEGV $$; fi
while [ "$1" != -- ]; do shift; done
shift
trap 'exit 0' TERM
"$@" &
wait $!
"""
PROGRAM = """#!/bin/sh
echo "program $* platform=$QT_QPA_PLATFORM watchdog=${WATCHDOG_PID-unset}" >>"$LOG"
[ -z "$STAYS" ] || { trap 'echo ended >>"$LOG"; exit 0' TERM; sleep 20 & wait $!; }
[ -z "$KILLS" ] || { kill -KILL "$(ps -o ppid= -p $PPID | tr -d " ")"; sleep 0.5; }
exit "${CODE:-0}"
"""


class Booth:
    """A session in folders of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for place, text in (
            ("bin/cage", CAGE),
            ("bin/wlr-randr", '#!/bin/sh\necho "HDMI-A-1 x"\necho "randr $*" >>"$LOG"\n'),
            ("program", PROGRAM),
        ):
            file = folder / place
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
            file.chmod(0o755)
        self.running: subprocess.Popen[bytes] | None = None

    def start(self, **environment: str) -> subprocess.Popen[bytes]:
        run = self.folder / "run"
        run.mkdir(exist_ok=True)
        variables = {
            "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
            "XDG_RUNTIME_DIR": str(run),
            "KIOSK_PROGRAM": str(self.folder / "program"),
            "LOG": str(self.folder / "log"),
            "WATCHDOG_PID": "1",
        }
        self.running = subprocess.Popen([str(SESSION)], env={**variables, **environment}, stderr=subprocess.DEVNULL)
        return self.running

    def end(self, **environment: str) -> int:
        return self.start(**environment).wait(15)

    def log(self) -> list[str]:
        file = self.folder / "log"
        return file.read_text().splitlines() if file.exists() else []

    def wait_for(self, word: str) -> None:
        end = time.monotonic() + 15
        while not any(word in line for line in self.log()):
            assert time.monotonic() < end, f"no {word} in {self.log()}"
            time.sleep(0.02)


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[Booth]:
    booth = Booth(tmp_path)
    yield booth
    if booth.running and booth.running.poll() is None:
        booth.running.kill()
        booth.running.wait(10)


@pytest.mark.parametrize(("code", "expected"), [(0, 0), (1, 71), (2, 72), (3, 73), (4, 0), (134, 0)])
def test_what_the_program_asks_for_reaches_systemd(booth: Booth, code: int, expected: int) -> None:
    assert booth.end(CODE=str(code)) == expected


def test_how_the_program_is_started(booth: Booth) -> None:
    booth.end(KIOSK_ARGUMENTS="--language en")
    assert booth.log() == [
        f"cage -d -s -- {SESSION} inside renderer= quick=",
        "program run --language en platform=xcb watchdog=unset",
    ]


def test_the_picture_is_turned_by_an_old_cage(booth: Booth) -> None:
    booth.end(KIOSK_ROTATE="270")
    assert booth.log()[0].startswith("cage -d -s -r -r -r -- ")


def test_the_picture_is_turned_under_a_new_cage(booth: Booth) -> None:
    booth.end(KIOSK_ROTATE="90", NEW_CAGE="yes")
    assert booth.log()[0].startswith("cage -d -s -- ")
    assert booth.log()[1:3] == ["randr ", "randr --output HDMI-A-1 --transform 90"]


def test_a_driver_that_does_not_work_is_gone_round(booth: Booth) -> None:
    assert booth.end(BROKEN="yes", CODE="3") == 73
    first, second, program = booth.log()
    assert first.endswith("renderer= quick=")
    assert second.endswith("renderer=pixman quick=software")
    assert program.startswith("program run")


def test_stopping_ends_the_program_first(booth: Booth) -> None:
    session = booth.start(STAYS="yes", CODE="2")
    booth.wait_for("program")
    time.sleep(0.3)  # the program has put up its own handler
    session.send_signal(signal.SIGTERM)
    assert session.wait(15) == 0
    assert booth.log()[-1] == "ended"


def test_a_compositor_that_dies_does_not_restart_the_computer(booth: Booth) -> None:
    """Without it the program ends with 1, which from a program whose screen is there would be a wish."""
    assert booth.end(KILLS="yes", CODE="1", WLR_RENDERER="pixman") == 0

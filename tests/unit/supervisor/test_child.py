"""The kiosk's end of the line, in processes of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.supervisor import messages, records, spawn
from kiosk.tooling import ROOT

BEGIN = "import sys, time; from pathlib import Path; from kiosk.supervisor import child, messages; "
BEGIN += "line = child.begin(Path(sys.argv[1])); "


def start(code: str, folder: Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", BEGIN + code, str(folder)]
    streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, env=environment, cwd=ROOT, **streams)


def test_what_is_printed_never_reaches_the_supervisor(tmp_path: Path) -> None:
    process = start("print('a stray word', flush=True); line.say(messages.Ending(2))", tmp_path)
    out, errors = process.communicate(timeout=30)
    assert out == b"end 2\n"
    assert errors == b"a stray word\n"


def test_commands_are_heard_and_the_end_of_the_line_is_the_end(tmp_path: Path) -> None:
    code = "child.LAST_WORDS = 0.5; line.listen(lambda one: line.say(messages.Happened(one))); time.sleep(60)"
    process = start(code, tmp_path)
    out, _ = process.communicate(b"front\nrest\n", timeout=30)  # and nothing more: the supervisor has gone
    assert [messages.parse(line) for line in out.decode().splitlines()] == [
        *(messages.Happened(one) for one in ("front", "rest", "end"))
    ]
    assert process.returncode == 1  # it did not end by itself, although it was told to


def test_exceptions_are_told_with_place_and_without_text(tmp_path: Path) -> None:
    code = (
        "import threading; child.tell_exceptions(line); "
        "thread = threading.Thread(target=int, args=('typed',)); thread.start(); thread.join(); int('typed')"
    )
    out, errors = start(code, tmp_path).communicate(timeout=30)
    told = out.decode().splitlines()
    assert len(told) == 2 and all(line.startswith("raised ValueError ") for line in told)
    assert "typed" not in out.decode()
    assert b"typed" in errors  # the log has all of it


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("number", ["SIGSEGV", "SIGABRT"])
def test_a_death_leaves_a_trace_and_no_core(tmp_path: Path, number: str) -> None:
    code = (
        "import os, resource, signal; line.say(messages.Happened(str(resource.getrlimit(resource.RLIMIT_CORE)[0]))); "
    )
    process = start(code + f"os.kill(os.getpid(), signal.{number})", tmp_path / "new")
    out, _ = process.communicate(timeout=30)
    assert process.returncode == -getattr(signal, number)
    assert out == b"event 0\n"
    assert "most recent call first" in records.trace(tmp_path / "new")


def test_a_supervisor_that_does_not_listen_stops_nobody(tmp_path: Path) -> None:
    code = "[line.say(messages.Happened('x' * 1000)) for _ in range(1000)]; sys.exit(9)"
    process = start(code, tmp_path)
    assert process.wait(30) == 9
    process.communicate()


def test_the_process_is_started_with_both_ends(tmp_path: Path) -> None:
    process = spawn.start([sys.executable, "-c", "print(input())"])
    assert process.communicate(b"there and back\n", timeout=30)[0].strip() == b"there and back"

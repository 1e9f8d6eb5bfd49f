"""The commands of run.py."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from . import environment, products, system
from .say import Stop, say

USAGE = """python3 run.py              启动触摸导览 / start the kiosk
python3 run.py test         运行全部测试 / run all tests
python3 run.py build        制作可直接运行的程序 dist/kiosk/kiosk / make the packaged program
python3 run.py bench        测量速度和内存 / measure speed and memory
python3 run.py kiosk ARGS   程序的任何命令，例如 kiosk doctor / any command of the program"""


@contextlib.contextmanager
def only_one(root: Path) -> Iterator[None]:
    """Lets a second run.py wait while a first one sets things up."""
    if os.name == "nt":
        yield  # Windows refuses to overwrite files in use, which is protection enough
        return
    import fcntl

    try:
        (root / "build").mkdir(exist_ok=True)
        lock = (root / "build" / ".lock").open("w")
    except OSError:
        yield  # a folder that cannot be written to: what follows says so
        return
    with lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def prepare(root: Path, *, tools: bool = False, strict: bool = False) -> Path:
    """Everything that must stand before the program starts; returns the interpreter. Raises Stop."""
    with only_one(root):
        checked = not environment.ready(root) or not system.checked(root, tools)
        if checked:
            missing = [*system.missing_libraries(), *environment.missing_packages()]
            system.install([*missing, *(system.missing_tools() if tools else [])])
        python = environment.ensure(root)
        if checked:
            system.remember(root, tools)
        products.ensure_resources(root, python)
        products.ensure_packs(root, python, strict)
    return python


def become(root: Path, python: Path, arguments: list[str]) -> int:
    """Turns this process into the program (on Windows: runs it and waits). Returns its exit code."""
    command, env = [str(python), *arguments], products.environment_for(root)
    if os.name == "nt":
        return subprocess.run(command, env=env, check=False).returncode
    sys.stderr.flush()
    os.execve(command[0], command, env)
    raise AssertionError  # execve does not come back


def start(root: Path) -> int:
    """Full screen, or without a screen the tour."""
    python = prepare(root)
    from kiosk import display

    if display.has_screen():
        return become(root, python, ["-m", "kiosk", "run"])
    out = root / "build" / "tour"
    say(
        f"这台电脑没有屏幕，改为把每个画面存成图片：{out}",
        f"There is no screen: every screen goes to {out} as a picture.",
    )
    return become(root, python, ["-m", "kiosk", "tour", "--out", str(out)])


ALL_TESTS = ["-n", str((os.cpu_count() or 2) + 1), "--dist", "worksteal"]
"""Half of a touch test's time is waiting for the screen, so that one more than there are processors is not too many."""


def test(root: Path, arguments: list[str]) -> int:
    """Builds the program and runs every test, the gates among them; pytest has the last word."""
    python = prepare(root, tools=True, strict=True)
    env = products.environment_for(root)
    if not arguments:
        built = subprocess.run([str(python), "-m", "kiosk.tooling", "package"], cwd=root, env=env, check=False)
        if built.returncode:
            say("打包失败，测试继续。", "Packaging failed; the tests go on and will report it.")
    os.chdir(root)
    return become(root, python, ["-m", "pytest", *(arguments or ALL_TESTS)])


def bench(root: Path, arguments: list[str]) -> int:
    """Measures the packaged program, built first if there is none."""
    python = prepare(root, tools=True, strict=True)
    if not (root / "dist" / "kiosk").is_dir():
        env = products.environment_for(root)
        subprocess.run([str(python), "-m", "kiosk.tooling", "package"], cwd=root, env=env, check=False)
    os.chdir(root)
    return become(root, python, ["-m", "tests.benchmarks", *arguments])


def main(folder: str, arguments: list[str]) -> int:
    """run.py without its version check. Returns the exit code."""
    root = Path(folder)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a console that has no Chinese still gets the English
    try:
        if not arguments:
            return start(root)
        if arguments[0] == "test":
            return test(root, arguments[1:])
        if arguments[0] == "bench":
            return bench(root, arguments[1:])
        if arguments == ["build"]:
            python = prepare(root, tools=True, strict=True)
            return become(root, python, ["-m", "kiosk.tooling", "package"])
        if arguments[0] == "kiosk":
            return become(root, prepare(root), ["-m", "kiosk", *arguments[1:]])
    except Stop as stop:
        say(stop.zh, stop.en)
        return 1
    except KeyboardInterrupt:
        say("已中断；再运行一次会接着做完。", "Interrupted; run again and it picks up where it stopped.")
        return 130
    asked = arguments[0] in ("-h", "--help", "help")
    if not asked:
        say(f"没有这个命令：{' '.join(arguments)}", f"There is no such command: {' '.join(arguments)}")
    print(USAGE)
    return 0 if asked else 2

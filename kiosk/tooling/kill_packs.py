"""Kills a program at random moments while it changes the content, and looks at what would be shown.

`python -m kiosk.tooling kill-packs --kills 1000`: every kill is a SIGKILL while packs are installed, activated and
taken back. After each one the kiosk must find a whole pack, the one before the change or the one after it; a change
that was confirmed must stand. Needs fork(): not on Windows.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import tempfile
import time
from pathlib import Path
from typing import NamedTuple, NoReturn

from kiosk import paths
from kiosk.content.load import PackError, open_pack
from kiosk.packs import installing, pointer, store
from kiosk.packs.errors import PackRefusedError
from kiosk.tooling.broken_packs.trial import make_files

LONGEST_S = 0.8
"""A run is killed at a random moment up to here; an installation of a small pack takes a tenth of it."""
BEGUN = ">"
FILES = 5
"""Different packs that are installed in turn."""


class Tally(NamedTuple):
    """What came of it."""

    kills: int
    inside: int
    """Kills that fell between the begin of an activation or a step back and its confirmation."""
    changed: int
    """Runs that had confirmed at least one change."""
    half: int
    """Runs that left something unfinished behind for the next one to sweep away."""
    faults: tuple[str, ...]


def _change_until_killed(files: list[Path], data: Path, seed: int, pipe: int) -> NoReturn:
    """The child: install, activate, take back, and say what is shown before and after each."""
    chance = random.Random(seed)
    while True:
        found = installing.install(chance.choice(files), data)
        os.write(pipe, f"{BEGUN}{found.id}\n".encode())
        now = store.activate(found.id, data)
        os.write(pipe, f"{now.shown or '-'}\n".encode())
        os.write(pipe, f"{BEGUN}{now.before or '-'}\n".encode())
        now = store.rollback(data)
        os.write(pipe, f"{now.shown or '-'}\n".encode())


def _run_and_kill(files: list[Path], data: Path, seed: int, after: float) -> list[str]:
    """What the child said: of every change what it leads to, after BEGUN, and what was shown when it was done."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reader)
            _change_until_killed(files, data, seed, writer)
        finally:
            os._exit(1)
    os.close(writer)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reader, "rb") as stream:
        said = stream.read().decode()
    if not os.WIFSIGNALED(status):
        raise RuntimeError("the program that changes packs ended by itself")
    return said.split()


def look(data: Path, before: str, said: list[str]) -> tuple[str, list[str]]:
    """What is shown now, and every fault."""
    confirmed = [one for one in said if not one.startswith(BEGUN)]
    may = {confirmed[-1] if confirmed else before}
    if said and said[-1].startswith(BEGUN):
        may.add(said[-1].removeprefix(BEGUN))
    now = pointer.load(data)
    shown, faults = now.shown or "-", []
    if shown not in may:
        faults.append(f"{shown} is shown, and neither of {sorted(may)}")
    for name in (now.shown, now.before):
        try:
            if name is not None:
                open_pack(pointer.home(data) / name)
        except PackError as error:
            faults.append(f"{name} is not whole: {error.en}")
    whole = store.listed(data)
    if len(whole) > installing.KEPT + 1 or any(one.manifest is None for one in whole):
        faults.append(f"{[one.id for one in whole]} are installed")
    return shown, faults


def kill_packs(root: Path, kills: int, seed: int, pack: Path) -> Tally:
    """Do it `kills` times on one data folder."""
    chance, data = random.Random(seed), root / "data"
    files = make_files(open_pack(pack), root, FILES)
    shown, inside, changed, half, faults = "-", 0, 0, 0, list[str]()
    for number in range(kills):
        said = _run_and_kill(files, data, chance.randrange(2**32), chance.uniform(0.0, LONGEST_S))
        shown, wrong = look(data, shown, said)
        inside += bool(said) and said[-1].startswith(BEGUN)
        changed += len(said) > 1
        half += any(entry.name.startswith((".new-", ".old-")) for entry in pointer.home(data).glob(".*"))
        faults += [f"kill {number}: {one}" for one in wrong]
    try:  # and whatever was left behind, the next change goes through
        store.activate(installing.install(files[0], data).id, data)
    except PackRefusedError as error:
        faults.append(f"at the end: {error.en}")
    if len(store.listed(data)) > installing.KEPT:
        faults.append("more than three packs are kept")
    return Tally(kills, inside, changed, half, tuple(faults))


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m kiosk.tooling kill-packs", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pack", type=Path, default=paths.shipped_pack())
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="kill-packs-") as name:
        began = time.perf_counter()
        tally = kill_packs(Path(name), options.kills, options.seed, options.pack)
    print(f"{tally.kills} kills in {time.perf_counter() - began:.0f} s; {tally.changed} runs had confirmed a change,")
    print(f"{tally.inside} were killed within an activation or a step back,")
    print(f"{tally.half} left something unfinished behind, which the next change swept away")
    print("\n".join(tally.faults) or "what was shown was whole every time, the old or the new")
    return 1 if tally.faults else 0

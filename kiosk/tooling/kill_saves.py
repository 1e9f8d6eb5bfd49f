"""Kills a program at random moments while it saves enquiries, and looks at what is left.

`python -m kiosk.tooling kill-saves --kills 1000`: every kill is a SIGKILL. After each one the database must open,
every enquiry that was confirmed must be there and open with its key, and none may be half there. Needs fork(): not on
Windows.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import select
import signal
import struct
import tempfile
import time
from pathlib import Path
from typing import NamedTuple, NoReturn

from kiosk.enquiries import Draft, Enquiries, build
from kiosk.enquiries.contacts import warm
from kiosk.enquiries.sealing import Keys, unseal
from kiosk.settings import Contact, Enquiry

CONTACT = Contact(telephone="+86 10 1234 5678")
LONGEST_S = 0.08
"""A run is killed at a random moment up to here, which is several saves."""
OPENING = 0.25
"""Share of the runs whose moment counts from their start, so that they are killed while they open the database."""
_BEGUN, _DONE = 1, 2
_RECORD = struct.Struct("<BI")


class Tally(NamedTuple):
    """What came of it. `inside`: kills that fell between the begin of a save and its confirmation."""

    kills: int
    inside: int
    confirmed: int
    found: int
    """Enquiries in the database: those confirmed, and those committed just before the kill."""
    faults: tuple[str, ...]


def draft(number: int) -> Draft:
    """An enquiry that can be told from all others, and is of the size of a long one."""
    return Draft(
        name=f"访客{number}",
        organisation=f"单位{number}",
        telephone="+86 138 0013 8000",
        message=f"{number} " * 150,
        consented=True,
    )


def _save_until_killed(data: Path, enquiry: Enquiry, first: int, pipe: int) -> NoReturn:
    """The child: saves one after the other and says so; a small write to a pipe is whole or not there."""
    enquiries, notice = Enquiries(data, enquiry, CONTACT), build(enquiry, CONTACT, "zh")
    number = first
    while True:
        os.write(pipe, _RECORD.pack(_BEGUN, number))
        enquiries.save(draft(number), notice).result()
        os.write(pipe, _RECORD.pack(_DONE, number))
        number += 1


def _run_and_kill(
    data: Path, enquiry: Enquiry, first: int, after: float, *, opening: bool
) -> tuple[list[int], int | None]:
    """Numbers that the child confirmed, and the one that it was saving when it was killed, `after` seconds from its
    start (`opening`) or from its first save."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reader)
            _save_until_killed(data, enquiry, first, writer)
        finally:
            os._exit(1)  # an error of the child's own: the parent sees that it was not killed
    os.close(writer)
    if not opening:
        select.select([reader], [], [], 30)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reader, "rb") as stream:
        said = list(_RECORD.iter_unpack(stream.read()))
    if not os.WIFSIGNALED(status):
        raise RuntimeError("the program that saves ended by itself")
    done = [number for kind, number in said if kind == _DONE]
    begun = [number for kind, number in said if kind == _BEGUN]
    return done, begun[-1] if len(begun) > len(done) else None


def look(data: Path, enquiry: Enquiry, keys: Keys, known: set[str]) -> tuple[dict[int, int], list[str]]:
    """How often each number is in the database, and every fault; codes in `known` were looked at before."""
    enquiries = Enquiries(data, enquiry, CONTACT, kiosk=False)
    times: dict[int, int] = {}
    faults: list[str] = []
    with contextlib.closing(enquiries):
        for row, blob in enquiries.sealed().result():
            if row.code in known:
                continue
            fields = unseal(blob or b"", keys)
            number = int(fields["name"].removeprefix("访客"))
            expected = {name: getattr(draft(number), name) for name in ("name", "organisation", "telephone")}
            if any(fields[name] != value for name, value in expected.items()) or fields["code"] != row.code:
                faults.append(f"{row.code} is not what was saved")
            if enquiries.notice_text(row.notice).result() is None:
                faults.append(f"{row.code} has no notice")
            known.add(row.code)
            times[number] = times.get(number, 0) + 1
    return times, faults


def kill_saves(data: Path, kills: int, seed: int) -> Tally:
    """Do it `kills` times on one growing database. Raises StoreError where that no longer opens."""
    import pyrage

    chance, identity = random.Random(seed), pyrage.x25519.Identity.generate()
    enquiry = Enquiry(who="检查", days=30, recipients=(str(identity.to_public()),))
    keys, known, faults = Keys((identity,)), set[str](), list[str]()
    confirmed = inside = found = 0
    first = 1
    warm()
    for _ in range(kills):
        opening, after = chance.random() < OPENING, chance.uniform(0.0, LONGEST_S)
        done, current = _run_and_kill(data, enquiry, first, after, opening=opening)
        times, wrong = look(data, enquiry, keys, known)
        faults += wrong
        faults += [
            f"{number} was confirmed and is there {times.get(number, 0)} times"
            for number in done
            if times.get(number) != 1
        ]
        faults += [f"{number} was never begun" for number in times if number not in done and number != current]
        confirmed, inside, found = confirmed + len(done), inside + (current is not None), found + len(times)
        first += len(done) + 1
    return Tally(kills, inside, confirmed, found, tuple(faults))


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m kiosk.tooling kill-saves", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where the database is to lie; a temporary folder otherwise")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        began = time.perf_counter()
        tally = kill_saves(Path(name), options.kills, options.seed)
    print(f"{tally.kills} kills in {time.perf_counter() - began:.0f} s, {tally.inside} of them while saving")
    print(f"{tally.confirmed} enquiries confirmed, {tally.found} found")
    print("\n".join(tally.faults) or "none lost, none half, the database always opened")
    return 1 if tally.faults else 0

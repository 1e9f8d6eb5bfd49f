"""The command: many trials in processes whose memory is bounded, and a table of what came of them."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from kiosk import paths
from kiosk.content.load import open_pack
from kiosk.tooling.broken_packs.trial import DAMAGES, Outcome, attempt, make_booth

ADDRESSES = 1_500 * 2**20
"""Bytes of address space that a process may have."""


def run(pack: Path, first: int, count: int) -> tuple[list[Outcome], float]:
    """Trials with the seeds from `first` on, in this process; what came of them, and the most MiB it has had."""
    _bound_memory()
    with tempfile.TemporaryDirectory(prefix="broken-packs-") as name:
        booth = make_booth(open_pack(pack), Path(name))
        outcomes = [attempt(booth, seed) for seed in range(first, first + count)]
    return outcomes, peak()


def apart(pack: Path, first: int, count: int, jobs: int = 1) -> tuple[list[Outcome], float]:
    """The same in processes of their own."""
    share = -(-count // jobs)
    parts = [(begin, min(share, first + count - begin)) for begin in range(first, first + count, share)]
    with ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn")) as pool:
        done = list(pool.map(run, [pack] * len(parts), *zip(*parts, strict=True)))
    return [one for outcomes, _ in done for one in outcomes], max(most for _, most in done)


def peak() -> float:
    """The most memory (MiB) that this process has had at one time; 0 where the system does not say."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


def _bound_memory() -> None:
    if sys.platform.startswith("linux"):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (ADDRESSES, ADDRESSES))


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m kiosk.tooling broken-packs", description=__doc__)
    parser.add_argument("--packs", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0, help="of the first; the others follow")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--pack", type=Path, default=paths.shipped_pack())
    options = parser.parse_args(argv)
    began = time.perf_counter()
    outcomes, most = apart(options.pack, options.seed, options.packs, options.jobs)
    seconds = time.perf_counter() - began
    taken = sum(not one.refused for one in outcomes)
    print(f"{len(outcomes)} packs damaged in {len(DAMAGES)} ways, {seconds:.0f} s, {most:.0f} MiB at most")
    print(f"{len(outcomes) - taken} refused, {taken} harmless:")
    for code, count in Counter(one.refused or "harmless" for one in outcomes).most_common():
        print(f"  {count:5} {code}")
    wrong = [(options.seed + place, one) for place, one in enumerate(outcomes) if one.faults]
    for seed, one in wrong:
        print(f"seed {seed} {one.damage}: {'; '.join(one.faults)}")
    print("nothing on show changed, no file outside, no traceback" if not wrong else f"{len(wrong)} with faults")
    return 1 if wrong else 0

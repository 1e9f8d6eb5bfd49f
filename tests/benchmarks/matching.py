"""How long it takes to rank many parks: `python -m tests.benchmarks.matching PACK [--rounds N]`.

Every round asks for other needs, up to all of them at once; the reasons of the first screen are part of it.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from pathlib import Path

from kiosk.content.index import Index
from kiosk.content.load import open_pack
from kiosk.matching.needs import Needs, toggle
from kiosk.matching.rank import rank
from kiosk.matching.rules import Rules
from kiosk.matching.words import sentence
from tests.benchmarks.bounds import judged

SHOWN = 10
BOUND_MS = 30.0


def measure(pack: Path, rounds: int, seed: int = 1) -> dict[str, float]:
    """Milliseconds to work out the rules once, and to rank at one tap of a chip. Raises ValueError without matching."""
    catalogue = open_pack(pack).catalogue
    if catalogue.matching is None:
        raise ValueError(f"{pack} has no matching")
    began = time.perf_counter()
    rules = Rules(catalogue.matching, Index(catalogue))
    made = (time.perf_counter() - began) * 1e3
    chance, taken, needs = random.Random(seed), [], Needs()
    for _ in range(rounds):
        needs = toggle(rules.matching, needs, chance.choice(list(rules.options)))
        began = time.perf_counter()
        for one in rank(rules, needs)[:SHOWN]:
            for reason in (*one.fits, *one.misfits, *one.unknown):
                sentence(reason, "en")
        taken.append((time.perf_counter() - began) * 1e3)
    everything = Needs(frozenset(rules.options), rules.matching.criteria[0].id)
    began = time.perf_counter()
    rank(rules, everything)
    most = (time.perf_counter() - began) * 1e3
    p95 = statistics.quantiles(taken, n=20)[-1]
    return {"made": made, "median": statistics.median(taken), "p95": p95, "all": most, "parks": len(rules.ids)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--rounds", type=int, default=200)
    options = parser.parse_args()
    found = measure(options.pack, options.rounds)
    print(f"matching, {found['parks']:.0f} parks: median {found['median']:.1f} ms, p95 {found['p95']:.1f} ms,", end=" ")
    print(f"every chip on {found['all']:.1f} ms; rules worked out once in {found['made']:.0f} ms")
    return judged({"matching, p95, ms": (found["p95"], BOUND_MS)})


if __name__ == "__main__":
    sys.exit(main())

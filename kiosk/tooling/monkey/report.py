"""What a run has found, and what it says about it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from .coverage import ENOUGH, unseen
from .fault import Fault
from .growth import Sample, grown, growth

BEFORE = 100
"""Visits before a fault in which its cause may lie."""
TOLD = 20
"""Kinds of fault that are told; after so many the rest can wait."""


@dataclass
class Report:
    """Gathered from all processes of a run."""

    made: int = 0
    """Visits that were begun."""
    faults: dict[str, list[Fault]] = field(default_factory=dict)
    """By what they say, numbers left out."""
    seen: Counter[str] = field(default_factory=Counter)
    wanted: list[str] = field(default_factory=list)
    samples: list[list[Sample]] = field(default_factory=list)
    """One list for each process."""

    def add(self, fault: Fault) -> None:
        kind = re.sub(r"[0-9.,]+", "#", fault.what.split("\n", 1)[0])[:160]
        self.faults.setdefault(kind, []).append(fault)

    def wrong(self) -> list[str]:
        """In short, everything for which the run fails."""
        found = [f"{len(same)} × {same[0].what}" for same in self.faults.values()]
        if self.made >= ENOUGH:
            found += [f"never seen: {one}" for one in unseen(self.seen, self.wanted)]
        return found + [one for samples in self.samples for one in grown(samples)]

    def lines(self, seed: int) -> Iterator[str]:
        """The whole report."""
        yield from (f"  {count:8} {name}" for name, count in sorted(self.seen.items()))
        for samples in self.samples:
            yield from _grown(samples)
        for same in list(self.faults.values())[:TOLD]:
            yield from _told(same, seed)
        if len(self.faults) > TOLD:
            yield f"… and {len(self.faults) - TOLD} other kinds of fault"
        wrong = self.wrong()
        yield from (f"WRONG: {one}" for one in wrong)
        yield f"{self.made} visits, {len(wrong)} kinds of fault"


def _grown(samples: list[Sample]) -> Iterator[str]:
    if samples:
        first, last = samples[0], samples[-1]
        yield f"  memory after {first.visit} visits {first.mib:.0f} MiB, after {last.visit} {last.mib:.0f} MiB"
    for name, (likely, least) in growth(samples).items():
        yield f"  growth after the warm-up: {name} {likely:+.1f}, at least {least:+.1f}"


def _told(same: list[Fault], seed: int) -> Iterator[str]:
    first = same[0]
    yield f"FAULT, {len(same)} times: {first.what}"
    yield from (f"    {one}" for one in first.trace)
    visits = sorted({one.visit for one in same})
    yield f"    in visits {', '.join(map(str, visits[:8]))}{' …' if len(visits) > 8 else ''}; again by"
    yield f"    python -m kiosk.tooling monkey --seed {seed} --only {max(0, first.visit)}"
    before = max(0, first.visit - BEFORE)
    yield f"    or, where a visit before it matters, with --first {before} --visits {max(0, first.visit) - before + 1}"

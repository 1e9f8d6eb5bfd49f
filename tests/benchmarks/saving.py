"""How long it takes to save an enquiry: `python -m tests.benchmarks.saving FOLDER [--count N]`.

From the call to the commit that has returned, with checks, sealing and the disk, one after the other on a database that
grows. The bound is 50 ms for the slowest of a hundred. FOLDER says which disk is measured.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

import pyrage

from kiosk.enquiries import Enquiries, build, warm
from kiosk.settings import Enquiry
from kiosk.tooling.kill_saves import CONTACT, draft
from tests.benchmarks.bounds import judged

BOUND_MS = 50.0


def measure(data: Path, count: int) -> list[float]:
    """Milliseconds of each save; the first is left out: it loads what the screen of an enquiry has loaded before."""
    recipient = str(pyrage.x25519.Identity.generate().to_public())
    enquiry = Enquiry(who="x", days=30, recipients=(recipient,))
    enquiries, notice = Enquiries(data, enquiry, CONTACT), build(enquiry, CONTACT, "zh")
    warm()
    taken = []
    for number in range(count + 1):
        began = time.perf_counter()
        enquiries.save(draft(number), notice).result()
        taken.append((time.perf_counter() - began) * 1e3)
    enquiries.close()
    return taken[1:]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=2000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        taken = measure(Path(name), options.count)
    slowest = statistics.quantiles(taken, n=100)[-1]
    print(f"{len(taken)} enquiries saved: median {statistics.median(taken):.1f} ms, p99 {slowest:.1f} ms", end="")
    print(f" (bound {BOUND_MS:.0f} ms), at most {max(taken):.1f} ms")
    return judged({"saving an enquiry, p99, ms": (slowest, BOUND_MS)})


if __name__ == "__main__":
    sys.exit(main())

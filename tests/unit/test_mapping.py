"""What the allocator says and gives back. In processes of their own: pytest's own heap changes all the time."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk.tooling import ROOT

CODE = """
import psutil
from kiosk import mapping
from kiosk.tooling.monkey.heap import held as handed_out
own = lambda: psutil.Process().memory_full_info().uss / 2**20
before = handed_out()
pieces = [b"x" * (100_000 + number) for number in range(600)]  # below the size that is mapped for itself
held = (handed_out() - before) / 2**20
last = pieces[-1]
del pieces  # the last one keeps the heap from shrinking at its end
free, largest = (handed_out() - before) / 2**20, own()
mapping.give_back()
print(held, free, largest - own())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc")
def test_what_is_free_within_the_heap_goes_back_to_the_system() -> None:
    code = f"from kiosk import mapping; mapping.map_pictures()\n{CODE}"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    held, free, given = map(float, done.stdout.split())
    assert held == pytest.approx(57, abs=3)
    assert free < 1
    assert given > 50

"""Three hundred visits of the monkey through the whole program; 20,000 have their own command (README)."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from kiosk.tooling import ROOT


def test_three_hundred_visits_find_no_fault_and_see_everything(pack_folder: Path) -> None:
    command = [sys.executable, "-m", "kiosk.tooling", "monkey", "--visits", "300", "--jobs", "2"]
    done = subprocess.run(
        [*command, "--pack", str(pack_folder)], cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "300 visits, 0 kinds of fault" in done.stdout


def touches(pack: Path, first: int, visit: int) -> list[str]:
    """What is done in one visit of a run that begins with another, without the time by the clock of the run."""
    numbers = ["1", str(first), str(visit + 1), "1", "100"]
    command = [sys.executable, "-m", "kiosk.tooling.monkey.worker", str(pack), *numbers]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, encoding="utf-8")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    begun = told.index({"visit": visit})
    return [one["touch"].partition(", ")[2] for one in told[begun:] if "touch" in one]


def test_a_visit_is_the_same_alone_as_in_a_run(pack_folder: Path) -> None:
    alone = touches(pack_folder, 7, 7)
    assert len(alone) > 5
    assert touches(pack_folder, 0, 7) == alone


def test_a_visit_is_the_same_when_it_is_made_again(pack_folder: Path) -> None:
    command = [sys.executable, "-m", "kiosk.tooling", "monkey", "--only", "7", "--pack", str(pack_folder)]
    told = [
        subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, encoding="utf-8").stdout
        for _ in range(2)
    ]
    seen = [[line for line in one.splitlines() if not line.endswith("seed 1")] for one in told]
    assert seen[0] == seen[1] and len(seen[0]) > 5

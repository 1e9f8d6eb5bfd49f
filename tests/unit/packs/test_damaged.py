"""Damaged packs are refused in words, kills leave the old or the new: some of what the two commands do at length."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk.packs import names
from kiosk.tooling.broken_packs import command, trial
from kiosk.tooling.kill_packs import kill_packs

EACH = 2
"""Trials of every kind of damage; `python -m kiosk.tooling broken-packs` makes 2,000."""
RESIDENT = 700
"""MiB that a process with everything it loads may have had: a pack that unpacks to gigabytes would need more."""
KILLS = 25


def test_damaged_packs_change_nothing_and_fill_nothing(pack_folder: Path) -> None:
    outcomes, most = command.apart(pack_folder, 0, EACH * len(trial.DAMAGES))
    assert [one for one in outcomes if one.faults] == []
    assert most < RESIDENT
    assert len({one.damage for one in outcomes}) == len(trial.DAMAGES)
    assert len({one.refused for one in outcomes}) > 10  # not all for the same reason


def test_the_trial_notices_a_file_outside(pack: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the list of allowed names switched off."""
    monkeypatch.setattr("kiosk.tooling.broken_packs.crafted.NAMES", ("../evil.webp", "media/../../../evil.webp"))
    booth = trial.make_booth(pack, tmp_path)  # type: ignore[arg-type]
    kinds = [number for number, one in enumerate(trial.DAMAGES) if one.__name__ == "a_name_that_leads_outside"]
    seeds = [kinds[0] + len(trial.DAMAGES) * number for number in range(1, 15) if number % trial.SIGNED_EVERY]
    assert not any(trial.attempt(booth, seed).faults for seed in seeds)
    monkeypatch.setattr("kiosk.packs.archive.allowed", lambda name: True)
    assert names.allowed("media/x.webp")
    found = [fault for seed in seeds for fault in trial.attempt(booth, seed).faults]
    assert any("appeared" in fault for fault in found), found


@pytest.mark.skipif(not hasattr(os, "fork") or sys.platform == "darwin", reason="forks")
def test_killed_at_any_moment_the_old_or_the_new_is_shown(pack_folder: Path, tmp_path: Path) -> None:
    tally = kill_packs(tmp_path, KILLS, 1, pack_folder)
    assert tally.faults == () and tally.changed and tally.half

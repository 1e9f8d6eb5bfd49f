"""Killed while it saves: a short run of `python -m kiosk.tooling kill-saves`, and that it would notice a loss."""

from __future__ import annotations

import os
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from kiosk.enquiries import Draft, Enquiries, Notice, Receipt
from kiosk.tooling import kill_saves as tool

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork()")


def test_sixty_kills_lose_nothing(tmp_path: Path) -> None:
    tally = tool.kill_saves(tmp_path, 60, seed=7)
    assert tally.faults == ()
    assert tally.kills == 60 and tally.inside >= 10 and tally.found >= tally.confirmed


class Liar(Enquiries):
    """Confirms before anything is written."""

    def save(self, draft: Draft, notice: Notice, consented: Any = None) -> Future[Receipt]:
        super().save(draft, notice, consented)
        promised: Future[Receipt] = Future()
        promised.set_result(None)  # type: ignore[arg-type]
        return promised


def test_a_confirmation_before_the_commit_would_be_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tool, "Enquiries", Liar)
    tally = tool.kill_saves(tmp_path, 12, seed=7)
    assert any("was confirmed and is there 0 times" in fault for fault in tally.faults)

"""A benchmark that is over a bound ends with a code of its own."""

from __future__ import annotations

import pytest

from tests.benchmarks.bounds import OVER, judged


def test_a_figure_over_its_bound_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert judged({"crash, s": (2.6, 2.5), "memory, MiB": (20.0, 20.0)}) == OVER
    assert capsys.readouterr().out == "OVER ITS BOUND: crash, s: 2.60, at most 2.5\n"


def test_within_their_bounds_nothing_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert judged({"crash, s": (2.5, 2.5)}) == 0
    assert capsys.readouterr().out == ""

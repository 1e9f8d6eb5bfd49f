"""The gates of `python -m kiosk.tooling check`, one test each."""

from __future__ import annotations

import pytest

from kiosk.tooling.gates import GATES


@pytest.mark.parametrize("name", GATES)
def test_gate(name: str) -> None:
    assert GATES[name]() == 0

"""docs/faults.md names tests that are there, and marks those that do not run the packaged program."""

from __future__ import annotations

import re

import pytest

from kiosk.tooling import ROOT

ROWS = [
    line for line in (ROOT / "docs" / "faults.md").read_text(encoding="utf-8").splitlines() if line.startswith("| ")
]
NAMED = [one for row in ROWS for one in re.findall(r"`((?:\w+/)?test_\w+|\w+/)`(†?)", row.rsplit("|", 2)[1])]
PACKAGED = ("faults/", "packaging/")


def test_it_names_tests() -> None:
    assert len(NAMED) > 50


@pytest.mark.parametrize(("name", "mark"), sorted(set(NAMED)))
def test_a_test_that_is_named(name: str, mark: str) -> None:
    places = [ROOT / "tests", ROOT / "tests" / "unit", ROOT / "tests" / "unit" / "content"]
    file = name if name.endswith("/") else f"{name}.py"
    assert any((place / file).exists() for place in places)
    assert mark or name.startswith(PACKAGED)

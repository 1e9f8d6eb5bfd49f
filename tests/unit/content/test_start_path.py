"""What the kiosk imports at its start must not pull in what only the compiler needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
HEAVY = ("yaml", "PIL", "pypinyin", "fontTools", "numpy", "PySide6", "multiprocessing", "argparse")
START = ("load", "index", "search", "filters", "numbers", "display", "dates", "kinds", "cards")


@pytest.mark.parametrize("module", START)
def test_nothing_heavy_is_imported(module: str) -> None:
    code = f"import sys, kiosk.content.{module}; print(*[name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.split() == []


def test_no_part_of_content_knows_of_the_screen() -> None:
    for path in (ROOT / "kiosk" / "content").glob("*.py"):
        assert "PySide6" not in path.read_text(encoding="utf-8"), path.name

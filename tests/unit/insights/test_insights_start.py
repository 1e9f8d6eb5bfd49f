"""Nothing of insights is imported before the first frame."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_the_start_imports_neither_insights_nor_a_database() -> None:
    code = (
        "import sys, kiosk.app, kiosk.window, kiosk.counting, kiosk.awake;"
        "print(*[one for one in ('kiosk.insights', 'kiosk.store', 'sqlite3') if one in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True, env=dict(os.environ)
    )
    assert done.stdout.split() == []

"""Every gate in one command: `python -m kiosk.tooling check`. The tests run the same gates one by one."""

from __future__ import annotations

import importlib
import subprocess
import sys
import time
from collections.abc import Callable

from kiosk.tooling import ROOT


def _module(name: str, *arguments: str) -> Callable[[], int]:
    """A Python tool, run as `python -m NAME`."""
    return lambda: subprocess.run([sys.executable, "-m", name, *arguments], cwd=ROOT, check=False).returncode


def _ours(name: str, *arguments: str) -> Callable[[], int]:
    """A module beside this one."""
    return lambda: int(importlib.import_module(f"kiosk.tooling.{name}").main(list(arguments)))


GATES: dict[str, Callable[[], int]] = {
    "format": _module("ruff", "format", "--check", "--quiet", "."),
    "lint": _module("ruff", "check", "--quiet", "."),
    "python types": _module("mypy", "--no-error-summary"),
    "view model types": _ours("qml_types", "--check"),
    "qml": _ours("qml_lint"),
    "translations": _ours("translations", "--check"),
    "resources": _ours("resources", "--check"),
    "characters in the fonts": _ours("cut_fonts", "--check"),
}


def main(argv: list[str]) -> int:
    """Runs the gates named in `argv`, else all; 1 when one fails."""
    failed = []
    for name in argv or GATES:
        began = time.perf_counter()
        code = GATES[name]()
        print(f"{'ok    ' if code == 0 else 'FAILED'} {name} ({time.perf_counter() - began:.1f} s)", flush=True)
        if code:
            failed.append(name)
    return 1 if failed else 0

"""Starts the command-line tools of PySide6 that belong to this interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from kiosk.tooling import ROOT

BUILD = ROOT / "build"
QML = ROOT / "kiosk" / "qml"


def tool(name: str, *arguments: str | Path, quiet: bool = False) -> subprocess.CompletedProcess[str]:
    """Runs pyside6-NAME in the checkout. `quiet` keeps its output back unless it fails.

    Raises FileNotFoundError when PySide6 is not installed beside this interpreter."""
    program = Path(sys.executable).parent / f"pyside6-{name}{'.exe' if os.name == 'nt' else ''}"
    done = subprocess.run(
        [str(program), *map(str, arguments)], cwd=ROOT, text=True, capture_output=quiet, check=False, encoding="utf-8"
    )
    if quiet and done.returncode:
        print(done.stdout + done.stderr, file=sys.stderr)
    return done


def qml_files() -> list[Path]:
    """Every QML file of the program, absolute: qmllint gives false results with relative paths."""
    return sorted(QML.rglob("*.qml"))

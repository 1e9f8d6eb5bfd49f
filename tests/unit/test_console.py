from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.tooling import ROOT

CODE = "import sys; from kiosk.console import tell; tell('一', 'two'); tell('three'); sys.exit(2)"


def run(stderr: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-X", "utf8", "-c", CODE]
    return subprocess.run(command, stderr=stderr, cwd=ROOT, check=False)  # type: ignore[call-overload, no-any-return]


def test_lines_are_told() -> None:
    assert run(subprocess.PIPE).stderr.decode().split() == ["一", "two", "three"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_full_disk_changes_nothing() -> None:
    """Python would end with 120, and nobody would restart the computer that was to be restarted."""
    with Path("/dev/full").open("wb") as full:
        assert run(full).returncode == 2

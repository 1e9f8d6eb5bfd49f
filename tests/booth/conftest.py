"""A scratch root to install into, and what stands in it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.tooling import ROOT

LINUX = ROOT / "packaging" / "linux"
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents and not sys.platform.startswith("linux"):
            item.add_marker(pytest.mark.skip(reason="scripts for Linux"))


def as_root() -> list[str]:
    """What to put before a command that wants to be root: a user namespace where this is not root already."""
    if os.geteuid() == 0:
        return []
    prefix = ["unshare", "--map-root-user"]
    if subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode:
        pytest.skip("neither root nor user namespaces: the scripts cannot be tried")
    return prefix


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    """A root with as much of Debian in it as the scripts look at."""
    root = tmp_path / "root"
    for folder in ("etc/systemd/system", "etc/systemd/logind.conf.d", "usr/lib/systemd/system", "usr/local/bin"):
        (root / folder).mkdir(parents=True)
    (root / "lib").symlink_to("usr/lib")
    for name in ("passwd", "group", "shadow", "gshadow"):
        (root / "etc" / name).touch()
    for unit in ("seatd.service", "gdm.service"):
        (root / "usr/lib/systemd/system" / unit).write_text(
            "[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n"
        )
    for target in ("graphical.target", "multi-user.target"):
        (root / "usr/lib/systemd/system" / target).write_text("[Unit]\nDescription=x\n")
    (root / "etc/systemd/system/display-manager.service").symlink_to("/lib/systemd/system/gdm.service")
    (root / "etc/systemd/system/default.target").symlink_to("/lib/systemd/system/multi-user.target")
    return root


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder like dist/kiosk."""
    folder = tmp_path / "stick" / "kiosk"
    folder.mkdir(parents=True)
    (folder / "kiosk").write_text("#!/bin/sh\necho first\n")
    (folder / "kiosk").chmod(0o755)
    return folder


@pytest.fixture
def run(scratch: Path, program: Path) -> Run:
    """Runs install.sh or remove.sh on the scratch root."""

    def call(script: str, *arguments: str, fails: bool = False) -> subprocess.CompletedProcess[str]:
        more = ["--program", str(program)] if script == "install.sh" else []
        command = [*as_root(), str(LINUX / script), "--root", str(scratch), *more, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
        assert (done.returncode != 0) is fails, done.stdout + done.stderr
        return done

    return call


def snapshot(root: Path) -> dict[str, str]:
    """Every entry below a root, with its mode and what it holds."""
    found = {}
    for entry in sorted(root.rglob("*")):
        # copies that the account tools leave of the lists they changed
        if entry.name in (".pwd.lock", "passwd-", "group-", "shadow-", "gshadow-"):
            continue
        if entry.is_symlink():
            what = f"-> {entry.readlink()}"
        elif entry.is_file():
            what = hashlib.sha256(entry.read_bytes()).hexdigest()
        else:
            what = "folder"
        found[str(entry.relative_to(root))] = f"{entry.lstat().st_mode:o} {what}"
    return found

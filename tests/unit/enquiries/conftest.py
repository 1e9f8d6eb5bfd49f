"""Enquiries in a folder of their own, with a key that needs no passphrase (a passphrase takes a second to try)."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pyrage
import pytest

from kiosk.enquiries import Draft, Enquiries, Keys, Notice, build
from kiosk.settings import Contact, Enquiry

CONTACT = Contact(telephone="+86 10 1234 5678")
NAME, MESSAGE = "欧阳CANARY-4711", "留言CANARY-4712"


class Clock:
    """A clock that the test turns."""

    def __init__(self) -> None:
        self.now = datetime(2027, 3, 1, 10, 0).astimezone()

    def __call__(self) -> datetime:
        return self.now


class Booth:
    """A data folder with its settings, key, clock and notice."""

    def __init__(self, data: Path) -> None:
        self.data, self.clock = data, Clock()
        identity = pyrage.x25519.Identity.generate()
        self.keys = Keys((identity,))
        self.identity = str(identity)
        self.enquiry = Enquiry(who="招商局", days=30, recipients=(str(identity.to_public()),))
        self.notice: Notice = build(self.enquiry, CONTACT, "zh")
        self._opened: list[Enquiries] = []

    def open(self, *, kiosk: bool = True, data: Path | None = None) -> Enquiries:
        made = Enquiries(data or self.data, self.enquiry, CONTACT, clock=self.clock, kiosk=kiosk)
        self._opened.append(made)
        return made

    def close(self) -> None:
        for one in self._opened:
            one.close()
        self._opened.clear()

    def bytes_of(self) -> bytes:
        """Everything that lies in the data folder."""
        return b"\0\0".join(file.read_bytes() for file in sorted(self.data.rglob("*")) if file.is_file())


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[Booth]:
    made = Booth(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def enquiries(booth: Booth) -> Enquiries:
    return booth.open()


@pytest.fixture
def draft() -> Draft:
    return Draft(
        name=NAME,
        organisation="湖南某某软件有限公司",
        telephone="138 0013 8000",
        sectors=("software",),
        parks=("base", "town"),
        message=MESSAGE,
        consented=True,
    )


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Callable[..., Path]]:
    """Mounts a small disk of its own; skips where that is not allowed."""
    made: list[Path] = []

    def tmpfs(*, kilobytes: int) -> Path:
        folder = tmp_path / f"disk{len(made)}"
        folder.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "none", str(folder)]
        if not hasattr(os, "geteuid") or os.geteuid() or subprocess.run(command, capture_output=True).returncode:
            pytest.skip("a disk of its own can only be mounted by root")
        made.append(folder)
        return folder

    yield tmpfs
    for folder in made:
        subprocess.run(["umount", "-l", str(folder)], check=False)

"""The packs installed on this computer: which there are, which is shown, and the way back."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kiosk.content.load import Pack, PackError, open_pack, read_manifest
from kiosk.content.manifest import MANIFEST, Manifest
from kiosk.packs import pointer, reading
from kiosk.packs.errors import PackRefusedError, disk_faults
from kiosk.packs.lock import alone
from kiosk.packs.names import SIGNATURE
from kiosk.packs.pointer import Pointer, home

SHIPPED = "shipped"
"""What the pack is called that is shown as long as none is activated."""


class Installed(NamedTuple):
    """A pack on this computer."""

    id: str
    manifest: Manifest | None
    """None where it cannot be read any more."""
    shown: bool
    before: bool
    """Whether it is the one that a step back leads to."""
    signed: bool


def listed(data: Path) -> list[Installed]:
    """Every installed pack, the latest made first."""
    now = pointer.load(data)
    found = [_look(folder, now) for folder in folders(data)]
    return sorted(found, key=lambda one: (one.manifest.made if one.manifest else "", one.id), reverse=True)


def activate(name: str | None, data: Path, trusted: Iterable[str] = ()) -> Pointer:
    """Show an installed pack from the next start of the kiosk on; None for the shipped one. Returns the pointer.

    Raises PackRefusedError where it is not there, not whole, or not signed as it must be now.
    """
    with disk_faults(), alone(home(data)):
        if name is not None:
            may_be_shown(home(data) / name, trusted)
        now = pointer.load(data)
        if now.shown == name:
            return now
        return _show(data, Pointer(shown=name, before=now.shown, known=True))


def rollback(data: Path, trusted: Iterable[str] = ()) -> Pointer:
    """Show what was shown before; doing it twice shows the new one again. Raises PackRefusedError."""
    with disk_faults(), alone(home(data)):
        now = pointer.load(data)
        if not now.known:
            raise PackRefusedError("nothing-before")
        if now.before is not None:
            may_be_shown(home(data) / now.before, trusted)
        return _show(data, Pointer(shown=now.before, before=now.shown, known=True))


def find(name: str, data: Path) -> str:
    """The id of the one installed pack whose id begins so. Raises PackRefusedError."""
    names = [folder.name for folder in folders(data)]
    found = [one for one in names if one == name] or [one for one in names if one.startswith(name)]
    if len(found) != 1:
        raise PackRefusedError("ambiguous" if found else "not-installed", name=name)
    return found[0]


def may_be_shown(folder: Path, trusted: Iterable[str]) -> Pack:
    """An installed pack, every file of it read. Raises PackRefusedError."""
    if not folder.is_dir():
        raise PackRefusedError("not-installed", name=folder.name)
    try:
        pack = open_pack(folder)
    except PackError as error:
        code = "newer" if error.kind == "newer" else "damaged"
        raise PackRefusedError(code, file=error.file, version=error.file) from error
    signature = folder / SIGNATURE
    reading.signed_by((folder / MANIFEST).read_bytes(), signature.read_bytes() if signature.exists() else None, trusted)
    return pack


def _show(data: Path, new: Pointer) -> Pointer:
    pointer.save(data, new)
    return new


def folders(data: Path) -> list[Path]:
    """The folder of every installed pack."""
    try:
        return sorted(entry for entry in home(data).iterdir() if entry.is_dir() and not entry.name.startswith("."))
    except OSError:
        return []


def _look(folder: Path, now: Pointer) -> Installed:
    try:
        manifest = read_manifest(folder)
    except PackError:
        manifest = None
    signed = (folder / SIGNATURE).exists()
    return Installed(folder.name, manifest, folder.name == now.shown, folder.name == now.before, signed)

"""The commands of `kiosk pack`. Each prints for people unless --json is given, and returns what JSON would say; None
where it came to nothing and has said so. Raises PackRefusedError and OSError."""

from __future__ import annotations

import sys
from argparse import Namespace
from concurrent.futures import BrokenExecutor
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.content.manifest import MANIFEST, Manifest
from kiosk.files import called, spoken
from kiosk.packs import installing, keys, making, pointer, reading, report, store
from kiosk.packs.errors import PackRefusedError, printable
from kiosk.packs.names import SUFFIX
from kiosk.packs.pointer import Pointer
from kiosk.packs.reading import Candidate
from kiosk.packs.trust import trusted as trusted_here
from kiosk.settings import SettingsError, change, load

Say = dict[str, str]
Told = dict[str, Any]


def build(arguments: Namespace, say: Say, data: Path) -> Told | None:
    """`kiosk pack build SRC FILE`: SRC is a content folder, or a pack that is compiled already."""
    del data
    target = called(arguments.file, SUFFIX)
    if (arguments.source / MANIFEST).is_file():
        made = making.build(arguments.source, target, arguments.key)
    else:
        compiled = _compile(arguments, say, target)
        if compiled is None:
            return None
        made = compiled
    _tell(arguments, say["built"].format(file=target, mb=_mb(target.stat().st_size), **made.counts))
    _tell(arguments, _signature(made, say))
    return _plain(made) | {"file": str(target)}


def verify(arguments: Namespace, say: Say, data: Path) -> Told:
    """`kiosk pack verify FILE`: what the kiosk of this computer would say to it."""
    found = reading.verify(arguments.file, trusted_here(data))
    _tell(arguments, say["whole"].format(file=arguments.file.name, **_words(found.manifest, arguments.language)))
    _tell(arguments, _signature(found, say))
    return _plain(found)


def install(arguments: Namespace, say: Say, data: Path) -> Told:
    """`kiosk pack install FILE [--activate]`"""
    trusted = trusted_here(data)
    found = installing.install(arguments.file, data, trusted)
    if arguments.activate:
        return _plain(found) | _shown(arguments, say, store.activate(found.id, data, trusted))
    _tell(arguments, say["installed"].format(id=found.id))
    return _plain(found)


def activate(arguments: Namespace, say: Say, data: Path) -> Told:
    """`kiosk pack activate [NAME]`"""
    name: str | None = arguments.name
    if name is None:
        latest = store.listed(data)
        if not latest:
            raise PackRefusedError("none-installed")
        name = latest[0].id
    chosen = None if name == store.SHIPPED else store.find(name, data)
    return _shown(arguments, say, store.activate(chosen, data, trusted_here(data)))


def rollback(arguments: Namespace, say: Say, data: Path) -> Told:
    """`kiosk pack rollback`"""
    return _shown(arguments, say, store.rollback(data, trusted_here(data)))


def list(arguments: Namespace, say: Say, data: Path) -> Told:
    """`kiosk pack list`"""
    found, now = store.listed(data), pointer.load(data)
    if not found:
        _tell(arguments, say["none"])
    for one in found:
        state = "on" if one.shown else "before" if one.before else "kept"
        notes = [say[state], say["signed-short"] if one.signed else "", "" if one.manifest else say["unreadable"]]
        words = say["listed"].format(id=one.id, **_words(one.manifest, arguments.language)) if one.manifest else one.id
        _tell(arguments, "  ".join(part for part in (words, *notes) if part))
    if found and now.shown is None:
        _tell(arguments, say["on-is"].format(what=say["shipped"]))
    packs = [
        {
            "id": one.id,
            "shown": one.shown,
            "before": one.before,
            "signed": one.signed,
            "whole": one.manifest is not None,
        }
        for one in found
    ]
    return {"shown": now.shown or store.SHIPPED, "packs": packs}


def key(arguments: Namespace, say: Say, data: Path) -> Told:
    """`kiosk pack key FILE`, at the office."""
    del data
    made = keys.make(arguments.file)
    print(say["key-made"].format(secret=made.secret, public=made.public, public_name=made.public.name))
    return {}


def trust(arguments: Namespace, say: Say, data: Path) -> Told | None:
    """`kiosk pack trust FILE.pub`, at the booth."""
    found = keys.public_key(arguments.file)
    known = load(data)[0].content.keys
    if found in known:
        print(say["trusted-already"])
        return {}
    try:
        change(data, {"content.keys": [*known, found]})
    except SettingsError as error:
        print(say["settings-fault"].format(reason=getattr(error, arguments.language)), file=sys.stderr)
        return None
    print(say["trusted"].format(count=len(known) + 1))
    return {}


def _compile(arguments: Namespace, say: Say, target: Path) -> Candidate | None:
    from kiosk.content.check import check
    from kiosk.content.cli_folders import note
    from kiosk.content.untranslated import split

    checked = check(arguments.source, paths.assets() / "fonts")
    found = split(checked.faults)
    if found.faults or (found.gaps and not arguments.with_gaps):
        for fault in (*found.faults, *found.gaps):
            print(fault.show(arguments.language), file=sys.stderr)
        if found.faults:
            print(say["fault-count"].format(count=len(found.faults)), file=sys.stderr)
        if found.gaps:
            print(say["gap-count"].format(count=len(found.gaps)), file=sys.stderr)
        return None
    try:
        made = making.compile_and_build(checked.content, target, arguments.key, arguments.jobs)
    except BrokenExecutor as error:
        print(say["failed"].format(reason=spoken(error, arguments.language)), file=sys.stderr)
        return None
    note(checked.content, arguments.language)
    return made


def _words(manifest: Manifest, language: str) -> dict[str, str]:
    """What a pack says of itself, made fit for a terminal."""
    return {
        "name": report.name(manifest, language),
        "as_of": printable(manifest.as_of),
        "made": report.when(manifest.made),
    }


def _shown(arguments: Namespace, say: Say, now: Pointer) -> Told:
    _tell(arguments, say["shown"].format(id=now.shown or say["shipped"]))
    return {"shown": now.shown or store.SHIPPED, "before": now.before or store.SHIPPED}


def _plain(found: Candidate) -> Told:
    manifest = found.manifest
    told = {"id": found.id, "zone": manifest.zone, "as_of": manifest.as_of, "made": manifest.made}
    return told | {"signer": found.signer, "counts": found.counts, "bytes": found.size}


def _signature(found: Candidate, say: Say) -> str:
    return say["signed"].format(key=found.signer) if found.signer else say["unsigned"]


def _tell(arguments: Namespace, text: str) -> None:
    if not arguments.json:
        print(text)


def _mb(size: int) -> str:
    return f"{size / 1e6:.1f}"

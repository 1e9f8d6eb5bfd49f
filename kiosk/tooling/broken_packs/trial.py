"""One damaged pack, and whether everything is as it was."""

from __future__ import annotations

import hashlib
import random
import shutil
from pathlib import Path
from typing import NamedTuple

import msgspec

from kiosk.content.load import Pack, open_pack
from kiosk.content.manifest import MEDIA
from kiosk.content.pack import write_catalogue
from kiosk.packs import installing, keys, making, pointer, reading, store
from kiosk.packs.errors import PackRefusedError
from kiosk.tooling.broken_packs import crafted, rough

DAMAGES = (*rough.DAMAGES, *crafted.DAMAGES)
PICTURES = 3
"""That a pack for trials has; all of them would make it large and every trial slow."""
SIGNED_EVERY = 4
"""Every fourth trial is on a computer that takes signed packs only."""


class Booth(NamedTuple):
    """A computer with packs, in a folder of its own: two were shown, a third is damaged and tried."""

    root: Path
    data: Path
    good: dict[bool, bytes]
    """A good pack file, unsigned and signed."""
    key: str


class Outcome(NamedTuple):
    """What came of a trial."""

    damage: str
    refused: str
    """Code of the refusal, "" for a pack that was taken."""
    faults: tuple[str, ...]


def make_booth(source: Pack, root: Path) -> Booth:
    """Packs like `source`, with few pictures, two of them shown one after the other."""
    data = root / "data"
    secret = keys.make(root / "office.key")
    good: dict[bool, bytes] = {}
    for number in range(3):
        folder = _small(source, root / f"small-{number}", number)
        making.build(folder, root / "a.kioskpack")
        making.build(folder, root / "b.kioskpack", secret.secret)
        if number < 2:
            store.activate(installing.install(root / "b.kioskpack", data).id, data)
    for signed, name in ((False, "a.kioskpack"), (True, "b.kioskpack")):
        good[signed] = (root / name).read_bytes()
    return Booth(root, data, good, secret.key)


def attempt(booth: Booth, seed: int) -> Outcome:
    """Damage a pack by a seed and install it. Never raises for what a pack holds."""
    chance, damage = random.Random(seed), DAMAGES[seed % len(DAMAGES)]
    raw = damage(booth.good[chance.random() < 0.5], chance)
    trusted = (booth.key,) if seed // len(DAMAGES) % SIGNED_EVERY == 0 else ()
    file = booth.root / "damaged.kioskpack"
    file.write_bytes(raw)
    before = fingerprint(booth.root)
    faults: list[str] = []
    refused = ""
    try:
        _same(booth, file, trusted, faults)
    except PackRefusedError as error:
        refused = error.code
        faults += _wrong_words(error)
    except Exception as error:
        faults.append(f"raised {error!r:.300}")
    after = fingerprint(booth.root)
    faults += [f"{name} was changed" for name in sorted(before) if after.get(name) != before[name]]
    faults += [f"{name} appeared" for name in sorted(after.keys() - before.keys())]
    return Outcome(damage.__name__, refused, tuple(faults))


def _same(booth: Booth, file: Path, trusted: tuple[str, ...], faults: list[str]) -> None:
    """Verify and install say the same, and what was installed can be shown; it is taken away again."""
    try:
        reading.verify(file, trusted)
    except PackRefusedError as error:
        try:
            installing.install(file, booth.data, trusted)
        except PackRefusedError as other:
            if other.code != error.code:
                faults.append(f"verify says {error.code}, install {other.code}")
            raise
        faults.append(f"verify says {error.code}, install takes it")
        raise
    before = pointer.load(booth.data)
    found = installing.install(file, booth.data, trusted)
    place = pointer.home(booth.data) / found.id
    open_pack(place)
    if pointer.load(booth.data) != before or place.parent != pointer.home(booth.data):
        faults.append("what is on show was changed")
    if found.id not in (before.shown, before.before):
        shutil.rmtree(place)


def _wrong_words(error: PackRefusedError) -> list[str]:
    texts = (*error.what, *error.fix)
    wrong = any(not text.strip() or "Traceback" in text or "{" in text or len(text) > 400 for text in texts)
    return [f"not for staff: {texts}"] if wrong or not all(text.isprintable() for text in texts) else []


def fingerprint(root: Path) -> dict[str, str]:
    """Every file and folder below, with the hash of what it holds; but for the lock and the trial itself."""
    found = {}
    for path in sorted(root.rglob("*")):
        if path.name not in (".lock", "damaged.kioskpack"):
            plain = path.is_file() and not path.is_symlink()
            found[path.relative_to(root).as_posix()] = hashlib.sha256(path.read_bytes()).hexdigest() if plain else "-"
    return found


def make_files(source: Pack, root: Path, count: int) -> list[Path]:
    """Small pack files that differ from each other, like `source`."""
    files = []
    for number in range(count):
        file = root / f"{number}.kioskpack"
        making.build(_small(source, root / f"small-{number}", number), file)
        files.append(file)
    return files


def _small(source: Pack, folder: Path, number: int) -> Path:
    (folder / MEDIA).mkdir(parents=True)
    media = source.catalogue.media[number : number + PICTURES]
    for medium in media:
        for rendition in medium.renditions:
            shutil.copyfile(source.folder / rendition.file, folder / rendition.file)
    write_catalogue(folder, msgspec.structs.replace(source.catalogue, media=media))
    return folder

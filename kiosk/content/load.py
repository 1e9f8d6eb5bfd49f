"""Opening a pack: whole and unchanged, or not at all."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Literal, NamedTuple

import msgspec

from kiosk.content.manifest import CATALOGUE, FORMAT, MANIFEST, Manifest, Versions
from kiosk.content.model import SCHEMA, Catalogue

Reason = Literal["missing", "damaged", "newer", "gaps"]

_MESSAGES: dict[str, tuple[str, str]] = {
    "missing": ("找不到内容包 {pack}（缺少 {file}）", "there is no content pack at {pack} ({file} is missing)"),
    "damaged": ("内容包 {pack} 已损坏：{file}", "the content pack {pack} is damaged: {file}"),
    "newer": (
        "内容包 {pack} 需要更新的程序（{file}）",
        "the content pack {pack} was made for a newer program ({file})",
    ),
    "gaps": (
        "内容包 {pack} 有图片损坏或缺失（{file}），其余内容照常展示。请重新复制内容包",
        "pictures of the content pack {pack} are damaged or missing ({file}); everything else is shown. Copy it anew",
    ),
}


class PackError(Exception):
    """A pack that must not be shown. `zh` and `en` say to staff what is wrong and with which file."""

    def __init__(self, kind: Reason, pack: Path, file: str) -> None:
        zh, en = _MESSAGES[kind]
        self.kind: Reason = kind
        self.pack = pack
        self.file = file
        self.zh = zh.format(pack=pack, file=file)
        self.en = en.format(pack=pack, file=file)
        super().__init__(self.en)


class Pack(NamedTuple):
    """An opened pack; every file in it has been compared with its SHA-256."""

    catalogue: Catalogue
    folder: Path
    manifest: Manifest


def open_pack(folder: Path) -> Pack:
    """Check every file of a pack and decode it. Raises PackError, and nothing else, where it may not be shown."""
    manifest = read_manifest(folder)
    raw = b""
    for name in manifest.files:
        content = checked(folder, manifest, name)
        if name == CATALOGUE:
            raw = content
    catalogue = decoded(folder, raw)
    for medium in catalogue.media:
        for rendition in medium.renditions:
            if rendition.file not in manifest.files:
                raise PackError("damaged", folder, rendition.file)
    return Pack(catalogue, folder, manifest)


def checked(folder: Path, manifest: Manifest, name: str) -> bytes:
    """A file of a pack, compared with its SHA-256. Raises PackError where it is missing or another one."""
    content, entry = _read(folder, name), manifest.files[name]
    if len(content) != entry.size or hashlib.sha256(content).hexdigest() != entry.sha256:
        raise PackError("damaged", folder, name)
    return content


def decoded(folder: Path, raw: bytes) -> Catalogue:
    """The catalogue of a pack from its bytes. Raises PackError."""
    try:
        with _no_collection():
            return msgspec.msgpack.decode(raw, type=Catalogue)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise PackError("damaged", folder, CATALOGUE) from error


def choose_pack(candidates: Iterable[Path]) -> tuple[Pack, tuple[PackError, ...]]:
    """The first pack that may be shown, and why those before it may not.

    Raises the last PackError where none can be opened, ValueError where there is no candidate.
    """
    errors: list[PackError] = []
    for folder in candidates:
        try:
            return open_pack(folder), tuple(errors)
        except PackError as error:
            errors.append(error)
    if not errors:
        raise ValueError("no pack to choose from")
    raise errors[-1]


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a pack, its files not yet checked. Raises PackError."""
    return parse_manifest(_read(folder, MANIFEST), folder)


def parse_manifest(raw: bytes, folder: Path) -> Manifest:
    """The same from its bytes; `folder` is what errors name. Raises PackError."""
    try:
        versions = msgspec.json.decode(raw, type=Versions)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise PackError("damaged", folder, MANIFEST) from error
    if versions.kind != "kiosk-pack":
        raise PackError("damaged", folder, MANIFEST)
    if versions.format > FORMAT or versions.schema > SCHEMA:
        raise PackError("newer", folder, f"format {versions.format}, schema {versions.schema}, {versions.program}")
    try:
        manifest = msgspec.json.decode(raw, type=Manifest)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise PackError("damaged", folder, MANIFEST) from error
    if CATALOGUE not in manifest.files:
        raise PackError("damaged", folder, MANIFEST)
    return manifest


def _read(folder: Path, name: str) -> bytes:
    inside = PurePosixPath(name)
    if inside.is_absolute() or ".." in inside.parts or "\\" in name or ":" in name:
        raise PackError("damaged", folder, name)
    try:
        return (folder / name).read_bytes()
    except FileNotFoundError as error:
        kind: Reason = "missing" if name == MANIFEST else "damaged"
        raise PackError(kind, folder, name) from error
    except (OSError, ValueError) as error:
        raise PackError("damaged", folder, name) from error


@contextmanager
def _no_collection() -> Iterator[None]:
    """No garbage collection while thousands of structs are made: they live as long as the program."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if enabled:
            gc.enable()

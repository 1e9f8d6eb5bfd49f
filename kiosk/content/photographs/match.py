"""Which park, service or zone a photograph shows, by the folder it lies in or by its name."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from kiosk.content.photographs.names import folded, spellings, without_number

MOST = 20_000
"""Files looked at; a folder with more of them is not a folder of photographs."""
SUFFIXES = (".jpg", ".jpeg", ".jpe", ".png", ".webp", ".tif", ".tiff", ".heic", ".heif", ".hif")
_IGNORED = ("thumbs.db", "desktop.ini", ".ds_store")
_SHORT_PART = 5
"""Letters that part of a name needs to count as one; Chinese needs fewer."""
_SHORT_CHINESE = 3


class Photo(NamedTuple):
    """A file: where it is, and its path from the folder that was given."""

    path: Path
    inside: str

    @property
    def name(self) -> str:
        return self.path.name


class Found(NamedTuple):
    """What a folder holds, sorted by path."""

    photos: list[Photo]
    others: list[str]
    """Files that are no pictures we can read."""
    more: bool
    """There were more than are looked at."""


def find_photos(folder: Path) -> Found:
    """Every photograph below a folder; links are not followed, hidden files not looked at. Raises OSError."""
    photos: list[Photo] = []
    others: list[str] = []
    os.scandir(folder).close()
    for where, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(where) / name
            if name.startswith(".") or name.casefold() in _IGNORED or path.is_symlink():
                continue
            if len(photos) + len(others) >= MOST:
                return Found(photos, others, True)
            inside = path.relative_to(folder).as_posix()
            if path.suffix.casefold() in SUFFIXES:
                photos.append(Photo(path, inside))
            else:
                others.append(inside)
    return Found(photos, others, False)


class Subjects:
    """The subjects of a zone by everything that a folder may be called."""

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        """`names` holds by id the id itself, names and aliases in every language."""
        self._exact: dict[str, set[str]] = defaultdict(set)
        for id_, known in names.items():
            for name in (id_, *known):
                for spelling in spellings(name):
                    self._exact[spelling].add(id_)

    def of(self, photo: Photo) -> tuple[str, ...]:
        """The ids that a photograph fits: one where it is clear, several where it is not, none where nothing fits."""
        several: tuple[str, ...] = ()
        *folders, file = photo.inside.split("/")
        for part in (*reversed(folders), Path(file).stem):
            found = self._named(part)
            if len(found) == 1:
                return found
            several = several or found
        return several

    def _named(self, part: str) -> tuple[str, ...]:
        name = folded(part)
        for exact in (name, without_number(name)):
            if exact in self._exact:
                return tuple(sorted(self._exact[exact]))
        inside = [known for known in self._exact if _long(known) and known in name]
        if inside:  # the longest of them: 软件产业园二期 before 软件产业园
            most = max(map(len, inside))
            return self._all(known for known in inside if len(known) == most)
        rest = without_number(name)
        return self._all(known for known in self._exact if rest in known) if _long(rest) else ()

    def _all(self, spelled: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted({id_ for one in spelled for id_ in self._exact[one]}))


def _long(name: str) -> bool:
    return len(name) >= (_SHORT_PART if name.isascii() else _SHORT_CHINESE)

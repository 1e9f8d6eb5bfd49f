"""Photographs and the rows of the workbook that speak of them: which are taken, under what name, which are refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from kiosk.content.check_values import RIGHTS
from kiosk.content.index import picture_key
from kiosk.content.manifest import MEDIA
from kiosk.content.model import Park, Picture, Service
from kiosk.content.photographs.match import Photo
from kiosk.content.photographs.names import final_name
from kiosk.content.sources import Content, Document
from kiosk.content.workbook.finding import Finding, make
from kiosk.content.workbook.photo_meaning import Meaning, is_pattern
from kiosk.content.workbook.read import BookContent


class Taken(NamedTuple):
    """A photograph that the content will use, and the key that it will have."""

    photo: Photo
    key: str


class Paired(NamedTuple):
    """Content with the final names of its pictures, what is to be made, what is to be said."""

    content: Content
    taken: list[Taken]
    refused: list[Photo]
    findings: list[Finding]
    photos: dict[str, list[Photo]]
    """What was found of each subject."""


class Pairing:
    """Goes through the pictures of every subject. `photos` holds by subject what was found of it."""

    def __init__(
        self,
        book: BookContent,
        before: Content,
        photos: dict[str, list[Photo]],
        unusable: frozenset[Path] = frozenset(),
    ) -> None:
        """`unusable` are photographs that turned out to be none: refused, as if they had no rights."""
        self._book, self._photos, self._unusable = book, photos, unusable
        self._before = {subject.id: subject.pictures for subject in _subjects(before)}
        self._meaning = Meaning(before.folder / MEDIA, self._before, photos)
        self._taken: dict[str, Taken] = {}
        self._refused: dict[Path, Photo] = {}
        self.findings: list[Finding] = []

    def pair(self) -> Paired:
        """The content of the workbook with the names that its pictures will have. It is not changed itself."""
        content = replace(self._book.content, lists=dict(self._book.content.lists))
        content.parks = [self._document(document, (), document.value) for document in content.parks]
        if (services := content.lists.get("services.yaml")) is not None:
            for place, service in enumerate(services.value.services):
                services = self._document(services, ("services", place), service)
            content.lists["services.yaml"] = services
        content.zone = Document("zone.yaml", self._zone(content.zone.value), content.zone.lines)
        refused = list(self._refused.values())
        return Paired(content, list(self._taken.values()), refused, self.findings, self._photos)

    def _document(self, document: Document, path: tuple[str | int, ...], subject: Park | Service) -> Document:
        kept, order = self._pictures(document, path, subject)
        if kept == list(subject.pictures):
            return document
        changed = msgspec.structs.replace(subject, pictures=tuple(kept))
        if not path:
            return Document(document.file, changed, document.lines.moved("pictures", order))
        services = list(document.value.services)
        services[int(path[1])] = changed
        value = msgspec.structs.replace(document.value, services=tuple(services))
        return Document(document.file, value, document.lines)

    def _pictures(
        self, document: Document, path: tuple[str | int, ...], subject: Park | Service
    ) -> tuple[list[Picture], list[int]]:
        kept: list[Picture] = []
        order: list[int] = []
        refused = False
        rows = [picture for picture in subject.pictures if picture.kind == "photograph"]
        alone = [picture.file for picture in rows if not is_pattern(picture.file)]
        named = {final_name(file) for file in alone} | set(alone)
        for place, picture in enumerate(subject.pictures):
            line = document.lines.at((*path, "pictures", place, "file"))
            for file, photo in self._meaning.of(subject.id, picture, named):
                if photo is not None and (photo.path in self._unusable or not self._has_rights(picture, photo, line)):
                    refused = True
                elif photo is None or self._take(subject.id, file, photo):
                    kept.append(msgspec.structs.replace(picture, file=file))
                    order.append(place)
        if refused:  # what was on show stays there
            there = {picture.file for picture in kept}
            old = [one for one in self._before.get(subject.id, ()) if one.kind == "rendering" and one.file not in there]
            kept, order = kept + old, order + [-1] * len(old)
        return kept, order

    def _has_rights(self, picture: Picture, photo: Photo, line: int) -> bool:
        lacking = [name for name in RIGHTS if not getattr(picture, name)]
        if not lacking:
            return True
        spot = self._book.spots.at(line)
        row = spot.row if spot else 0
        words = {
            "credit": ("摄影者", "credit"),
            "date": ("拍摄日期", "date taken"),
            "rights": ("权利人", "rights holder"),
        }
        zh, en = "、".join(words[name][0] for name in lacking), ", ".join(words[name][1] for name in lacking)
        finding = make("photo-rights", "notice", photo.inside, row=row, names=zh, names_en=en)
        self.findings.append(msgspec.structs.replace(finding, sheet=spot.title if spot else "", row=row))
        self._refused[photo.path] = photo
        return False

    def _take(self, owner: str, file: str, photo: Photo) -> bool:
        taken = Taken(photo, picture_key(owner, file))
        first = self._taken.setdefault(taken.key, taken)
        if first.photo.path != photo.path:
            self.findings.append(make("photo-same-name", "notice", photo.inside, other=first.photo.inside))
            self._refused[photo.path] = photo
        return first.photo.path == photo.path

    def _zone(self, value: Any) -> Any:
        """Pictures of the zone's screens name folder and file."""
        if isinstance(value, Picture):
            if value.kind != "photograph":
                return value
            owner, _, file = value.file.partition("/")
            for photo in self._meaning.named(owner, file)[:1]:
                if photo.path not in self._unusable and self._take(owner, final_name(photo.name), photo):
                    return msgspec.structs.replace(value, file=picture_key(owner, final_name(photo.name)))
            return value
        if isinstance(value, tuple):
            return tuple(self._zone(item) for item in value)
        if not isinstance(value, msgspec.Struct):
            return value
        return msgspec.structs.replace(
            value, **{name: self._zone(getattr(value, name)) for name in value.__struct_fields__}
        )


def _subjects(content: Content) -> list[Park | Service]:
    return [*(document.value for document in content.parks), *content.listed("services")]

"""Which photographs a row of the sheet of pictures means."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

from kiosk.content.model import Picture
from kiosk.content.photographs.match import Photo
from kiosk.content.photographs.names import final_name


def is_pattern(file: str) -> bool:
    """Whether a file name stands for several: * or IMG_*.jpg."""
    return "*" in file or "?" in file


class Meaning:
    """`before` are the pictures on show by subject, `photos` what was found of each."""

    def __init__(self, media: Path, before: dict[str, tuple[Picture, ...]], photos: dict[str, list[Photo]]) -> None:
        self._media, self._before, self._photos = media, before, photos

    def of(self, owner: str, picture: Picture, named: set[str]) -> list[tuple[str, Photo | None]]:
        """The files that a row stands for: one, or all that fit its pattern and have no row of their own.

        Only a row that says photograph takes one: nothing that a camera took is ever labelled a rendering.
        """
        if picture.kind != "photograph":
            return [(picture.file, None)]
        if not is_pattern(picture.file):
            photos = self.named(owner, picture.file)
            final = final_name(picture.file)
            if photos:
                return [(final, photos[0])]
            imported = not (self._media / owner / picture.file).is_file() and (self._media / owner / final).is_file()
            return [(final if imported else picture.file, None)]
        pattern = picture.file.casefold()
        found: dict[str, Photo | None] = {}
        for one in self._before.get(owner, ()):
            if one.kind == "photograph" and one.file not in named and fnmatchcase(one.file, pattern):
                found[one.file] = None
        for photo in self._photos.get(owner, ()):
            final = final_name(photo.name)
            if final not in named and fnmatchcase(photo.name.casefold(), pattern):
                found[final] = photo
        return sorted(found.items())

    def named(self, owner: str, file: str) -> list[Photo]:
        """The photographs of a subject that a file name means, with or without its ending."""
        photos = self._photos.get(owner, ())
        wanted = file.casefold()
        exact = [photo for photo in photos if photo.name.casefold() == wanted]
        return exact or [photo for photo in photos if final_name(photo.name) == final_name(file)]

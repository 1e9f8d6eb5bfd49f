"""A pack of many parks made from a real one, for measurements: nothing in it is true.

Every park of the original is repeated under numbered ids and names until there are enough; pictures are shared.
"""

from __future__ import annotations

import argparse
import os
import shutil
from pathlib import Path

import msgspec

from kiosk.content.load import Pack, PackError, open_pack
from kiosk.content.manifest import MEDIA
from kiosk.content.model import Catalogue, Figure, Medium, Park, SearchKey
from kiosk.content.pack import NotAPackError, building, write_catalogue

MANY = 5000


def main(argv: list[str]) -> int:
    """`made-pack SRC_PACK OUT [--parks N]`; returns 0, or 1 if the pack cannot be read or written."""
    parser = argparse.ArgumentParser(prog="python -m kiosk.tooling made-pack", description=__doc__)
    parser.add_argument("pack", metavar="SRC_PACK", type=Path)
    parser.add_argument("out", metavar="OUT", type=Path)
    parser.add_argument("--parks", metavar="N", type=int, default=MANY)
    arguments = parser.parse_args(argv)
    try:
        make_pack(open_pack(arguments.pack), arguments.out, arguments.parks)
    except (PackError, NotAPackError, OSError) as error:
        print(error)
        return 1
    return 0


def make_pack(source: Pack, out: Path, count: int) -> Catalogue:
    """Write a pack of `count` parks. Raises NotAPackError or OSError where it cannot be written."""
    catalogue = many_parks(source.catalogue, count)
    with building(out) as fresh:
        for path in (source.folder / MEDIA).iterdir():
            try:
                os.link(path, fresh / MEDIA / path.name)
            except OSError:
                shutil.copyfile(path, fresh / MEDIA / path.name)
        write_catalogue(fresh, catalogue)
    return catalogue


def many_parks(catalogue: Catalogue, count: int) -> Catalogue:
    """The catalogue with its parks repeated, in the order of their disclosure as a real pack has it."""
    originals = catalogue.parks
    keys = {key.id: key for key in catalogue.search}
    media = {medium.key: medium for medium in catalogue.media}
    parks, search = list(originals), list(catalogue.search)
    for number in range(len(originals), count):
        park = originals[number % len(originals)]
        tail = f"{number:05d}"
        copy = _park(park, tail)
        parks.append(copy)
        search.append(_key(keys[park.id], copy.id, tail))
        for picture in park.pictures:
            key = f"{copy.id}/{picture.file}"
            media[key] = Medium(key=key, renditions=media[f"{park.id}/{picture.file}"].renditions)
    places = {park.id: place for place, park in enumerate(originals)}
    parks.sort(key=lambda park: places[park.id.rsplit("--", 1)[0]])
    order = {park.id: place for place, park in enumerate(parks)}
    search.sort(key=lambda key: order[key.id])
    return msgspec.structs.replace(
        catalogue, parks=tuple(parks[:count]), search=tuple(search[:count]), media=tuple(media.values())
    )


def _park(park: Park, tail: str) -> Park:
    return msgspec.structs.replace(
        park,
        id=f"{park.id}--{tail}",
        name={code: f"{name} {tail}" for code, name in park.name.items()},
        figures=tuple(_figure(figure, tail) for figure in park.figures),
    )


def _figure(figure: Figure, tail: str) -> Figure:
    other = f"{figure.conflicts_with}--{tail}" if figure.conflicts_with else None
    return msgspec.structs.replace(figure, id=f"{figure.id}--{tail}", conflicts_with=other)


def _key(key: SearchKey, id_: str, tail: str) -> SearchKey:
    def lines(text: str, extra: str) -> str:
        return "\n".join(line + extra for line in text.split("\n"))

    return SearchKey(
        id=id_,
        names=lines(key.names, tail),
        pinyin=lines(key.pinyin, f" {tail}"),
        initials=lines(key.initials, tail),
        english=lines(key.english, f" {tail}"),
    )

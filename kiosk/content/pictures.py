"""Which pictures the content names, and at which sizes each is shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kiosk.content.index import picture_key
from kiosk.content.model import Park, Picture, Service, Zone
from kiosk.content.slots import DOOR, EVERY_PICTURE, FIRST_PICTURE, HOME, LOGO, MAP, SCENE


class Use(NamedTuple):
    """A picture in one place."""

    key: str
    """Path inside media/."""
    picture: Picture
    slots: tuple[str, ...]


def uses_of_zone(zone: Zone) -> Iterator[tuple[tuple[str | int, ...], Use]]:
    """Pictures of zone.yaml, each with the path to its field."""
    for place, scene in enumerate(zone.scenes):
        yield ("scenes", place, "picture"), Use(scene.picture.file, scene.picture, SCENE)
    yield ("home_picture",), Use(zone.home_picture.file, zone.home_picture, HOME)
    for place, door in enumerate(zone.doors):
        if door.picture is not None:
            yield ("doors", place, "picture"), Use(door.picture.file, door.picture, DOOR)


def plain_uses(zone: Zone) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Pictures that are shown as they are, logos and the map: the path to each field, its file and its slot."""
    for name in ("logo", "logo_dark"):
        if file := getattr(zone.look, name):
            yield ("theme", name), file, LOGO
    if zone.map is not None and zone.map.file:
        yield ("map", "file"), zone.map.file, MAP


def uses_of_subject(subject: Park | Service) -> Iterator[tuple[tuple[str | int, ...], Use]]:
    """Pictures of a park or service, relative to it."""
    for place, picture in enumerate(subject.pictures):
        slots = EVERY_PICTURE + (FIRST_PICTURE if place == 0 else ())
        yield ("pictures", place), Use(picture_key(subject.id, picture.file), picture, slots)

"""All ids of a content folder, by what they stand for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from kiosk.content.faults import Fault, field_path, make_fault
from kiosk.content.index import CITY_ID
from kiosk.content.model import (
    Area,
    Case,
    Category,
    Criterion,
    Event,
    Fact,
    Figure,
    Group,
    Option,
    Park,
    Sector,
    Sentence,
    Service,
    Source,
    Stage,
    Zone,
)
from kiosk.content.sources import Content, Document
from kiosk.content.units import MEASURES, UNITS
from kiosk.content.walk import Path, structs

ROOMS: dict[type, str] = {
    Zone: "subject",
    Park: "subject",
    Area: "subject",
    Service: "subject",
    Case: "case",
    Figure: "figure",
    Sentence: "sentence",
    Source: "source",
    Event: "event",
    Fact: "fact",
    Sector: "sector",
    Stage: "stage",
    Category: "category",
    Group: "group",
    Criterion: "criterion",
    Option: "option",
}
"""Ids are unique within a room. Zone, parks, areas and services share one: facts and events point at any of them."""

NAMES: dict[str, tuple[str, str]] = {
    "subject": ("园区、区域或服务", "park, area or service"),
    "park": ("园区", "park"),
    "area": ("区域", "area"),
    "service": ("服务", "service"),
    "figure": ("数字", "figure"),
    "sentence": ("句子", "sentence"),
    "source": ("来源", "source"),
    "fact": ("补充事实", "fact"),
    "sector": ("行业", "sector"),
    "stage": ("阶段", "stage"),
    "category": ("类别", "category"),
    "unit": ("单位", "unit"),
    "measure": ("指标", "measure"),
}


_DEFINED_IN: dict[str, tuple[str, ...]] = {
    "subject": ("zone.yaml", "parks/", "areas.yaml", "services.yaml"),
    "park": ("parks/",),
    "area": ("areas.yaml",),
    "service": ("services.yaml",),
    "figure": ("zone.yaml", "parks/", "areas.yaml", "services.yaml", "facts.yaml"),
    "sentence": ("sources.yaml",),
    "source": ("sources.yaml",),
    "fact": ("facts.yaml",),
    "sector": ("zone.yaml",),
    "stage": ("zone.yaml",),
    "category": ("zone.yaml",),
}


class Place(NamedTuple):
    """Where something is written."""

    document: Document
    path: Path
    value: Any

    def fault(self, code: str, path: Path, /, **details: object) -> Fault:
        """A fault of a field of it."""
        whole = (*self.path, *path)
        return make_fault(code, self.document.file, self.document.lines.at(whole), field_path(whole), **details)


class Ids:
    """What can be pointed at, and what is there twice."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.by_room: dict[str, dict[str, Place]] = defaultdict(dict)
        self._known: dict[str, set[str]] = {}
        self.twice: list[tuple[Place, Place]] = []
        for place in everything(content):
            room = ROOMS.get(type(place.value))
            if room is not None and place.value.id:
                first = self.by_room[room].setdefault(place.value.id, place)
                if first is not place:
                    self.twice.append((place, first))

    def certain(self, room: str) -> bool:
        """Whether every file that could define such an id was read."""
        return not any(name.startswith(_DEFINED_IN.get(room, ())) for name in self.content.unread)

    def known(self, room: str) -> set[str]:
        """The ids that a reference of this sort may name."""
        if room not in self._known:
            self._known[room] = self._find(room)
        return self._known[room]

    def _find(self, room: str) -> set[str]:
        if room in ("unit", "measure"):
            return set(UNITS if room == "unit" else MEASURES)
        if room in ("park", "area", "service"):
            wanted = {"park": Park, "area": Area, "service": Service}[room]
            return {id_ for id_, place in self.by_room["subject"].items() if isinstance(place.value, wanted)}
        found = set(self.by_room[room])
        return found | {CITY_ID} if room == "subject" else found


def everything(content: Content) -> Iterator[Place]:
    """Every struct of every document."""
    for document in content.documents:
        for path, value in structs(document.value):
            yield Place(document, path, value)

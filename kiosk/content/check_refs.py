"""Ids: well formed, unique, and every reference to one leads somewhere."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from kiosk.content.faults import Fault, field_path, make_fault
from kiosk.content.ids import NAMES, ROOMS, Ids, Place, everything
from kiosk.content.index import CITY_ID
from kiosk.content.model import (
    Area,
    Case,
    Company,
    Event,
    Fact,
    Figure,
    Group,
    HomeFigure,
    Milestone,
    Option,
    Park,
    Plan,
    Rule,
    Scene,
    Schematic,
    Service,
    Spoke,
    Statement,
    Step,
    Want,
    When,
    Zone,
)
from kiosk.content.walk import Path

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONG_LIST = 12

REFERENCES: dict[type, dict[str, str]] = {
    Zone: {
        "main_source": "source",
        "headlines": "sentence",
        "mentions": "sentence",
        "courted_sentence": "sentence",
        "headline_figures": "figure",
    },
    Park: {
        "category": "category",
        "sectors": "sector",
        "stage": "stage",
        "expected": "measure",
        "mentions": "sentence",
    },
    Area: {"mentions": "sentence"},
    Service: {"what_sentence": "sentence", "mentions": "sentence"},
    Figure: {"measure": "measure", "unit": "unit", "sentence": "sentence", "conflicts_with": "figure"},
    Statement: {"sentence": "sentence"},
    Milestone: {"sentence": "sentence"},
    Step: {"sentence": "sentence"},
    Case: {"sentence": "sentence", "headline": "figure"},
    Plan: {"sentence": "sentence"},
    Company: {"sentence": "sentence"},
    Event: {"sentences": "sentence", "subjects": "subject"},
    Fact: {"sentence": "sentence", "about": "subject", "further": "source"},
    Group: {"figures": "figure"},
    Scene: {"figure": "figure"},
    HomeFigure: {"figures": "figure"},
    Spoke: {"figure": "figure"},
    Option: {"sectors": "sector"},
    When: {"sectors": "sector", "stages": "stage", "categories": "category", "parks": "park"},
    Want: {"measure": "measure", "unit": "unit"},
    Rule: {"sentences": "sentence", "figure": "figure", "fact": "fact", "service": "service"},
    Schematic: {"axis_area": "area", "band_area": "area", "on_axis": "park", "in_band": "park"},
}
"""Fields that hold ids, and of what."""

_CLOSED = {"unit": "unknown-unit", "measure": "unknown-measure"}


def check_ids(ids: Ids) -> Iterator[Fault]:
    """Ids that cannot be used, ids used twice, parks whose file is named otherwise."""
    for place in everything(ids.content):
        id_ = getattr(place.value, "id", "") if type(place.value) in ROOMS else ""
        if id_ and (not _ID.fullmatch(id_) or id_ == CITY_ID):
            yield place.fault("bad-id", ("id",), id=id_)
    for place, first in ids.twice:
        other = f"{first.document.file}:{first.document.lines.at((*first.path, 'id'))}"
        yield place.fault("duplicate-id", ("id",), id=place.value.id, other=other)
    for document in ids.content.parks:
        name, id_ = document.file.removeprefix("parks/"), document.value.id
        if id_ and name != f"{id_}.yaml":
            yield make_fault("file-name", document.file, document.lines.at(("id",)), "id", name=name, id=id_)


def check_references(ids: Ids) -> Iterator[Fault]:
    """References that lead nowhere, or from what is shown to a fact that is not."""
    for place in everything(ids.content):
        for name, room in REFERENCES.get(type(place.value), {}).items():
            found = getattr(place.value, name)
            if isinstance(found, tuple):
                for number, id_ in enumerate(found):
                    yield from _reference(ids, place, (name, number), room, id_)
            else:
                yield from _reference(ids, place, (name,), room, found)


def check_groups(ids: Ids) -> Iterator[Fault]:
    """Every figure of the zone, parks, areas and services stands in one group of the key-figures screen."""
    zone = ids.content.zone
    seen: set[str] = set()
    for number, group in enumerate(zone.value.figure_groups):
        for place, id_ in enumerate(group.figures):
            if id_ in seen:
                path = ("figure_groups", number, "figures", place)
                yield make_fault("figure-grouped-twice", zone.file, zone.lines.at(path), field_path(path), id=id_)
            seen.add(id_)
    for id_, figure in ids.by_room["figure"].items():
        if id_ not in seen and ids.certain("sector") and figure.document.file != "facts.yaml":
            yield figure.fault("figure-not-grouped", ("id",), id=id_)


def _reference(ids: Ids, place: Place, path: Path, room: str, id_: str | None) -> Iterator[Fault]:
    if not id_:
        return
    known = ids.known(room)
    if id_ in known:
        yield from _hidden(ids, place, path, room, id_)
        return
    if not ids.certain(room):
        return
    what, what_en = NAMES[room]
    if room in _CLOSED:
        yield place.fault(_CLOSED[room], path, id=id_, options=", ".join(sorted(known)))
        return
    near = difflib.get_close_matches(id_[:80], sorted(known), 1)
    if near:
        yield place.fault("unknown-reference-near", path, id=id_, what=what, what_en=what_en, near=near[0])
    elif 0 < len(known) <= _LONG_LIST:
        options = ", ".join(sorted(known))
        yield place.fault("unknown-reference-of", path, id=id_, what=what, what_en=what_en, options=options)
    else:
        yield place.fault("unknown-reference", path, id=id_, what=what, what_en=what_en)


def _hidden(ids: Ids, place: Place, path: Path, room: str, id_: str) -> Iterator[Fault]:
    """The figures of a fact that is not shown are not in the pack."""
    if room != "figure" or place.document.file == "facts.yaml":
        return
    figure = ids.by_room["figure"][id_]
    if figure.document.file != "facts.yaml" or len(figure.path) < 2 or not isinstance(figure.path[1], int):
        return
    fact = figure.document.value.facts[figure.path[1]]
    if not fact.show:
        yield place.fault("hidden-fact", path, id=id_, fact=fact.id)

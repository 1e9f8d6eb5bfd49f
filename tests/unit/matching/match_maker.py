"""Small catalogues for the tests of matching, and the zone that is shipped, without its pictures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

import msgspec

from kiosk import paths
from kiosk.content.compile import _sentences
from kiosk.content.hints import empty
from kiosk.content.index import Index
from kiosk.content.model import (
    SCHEMA,
    Catalogue,
    Criterion,
    Fact,
    Figure,
    Matching,
    Milestone,
    Option,
    Park,
    Rule,
    Sector,
    Stage,
    Statement,
    Text,
    Zone,
)
from kiosk.content.order import in_order
from kiosk.content.sources import read_content
from kiosk.matching.rules import Rules


def said(zh: str) -> Text:
    return {"zh": zh, "en": zh}


def park(id_: str, sectors: Iterable[str] = (), **more: object) -> Park:
    fields: dict[str, object] = {
        "id": id_,
        "name": said(id_),
        "category": "park",
        "stage": "signed",
        "disclosure": "detailed",
        "status": said(""),
        "as_of": "2020",
        "sectors": tuple(sectors),
        "mentions": ("s1",),
    }
    return msgspec.convert(fields | more, Park, from_attributes=True)


def figure(id_: str, measure: str, value: float | None, unit: str, **more: object) -> Figure:
    fields: dict[str, object] = {
        "id": id_,
        "label": said(id_),
        "short": said(id_),
        "measure": measure,
        "value": value,
        "unit": unit,
        "as_printed": "",
        "kind": "actual",
        "sentence": "s1",
    }
    return msgspec.convert(fields | more, Figure)


def statement(text: str) -> Statement:
    return Statement(text=said(text), sentence="s1")


def milestone(label: str, kind: str, date: str | None) -> Milestone:
    return msgspec.convert({"label": said(label), "kind": kind, "date": date, "sentence": "s1"}, Milestone)


def option(id_: str, *rules: Rule, sectors: Iterable[str] = ()) -> Option:
    return Option(id=id_, name=said(id_.upper()), sectors=tuple(sectors), rules=rules)


def criterion(
    id_: str, *options: Option, choice: str = "each", rules: Sequence[Rule] = (), weight: int = 1
) -> Criterion:
    fields = {"id": id_, "name": said(id_), "most": said(id_), "choice": choice, "weight": weight, "unknown": said("?")}
    return msgspec.convert(fields | {"options": options, "rules": tuple(rules)}, Criterion, from_attributes=True)


def index_of(parks: Iterable[Park], matching: Matching | None = None, facts: Iterable[Fact] = ()) -> Index:
    parks = tuple(parks)
    zone = msgspec.structs.replace(
        empty(Zone),
        id="zone",
        sectors=tuple(
            Sector(id=id_, name=said(id_)) for id_ in sorted({one for found in parks for one in found.sectors})
        ),
        stages=tuple(Stage(id=id_, name=said(id_), done=True) for id_ in ("signed", "open", "named")),
    )
    return Index(
        Catalogue(
            schema=SCHEMA,
            zone=zone,
            parks=parks,
            areas=(),
            services=(),
            events=(),
            facts=tuple(facts),
            sources=(),
            media=(),
            search=(),
            matching=matching,
        )
    )


def rules_of(parks: Iterable[Park], *criteria: Criterion, facts: Iterable[Fact] = ()) -> Rules:
    matching = Matching(criteria=criteria)
    return Rules(matching, index_of(parks, matching, facts))


@lru_cache(maxsize=1)
def shipped() -> Rules:
    content, faults = read_content(paths.content_sources())
    assert not faults and content.matching is not None
    zone = content.zone.value
    catalogue = Catalogue(
        schema=SCHEMA,
        zone=zone,
        parks=in_order((one.value for one in content.parks), zone.stages, _sentences(content)),
        areas=content.listed("areas"),
        services=content.listed("services"),
        events=content.listed("events"),
        facts=tuple(fact for fact in content.listed("facts") if fact.show),
        sources=content.listed("sources"),
        media=(),
        search=(),
        matching=content.matching.value,
    )
    return Rules(catalogue.matching, Index(catalogue))

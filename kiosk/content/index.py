"""A catalogue by id: what belongs to what, found without searching."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kiosk.content.model import (
    Area,
    Catalogue,
    Event,
    Fact,
    Figure,
    Park,
    Rendition,
    Sector,
    Sentence,
    Service,
    Source,
    Stage,
    Text,
    Zone,
)

CITY_ID = "city"
CITY: Text = {"zh": "所在城市", "en": "The city"}
"""Facts may be about the city that the zone lies in; it has no screen of its own."""

Subject = Zone | Park | Area | Service | Fact
"""What a figure belongs to; the figures of a case belong to its service."""


class Index:
    """Look-ups over a catalogue. All of them raise KeyError for an unknown id."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.zone = catalogue.zone
        self.parks = {park.id: park for park in catalogue.parks}
        self.areas = {area.id: area for area in catalogue.areas}
        self.services = {service.id: service for service in catalogue.services}
        self.events = {event.id: event for event in catalogue.events}
        self.facts = {fact.id: fact for fact in catalogue.facts}
        self.sources = {source.id: source for source in catalogue.sources}
        self.sectors = {sector.id: sector for sector in catalogue.zone.sectors}
        self.stages = {stage.id: stage for stage in catalogue.zone.stages}
        self.categories = {category.id: category for category in catalogue.zone.categories}
        self._figures = {figure.id: (figure, subject) for figure, subject in _figures(catalogue)}
        self._sentences = {
            sentence.id: (sentence, source) for source in catalogue.sources for sentence in source.sentences
        }
        self._media = {medium.key: medium.renditions for medium in catalogue.media}
        self._facts_about: dict[str, list[Fact]] = defaultdict(list)
        for fact in catalogue.facts:
            self._facts_about[fact.about].append(fact)

    def park(self, park_id: str) -> Park:
        return self.parks[park_id]

    def area(self, area_id: str) -> Area:
        return self.areas[area_id]

    def service(self, service_id: str) -> Service:
        return self.services[service_id]

    def event(self, event_id: str) -> Event:
        return self.events[event_id]

    def sector(self, sector_id: str) -> Sector:
        return self.sectors[sector_id]

    def stage(self, stage_id: str) -> Stage:
        return self.stages[stage_id]

    def source(self, source_id: str) -> Source:
        return self.sources[source_id]

    def fact(self, fact_id: str) -> Fact:
        return self.facts[fact_id]

    def figure(self, figure_id: str) -> tuple[Figure, Subject]:
        """A figure and what it is a figure of."""
        return self._figures[figure_id]

    def figures(self) -> Iterable[tuple[Figure, Subject]]:
        """Every figure with its subject, those of facts last."""
        return self._figures.values()

    def sentence(self, sentence_id: str) -> tuple[Sentence, Source]:
        """A sentence and the document it stands in."""
        return self._sentences[sentence_id]

    def facts_about(self, subject_id: str) -> tuple[Fact, ...]:
        """Later facts about a park, an area, a service, the zone or `city`; none is no error."""
        return tuple(self._facts_about.get(subject_id, ()))

    def rendition(self, key: str, slot: str, scale: float = 1.0) -> Rendition:
        """A picture at the size of a slot. `scale` is physical pixels for one at 1080p: beyond 1 the double is taken.

        Raises KeyError where the picture was not made for the slot.
        """
        renditions = {rendition.slot: rendition for rendition in self._media[key]}
        if scale > 1.0 and f"{slot}_2x" in renditions:
            return renditions[f"{slot}_2x"]
        return renditions[slot]

    def renditions(self, key: str) -> tuple[Rendition, ...]:
        """Every size that a picture was made in; none for an unknown picture."""
        return self._media.get(key, ())

    def name(self, subject_id: str) -> Text:
        """The name of a park, area, service, the zone, or the city."""
        if subject_id == CITY_ID:
            return CITY
        if subject_id == self.zone.id:
            return self.zone.name
        found = self.parks.get(subject_id) or self.areas.get(subject_id) or self.services[subject_id]
        return found.name

    def slots(self, key: str) -> tuple[str, ...]:
        """The slots that a picture was made for; none for an unknown picture."""
        return tuple(rendition.slot for rendition in self._media.get(key, ()))


def picture_key(owner_id: str, file: str) -> str:
    """The key of a picture of a park or service. In zone.yaml a picture's file is its key."""
    return f"{owner_id}/{file}"


def _figures(catalogue: Catalogue) -> Iterator[tuple[Figure, Subject]]:
    subjects: tuple[Subject, ...] = (
        catalogue.zone,
        *catalogue.parks,
        *catalogue.areas,
        *catalogue.services,
        *catalogue.facts,
    )
    for subject in subjects:
        for figure in subject.figures:
            yield figure, subject
        if isinstance(subject, Service):
            for case in subject.cases:
                for figure in case.figures:
                    yield figure, subject

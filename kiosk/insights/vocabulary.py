"""Which subjects there are: those of the program and of the content. Nothing else is ever written down."""

from __future__ import annotations

from kiosk.content.model import Catalogue
from kiosk.session import SCREENS

from .records import Kind


class Vocabulary:
    """The closed set of subjects of each kind."""

    def __init__(self, catalogue: Catalogue) -> None:
        parks = frozenset(park.id for park in catalogue.parks)
        criteria = catalogue.matching.criteria if catalogue.matching else ()
        none = frozenset({""})
        self._subjects: dict[Kind, frozenset[str]] = {
            Kind.SCREEN: frozenset(SCREENS),
            Kind.PARK: parks,
            Kind.COMPARED: parks,
            Kind.NEED: frozenset(f"{one.id}/{option.id}" for one in criteria for option in one.options),
            Kind.KEPT: parks,
            Kind.TAKEN: parks,
            Kind.SOURCE: none,
            Kind.SEARCH: none,
            Kind.LANGUAGE: frozenset(catalogue.zone.languages),
        }

    def knows(self, kind: Kind, subject: str) -> bool:
        return subject in self._subjects[kind]

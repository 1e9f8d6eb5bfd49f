"""What parks, needs, screens and languages are called; an id stands in where a later pack no longer has its name."""

from __future__ import annotations

from kiosk.content.display import text
from kiosk.content.model import Catalogue

from ..records import Kind
from ..summary import Summary
from .words import LANGUAGES, SCREENS, say


class Names:
    """The names of one catalogue in one language, "zh" or "en"; ids where there is no catalogue."""

    def __init__(self, catalogue: Catalogue | None, language: str) -> None:
        self.language = language
        self._catalogue = catalogue
        self._parks = {park.id: text(park.name, language) for park in catalogue.parks} if catalogue else {}
        self._needs = dict(self._named_needs())

    def _named_needs(self) -> list[tuple[str, tuple[str, str]]]:
        matching = self._catalogue.matching if self._catalogue else None
        return [
            (f"{one.id}/{option.id}", (text(one.name, self.language), text(option.name, self.language)))
            for one in (matching.criteria if matching else ())
            for option in one.options
        ]

    @property
    def zone(self) -> str:
        return text(self._catalogue.zone.name, self.language) if self._catalogue else ""

    def parks(self, summary: Summary) -> list[str]:
        """Ids of all parks in the order of the content, then of those that only the numbers know."""
        counted = {subject for kind, subject in summary.things if kind in _OF_PARKS}
        return [*self._parks, *sorted(counted - set(self._parks))]

    def park(self, park: str) -> str:
        return self._parks.get(park, park)

    def needs(self, summary: Summary) -> list[str]:
        """criterion/option, all of the content's and then those that only the numbers know."""
        counted = {subject for kind, subject in summary.things if kind is Kind.NEED}
        return [*self._needs, *sorted(counted - set(self._needs))]

    def need(self, need: str) -> tuple[str, str]:
        """What was asked, and what was chosen."""
        criterion, _, option = need.partition("/")
        return self._needs.get(need, (criterion, option))

    def screens(self, summary: Summary) -> list[str]:
        counted = {subject for kind, subject in summary.things if kind is Kind.SCREEN}
        return [*(one for one in SCREENS if one in counted), *sorted(counted - set(SCREENS))]

    def screen(self, screen: str) -> str:
        return say(SCREENS[screen], self.language) if screen in SCREENS else screen

    def spoken(self, language: str) -> str:
        return say(LANGUAGES[language], self.language) if language in LANGUAGES else language


_OF_PARKS = (Kind.PARK, Kind.COMPARED, Kind.KEPT, Kind.TAKEN)

"""Everything that can happen in a visit. `at` is in seconds on a steady clock."""

from __future__ import annotations

from dataclasses import dataclass

from .state import Facets, Route


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened."""

    at: float


@dataclass(frozen=True, slots=True)
class Tick(Event):
    """Time went by and nobody touched."""

    fair_open: bool = True
    """What the clock on the wall says of the fair's hours."""


@dataclass(frozen=True, slots=True)
class Wake(Event):
    """The machine has been asleep: whoever was here has gone."""


@dataclass(frozen=True, slots=True)
class Touch(Event):
    """A finger came down somewhere, or is still down."""


@dataclass(frozen=True, slots=True)
class Open(Event):
    """The visitor goes to a place."""

    route: Route


@dataclass(frozen=True, slots=True)
class Back(Event):
    """The visitor goes back to where they came from."""


@dataclass(frozen=True, slots=True)
class SetLanguage(Event):
    language: str


@dataclass(frozen=True, slots=True)
class SetOption(Event):
    """One of large_text, high_contrast, low_reach."""

    name: str
    on: bool


@dataclass(frozen=True, slots=True)
class ShowOptions(Event):
    on: bool


@dataclass(frozen=True, slots=True)
class SetFacets(Event):
    """The filter chips of the parks list that are on."""

    facets: Facets


@dataclass(frozen=True, slots=True)
class SetQuery(Event):
    """The text of the search; None closes it."""

    text: str | None


@dataclass(frozen=True, slots=True)
class SetNeed(Event):
    """A need of the visitor's: an option of a criterion of the content."""

    criterion: str
    option: str
    on: bool
    alone: bool = False
    """It takes the place of the criterion's other options."""


@dataclass(frozen=True, slots=True)
class SetMost(Event):
    """The criterion that matters most to the visitor, one of which there is a need; '' for none."""

    criterion: str


@dataclass(frozen=True, slots=True)
class ClearNeeds(Event):
    """The visitor begins anew with what they need."""


@dataclass(frozen=True, slots=True)
class ShowSource(Event):
    """Open the source card of a figure or statement."""

    ref: str


@dataclass(frozen=True, slots=True)
class OpenGallery(Event):
    """Show a picture full screen."""

    picture: int


@dataclass(frozen=True, slots=True)
class CloseOverlay(Event):
    """Close the top overlay."""


@dataclass(frozen=True, slots=True)
class Stay(Event):
    """The visitor is still there: the countdown ends."""


@dataclass(frozen=True, slots=True)
class Finish(Event):
    """The visitor is done: everything is cleared at once."""

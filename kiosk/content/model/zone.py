"""The zone itself, with its lists of sectors, stages and companies."""

from __future__ import annotations

from .basics import Figure, Picture, Record, Statement, Text
from .screens import Door, Gap, Group, HomeFigure, Scene, Schematic
from .theme import Map, Theme


class Sector(Record, frozen=True, kw_only=True):
    id: str
    name: Text
    courted: bool = False
    """Named by the zone among the industries whose investors came to see it."""


class Stage(Record, frozen=True, kw_only=True):
    """A stage of a project, in the order in which projects pass through them."""

    id: str
    name: Text
    done: bool
    """Something has happened (solid node) or is only announced (hollow node)."""


class Category(Record, frozen=True, kw_only=True):
    id: str
    name: Text


class Company(Record, frozen=True, kw_only=True):
    """A company that a sentence names, and as what."""

    name: Text
    role: Text
    sentence: str
    note: Text | None = None


class Zone(Record, frozen=True, kw_only=True):
    """The zone itself, and how its kiosk opens."""

    id: str
    name: Text
    tagline: Text
    """The line under the attract headline, shown in the other language than the headline."""
    main_source: str
    """Id of the source that the content rests on."""
    as_of: str
    languages: tuple[str, ...] = ("zh", "en")
    facts: tuple[Statement, ...] = ()
    organisations: tuple[Statement, ...] = ()
    headlines: tuple[str, ...] = ()
    remarks: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    mentions: tuple[str, ...] = ()
    sectors: tuple[Sector, ...] = ()
    courted_since: str | None = None
    courted_sentence: str | None = None
    courted_note: Text | None = None
    stages: tuple[Stage, ...] = ()
    categories: tuple[Category, ...] = ()
    companies: tuple[Company, ...] = ()
    headline_figures: tuple[str, ...] = ()
    figure_groups: tuple[Group, ...] = ()
    gaps: tuple[Gap, ...] = ()
    scenes: tuple[Scene, ...] = ()
    home_picture: Picture
    """Head of the portrait home screen."""
    home_title: Text
    home_hint: Text
    home_figures: tuple[HomeFigure, ...] = ()
    doors: tuple[Door, ...] = ()
    schematic: Schematic
    map: Map | None = None
    theme: Theme | None = None
    names_note: Text
    """Said on source cards: names in other languages are renderings, not official."""

    @property
    def look(self) -> Theme:
        """Its look, or the usual one."""
        return self.theme or _USUAL


_USUAL = Theme()

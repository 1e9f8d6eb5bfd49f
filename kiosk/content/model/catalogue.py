"""A whole pack in one value."""

from __future__ import annotations

from .basics import Record, Source
from .matching import Matching
from .parks import Area, Park
from .services import Event, Fact, Service
from .zone import Zone

SCHEMA = 3
"""Version of the catalogue in a pack. A pack with a higher number is newer than the program and refused.

2 added `Catalogue.matching`, 3 `Zone.theme` and `Zone.map`; an older pack is read as one without them."""


class Rendition(Record, frozen=True, kw_only=True):
    """One pre-scaled file of a picture."""

    slot: str
    file: str
    """Path inside the pack."""
    width: int
    height: int


class Medium(Record, frozen=True, kw_only=True):
    """A picture in the pack with its renditions."""

    key: str
    """`<subject id>/<file>` as in the sources."""
    renditions: tuple[Rendition, ...]


class SearchKey(Record, frozen=True, kw_only=True):
    """What a park is found by. Made when the pack is compiled; the program needs no pinyin table."""

    id: str
    names: str
    """Names and aliases, lower case, one a line."""
    pinyin: str
    """Full pinyin without tones, syllables divided by one space, one reading a line: xiang nan xiang xi ruan jian."""
    initials: str
    """First letters, one reading a line: xnxxrjcyy."""
    english: str
    """Latin-script names, lower case, words divided by one space, one a line."""


class Catalogue(Record, frozen=True, kw_only=True):
    """A whole pack in one value."""

    schema: int
    zone: Zone
    parks: tuple[Park, ...]
    areas: tuple[Area, ...]
    services: tuple[Service, ...]
    events: tuple[Event, ...]
    facts: tuple[Fact, ...]
    """Only those that may be shown."""
    sources: tuple[Source, ...]
    media: tuple[Medium, ...]
    search: tuple[SearchKey, ...]
    matching: Matching | None = None
    """None where the zone has not written matching.yaml: its kiosk has no matching."""

"""Parks and projects, and the parts of the zone."""

from __future__ import annotations

from .basics import Disclosure, Figure, Milestone, Picture, Record, Statement, Text


class Park(Record, frozen=True, kw_only=True):
    """A park or project."""

    id: str
    name: Text
    aliases: tuple[str, ...] = ()
    category: str
    sectors: tuple[str, ...] = ()
    """Ids of the zone's sectors; empty where the source does not say (shown as 行业未说明)."""
    sectors_by_name_only: bool = False
    """The sector is read off the name alone; the screens say so."""
    stage: str
    disclosure: Disclosure
    status: Text
    """One sentence on where the project stands, as of `as_of`."""
    as_of: str
    milestones: tuple[Milestone, ...] = ()
    partners: tuple[Statement, ...] = ()
    tenants: tuple[Statement, ...] = ()
    components: tuple[Statement, ...] = ()
    goals: tuple[Statement, ...] = ()
    remarks: tuple[Statement, ...] = ()
    """Further things the sentences say, that fit no other field."""
    location: Statement | None = None
    expected: tuple[str, ...] = ()
    """Measures that a visitor would look for and the source does not give: shown as missing tiles."""
    figures: tuple[Figure, ...] = ()
    pictures: tuple[Picture, ...] = ()
    mentions: tuple[str, ...] = ()
    """Every sentence that names or describes it."""
    note: Text | None = None
    """A caution for visitors: what the name does not mean, what the source leaves open."""
    order: int | None = None
    """Place among the parks of the same disclosure and stage; without it, by order of mention in the source."""


class Area(Record, frozen=True, kw_only=True):
    """A part of the zone."""

    id: str
    name: Text
    what: Text
    where: Text | None = None
    figures: tuple[Figure, ...] = ()
    mentions: tuple[str, ...] = ()
    note: Text | None = None

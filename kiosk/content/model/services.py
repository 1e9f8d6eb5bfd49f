"""Services, events and later facts."""

from __future__ import annotations

from typing import Literal

from .basics import Confidence, Figure, MilestoneKind, Picture, Record, Statement, Text


class Step(Record, frozen=True, kw_only=True):
    """One step of a service."""

    label: Text
    text: Text
    who: Text | None = None
    date: str | None = None
    qualifier: Text | None = None
    sentence: str


class Case(Record, frozen=True, kw_only=True):
    """A company that a service helped."""

    id: str
    name: Text
    result: Text
    headline: str
    """Id of the figure shown large."""
    headline_label: Text
    figures: tuple[Figure, ...] = ()
    sentence: str


class Plan(Record, frozen=True, kw_only=True):
    """A list inside a service: the nine sector plans of a campaign."""

    label: Text
    items: tuple[Text, ...]
    sentence: str


class Service(Record, frozen=True, kw_only=True):
    """A service, agreement, policy or campaign of the zone."""

    id: str
    name: Text
    short: Text
    """Name on a chip."""
    category: Literal["service", "agreement", "policy", "campaign"]
    what: Text
    what_sentence: str
    problem: Statement | None = None
    date: str | None = None
    steps: tuple[Step, ...] = ()
    cases: tuple[Case, ...] = ()
    plans: tuple[Plan, ...] = ()
    parties: tuple[Statement, ...] = ()
    remarks: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    pictures: tuple[Picture, ...] = ()
    mentions: tuple[str, ...] = ()
    not_stated: tuple[Text, ...] = ()
    """What a visitor would ask and the source does not say (the amount of the bond)."""


class Event(Record, frozen=True, kw_only=True):
    """Something on the zone's time line."""

    id: str
    date: str | None = None
    date_note: Text | None = None
    """Where the date needs words: 7月、9月先后."""
    kind: MilestoneKind
    text: Text
    detail: Text | None = None
    sentences: tuple[str, ...]
    subjects: tuple[str, ...] = ()
    """Parks and services that it belongs to."""


class Fact(Record, frozen=True, kw_only=True):
    """A later public fact from beside the main source, shown only with its own source and date."""

    id: str
    topic: str
    about: str
    """Id of a park, area or service, or the zone's id, or `city`."""
    text: Text
    as_of: str | None = None
    date_note: Text | None = None
    confidence: Confidence
    sentence: str
    further: tuple[str, ...] = ()
    """Ids of further sources that say the same."""
    figures: tuple[Figure, ...] = ()
    show: bool = False
    staff_confirm: bool = False
    note: str | None = None
    """For staff, not shown."""

"""What stands on the sheet to take away, an A4 page of one to three parks. How it looks is in kiosk.paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from kiosk.content.cards import source_line
from kiosk.content.dates import show_date
from kiosk.content.display import text
from kiosk.content.index import Index, picture_key
from kiosk.content.kinds import word
from kiosk.content.model import Palette, Park, Picture
from kiosk.settings import Contact

from .codes import Code, parks_code
from .entries import Entry, KeyFigure, Names, entries, names, tagged
from .words import say

CODE_MM = 52.5
"""Side of the code on the page, quiet zone included: 105 modules of half a millimetre allow version 20."""
NO_BREAK = "\u00a0"
SLOTS = {1: ("hero", "card_wide"), 2: ("card_2x", "card_wide"), 3: ("card_wide",)}
"""Sizes of the first picture, the best first, by number of parks: 160 to 250 dots to the inch at its place."""


@dataclass(frozen=True, slots=True)
class SheetPicture:
    """A picture and the label that is laid over it."""

    file: str
    """Path inside the pack."""
    label: str


@dataclass(frozen=True, slots=True)
class SheetFigure:
    """A row of figures; missing ones have the kind `missing` and say so."""

    label: str
    full: str
    kind: str
    mark: str
    """Kind, date, condition, and the number of its source: 目标 · 2020-07 [1]."""


@dataclass(frozen=True, slots=True)
class SheetPark:
    """A park's part of the page."""

    name: str
    other_name: str
    stage: str
    happened: bool
    status: str
    note: str
    picture: SheetPicture | None
    figures: tuple[SheetFigure, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The page, every text in one language."""

    language: str
    zone: str
    other_zone: str
    title: str
    lead: str
    promise: str
    code: Code
    code_caption: str
    parks: tuple[SheetPark, ...]
    contact: tuple[str, ...]
    """Lines; none where staff have filled in nothing."""
    sources: tuple[str, ...]
    """In the order of their numbers."""
    names_note: str
    colours: Palette = field(default_factory=Palette)


def sheet(index: Index, parks: tuple[str, ...], language: str, contact: Contact, link: str | None, made: date) -> Sheet:
    """The page for one to three parks. Raises KeyError and ValueError as `entries` does, TooMuchError as `payload`."""
    found = entries(index, parks, language)
    numbers = _numbers(found)
    zone = names(index, index.zone.name, language)
    return Sheet(
        language=language,
        zone=zone.main,
        other_zone=_other(zone, language),
        title=say("one" if len(found) == 1 else "several", language),
        lead=say("lead", language, show_date(index.zone.as_of, language), made.isoformat()),
        promise=say("promise", language),
        code=parks_code(index, parks, language, CODE_MM),
        code_caption=say(f"scan-{len(found)}", language),
        parks=tuple(_park(index, one, len(found), numbers, language) for one in found),
        contact=_contact(contact, link, language),
        sources=tuple(f"{number} {source_line(index.source(one), language)}" for one, number in numbers.items()),
        names_note=text(index.zone.names_note, language),
        colours=index.zone.look.palette,
    )


def _numbers(found: Iterable[Entry]) -> dict[str, str]:
    ids = dict.fromkeys(one for park in found for one in (park.source, *(figure.source for figure in park.figures)))
    return {one: f"[{place}]" for place, one in enumerate(ids, 1)}


def _park(index: Index, park: Entry, together: int, numbers: dict[str, str], language: str) -> SheetPark:
    unsaid = say("missing-figure", language)
    missing = (SheetFigure(one, unsaid, "missing", word("missing", language)) for one in park.missing)
    return SheetPark(
        name=park.name.main,
        other_name=_other(park.name, language),
        stage=f"{park.stage}{NO_BREAK}{numbers[park.source]}",
        happened=park.happened,
        status=park.status,
        note=say("note", language, park.note) if park.note else "",
        picture=_picture(index, index.park(park.id), SLOTS[together], language),
        figures=(*(_figure(one, numbers) for one in park.figures), *missing),
    )


def _other(name: Names, language: str) -> str:
    """The name in the other language. That `main` is a rendering is said by the note on names at the foot."""
    return tagged(name.other, name.other_rendered, language) if name.other else ""


def _figure(found: KeyFigure, numbers: dict[str, str]) -> SheetFigure:
    return SheetFigure(found.label, found.full, found.kind, f"{found.mark}{NO_BREAK}{numbers[found.source]}")


def _picture(index: Index, park: Park, slots: tuple[str, ...], language: str) -> SheetPicture | None:
    if not park.pictures:
        return None
    first = park.pictures[0]
    made = {one.slot: one.file for one in index.renditions(picture_key(park.id, first.file))}
    file = next((made[slot] for slot in slots if slot in made), "")
    return SheetPicture(file, _label(first, language)) if file else None


def _label(picture: Picture, language: str) -> str:
    """A rendering says that it is none of the site; a photograph names its photographer and date."""
    if picture.kind == "rendering":
        return say("concept", language)
    return " · ".join(one for one in (text(picture.credit, language), picture.date or "") if one)


def _contact(contact: Contact, link: str | None, language: str) -> tuple[str, ...]:
    if not contact.given:
        return (link,) if link else ()
    who = " · ".join(one for one in (contact.organisation, contact.name) if one)
    how = " · ".join(one for one in (contact.telephone, contact.email) if one)
    first, *rest = [one for one in (who, how, link) if one]
    return say("contact", language, first), *rest

"""The codes of a take-away: the data itself, a contact, a link. segno is imported when the first one is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.content.index import Index
from kiosk.settings import Contact

from .capacity import largest_version, room, side, version_for
from .payload import payload

Purpose = Literal["parks", "contact", "link"]
Rows = tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A code ready to be drawn. `rows` are from the top, True is dark; the quiet zone of 4 modules is not in them."""

    purpose: Purpose
    text: str
    version: int
    rows: Rows

    @property
    def modules(self) -> int:
        """Modules along a side, the quiet zone with it."""
        return side(self.version)


def parks_code(index: Index, parks: tuple[str, ...], language: str, size_mm: float) -> Code:
    """The code that carries the parks' data. Raises what `payload` raises."""
    return _code("parks", payload(index, parks, language, size_mm).text)


def contact_code(contact: Contact, size_mm: float) -> Code | None:
    """A vCard of what staff have filled in; None where they have not, or where a code of the size does not hold it."""
    card = vcard(contact, size_mm) if contact.given else ""
    return _code("contact", card) if card else None


def link_code(link: str | None, size_mm: float) -> Code | None:
    """The web address that staff have set; None where they have not, or where a code of the size does not hold it."""
    return _code("link", link) if link and _fits(link, size_mm) else None


def codes(
    index: Index, parks: tuple[str, ...], language: str, size_mm: float, contact: Contact, link: str | None
) -> tuple[Code, ...]:
    """All codes of a take-away, that of the parks first. `size_mm` is the side of each, quiet zone included."""
    found = (parks_code(index, parks, language, size_mm), contact_code(contact, size_mm), link_code(link, size_mm))
    return tuple(one for one in found if one)


def vcard(contact: Contact, size_mm: float) -> str:
    """A vCard 3.0 (RFC 2426) that fits a code: the organisation goes first, then the e-mail where there is a telephone.

    '' where not even the rest fits.
    """
    organisation, email = contact.organisation or "", contact.email or ""
    attempts = [(organisation, email), ("", email), ("", "" if contact.telephone else email)]
    cards = (_vcard(contact, *attempt) for attempt in attempts)
    return next((card for card in cards if _fits(card, size_mm)), "")


def _vcard(contact: Contact, organisation: str, email: str) -> str:
    name = contact.name or organisation or contact.telephone or email
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{_escaped(contact.name or '')};;;;", f"FN:{_escaped(name)}"]
    given = (("ORG", organisation), ("TEL;TYPE=WORK", contact.telephone or ""), ("EMAIL", email))
    lines += [f"{field}:{_escaped(value)}" for field, value in given if value]
    return "\r\n".join([*lines, "END:VCARD", ""])


def _escaped(value: str) -> str:
    for sign in "\\;,":
        value = value.replace(sign, "\\" + sign)
    return value


def _fits(text: str, size_mm: float) -> bool:
    return len(text.encode()) <= room(largest_version(size_mm), text.isascii())


def _code(purpose: Purpose, text: str) -> Code:
    return Code(purpose, text, version_for(text) or 0, matrix(text))


def matrix(text: str) -> Rows:
    """The modules of a text at level M or better. Raises ValueError where version 20 does not hold it.

    What is not ASCII is announced as UTF-8 (ECI 26): without it readers guess, and take short texts for Japanese.
    """
    import segno

    version = version_for(text)
    if version is None:
        raise ValueError(f"{len(text.encode())} bytes are too many for a code")
    made = segno.make_qr(
        text, error="m", version=version, mode="byte", encoding="utf-8", eci=not text.isascii(), boost_error=True
    )
    return tuple(tuple(bool(module) for module in row) for row in made.matrix)

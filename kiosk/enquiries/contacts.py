"""Whether a telephone number and an e-mail address can be right. Both libraries are loaded at the first call.

A number is judged by Google's rules (phonenumbers). One that is possible but not known to be in use is only asked
about: numbering plans change faster than their metadata. Addresses are judged by their form, without a network.
"""

from __future__ import annotations

import enum
import re
from typing import NamedTuple

_EXTENSION = re.compile(r"\s*(?:转接|转|分机|内线)\s*[:：]?\s*(\d{1,7})\s*\Z")
"""How extensions are written in Chinese; phonenumbers knows "ext."."""


class Judgement(enum.Enum):
    """GOOD; DOUBTFUL: ask the visitor to look again, accept it if they insist; WRONG: it cannot be one."""

    GOOD = "good"
    DOUBTFUL = "doubtful"
    WRONG = "wrong"


class Judged(NamedTuple):
    """A number or address, in its usual form where it is one."""

    judgement: Judgement
    text: str


def warm() -> None:
    """Load both libraries (a tenth of a second), for a thread to do before the first field is left."""
    telephone("+86 10 1234 5678", "CN")
    email("a@example.org")


def telephone(text: str, region: str) -> Judged:
    """A telephone number; `region` is the country (ISO 3166-1) of one that is written without."""
    import phonenumbers

    try:
        number = phonenumbers.parse(_EXTENSION.sub(r" ext. \1", text), region)
    except phonenumbers.NumberParseException:
        return Judged(Judgement.WRONG, text)
    if not phonenumbers.is_possible_number(number):
        return Judged(Judgement.WRONG, text)
    if not phonenumbers.is_valid_number(number):
        return Judged(Judgement.DOUBTFUL, text)
    return Judged(Judgement.GOOD, phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL))


def email(text: str) -> Judged:
    """An e-mail address, also one with Chinese characters (RFC 6531)."""
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(text, check_deliverability=False)
    except EmailNotValidError:
        return Judged(Judgement.WRONG, text)
    return Judged(Judgement.GOOD, found.normalized)

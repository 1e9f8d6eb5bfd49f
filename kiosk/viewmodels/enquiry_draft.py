"""The draft of an enquiry out of the state of the visit, and what is wrong in it by field. Plain functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from kiosk.session import State

if TYPE_CHECKING:
    from kiosk.enquiries import Draft, Fault

ONE_FIELD = {"telephone": "reach", "email": "reach"}
"""Telephone or e-mail is typed in one field."""


def draft_of(state: State, parks: tuple[str, ...]) -> Draft:
    """What has been written so far, about these parks."""
    from kiosk.enquiries import Draft, reach

    texts = dict(state.writing.texts)
    telephone, email = reach(texts.pop("reach", ""))
    return Draft(
        **texts,  # type: ignore[arg-type]
        telephone=telephone,
        email=email,
        sectors=state.writing.sectors,
        parks=parks,
        consented=state.writing.consented,
    )


def by_field(faults: Iterable[Fault], chinese: bool) -> dict[str, str]:
    """What to say beside each field; of several faults the first."""
    said: dict[str, str] = {}
    for one in faults:
        said.setdefault(ONE_FIELD.get(one.field, one.field), one.zh if chinese else one.en)
    return said


def first_of(faults: Sequence[Fault]) -> tuple[int, str]:
    """Step and field that want another look first: of a fault that stops the visitor, else of any."""
    from kiosk.enquiries import STEPS

    first = next((one for one in faults if one.blocks), faults[0])
    step = next(at for at, fields in enumerate(STEPS) if first.field in fields)
    return step, ONE_FIELD.get(first.field, first.field)


def day_in_words(day: str, chinese: bool) -> str:
    """A date as 2026 年 4 月 1 日 or 1 April 2026, from its ISO form."""
    found = date.fromisoformat(day)
    return f"{found.year} 年 {found.month} 月 {found.day} 日" if chinese else f"{found.day} {found:%B %Y}"


def toggled(chosen: tuple[str, ...], one: str) -> tuple[str, ...]:
    """With one more, or without it where it was there."""
    return tuple(other for other in chosen if other != one) if one in chosen else (*chosen, one)

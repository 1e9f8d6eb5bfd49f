"""Gaps of a draft: other languages that are missing or older than the Chinese. They are listed with the faults, and
whoever publishes has to say that they may stay."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from kiosk.content.faults import Fault
from kiosk.content.translated import OLDER


class Split(NamedTuple):
    """The faults of a report, apart."""

    faults: tuple[Fault, ...]
    """Content with one of these is not published."""
    gaps: tuple[Fault, ...]
    """Content with these is published only where somebody says so."""


def is_gap(fault: Fault) -> bool:
    """Whether a fault is one that a draft may have. Chinese is never missing, and no language of the zone as such."""
    missing = fault.code == "missing-translation" and fault.details.get("code") != "zh" and fault.field != "languages"
    return missing or fault.code == OLDER


def can_be_noted(faults: Iterable[Fault]) -> bool:
    """Whether every text was read as it stands, and may be noted as translated. What is wrong with pictures may stay;
    after another fault there are stand-ins, and what was noted of the texts in their place would be lost.
    """
    return all(is_gap(fault) or fault.code.startswith("picture") for fault in faults)


def split(faults: Iterable[Fault]) -> Split:
    """What must be put right, and what may be a gap."""
    found = tuple(faults)
    return Split(tuple(one for one in found if not is_gap(one)), tuple(one for one in found if is_gap(one)))

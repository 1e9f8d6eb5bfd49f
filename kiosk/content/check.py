"""`kiosk content check`: everything that is wrong with a content folder, all at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.content.check_matching import check_matching
from kiosk.content.check_media import check_media, picture_files
from kiosk.content.check_refs import check_groups, check_ids, check_references
from kiosk.content.check_texts import check_glyphs, check_texts
from kiosk.content.check_theme import check_theme
from kiosk.content.check_values import check_values
from kiosk.content.faults import Fault
from kiosk.content.ids import Ids
from kiosk.content.sources import Content, folder_fault, read_content
from kiosk.content.translated import check_translated

RULES = (
    check_ids,
    check_references,
    check_groups,
    check_values,
    check_texts,
    check_translated,
    check_media,
    check_theme,
    check_matching,
)


class Report(NamedTuple):
    """What was read and what is wrong with it. The content may be compiled only if there is no fault."""

    content: Content
    faults: tuple[Fault, ...]
    """By file and line."""
    counts: dict[str, int]
    """parks, areas, services, figures, events, sources, media, facts."""


def check(folder: Path, fonts: Path, sound: frozenset[str] = frozenset()) -> Report:
    """Read and check a content folder against itself and the shipped fonts. Never raises for what is in the folder.

    `sound` are keys of pictures that need not be looked at.
    """
    content, faults = read_content(folder)
    content.sound = sound
    return check_content(content, faults, fonts)


def check_content(content: Content, faults: Sequence[Fault], fonts: Path) -> Report:
    """Check what was read, wherever it was read from; `faults` are those of reading it."""
    found = list(faults)
    if folder_fault(content.folder) is None:
        ids = Ids(content)
        for rule in RULES:
            found += rule(ids)
        found += check_glyphs(ids, fonts)
    once = {_place(fault): fault for fault in found}
    return Report(content, tuple(once[place] for place in sorted(once)), _counts(content))


def _place(fault: Fault) -> tuple[str, int, str, str]:
    return fault.file, fault.line, fault.field, fault.code


def _counts(content: Content) -> dict[str, int]:
    """Figures are those of the zone, parks, areas, services and their cases; later facts have their own."""
    services = content.listed("services")
    owners = [content.zone.value, *(park.value for park in content.parks), *content.listed("areas"), *services]
    cases = [case for service in services for case in service.cases]
    return {
        "parks": len(content.parks),
        "areas": len(content.listed("areas")),
        "services": len(services),
        "figures": sum(len(owner.figures) for owner in (*owners, *cases)),
        "events": len(content.listed("events")),
        "sources": len(content.listed("sources")),
        "media": len(picture_files(content.folder)),
        "facts": len(content.listed("facts")),
    }

"""Texts: in every language that is required, in no other, and drawable with the fonts that are shipped."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from fontTools.ttLib import TTFont, TTLibError

from kiosk.content.faults import Fault, make_fault
from kiosk.content.ids import Ids, Place, everything
from kiosk.content.model import Figure, Park, Sentence
from kiosk.content.walk import Path as FieldPath
from kiosk.content.walk import texts

REQUIRED = {"zh": ("中文", "Chinese"), "en": ("英文", "English")}


def check_texts(ids: Ids) -> Iterator[Fault]:
    """Missing translations, and languages that the zone does not have."""
    languages = tuple(dict.fromkeys((*REQUIRED, *ids.content.zone.value.languages)))
    for code in REQUIRED:
        if code not in ids.content.zone.value.languages:
            zh, en = REQUIRED[code]
            zone = ids.content.zone
            line = zone.lines.at(("languages",))
            yield make_fault(
                "missing-translation", zone.file, line, "languages", language=zh, language_en=en, code=code
            )
    for place in everything(ids.content):
        sentence = place.value if isinstance(place.value, Sentence) else None
        own = sentence.language if sentence else None
        for path, found in texts(place.value):
            if found or sentence:
                yield from _languages(place, path, found, languages, own)


def _languages(
    place: Place, path: FieldPath, found: dict[str, str], languages: tuple[str, ...], own: str | None
) -> Iterator[Fault]:
    for code, (zh, en) in REQUIRED.items():
        if code not in found and code != own:
            yield place.fault("missing-translation", path, language=zh, language_en=en, code=code)
    for code in found:
        if code not in languages:
            yield place.fault("unknown-language", (*path, code), code=code, options=", ".join(languages))


def check_glyphs(ids: Ids, fonts: Path) -> Iterator[Fault]:
    """Characters that no font in the folder has; one fault for all where there is no font."""
    drawable = characters(fonts)
    if not drawable:
        yield make_fault("no-fonts", "", 0, "")
        return
    for place in everything(ids.content):
        for path, text in _shown(place):
            lacking = sorted({one for one in text if one not in drawable and not one.isspace()})
            if lacking:
                yield place.fault("no-glyph", path, characters=" ".join(f"{one} (U+{ord(one):04X})" for one in lacking))


def _shown(place: Place) -> Iterator[tuple[FieldPath, str]]:
    for path, found in texts(place.value):
        for code, text in found.items():
            yield (*path, code), text
    if isinstance(place.value, Sentence):
        yield ("text",), place.value.text
    elif isinstance(place.value, Figure):
        yield ("as_printed",), place.value.as_printed
    elif isinstance(place.value, Park):
        for number, alias in enumerate(place.value.aliases):
            yield ("aliases", number), alias


@lru_cache(maxsize=4)
def characters(fonts: Path) -> frozenset[str]:
    """Every character that one of the .otf or .ttf fonts in a folder can draw; none without fonts."""
    found: set[int] = set()
    for path in sorted([*fonts.glob("*.otf"), *fonts.glob("*.ttf")]):
        try:
            with TTFont(path, lazy=True) as font:
                found.update(font.getBestCmap() or {})
        except (TTLibError, OSError):
            continue
    return frozenset(map(chr, found))

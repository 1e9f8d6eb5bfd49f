"""Values that a type cannot rule out: dates that exist, words that are in their sentence, credits of photographs."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from kiosk.content.dates import is_date
from kiosk.content.faults import Fault
from kiosk.content.ids import Ids, Place, everything
from kiosk.content.model import Figure, Picture

DATES = ("date", "as_of", "courted_since")
"""Fields that hold a date, in whatever struct."""
RIGHTS = ("credit", "date", "rights")
"""What a photograph needs besides its caption."""


def check_values(ids: Ids) -> Iterator[Fault]:
    """Everything that is wrong with a value by itself or beside the sentence that it rests on."""
    for place in everything(ids.content):
        yield from _dates(place)
        if isinstance(place.value, Figure):
            yield from _figure(ids, place, place.value)
        elif isinstance(place.value, Picture):
            yield from _picture(place, place.value)


def _dates(place: Place) -> Iterator[Fault]:
    for name in DATES:
        found = getattr(place.value, name, None)
        if isinstance(found, str) and found and not is_date(found):
            yield place.fault("impossible-date", (name,), found=found)


def _figure(ids: Ids, place: Place, figure: Figure) -> Iterator[Fault]:
    sentence = ids.by_room["sentence"].get(figure.sentence)
    words = figure.words or figure.as_printed
    if sentence is not None and words and words not in sentence.value.text:
        yield place.fault(
            "words-not-in-sentence",
            ("words",) if figure.words else ("as_printed",),
            sentence=figure.sentence,
            words=words,
            near=_nearest(words, sentence.value.text),
        )
    other = ids.by_room["figure"].get(figure.conflicts_with or "")
    if other is not None and other.value.conflicts_with != figure.id:
        yield place.fault("conflict-one-way", ("conflicts_with",), id=figure.id, other=figure.conflicts_with)


def _nearest(words: str, sentence: str) -> str:
    """The part of the sentence that is most like the words, as a proposal."""
    blocks = [
        block for block in SequenceMatcher(None, words[:100], sentence[:2000]).get_matching_blocks() if block.size
    ]
    if not blocks:
        return sentence[:20]
    return sentence[blocks[0].b : blocks[-1].b + blocks[-1].size][:60]


def _picture(place: Place, picture: Picture) -> Iterator[Fault]:
    for name in ("focus_x", "focus_y"):
        found = getattr(picture, name)
        if not 0 <= found <= 1:
            yield place.fault("focus-range", (name,), found=found)
    if picture.kind == "photograph":
        for name in RIGHTS:
            if not getattr(picture, name):
                yield place.fault("photograph-rights", (name,), name=name)

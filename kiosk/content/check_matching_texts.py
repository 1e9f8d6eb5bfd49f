"""The sentences of matching: placeholders that are known, have a value, and stand in every language."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.faults import Fault
from kiosk.content.ids import Place
from kiosk.content.model import Criterion, Rule, Text
from kiosk.content.placeholders import ALWAYS, NAMES, available, used


def check_sentences(place: Place, owner: Criterion | Rule) -> Iterator[Fault]:
    """What is wrong with the sentences of a rule, or with those that a criterion has for the unknown."""
    if isinstance(owner, Criterion):
        texts = {"unknown": owner.unknown, "unknown_short": owner.unknown_short}
        values = ALWAYS
    else:
        texts = {"text": owner.text, "short": owner.short, "by_name": owner.by_name}
        values = available(owner)
        if owner.by_name and owner.by_name == owner.text:
            yield place.fault("name-only-unsaid", ("by_name",))
    for name, text in texts.items():
        yield from _text(place, name, text or {}, values)


def _text(place: Place, name: str, text: Text, values: frozenset[str]) -> Iterator[Fault]:
    first = used(text["zh"]).names if "zh" in text else None
    for code, sentence in text.items():
        found = used(sentence)
        if found.broken:
            yield place.fault("placeholder-broken", (name, code))
        for one in dict.fromkeys(found.names):
            if one not in NAMES:
                yield place.fault("unknown-placeholder", (name, code), name=one, options=", ".join(NAMES))
            elif one not in values:
                options = ", ".join(other for other in NAMES if other in values)
                yield place.fault("placeholder-without-value", (name, code), name=one, options=options)
        if first is not None and set(found.names) != set(first):
            have, wanted = (", ".join(sorted(set(names))) or "–" for names in (found.names, first))
            yield place.fault("placeholders-differ", (name, code), code=code, found=have, wanted=wanted)
        if "figure" in found.names and "mark" not in found.names:
            yield place.fault("figure-without-kind", (name, code))

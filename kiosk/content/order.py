"""The order in which parks are shown: what is known best first, then as far as they have come, then as named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kiosk.content.model import Park, Stage

_DISCLOSURE = {"detailed": 0, "limited": 1, "caption_only": 1, "named_only": 2}
_NEVER = (10**6, 10**6)


def in_order(parks: Iterable[Park], stages: Sequence[Stage], sentences: Mapping[str, str]) -> tuple[Park, ...]:
    """Parks in the order of the screens.

    By disclosure, then by stage in the zone's order, then by `order` where it is written, then by first mention in
    the sources, then as given. `sentences` holds the text of each sentence by id, in the order of the sources.
    """
    stage_places = {stage.id: place for place, stage in enumerate(stages)}
    sentence_places = {sentence: place for place, sentence in enumerate(sentences)}

    def first_mention(park: Park) -> tuple[int, int]:
        names = [name for name in (park.name.get("zh", ""), *park.aliases) if name]
        found = [
            (sentence_places[mention], sentences[mention].find(name))
            for mention in park.mentions
            for name in names
            if mention in sentences and name in sentences[mention]
        ]
        return min(found, default=_NEVER)

    def place(park: Park) -> tuple[int, int, int, tuple[int, int]]:
        order = park.order if park.order is not None else 10**6
        stage = stage_places.get(park.stage, len(stage_places))
        return _DISCLOSURE[park.disclosure], stage, order, first_mention(park)

    return tuple(sorted(parks, key=place))

"""Finding parks by what a visitor types: Chinese, pinyin, initials, English."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from kiosk.content.model import SearchKey

_BEST, _WORST = 0, 9


def fold(text: str) -> str:
    """A text as search compares it: full-width forms narrowed, lower case, no accents, only letters and digits."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(character for character in plain if character.isalnum())


def fold_words(text: str) -> str:
    """As `fold`, with one space between words."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    spaced = "".join(
        character if character.isalnum() else " " for character in plain if not unicodedata.combining(character)
    )
    return " ".join(spaced.split())


class Search:
    """The search keys of a catalogue, laid out once so that a keystroke over 5,000 parks takes milliseconds."""

    def __init__(self, keys: Iterable[SearchKey]) -> None:
        keys = tuple(keys)
        self._ids = tuple(key.id for key in keys)
        self._names = [f"\n{key.names}\n" for key in keys]
        self._pinyin = [f"\n{key.pinyin.replace(' ', '')}" for key in keys]
        self._readings = [key.pinyin for key in keys]
        self._syllables: list[str | None] = [None] * len(keys)
        self._prepared = 0
        self._initials = [f"\n{key.initials}" for key in keys]
        self._english = ["\n" + key.english for key in keys]

    def find(self, query: str) -> list[str]:
        """Ids of the parks that match, best first and otherwise in catalogue order; all of them for no query.

        A match is, best first: a whole name, the start of a name, the start of the initials or of the full pinyin,
        the start of an English name, a later syllable or word, any part of the name, initials, pinyin.
        """
        word, words = fold(query), fold_words(query)
        if not word:
            return list(self._ids)
        ranks = [_WORST] * len(self._ids)
        self._rank_names(word, ranks)
        if word.isascii():
            self._rank_pinyin(word, ranks)
            self._rank_english(words, ranks)
        found: list[list[str]] = [[] for _ in range(_WORST + 1)]
        for rank, id_ in zip(ranks, self._ids, strict=True):
            found[rank].append(id_)
        return [id_ for ids in found[:_WORST] for id_ in ids]

    def _rank_names(self, word: str, ranks: list[int]) -> None:
        whole, start = f"\n{word}\n", f"\n{word}"
        for place, names in enumerate(self._names):
            if word in names:
                ranks[place] = _BEST if whole in names else 1 if start in names else 5

    def prepare(self, count: int) -> bool:
        """Lay out the syllables of `count` more parks ahead of the first search; False when all are laid out."""
        end = min(self._prepared + count, len(self._ids))
        for place in range(self._prepared, end):
            self._from_syllables(place)
        self._prepared = end
        return end < len(self._ids)

    def _rank_pinyin(self, word: str, ranks: list[int]) -> None:
        start, single = f"\n{word}", len(word) == 1
        for place, initials in enumerate(self._initials):
            if word in initials:
                # a single letter that is an initial begins a syllable (or is the g of 5G)
                rank = 2 if start in initials else 4 if single else 6
                if rank < ranks[place]:
                    ranks[place] = rank
        for place, pinyin in enumerate(self._pinyin):
            if ranks[place] > 2 and word in pinyin:
                rank = 2 if start in pinyin else 7 if single else self._rank_within(start, place)
                if rank < ranks[place]:
                    ranks[place] = rank

    def _rank_within(self, start: str, place: int) -> int:
        return 4 if start in self._from_syllables(place) else 7

    def _from_syllables(self, place: int) -> str:
        """Every reading from each of its syllables on; made when first needed, the start of the program is busy."""
        made = self._syllables[place]
        if made is None:
            made = self._syllables[place] = _from_each_syllable(self._readings[place])
        return made

    def _rank_english(self, words: str, ranks: list[int]) -> None:
        starts, parts = "\n" + words, words.split(" ")
        first, more = parts[0], parts[1:]
        inner, outer = f" {first}", f"\n{first}"
        for place, english in enumerate(self._english):
            if ranks[place] > 3 and first in english:
                if starts in english:
                    ranks[place] = 3
                elif (inner in english or outer in english) and all(
                    f" {part}" in english or f"\n{part}" in english for part in more
                ):
                    ranks[place] = min(ranks[place], 4)


def _from_each_syllable(pinyin: str) -> str:
    """Every reading, read from each of its syllables to its end, one a line."""
    lines = []
    for reading in pinyin.split("\n"):
        syllables = reading.split(" ")
        lines += ["".join(syllables[place:]) for place in range(len(syllables))]
    return "\n" + "\n".join(lines)

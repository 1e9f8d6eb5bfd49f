"""What each park is found by, made when the pack is compiled so that the program needs no pinyin table."""

from __future__ import annotations

from collections.abc import Iterable

from pypinyin import Style, pinyin

from kiosk.content.model import Park, SearchKey
from kiosk.content.search import fold, fold_words

MAX_READINGS = 8
"""A name with many characters of two readings would have hundreds; the usual one comes first."""


def search_key(park: Park) -> SearchKey:
    """Names, pinyin, initials and Latin names of a park."""
    texts = (*park.name.values(), *park.aliases)
    chinese = [text for code, text in park.name.items() if code in ("zh", "ja")]
    chinese += [alias for alias in park.aliases if not alias.isascii()]
    readings = [reading for text in dict.fromkeys(chinese) for reading in _readings(text)]
    english = [text for code, text in park.name.items() if code not in ("zh", "ja")]
    english += [alias for alias in park.aliases if alias.isascii()]
    return SearchKey(
        id=park.id,
        names=_lines(fold(text) for text in texts),
        pinyin=_lines(" ".join(reading) for reading in readings),
        initials=_lines("".join(_initial(syllable) for syllable in reading) for reading in readings),
        english=_lines(fold_words(text) for text in english),
    )


def _readings(text: str) -> list[tuple[str, ...]]:
    """The usual reading as syllables, then readings with one character read otherwise; Latin parts stay as they are."""
    usual = [folded[0] for folded in _syllables(text, heteronym=False)]
    readings = [tuple(usual)]
    for place, others in enumerate(_syllables(text, heteronym=True)):
        readings += [(*usual[:place], other, *usual[place + 1 :]) for other in others if other != usual[place]]
    return [tuple(part for part in reading if part) for reading in readings[:MAX_READINGS]]


def _syllables(text: str, *, heteronym: bool) -> list[list[str]]:
    found = pinyin(text, style=Style.NORMAL, heteronym=heteronym, errors=lambda other: fold(other) or " ")
    return [[fold(reading) for reading in readings] for readings in found]


def _initial(syllable: str) -> str:
    """The first letter of a syllable; digits and Latin parts (5G, 898) are typed in full."""
    return syllable if any(character.isdigit() for character in syllable) else syllable[:1]


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(text for text in texts if text))

"""How a stored text is shown: the right language, full-width punctuation in Chinese, a real apostrophe elsewhere.

The transcript of a newspaper page may hold half-width commas; a Chinese reader expects full-width ones. Only
punctuation changes: every other character, in a verbatim sentence above all, stays as it was printed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

FALLBACK = ("en", "zh")
"""Where a text has not been written in the visitor's language (the content's rule: zh and en are required)."""

_WIDE = dict(zip(",;:?!()", "，；：？！（）", strict=True))
_CJK = r"\u2e80-\u2fff\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60"
_DROPPED = "\0"
_QUOTES = "“”‘’"
_HAS_CJK = re.compile(f"[{_CJK}]")
_AFTER_CJK = re.compile(f"(?<=[{_CJK}])([{_QUOTES} ]*)([,;:?!])(?!//)")
_BEFORE_CJK = re.compile(f"([,;:?!])(?=[{_QUOTES} ]*[{_CJK}])")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_SPACES = re.compile(r"(?<=[，；：？！（）]) +| +(?=[，；：？！（）])")


class Underlined(NamedTuple):
    """A sentence cut around the words that a figure rests on; `used` is empty where they are not found."""

    before: str
    used: str
    after: str


def text(texts: Mapping[str, str] | None, language: str) -> str:
    """The text in the language, else in English, else in Chinese, else in any; "" where there is none."""
    if not texts:
        return ""
    for candidate in (language, *FALLBACK):
        if candidate in texts:
            return punctuate(texts[candidate]) if candidate == "zh" else _latin(texts[candidate])
    return next(iter(texts.values()))


@lru_cache(maxsize=8192)
def _latin(raw: str) -> str:
    """A typographic apostrophe, and a company's form that is not torn apart at the end of a line."""
    return raw.replace("'", "’").replace("Co., Ltd", "Co.,\u00a0Ltd")


@lru_cache(maxsize=8192)
def punctuate(raw: str) -> str:
    """Chinese text with full-width punctuation; numbers, Latin text and addresses keep theirs."""
    return _widen(raw).replace(_DROPPED, "")


def underline(sentence: str, words: str) -> Underlined:
    """Cut a sentence (as stored) around words of it (as stored), each part ready to be shown."""
    wide = _widen(sentence)
    start = sentence.find(words) if words else -1
    if start < 0:
        return Underlined(wide.replace(_DROPPED, ""), "", "")
    end = start + len(words)
    before, used, after = (part.replace(_DROPPED, "") for part in (wide[:start], wide[start:end], wide[end:]))
    return Underlined(before, used, after)


def _widen(raw: str) -> str:
    """One character for one character, so that positions hold: a space that goes becomes _DROPPED."""
    if not _HAS_CJK.search(raw):
        return raw
    wide, before = raw, ""
    while wide != before:
        before = wide
        wide = _BRACKETS.sub(_widen_brackets, wide)
        wide = _BEFORE_CJK.sub(lambda found: _WIDE[found[1]], wide)
        wide = _AFTER_CJK.sub(lambda found: found[1] + _WIDE[found[2]], wide)
    return _SPACES.sub(lambda found: _DROPPED * len(found[0]), wide)


def _widen_brackets(found: re.Match[str]) -> str:
    whole, start = found.string, found.start()
    beside = whole[:start].rstrip(" ")[-1:] + whole[found.end() :].lstrip(" ")[:1]
    return f"（{found[1]}）" if _HAS_CJK.search(found[1] + beside) else found[0]

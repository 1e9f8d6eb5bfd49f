"""File names of photographs, and what the names of folders and files say about whom they show."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath

from pypinyin import Style, lazy_pinyin

_NUMBER = re.compile(r"[0-9]+$")


def final_name(file: str) -> str:
    """The name under which a photograph is kept: 软件园 1.HEIC as ruan-jian-yuan-1.jpg."""
    stem = unicodedata.normalize("NFKC", PurePath(file).stem)
    words = re.findall(r"[a-z0-9]+", " ".join(lazy_pinyin(stem)).casefold())
    return ("-".join(words)[:80].strip("-") or "photo") + ".jpg"


def folded(text: str) -> str:
    """A name without case, spaces, punctuation and width, so that people need not spell it exactly."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in plain if character.isalnum())


def without_number(text: str) -> str:
    """A folded name without the number at its end: ruanjianyuan of ruanjianyuan01."""
    return _NUMBER.sub("", text)


def spellings(name: str) -> tuple[str, ...]:
    """A name folded, and where it is Chinese its pinyin and initials."""
    found = [folded(name)]
    if not name.isascii():
        found += [folded("".join(lazy_pinyin(name))), folded("".join(lazy_pinyin(name, style=Style.FIRST_LETTER)))]
    return tuple(dict.fromkeys(one for one in found if one))

"""Which English was made from which Chinese: noted beside the content, so that English that fell behind can be told.

Why so and not otherwise: docs/decisions/0011.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from kiosk.content.faults import Fault, field_path, make_fault
from kiosk.content.ids import Ids, Place, everything
from kiosk.content.model import Sentence
from kiosk.content.sources import Content
from kiosk.content.walk import Path as FieldPath
from kiosk.content.walk import texts

FILE = "translated.json"
OLDER = "translation-older"
_LANGUAGES = {"en": ("英文", "English"), "ja": ("日文", "Japanese"), "ko": ("韩文", "Korean"), "fr": ("法文", "French")}

Note = dict[str, str]
"""By the place of a text, what it was when both belonged together: a hash of the Chinese and one of the other."""


class Pair(NamedTuple):
    """A Chinese text and one made from it."""

    place: Place
    path: FieldPath
    """To the other text, from the place."""
    language: str
    key: str
    chinese: str
    other: str

    @property
    def hashes(self) -> str:
        return f"{_hash(self.chinese)} {_hash(self.other)}"


def check_translated(ids: Ids) -> Iterator[Fault]:
    """Texts whose Chinese was changed since the other language was made from it."""
    for pair in behind(ids.content, read_note(ids.content.folder)):
        zh, en = _LANGUAGES.get(pair.language, (pair.language, pair.language))
        document, path = pair.place.document, (*pair.place.path, *pair.path)
        yield make_fault(
            OLDER, document.file, document.lines.at(path), field_path(path), language=zh, language_en=en,
            code=pair.language, chinese=pair.chinese,
        )  # fmt: skip


def behind(content: Content, note: Note) -> list[Pair]:
    """The pairs of which only the Chinese has changed."""
    return [pair for pair in pairs(content) if _is_behind(note.get(pair.key, ""), pair.hashes)]


def read_note(folder: Path) -> Note:
    """What was noted; nothing where there is no note or it cannot be read, and then nothing is called older."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Note)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return {}


def write_note(content: Content, folder: Path, old: Note, *, all_right: bool = False) -> bool:
    """Note every pair as it is now; of those that fell behind the old note stays, unless somebody says `all_right`.

    False where nothing had to be written. Raises OSError.
    """
    fresh: Note = {}
    for pair in pairs(content):
        before = old.get(pair.key, "")
        fresh[pair.key] = before if _is_behind(before, pair.hashes) and not all_right else pair.hashes
    text = json.dumps(fresh, ensure_ascii=False, indent=0, sort_keys=True) + "\n"
    target = folder / FILE
    if target.is_file() and target.read_text(encoding="utf-8", errors="replace") == text:
        return False
    unfinished = folder / f".{FILE}.{os.getpid()}"
    unfinished.write_text(text, encoding="utf-8", newline="\n")
    unfinished.replace(target)
    return True


def pairs(content: Content) -> Iterator[Pair]:
    """Every text that is there in Chinese and in another language. Keys hold ids, so that rows may be moved about."""
    for place in everything(content):
        for path, found in texts(place.value):
            chinese = found.get("zh", "")
            if isinstance(place.value, Sentence) and place.value.language == "zh":
                chinese = place.value.text
            for language, other in found.items():
                if chinese and other and language != "zh":
                    key = f"{place.document.file}#{_key(place.document.value, (*place.path, *path))}.{language}"
                    yield Pair(place, (*path, language), language, key, chinese, other)


def _is_behind(before: str, now: str) -> bool:
    chinese, _, other = before.partition(" ")
    chinese_now, _, other_now = now.partition(" ")
    return bool(before) and chinese != chinese_now and other == other_now


def _key(value: Any, path: FieldPath) -> str:
    steps = []
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)
        steps.append(str(getattr(value, "id", "") or step) if isinstance(step, int) else step)
    return ".".join(steps)


def _hash(text: str) -> str:
    return hashlib.blake2s(" ".join(text.split()).encode(), digest_size=4).hexdigest()

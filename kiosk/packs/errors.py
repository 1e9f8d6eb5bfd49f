"""Why a pack is refused, in words for staff: what is wrong, and what to do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from kiosk.content.load import PackError
from kiosk.files import spoken
from kiosk.packs.words import REFUSALS


class Words(NamedTuple):
    """One sentence in both languages."""

    zh: str
    en: str


class PackRefusedError(Exception):
    """A pack that is not taken, or a step that is not done. Nothing on show has changed."""

    def __init__(self, code: str, **details: object) -> None:
        """`code` is one of `kiosk.packs.words.REFUSALS`; raises KeyError for another one."""
        found = REFUSALS[code]
        zh, en = ({name: printable(spoken(value, each)) for name, value in details.items()} for each in ("zh", "en"))
        self.code = code
        self.what = Words(found[0].format(**zh), found[1].format(**en))
        """What is wrong."""
        self.fix = Words(found[2].format(**zh), found[3].format(**en))
        """What to do."""
        self.zh, self.en = self.what.zh + self.fix.zh, f"{self.what.en} {self.fix.en}"
        super().__init__(self.en)


@contextmanager
def disk_faults() -> Iterator[None]:
    """What the disk refuses, as a PackRefusedError."""
    try:
        yield
    except (OSError, shutil.Error, PackError) as error:
        raise PackRefusedError("disk", reason=error) from error


def printable(text: str, limit: int = 300) -> str:
    """No control characters and no walls of text, whatever a stranger's file is called."""
    clean = "".join(character if character.isprintable() else "\ufffd" for character in text)
    return clean if len(clean) <= limit else clean[: limit - 1] + "…"

"""Why a pack is refused, in words for staff: what is wrong, and what to do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from kiosk.content.load import PackError
from kiosk.packs.words import REFUSALS
from kiosk.reasons import why


class Words(NamedTuple):
    """One sentence in both languages."""

    zh: str
    en: str


class PackRefusedError(Exception):
    """A pack that is not taken, or a step that is not done. Nothing on show has changed."""

    def __init__(self, code: str, **details: object) -> None:
        """`code` is one of `kiosk.packs.words.REFUSALS`; raises KeyError for another one."""
        found = REFUSALS[code]
        values = {name: printable(str(value)) for name, value in details.items()}
        self.code = code
        self.what = Words(found[0].format(**values), found[1].format(**values))
        """What is wrong."""
        self.fix = Words(found[2].format(**values), found[3].format(**values))
        """What to do."""
        self.zh, self.en = self.what.zh + self.fix.zh, f"{self.what.en} {self.fix.en}"
        super().__init__(self.en)


@contextmanager
def disk_faults() -> Iterator[None]:
    """What the disk refuses, as a PackRefusedError."""
    try:
        yield
    except (OSError, shutil.Error, PackError) as error:
        raise disk_fault(error) from error


def disk_fault(error: BaseException) -> PackRefusedError:
    """What the disk has refused, in words."""
    reason = why(error)
    return PackRefusedError("disk", reason=reason.zh, reason_en=reason.en)


def printable(text: str, limit: int = 120) -> str:
    """No control characters and no walls of text, whatever a stranger's file is called."""
    clean = "".join(character if character.isprintable() else "\ufffd" for character in text)
    return clean if len(clean) <= limit else clean[: limit - 1] + "…"

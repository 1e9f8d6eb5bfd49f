"""Messages for the person who runs run.py: plain, in Chinese and English, with what to do."""

from __future__ import annotations

import sys


class Stop(Exception):  # noqa: N818 - it is no error of the program
    """Ends run.py with a message for a person. `zh` and `en` say what is wrong and what to do."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(en)
        self.zh, self.en = zh, en


def say(zh: str, en: str) -> None:
    """One message in both languages, on stderr, so that stdout stays that of the program started."""
    print(f"{zh}\n{en}", file=sys.stderr, flush=True)


def step(number: int, of: int, zh: str, en: str) -> None:
    """Announces a step that takes long."""
    print(f"[{number}/{of}] {zh} / {en}", file=sys.stderr, flush=True)

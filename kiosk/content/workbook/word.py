"""The words of one field."""

from __future__ import annotations

from typing import NamedTuple


class Word(NamedTuple):
    """What a field is called, what to write in it, and what could stand in it."""

    zh: str
    en: str
    help_zh: str = ""
    help_en: str = ""
    example: str = ""
    example_en: str = ""
    """The example in every other language, where it is a text."""

"""Where the head of a sheet is, and which column is which."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.content.workbook.grids import Grid
from kiosk.content.workbook.layout import heads
from kiosk.content.workbook.sheets import Sheet

_SEARCHED = 12
"""Rows in which the head may be, where somebody wrote above it."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")


def find_head(grid: Grid, sheet: Sheet) -> tuple[int, dict[int, str]]:
    """The last row of the head, and the key of each column; (0, {}) where there is none."""
    known = {head.key for head in heads(sheet, ("zh", "en"), {})}
    best: tuple[int, dict[int, str]] = (0, {})
    for row in range(1, _SEARCHED + 1):
        found = {place: key for place, cell in grid.cells.get(row, {}).items() if (key := _key(cell.value, known))}
        if len(found) > len(best[1]):
            best = row, found
    return best if len(best[1]) > 1 else _by_headings(grid, sheet)


def _key(text: str, known: set[str]) -> str | None:
    """A key as written; in languages besides zh and en too."""
    key = text.strip()
    stem, _, language = key.rpartition(".")
    return key if key in known or (f"{stem}.zh" in known and _LANGUAGE.fullmatch(language)) else None


def _by_headings(grid: Grid, sheet: Sheet) -> tuple[int, dict[int, str]]:
    """Where the row of keys was lost: by the headings that people read."""
    across = heads(sheet, ("zh", "en"), {})
    keys = {text: head.key for head in reversed(across) for text in (head.heading.zh, head.heading.en.casefold())}
    found: dict[int, str] = {}
    last = 0
    for row in range(1, _SEARCHED + 1):
        here = {place: keys.get(cell.value.strip().casefold()) for place, cell in grid.cells.get(row, {}).items()}
        if sum(key is not None for key in here.values()) > 1:
            found = {place: key for place, key in here.items() if key} | found
            last = row
    help_texts = {text for head in across for text in (head.heading.help_zh, head.heading.help_en) if text}
    after = grid.cells.get(last + 1, {}).values()
    is_help = bool(found) and any(cell.value.split("\n")[0] in help_texts for cell in after)
    return last + is_help, found


def languages_of(keys: Iterable[str]) -> tuple[str, ...]:
    """zh and en, and whatever other language there are columns for."""
    there = set(keys)
    others = {key.rsplit(".", 1)[-1] for key in there if "." in key and f"{key.rpartition('.')[0]}.zh" in there}
    return "zh", "en", *sorted(language for language in others - {"zh", "en"} if _LANGUAGE.fullmatch(language))

"""The kinds of claim in words, and the mark that stands beside every figure: word, date, condition."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.content.dates import show_date
from kiosk.content.display import text
from kiosk.content.model import Figure, Milestone

SEPARATOR = " · "


class KindWords(NamedTuple):
    """A kind as a word, and as the sentence of the source card."""

    zh: str
    en: str
    sentence_zh: str
    sentence_en: str


KINDS: dict[str, KindWords] = {
    "actual": KindWords("实际", "Actual", "已经发生的实绩", "A result, already achieved"),
    "stated": KindWords(
        "公布数",
        "Stated",
        "来源公布的数字，未说明是否已经实现",
        "As stated by the source, which does not say whether it has been achieved",
    ),
    "planned": KindWords("计划", "Planned", "计划，尚未发生", "A plan, not something that has happened"),
    "target": KindWords("目标", "Target", "目标，不是实绩", "A target, not a result"),
    "commitment": KindWords("承诺", "Commitment", "承诺，不是实绩", "A commitment, not a result"),
    "projection": KindWords("预计", "Projection", "预计，不是实绩", "A projection, not a result"),
    "missing": KindWords("未公布", "Not published", "来源没有公布这一数字", "The source does not publish this figure"),
}
"""Words of spec §7. `missing` is no kind of a figure: it marks the tile of a figure that does not exist."""

MILESTONE_KINDS: dict[str, tuple[str, str]] = {
    "happened": ("实际", "Actual"),
    "planned": ("计划", "Planned"),
    "undated": ("日期未说明", "Date not stated"),
}


def word(kind: str, language: str) -> str:
    """The kind as one word: 目标, Target."""
    words = KINDS[kind]
    return words.zh if language == "zh" else words.en


def sentence(kind: str, language: str) -> str:
    """The kind as the source card says it: 目标，不是实绩."""
    words = KINDS[kind]
    return words.sentence_zh if language == "zh" else words.sentence_en


def mark(figure: Figure, language: str) -> str:
    """Everything that stands beside a figure: 目标 · 2020-07 · 力争3年后."""
    parts = [word(figure.kind, language)]
    if figure.as_of is not None:
        parts.append(show_date(figure.as_of, language))
    if figure.qualifier is not None:
        parts.append(text(figure.qualifier, language))
    return SEPARATOR.join(parts)


def milestone_mark(milestone: Milestone, language: str) -> str:
    """Everything that stands beside a node: 计划 · 2020-07 下旬."""
    zh, en = MILESTONE_KINDS[milestone.kind]
    parts = [zh if language == "zh" else en]
    if milestone.date is not None:
        parts.append(show_date(milestone.date, language))
    return SEPARATOR.join(parts)

from __future__ import annotations

from typing import get_args

import pytest

from kiosk.content.kinds import KINDS, mark, milestone_mark, sentence, word
from kiosk.content.model import Kind, Milestone, MilestoneKind
from tests.unit.content.test_numbers import figure


def test_every_kind_has_its_words() -> None:
    assert set(KINDS) == {*get_args(Kind), "missing"}


@pytest.mark.parametrize(
    ("kind", "zh", "en"),
    [
        ("actual", "实际", "Actual"),
        ("stated", "公布数", "Stated"),
        ("planned", "计划", "Planned"),
        ("target", "目标", "Target"),
        ("commitment", "承诺", "Commitment"),
        ("projection", "预计", "Projection"),
        ("missing", "未公布", "Not published"),
    ],
)
def test_the_words_of_the_specification(kind: str, zh: str, en: str) -> None:
    assert (word(kind, "zh"), word(kind, "en")) == (zh, en)


def test_a_target_is_no_result() -> None:
    assert sentence("target", "zh") == "目标，不是实绩"
    assert sentence("target", "en") == "A target, not a result"


def test_the_mark_names_kind_date_and_condition() -> None:
    qualifier = {"zh": "力争3年后", "en": "in three years' time"}
    shown = figure(kind="target", as_of="2020-07", qualifier=qualifier)
    assert mark(shown, "zh") == "目标 · 2020-07 · 力争3年后"
    assert mark(shown, "en") == "Target · 2020-07 · in three years’ time"
    assert mark(figure(kind="actual"), "zh") == "实际"


def test_the_mark_of_a_milestone() -> None:
    label = {"zh": "揭牌", "en": "Unveiling"}
    planned = Milestone(label=label, kind="planned", date="2020-07 late", sentence="s")
    assert milestone_mark(planned, "zh") == "计划 · 2020-07 下旬"
    assert milestone_mark(planned, "en") == "Planned · late 2020-07"
    for kind in get_args(MilestoneKind):
        assert milestone_mark(Milestone(label=label, kind=kind, sentence="s"), "en")

"""The rules of a catalogue worked out once: for every option, the sets of parks that fit, do not fit, or fit by name.

Ranking then joins sets (whole numbers, one bit a park) and asks nothing of a park again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.conditions import Conditions
from kiosk.content.evidence import on_sector
from kiosk.content.index import Index
from kiosk.content.model import Criterion, Figure, Matching, Option, Rule


@dataclass(frozen=True, slots=True)
class Judged:
    """An option held against every park. The sets do not overlap; a park in none of the three is unknown."""

    option: Option
    criterion: Criterion
    deciding: tuple[tuple[Rule, int], ...]
    """Each rule with the parks that it decides."""
    fits: int
    """Parks that fit by what is said of them."""
    by_name: int
    """Parks that fit going by their name alone."""
    misfits: int

    def rule_for(self, bit: int) -> Rule | None:
        """The rule that decides for a park; None where none holds."""
        return next((rule for rule, parks in self.deciding if parks & bit), None)


class Rules:
    """The matching of a catalogue, ready to rank. Make it once for each catalogue."""

    def __init__(self, matching: Matching, index: Index) -> None:
        self.matching = matching
        self.index = index
        self.conditions = Conditions(index.catalogue.parks, index.catalogue.facts, _figures(index))
        self.ids = tuple(index.parks)
        self.positions = {id_: position for position, id_ in enumerate(self.ids)}
        self.options = {
            option.id: self._judge(criterion, option) for criterion in matching.criteria for option in criterion.options
        }

    def _judge(self, criterion: Criterion, option: Option) -> Judged:
        conditions = self.conditions
        left = conditions.every
        deciding = []
        sets = {"fits": 0, "by_name": 0, "misfits": 0, "unknown": 0}
        for rule in (*option.rules, *criterion.rules):
            mine = conditions.applies(rule, option.sectors) & left
            left &= ~mine
            if not mine:
                continue
            deciding.append((rule, mine))
            named = mine & conditions.by_name if rule.verdict == "fits" and on_sector(rule.when) else 0
            sets["by_name"] |= named
            sets[rule.verdict] |= mine & ~named
        return Judged(option, criterion, tuple(deciding), sets["fits"], sets["by_name"], sets["misfits"])


def _figures(index: Index) -> Iterator[Figure]:
    return (figure for figure, _ in index.figures())

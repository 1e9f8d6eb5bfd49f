"""A reason for, against or unknown: what it says, before languages, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.content.evidence import Proof, on_sector
from kiosk.content.model import Figure, Milestone, Park, Rule, Statement, Text
from kiosk.matching.rules import Judged, Rules

Verdict = Literal["fits", "misfits", "unknown"]


@dataclass(frozen=True, slots=True)
class Values:
    """What goes into the placeholders of a sentence."""

    park: Text
    options: tuple[Text, ...]
    sectors: tuple[Text, ...]
    """All that the park has."""
    shared: tuple[Text, ...]
    """Those of them that were asked for."""
    figure: Figure | None = None
    statements: tuple[Statement, ...] = ()
    milestone: Milestone | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason of one park. `kiosk.matching.words` says it in a language."""

    criterion: str
    options: tuple[str, ...]
    """The chips that it answers: more than one where the same rule answers several of a criterion."""
    verdict: Verdict
    ref: str
    """Opens the source card of what it rests on (kiosk.content.drafts); "" where nothing is said of the park at all."""
    name_only: bool
    """It rests on the park's name alone, and its sentence says so."""
    zone_wide: bool
    """It rests on what holds of the whole zone."""
    text: Text
    short: Text
    values: Values


def reason(rules: Rules, judged: tuple[Judged, ...], verdict: Verdict, position: int) -> Reason:
    """The reason of a park for chips of one criterion that are decided by the same rule, or all by none."""
    park = rules.conditions.parks[position]
    criterion = judged[0].criterion
    rule = judged[0].rule_for(1 << position)
    proof = rules.conditions.proof(rule, position)
    name_only = rule is not None and on_sector(rule.when) and park.sectors_by_name_only and verdict != "unknown"
    text, short = _texts(judged[0], rule, name_only)
    return Reason(
        criterion=criterion.id,
        options=tuple(one.option.id for one in judged),
        verdict=verdict,
        ref=proof.ref,
        name_only=name_only,
        zone_wide=proof.zone_wide,
        text=text,
        short=short,
        values=_values(rules, judged, rule, park, proof),
    )


def _texts(judged: Judged, rule: Rule | None, name_only: bool) -> tuple[Text, Text]:
    """The sentence and its short form. A reason that rests on a name says so in both."""
    if rule is None:
        criterion = judged.criterion
        return criterion.unknown, criterion.unknown_short or criterion.unknown
    if name_only and rule.by_name:
        return rule.by_name, rule.by_name
    return rule.text, rule.short or rule.text


def _values(rules: Rules, judged: tuple[Judged, ...], rule: Rule | None, park: Park, proof: Proof) -> Values:
    asked = {sector for one in judged for sector in one.option.sectors} | set(rule.when.sectors if rule else ())
    names = {sector: rules.index.sector(sector).name for sector in park.sectors}
    return Values(
        park=park.name,
        options=tuple(one.option.name for one in judged),
        sectors=tuple(names.values()),
        shared=tuple(name for sector, name in names.items() if sector in asked),
        figure=proof.figure,
        statements=proof.statements,
        milestone=proof.milestone,
    )

"""Reasons as sentences in both languages."""

from __future__ import annotations

from kiosk.content.model import Criterion, Park, Rule, Want, When
from kiosk.matching.needs import Needs
from kiosk.matching.rank import rank
from kiosk.matching.reasons import Reason
from kiosk.matching.words import sentence, short
from tests.unit.matching.match_maker import criterion, figure, milestone, option, park, rules_of, said, statement

PARK = park(
    "园",
    ["x", "y"],
    name={"zh": "阿尔法园", "en": "Alpha Park"},
    figures=(
        figure("jobs", "jobs", 1000, "people", bound="at_least", kind="target", as_of="2020-07",
               qualifier={"zh": "运营后", "en": "once open"}),
    ),
    partners=(statement("甲"), statement("乙")),
    milestones=(milestone("运营", "planned", "2020-07 late"),),
)  # fmt: skip


def only(found: Criterion, *options: str, one: Park = PARK) -> Reason:
    (ranked,) = rank(rules_of([one], found), Needs(frozenset(options)))
    (reason,) = ranked.fits + ranked.misfits + ranked.unknown
    return reason


def made(zh: str, en: str, when: When, **more: object) -> Criterion:
    rule = Rule(verdict="fits", when=when, text={"zh": zh, "en": en}, **more)  # type: ignore[arg-type]
    return criterion("c", option("o", rule, sectors=["x"]))


def test_a_figure_comes_with_its_kind_date_and_condition() -> None:
    when = When(figure=Want(measure="jobs", unit="people"))
    reason = only(made("就业{figure}({mark})", "{figure} jobs ({mark}), a {kind}", when), "o")
    assert sentence(reason, "zh") == "就业1000人以上（目标 · 2020-07 · 运营后）"
    assert sentence(reason, "en") == "1,000 or more people jobs (Target · 2020-07 · once open), a Target"
    assert reason.ref == "figure/jobs"


def test_a_milestone_comes_with_its_date_and_statements_in_a_row() -> None:
    reason = only(made("原计划{date}{milestone}", "{milestone}: {date}", When(milestone="scheduled")), "o")
    assert sentence(reason, "zh") == "原计划2020年7月下旬运营"
    assert sentence(reason, "en") == "运营: late July 2020"
    partners = only(made("{park}：{statement}", "{park}: {statement}", When(stated="partners")), "o")
    assert (sentence(partners, "zh"), sentence(partners, "en")) == ("阿尔法园：甲、乙", "Alpha Park: 甲, 乙")


def test_sectors_of_the_park_and_those_it_shares() -> None:
    found = made("{sectors}/{shared}/{option}", "{sectors}/{shared}/{option}", When(sector="chosen"), sentences=("s1",))
    assert sentence(only(found, "o"), "zh") == "x、y/x/O"
    assert sentence(only(found, "o"), "en") == "x, y/x/O"


def test_the_short_form_where_there_is_one() -> None:
    when = When(stated="partners")
    assert short(only(made("长", "long", when), "o"), "zh") == "长"
    assert short(only(made("长", "long", when, short=said("短")), "o"), "zh") == "短"
    assert sentence(only(made("长", "long", when, short=said("短")), "o"), "en") == "long"


def test_what_is_unknown_is_said_too() -> None:
    assert sentence(only(criterion("c", option("o")), "o"), "zh") == "?"


def test_values_are_never_read_as_placeholders() -> None:
    tricky = park("a", name={"zh": "{option}", "en": "{option}"}, partners=(statement("{park}"),))
    reason = only(made("{park}{statement}", "{park}{statement}", When(stated="partners")), "o", one=tricky)
    assert sentence(reason, "zh") == "{option}{park}"

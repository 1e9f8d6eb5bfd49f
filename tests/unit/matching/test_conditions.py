"""What holds of a park and what does not, one condition at a time."""

from __future__ import annotations

import pytest

from kiosk.content.evidence import meets
from kiosk.content.model import Fact, Rule, Want, When
from kiosk.matching.needs import Needs
from kiosk.matching.rank import rank
from kiosk.matching.reasons import Reason
from tests.unit.matching.match_maker import criterion, figure, milestone, option, park, rules_of, said, statement

AREA = figure("a-area", "floor_area", 60000, "m2", bound="about")
PARKS = [
    park("a", ["x"], figures=(AREA,), location=statement("大道")),
    park("b", ["y"], stage="open", category="centre", milestones=(
        milestone("签约", "happened", "2020-06"), milestone("封顶", "happened", "2020-07"),
        milestone("运营", "planned", "2020-09"), milestone("二期", "planned", None),
    )),
    park("c", ["x", "y"], sectors_by_name_only=True, disclosure="named_only", mentions=("s2", "s3")),
    park("d", stage="named", mentions=()),
]  # fmt: skip


def rule(verdict: str = "fits", **fields: object) -> Rule:
    return Rule(**({"verdict": verdict, "text": said("因为"), "sentences": ("s1", "s3")} | fields))  # type: ignore[arg-type]


def verdicts(made: Rule, sectors: tuple[str, ...] = ("x",)) -> dict[str, Reason]:
    rules = rules_of(PARKS, criterion("c", option("o", made, sectors=sectors)))
    return {one.park_id: (one.fits + one.misfits + one.unknown)[0] for one in rank(rules, Needs(frozenset("o")))}


def fitting(**fields: object) -> str:
    return "".join(sorted(id_ for id_, reason in verdicts(rule(**fields)).items() if reason.verdict == "fits"))


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ({}, "abc"),
        ({"sector": "chosen"}, "a"),
        ({"sector": "other"}, "b"),
        ({"sectors": ("y",)}, "b"),
        ({"sectors": ("x", "y")}, "ab"),
        ({"stages": ("open",)}, "b"),
        ({"stages": ("signed",), "sector": "chosen"}, "a"),
        ({"disclosures": ("named_only",)}, "c"),
        ({"categories": ("centre",)}, "b"),
        ({"parks": ("a", "b")}, "ab"),
        ({"stated": "location"}, "a"),
        ({"stated": "tenants"}, ""),
        ({"milestone": "happened"}, "b"),
        ({"milestone": "scheduled"}, "b"),
        ({"figure": Want(measure="floor_area", unit="m2")}, "a"),
        ({"figure": Want(measure="floor_area", unit="mu")}, ""),
        ({"figure": Want(measure="floor_area", unit="m2", at_least=60001)}, ""),
        ({"figure": Want(measure="floor_area", unit="m2"), "stages": ("open",)}, ""),
    ],
)
def test_a_condition_holds_of_the_parks_that_it_names(when: dict[str, object], expected: str) -> None:
    """Park d is named by no sentence, so that nothing said of it can rest on one."""
    assert fitting(when=When(**when)) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("more", "want", "expected"),
    [
        ({"value": 5}, {"at_least": 5}, True),
        ({"value": 4}, {"at_least": 5}, False),
        ({"value": 5}, {"at_most": 5}, True),
        ({"value": 6}, {"at_most": 5}, False),
        ({"value": 5, "bound": "at_least"}, {"at_least": 5}, True),
        ({"value": 5, "bound": "at_least"}, {"at_most": 9}, False),
        ({"value": 5, "bound": "not_less_than"}, {"at_most": 9}, False),
        ({"value": 5, "bound": "about"}, {"at_most": 9}, True),
        ({"value": None}, {}, False),
        ({"value": None, "wording": {"zh": "十余家", "en": "a dozen"}}, {}, True),
        ({"value": None, "wording": {"zh": "十余家", "en": "a dozen"}}, {"at_least": 1}, False),
        ({"value": 5, "kind": "target"}, {"kinds": ("actual", "stated")}, False),
        ({"value": 5, "kind": "target"}, {"kinds": ("target",)}, True),
        ({"value": 5}, {"id_ends_in": "-jobs"}, True),
        ({"value": 5}, {"id_ends_in": "-other"}, False),
    ],
)
def test_a_figure_meets_what_is_wanted_only_where_that_is_sure(
    more: dict[str, object], want: dict[str, object], expected: bool
) -> None:
    one = figure("p-jobs", "jobs", **({"unit": "people"} | more))  # type: ignore[arg-type]
    assert meets(one, Want(measure="jobs", unit="people", **want)) is expected  # type: ignore[arg-type]


def test_a_fact_about_the_park_lends_it_its_figures() -> None:
    area = figure("d-area", "floor_area", 9, "m2")
    fact = Fact(
        id="f", topic="t", about="d", text=said(""), confidence="high", sentence="s9", figures=(area,), show=True
    )
    made = rule(when=When(figure=Want(measure="floor_area", unit="m2", at_most=10)), sentences=())
    ranked = rank(rules_of(PARKS, criterion("c", option("o", made)), facts=(fact,)), Needs(frozenset("o")))
    assert [(one.park_id, one.fits[0].ref) for one in ranked if one.is_match] == [("d", "figure/d-area")]


def test_a_reason_opens_what_it_rests_on() -> None:
    def ref(made: Rule, park_id: str) -> str:
        return verdicts(made)[park_id].ref

    assert ref(rule(), "a") == "park/a/mentions/0"
    assert ref(rule(), "c") == "park/c/mentions/1"  # of s1 and s3 the first that names it
    assert ref(rule(figure="a-area", sentences=()), "b") == "figure/a-area"
    assert ref(rule(service="loans", sentences=()), "b") == "service/loans/what"
    assert ref(rule(fact="f", sentences=()), "b") == "fact/f"
    assert ref(rule(when=When(stated="location"), sentences=()), "a") == "park/a/location"
    assert ref(rule(when=When(milestone="happened"), sentences=()), "b") == "park/b/milestones/1"
    assert ref(rule(when=When(milestone="scheduled"), sentences=()), "b") == "park/b/milestones/2"
    assert ref(rule(when=When(figure=Want(measure="floor_area", unit="m2")), sentences=()), "a") == "figure/a-area"
    assert ref(rule("unknown", sentences=()), "a") == "park/a/mentions"
    assert ref(rule(when=When(stages=("open",))), "a") == "park/a/mentions"
    assert ref(rule("unknown", sentences=()), "d") == ""


def test_what_is_said_of_the_zone_is_marked_so() -> None:
    assert verdicts(rule(service="loans", sentences=()))["a"].zone_wide
    assert verdicts(rule(figure="a-area", sentences=()))["b"].zone_wide
    assert not verdicts(rule(figure="a-area", sentences=()))["a"].zone_wide
    assert not verdicts(rule())["a"].zone_wide


def test_a_sector_read_off_the_name_counts_only_with_words_that_say_so() -> None:
    when = When(sector="chosen")
    without, named = verdicts(rule(when=when)), verdicts(rule(when=when, by_name=said("只凭名称")))
    assert without["c"].verdict == "unknown" and not without["c"].name_only
    assert named["c"].verdict == "fits" and named["c"].name_only and named["c"].text == said("只凭名称")
    assert not named["a"].name_only and named["a"].text == said("因为")
    against = verdicts(rule("misfits", when=When(sector="other")), ("z",))
    assert [against[id_].verdict for id_ in "abc"] == ["misfits", "misfits", "unknown"]


def test_the_first_rule_that_holds_decides_and_an_options_own_come_first() -> None:
    own = rule("misfits", when=When(parks=("a",)))
    shared = rule("fits", when=When(parks=("a", "b")))
    late = rule("misfits")
    rules = rules_of(PARKS, criterion("c", option("o", own), option("p"), rules=(shared, late)))
    judged = rules.options["o"]
    assert (judged.fits, judged.misfits) == (0b10, 0b101)
    assert (rules.options["p"].fits, rules.options["p"].misfits) == (0b11, 0b100)

"""The order of parks: by example, and by what must hold for every catalogue, every rule and every need."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.content.model import Criterion, Option, Park, Rule, When
from kiosk.matching.needs import Needs
from kiosk.matching.rank import Ranked, rank
from kiosk.matching.rules import Rules
from tests.unit.matching.match_maker import criterion, option, park, rules_of, said

SECTORS, STAGES = ("x", "y", "z"), ("signed", "open", "named")
BEST_FIRST = ("fits", "by_name", "unknown", "misfits")


def on(verdict: str, **when: object) -> Rule:
    return Rule(
        verdict=verdict,  # type: ignore[arg-type]
        when=When(**when),  # type: ignore[arg-type]
        text=said(verdict),
        by_name=said("只凭名称") if "sector" in when or "sectors" in when else None,
        service="s",
    )


def order(rules: Rules, *options: str, most: str | None = None) -> str:
    return "".join(one.park_id for one in rank(rules, Needs(frozenset(options), most)))


def each(**verdicts: str) -> list[Option]:
    """Options p, q, … of which each letter is the verdict for parks a, b, …: f fits, m misfits, u unknown."""
    words = {"f": "fits", "m": "misfits"}
    return [
        option(name, *(on(words[one], parks=(id_,)) for id_, one in zip("abcd", letters, strict=False) if one in words))
        for name, letters in verdicts.items()
    ]


def test_fits_less_misfits_come_first_then_fewest_unknown_then_the_catalogue() -> None:
    rules = rules_of([park(id_) for id_ in "abcd"], criterion("c", *each(p="ufmf", q="ufuu", r="uumu")))
    assert order(rules, "p") == "bdac"
    assert order(rules, "p", "q") == "bdac"
    assert order(rules, "p", "q", "r") == "bdac"
    rules = rules_of([park(id_) for id_ in "abcd"], criterion("c", *each(p="fffu", q="mumu", r="uuuu")))
    assert order(rules, "p", "q") == "bacd"
    assert order(rules) == "abcd"


def test_what_matters_most_counts_double_and_a_weight_its_number() -> None:
    parks = [park(id_) for id_ in "ab"]
    one, two = criterion("c", *each(p="fm")), criterion("d", *each(q="mf"))
    rules = rules_of(parks, one, two)
    assert order(rules, "p", "q") == "ab"
    assert order(rules, "p", "q", most="c") == "ab"
    assert order(rules, "p", "q", most="d") == "ba"
    heavy = rules_of(parks, one, criterion("d", *each(q="mf"), weight=3))
    assert order(heavy, "p", "q") == "ba"
    assert order(heavy, "p", "q", most="c") == "ba"


def test_of_equals_the_one_that_fits_by_more_than_its_name_comes_first() -> None:
    parks = [park("a", ["x"], sectors_by_name_only=True), park("b", ["x"])]
    rules = rules_of(parks, criterion("c", option("p", on("fits", sector="chosen"), sectors=["x"])))
    assert order(rules, "p") == "ba"
    assert [one.fits[0].name_only for one in rank(rules, Needs(frozenset("p")))] == [False, True]


def test_of_any_one_chip_is_enough_and_they_are_one_need() -> None:
    shared = (on("fits", sector="chosen"), on("misfits", sector="other"))
    options = [option(id_.upper(), sectors=[id_]) for id_ in SECTORS]
    parks = [park("a", ["x"]), park("b", ["x", "y"]), park("c", ["z"]), park("d")]
    rules = rules_of(parks, criterion("c", *options, choice="any", rules=shared))
    ranked = {one.park_id: one for one in rank(rules, Needs(frozenset("XY")))}
    assert [len(ranked[id_].fits) for id_ in "abcd"] == [1, 1, 0, 0]
    assert ranked["b"].fits[0].options == ("X", "Y")
    assert ranked["a"].fits[0].options == ("X",) and not ranked["a"].misfits
    assert ranked["c"].misfits[0].options == ("X", "Y") and len(ranked["c"].misfits) == 1
    assert ranked["d"].unknown[0].options == ("X", "Y") and len(ranked["d"].unknown) == 1
    assert "".join(ranked) == "abdc"


def test_without_needs_nothing_is_a_match() -> None:
    rules = rules_of([park(id_) for id_ in "ba"], criterion("c", *each(p="ff")))
    ranked = rank(rules, Needs())
    assert [one.park_id for one in ranked] == ["b", "a"]
    assert not any(one.is_match or one.fits or one.misfits or one.unknown for one in ranked)
    assert rank(rules_of([], criterion("c", *each(p="ff"))), Needs(frozenset("p"))) == ()


def test_what_is_not_there_is_an_error() -> None:
    rules = rules_of([park("a")], criterion("c", *each(p="f")))
    for needs, parks in ((Needs(frozenset(["no"])), None), (Needs(frozenset("p")), ["no"])):
        with pytest.raises(KeyError, match="no"):
            rank(rules, needs, parks)


# --- what must hold always -------------------------------------------------------------------------------------------

sets = st.sets(st.sampled_from(SECTORS)).map(lambda found: tuple(sorted(found)))
stages = st.sets(st.sampled_from(STAGES)).map(lambda found: tuple(sorted(found)))
whens = st.fixed_dictionaries(
    {}, optional={"sector": st.sampled_from(("chosen", "other")), "sectors": sets, "stages": stages}
)
made_rules = st.builds(
    lambda verdict, when: on(verdict, **when), st.sampled_from(("fits", "misfits", "unknown")), whens
)
parks_lists = st.lists(st.tuples(sets, st.sampled_from(STAGES), st.booleans()), min_size=1, max_size=7).map(
    lambda found: [
        park(str(number), sectors, stage=stage, sectors_by_name_only=by_name)
        for number, (sectors, stage, by_name) in enumerate(found)
    ]
)


@st.composite
def criteria_lists(draw: st.DrawFn) -> list[Criterion]:
    found = []
    for number in range(draw(st.integers(1, 3))):
        options = [
            option(f"{number}{letter}", *draw(st.lists(made_rules, max_size=3)), sectors=draw(sets))
            for letter in "pqr"[: draw(st.integers(1, 3))]
        ]
        rules = draw(st.lists(made_rules, max_size=2))
        choice, weight = draw(st.sampled_from(("one", "any", "each"))), draw(st.integers(1, 3))
        found.append(criterion(f"c{number}", *options, choice=choice, rules=rules, weight=weight))
    return found


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[Park], list[Criterion], Needs]:
    parks, criteria = draw(parks_lists), draw(criteria_lists())
    ids = [one.id for found in criteria for one in found.options]
    chosen = draw(st.sets(st.sampled_from(ids)))
    return parks, criteria, Needs(frozenset(chosen), draw(st.sampled_from([None, *(one.id for one in criteria)])))


def holds(rule: Rule, one: Park, sectors: tuple[str, ...]) -> bool:
    """A condition read naively, as the check on the sets of bits."""
    when, mine = rule.when, set(one.sectors)
    if rule.verdict != "unknown" and one.sectors_by_name_only and (when.sector or when.sectors) and not rule.by_name:
        return False
    return (
        (when.sector != "chosen" or bool(mine & set(sectors)))
        and (when.sector != "other" or (bool(mine) and not mine & set(sectors)))
        and (not when.sectors or bool(mine & set(when.sectors)))
        and (not when.stages or one.stage in when.stages)
    )


def verdict(one: Park, found: Criterion, asked: Option) -> str:
    for rule in (*asked.rules, *found.rules):
        if holds(rule, one, asked.sectors):
            by_name = one.sectors_by_name_only and bool(rule.when.sector or rule.when.sectors)
            return "by_name" if rule.verdict == "fits" and by_name else rule.verdict
    return "unknown"


def verdicts(one: Park, criteria: list[Criterion], needs: Needs) -> list[tuple[str, int]]:
    """(verdict, weight) of every need."""
    found = []
    for asked in criteria:
        weight = asked.weight * (2 if needs.most == asked.id else 1)
        mine = [verdict(one, asked, chip) for chip in asked.options if chip.id in needs.options]
        if asked.choice == "each":
            found += [(one, weight) for one in mine]
        elif mine:
            found.append((next(one for one in ("fits", "by_name", "misfits", "unknown") if one in mine), weight))
    return found


def key(found: list[tuple[str, int]]) -> tuple[int, int, int]:
    worth = {"fits": -1, "by_name": -1, "misfits": 1, "unknown": 0}
    names = [one for one, _ in found]
    return sum(worth[one] * weight for one, weight in found), names.count("unknown"), names.count("by_name")


def ids(ranked: tuple[Ranked, ...]) -> list[str]:
    return [one.park_id for one in ranked]


@given(cases())
def test_the_order_is_that_of_the_rules_read_naively(case: tuple[list[Park], list[Criterion], Needs]) -> None:
    parks, criteria, needs = case
    ranked = rank(rules_of(parks, *criteria), needs)
    assert ids(ranked) == [one.id for one in sorted(parks, key=lambda one: key(verdicts(one, criteria, needs)))]
    by_id = {one.id: one for one in parks}
    for one in ranked:
        expected = [found for found, _ in verdicts(by_id[one.park_id], criteria, needs)]
        assert len(one.fits) == expected.count("fits") + expected.count("by_name")
        assert sum(reason.name_only for reason in one.fits) == expected.count("by_name")
        assert len(one.misfits) == expected.count("misfits")
        assert len(one.unknown) == expected.count("unknown")


@given(cases())
def test_unknown_never_beats_a_known_fit_nor_a_name_what_is_said(
    case: tuple[list[Park], list[Criterion], Needs],
) -> None:
    """Whoever is at least as good in every need, and better in one, stands before the other."""
    parks, criteria, needs = case
    ranked = ids(rank(rules_of(parks, *criteria), needs))
    grades = {one.id: [BEST_FIRST.index(found) for found, _ in verdicts(one, criteria, needs)] for one in parks}
    for better, mine in grades.items():
        for worse, theirs in grades.items():
            if mine != theirs and all(a <= b for a, b in zip(mine, theirs, strict=True)):
                assert ranked.index(better) < ranked.index(worse)


@given(cases(), st.data())
def test_a_need_more_never_lowers_who_meets_it(
    case: tuple[list[Park], list[Criterion], Needs], data: st.DataObject
) -> None:
    parks, criteria, needs = case
    pairs = [
        (found, one) for found in criteria for one in found.options
        if one.id not in needs.options
        and not (found.choice == "one" and any(other.id in needs.options for other in found.options))
    ]  # fmt: skip
    assume(pairs)
    asked, added = data.draw(st.sampled_from(pairs))
    rules = rules_of(parks, *criteria)
    before, after = (ids(rank(rules, one)) for one in (needs, needs._replace(options=needs.options | {added.id})))
    meets = {one.id for one in parks if verdict(one, asked, added) in ("fits", "by_name")}
    for good in meets:
        for other in {one.id for one in parks} - meets:
            if before.index(good) < before.index(other):
                assert after.index(good) < after.index(other)


@given(cases(), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_the_order_of_what_goes_in(
    case: tuple[list[Park], list[Criterion], Needs], chance: random.Random
) -> None:
    parks, criteria, needs = case
    rules = rules_of(parks, *criteria)
    whole = ids(rank(rules, needs))
    some = [one.id for one in parks if chance.random() < 0.7]
    chance.shuffle(some)
    assert ids(rank(rules, needs, some)) == [id_ for id_ in whole if id_ in some]
    shuffled = list(parks)
    chance.shuffle(shuffled)
    keys = {one.id: key(verdicts(one, criteria, needs)) for one in parks}
    again = ids(rank(rules_of(shuffled, *criteria), needs))
    assert [keys[id_] for id_ in again] == [keys[id_] for id_ in whole]
    places = {one.id: place for place, one in enumerate(shuffled)}
    for left, right in pairwise(again):
        assert keys[left] < keys[right] or places[left] < places[right], "ties stand in the order of the catalogue"


@given(cases())
def test_a_match_has_a_reason_and_every_reason_something_to_open(
    case: tuple[list[Park], list[Criterion], Needs],
) -> None:
    parks, criteria, needs = case
    for one in rank(rules_of(parks, *criteria), needs):
        assert one.is_match == bool(one.fits)
        for reason in (*one.fits, *one.misfits, *one.unknown):
            assert reason.ref and reason.text and reason.options and reason.verdict
            assert set(reason.options) <= needs.options
        assert all(reason.text == said("只凭名称") for reason in one.fits if reason.name_only)


def test_a_thousand_needs_and_parks_do_not_run_into_each_other_in_the_key() -> None:
    many = [option(f"o{number}", on("fits", stages=("open",))) for number in range(200)]
    parks = [park(str(number), stage="open" if number % 3 == 0 else "signed") for number in range(1000)]
    rules = rules_of(parks, criterion("c", *many, weight=9))
    found = ids(rank(rules, Needs(frozenset(one.id for one in many), "c")))
    assert found == sorted(found, key=lambda id_: (int(id_) % 3 != 0, int(id_)))

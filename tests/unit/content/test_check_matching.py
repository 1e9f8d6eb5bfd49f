"""matching.yaml of a small zone: read, checked, compiled, and done without."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.check import check
from kiosk.content.compile import compile_pack
from kiosk.content.load import open_pack
from kiosk.content.model import Catalogue
from kiosk.content.sources import read_content
from tests.unit.content.zone_maker import edit

NAME = "matching.yaml"
MATCHING = """\
criteria:
  - id: line
    name: {zh: 行业, en: Sector}
    most: {zh: 行业最重要, en: Sector matters most}
    choice: any
    options:
      - {id: software, name: {zh: 软件, en: Software}, sectors: [software]}
      - {id: trade, name: {zh: 贸易, en: Trade}, sectors: [trade]}
    rules:
      - verdict: fits
        when: {sector: chosen}
        sentences: [s1]
        text: {zh: "行业一致：{shared}", en: "Same sector: {shared}"}
        by_name: {zh: "只凭名称：{shared}", en: "{shared}, by name alone"}
      - verdict: misfits
        when: {sector: other, stages: [signed]}
        sentences: [s1]
        text: {zh: "定位为{sectors}", en: "Meant for {sectors}"}
    unknown: {zh: 行业未说明, en: Sector not given}
  - id: wants
    name: {zh: 需要, en: Needs}
    most: {zh: 需要最重要, en: Needs matter most}
    choice: each
    weight: 2
    options:
      - id: big
        name: {zh: 大项目, en: Large}
        rules:
          - verdict: fits
            when: {figure: {measure: investment, unit: CNY, at_least: 5e8}}
            text: {zh: "投资{figure}（{mark}）", en: "Investment {figure} ({mark})"}
      - id: money
        name: {zh: 融资, en: Finance}
        rules:
          - verdict: fits
            when: {disclosures: [detailed]}
            figure: loans
            text: {zh: "已撮合{figure}（{mark}）", en: "{figure} brokered ({mark})"}
          - verdict: unknown
            service: broker
            text: {zh: 能否用上没有说明, en: Whether it applies is not said}
    unknown: {zh: 没有资料, en: Not on record}
"""


@pytest.fixture
def matched(zone: Path) -> Path:
    (zone / NAME).write_text(MATCHING, encoding="utf-8")
    return zone


def found(zone: Path, fonts: Path) -> list[tuple[str, str]]:
    faults = check(zone, fonts).faults
    assert all(fault.file == NAME and fault.line > 0 for fault in faults), [fault.show("en") for fault in faults]
    return [(fault.field, fault.code) for fault in faults]


def test_a_zone_with_matching_has_no_faults_and_it_is_in_the_pack(matched: Path, fonts: Path, tmp_path: Path) -> None:
    assert found(matched, fonts) == []
    content, _ = read_content(matched)
    compile_pack(content, tmp_path / "pack", jobs=1)
    matching = open_pack(tmp_path / "pack").catalogue.matching
    assert matching is not None
    assert [criterion.id for criterion in matching.criteria] == ["line", "wants"]
    assert matching.criteria[1].options[0].rules[0].when.figure is not None


def test_a_zone_without_matching_has_none_and_no_fault(zone: Path, fonts: Path, compiled: Path) -> None:
    assert check(zone, fonts).faults == ()
    assert open_pack(compiled).catalogue.matching is None


def test_a_pack_from_before_matching_is_still_read(compiled: Path) -> None:
    old = msgspec.to_builtins(open_pack(compiled).catalogue) | {"schema": 1}
    assert "matching" not in old
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(old), type=Catalogue).matching is None


FITS = "          - verdict: fits\n            when: {figure: {measure: investment, unit: CNY, at_least: 5e8}}\n"
LOANS = "            when: {disclosures: [detailed]}\n            figure: loans\n"
BIG = "criteria[1].options[0]"
CASES = [
    # ids that lead nowhere
    ("sectors: [trade]", "sectors: [zzz]", [("criteria[0].options[1].sectors[0]", "unknown-reference-of")]),
    ("stages: [signed]", "stages: [zzz]", [("criteria[0].rules[1].when.stages[0]", "unknown-reference-of")]),
    ("disclosures: [detailed]", "disclosures: [zzz]", [("criteria[1].options[1].rules[0].when.disclosures[0]",
                                                        "unknown-option")]),
    ("figure: loans", "figure: zzz", [("criteria[1].options[1].rules[0].figure", "unknown-reference-of")]),
    ("service: broker", "service: zzz", [("criteria[1].options[1].rules[1].service", "unknown-reference-of")]),
    ("service: broker", "fact: zzz", [("criteria[1].options[1].rules[1].fact", "unknown-reference-of")]),
    ("sentences: [s1]\n        text: {zh: \"定位", "sentences: [s1, s9]\n        text: {zh: \"定位",
     [("criteria[0].rules[1].sentences[1]", "unknown-reference-of")]),
    ("measure: investment", "measure: money", [(f"{BIG}.rules[0].when.figure.measure", "unknown-measure")]),
    ("unit: CNY", "unit: yuan", [(f"{BIG}.rules[0].when.figure.unit", "unknown-unit")]),
    ("{disclosures: [detailed]}", "{disclosures: [detailed], categories: [zzz]}",
     [("criteria[1].options[1].rules[0].when.categories[0]", "unknown-reference-of")]),
    ("{disclosures: [detailed]}", "{parks: [zzz]}",
     [("criteria[1].options[1].rules[0].when.parks[0]", "unknown-reference-of")]),
    ("id: trade", "id: software", [("criteria[0].options[1].id", "duplicate-id")]),
    ("id: wants", "id: line", [("criteria[1].id", "duplicate-id")]),
    # texts
    (", en: Sector not given}", "}", [("criteria[0].unknown", "missing-translation")]),
    (', en: "Same sector: {shared}"}', "}", [("criteria[0].rules[0].text", "missing-translation")]),
    ("{zh: 大项目, en: Large}", "{zh: 大\U00020bb7, en: Large}", [(f"{BIG}.name.zh", "no-glyph")]),
    # values
    ("weight: 2", "weight: 0", [("criteria[1].weight", "weight-range")]),
    ("weight: 2", "weight: 10", [("criteria[1].weight", "weight-range")]),
    ("weight: 2", "weight: 2.5", [("criteria[1].weight", "wrong-type"), ("criteria[1].weight", "weight-range")]),
    ("weight: 2", "shown: -1", [("criteria[1].shown", "shown-range")]),
    ("choice: any", "choice: some", [("criteria[0].choice", "unknown-option")]),
    ("at_least: 5e8", "at_least: 5e8, at_most: 1e8",
     [(f"{BIG}.rules", "never-fits"), (f"{BIG}.rules[0].when.figure.at_least", "threshold-order")]),
    # options that nothing can satisfy
    (FITS, FITS.replace("fits", "misfits"), [(f"{BIG}.rules", "never-fits")]),
    (FITS, FITS.replace("fits", "unknown"), [(f"{BIG}.rules", "never-fits")]),
    (", sectors: [trade]}", "}",
     [("criteria[0].options[1].rules", "never-fits"), ("criteria[0].options[1].sectors", "option-without-sectors")]),
    # what a reason rests on
    (LOANS, "", [("criteria[1].options[1].rules", "never-fits"),
                 ("criteria[1].options[1].rules[0]", "reason-without-source"),
                 ("criteria[1].options[1].rules[0].text.zh", "placeholder-without-value"),
                 ("criteria[1].options[1].rules[0].text.en", "placeholder-without-value")]),
    (LOANS, LOANS + "            service: broker\n",
     [("criteria[1].options[1].rules[0].service", "two-sources")]),
    ("sentences: [s1]\n        text: {zh: \"定位", "sentences: [s2]\n        text: {zh: \"定位",
     [("criteria[0].rules[1].sentences", "park-without-sentence")]),
    (LOANS, "            when: {}\n            figure: alpha-investment\n",
     [("criteria[1].options[1].rules[0].figure", "reason-of-another-park")]),
    (LOANS, "            when: {parks: [alpha]}\n            figure: alpha-investment\n", []),
    ("service: broker", "fact: shown", []),
    ("service: broker", "fact: hidden", [("criteria[1].options[1].rules[1].fact", "hidden-fact-itself"),
                                          ("criteria[1].options[1].rules[1].fact", "reason-of-another-park")]),
    # placeholders
    ("{zh: 没有资料, en: Not on record}", '{zh: "{option}", en: "{option}"}', []),
    ("{zh: 没有资料, en: Not on record}", '{zh: "{figure}", en: "{figure}"}',
     [(f"criteria[1].unknown.{code}", wrong) for code in ("zh", "en")
      for wrong in ("figure-without-kind", "placeholder-without-value")]),
    ("{zh: 没有资料, en: Not on record}", '{zh: "{optoin}", en: "{optoin}"}',
     [("criteria[1].unknown.zh", "unknown-placeholder"), ("criteria[1].unknown.en", "unknown-placeholder")]),
    ("{zh: 没有资料, en: Not on record}", '{zh: "{option}", en: "none"}',
     [("criteria[1].unknown.en", "placeholders-differ")]),
    ("{zh: 没有资料, en: Not on record}", '{zh: "{option", en: "none"}',
     [("criteria[1].unknown.zh", "placeholder-broken")]),
    ('"投资{figure}（{mark}）", en: "Investment {figure} ({mark})"', '"投资{figure}", en: "Investment {figure}"',
     [(f"{BIG}.rules[0].text.zh", "figure-without-kind"), (f"{BIG}.rules[0].text.en", "figure-without-kind")]),
    ('{zh: "只凭名称：{shared}", en: "{shared}, by name alone"}',
     '{zh: "行业一致：{shared}", en: "Same sector: {shared}"}', [("criteria[0].rules[0].by_name", "name-only-unsaid")]),
    (LOANS, LOANS + "            by_name: {zh: 只凭名称, en: By name}\n",
     [("criteria[1].options[1].rules[0].by_name", "by-name-unused")]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), CASES)
def test_one_mistake_is_one_fault(
    matched: Path, fonts: Path, old: str, new: str, expected: list[tuple[str, str]]
) -> None:
    edit(matched, NAME, old, new)
    assert sorted(found(matched, fonts)) == sorted(expected)


def test_matching_asks_something(matched: Path, fonts: Path) -> None:
    (matched / NAME).write_text("criteria: []\n", encoding="utf-8")
    assert found(matched, fonts) == [("criteria", "no-criteria")]
    (matched / NAME).write_text(
        MATCHING[: MATCHING.index("    options:")] + "    options: []\n    unknown: {zh: 无, en: No}\n"
    )
    assert found(matched, fonts) == [("criteria[0].options", "no-options")]


@pytest.mark.parametrize("text", ["criteria: [", ""])
def test_a_file_that_cannot_be_read_is_one_fault(matched: Path, fonts: Path, text: str) -> None:
    (matched / NAME).write_text(text, encoding="utf-8")
    assert [(fault.file, fault.code) for fault in check(matched, fonts).faults] == [
        (NAME, "syntax" if text else "empty")
    ]


JUNK = st.sampled_from(
    ["", "a", ":", "- ", "[", "]", "{", "}", "'", "\n", "0", "中", "~", "s1", "fits", "chosen", "-1"]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), JUNK), min_size=1, max_size=5))
def test_no_damage_raises(matched: Path, fonts: Path, damage: list[tuple[float, int, str]]) -> None:
    text = MATCHING
    for place, length, junk in damage:
        at = int(place * len(text))
        text = text[:at] + junk + text[at + length :]
    (matched / NAME).write_text(text, encoding="utf-8")
    for fault in check(matched, fonts).faults:
        assert fault.file == NAME and fault.message["zh"] and fault.fix["en"]

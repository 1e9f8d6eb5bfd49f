from __future__ import annotations

import string
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.check import check
from kiosk.content.fault_words import WORDS
from kiosk.content.faults import Fault, field_path, make_fault
from tests.unit.content.zone_maker import FILES, edit

ALPHA = "parks/alpha.yaml"


def found(zone: Path, fonts: Path) -> list[tuple[str, str, str]]:
    return [(fault.file, fault.field, fault.code) for fault in check(zone, fonts).faults]


def test_a_right_folder_has_no_faults_and_is_counted(zone: Path, fonts: Path) -> None:
    report = check(zone, fonts)
    assert report.faults == ()
    assert report.counts == {
        "parks": 2,
        "areas": 1,
        "services": 1,
        "figures": 2,
        "events": 1,
        "sources": 1,
        "media": 2,
        "facts": 2,
    }


HERO = "  - {file: hero.png, kind: rendering, caption: {zh: 示意图, en: Rendering}}"
RENDERING = "{zh: 示意图, en: Rendering}}\n    figure"
CASES = [
    (ALPHA, "stage: signed", "stge: signed", [("stge", "unknown-field-near"), ("stage", "missing-field")]),
    (ALPHA, "stage: signed", "stage: signed\nqqq: 1", [("qqq", "unknown-field")]),
    (ALPHA, "stage: signed", "stage: signed\nstage: announced", [("stage", "duplicate-field")]),
    (ALPHA, "stage: signed", "stage:", [("stage", "missing-field")]),
    (ALPHA, "stage: signed", "stage: ''", [("stage", "empty-text")]),
    (ALPHA, "name: {zh: 阿尔法软件园, en: Alpha Software Park}", "name: {zh: , en: }", [("name", "empty-text")]),
    (ALPHA, "stage: signed", "stage: {a: b}", [("stage", "wrong-type")]),
    (ALPHA, "stage: signed", "stage: sgned", [("stage", "unknown-reference-near")]),
    (ALPHA, "stage: signed", "stage: zzz", [("stage", "unknown-reference-of")]),
    (ALPHA, "category: park", "category: zzz", [("category", "unknown-reference-of")]),
    (ALPHA, "sectors: [software]", "sectors: [zzz]", [("sectors[0]", "unknown-reference-of")]),
    (ALPHA, "sectors: [software]", "sectors: software", [("sectors", "wrong-type")]),
    (ALPHA, "mentions: [s1]", "mentions: [s1, s9]", [("mentions[1]", "unknown-reference-of")]),
    (ALPHA, "expected: [floor_area]", "expected: [zzz]", [("expected[0]", "unknown-measure")]),
    (ALPHA, "disclosure: detailed", "disclosure: full", [("disclosure", "unknown-option")]),
    (ALPHA, "en: Alpha Software Park}", "en: }", [("name", "missing-translation")]),
    (ALPHA, "name: {zh: 阿尔法软件园, ", "name: {", [("name", "missing-translation")]),
    (ALPHA, "en: Alpha Software Park}", "en: ''}", [("name.en", "empty-text")]),
    (ALPHA, "en: Alpha Software Park}", "en: Alpha, ko: Alpha}", [("name.ko", "unknown-language")]),
    (ALPHA, "{zh: 阿尔法软件园, en: Alpha Software Park}", "Alpha", [("name", "not-a-text-map")]),
    (ALPHA, "{zh: 阿尔法软件园, en: Alpha Software Park}", "{}", [("name", "empty-text")]),
    (ALPHA, "阿尔法软件园, en", "阿尔法\U00020bb7, en", [("name.zh", "no-glyph")]),
    (ALPHA, "as_of: 2020-07\nmile", "as_of: 2020-13\nmile", [("as_of", "impossible-date")]),
    (ALPHA, "date: 2020-06-29", "date: 2020-06-31", [("milestones[0].date", "impossible-date")]),
    (ALPHA, "unit: CNY", "unit: yuan", [("figures[0].unit", "unknown-unit")]),
    (ALPHA, "measure: investment", "measure: money", [("figures[0].measure", "unknown-measure")]),
    (ALPHA, "kind: stated", "kind: certain", [("figures[0].kind", "unknown-option")]),
    (ALPHA, "value: 1000000000", "value: 10亿", [("figures[0].value", "wrong-type")]),
    (ALPHA, "value: 1000000000", "value: .inf", [("figures[0].value", "wrong-type")]),
    (ALPHA, "value: 1000000000", "value: 1e999", [("figures[0].value", "wrong-type")]),
    (ALPHA, "as_printed: 10亿元", "as_printed: 11亿元", [("figures[0].as_printed", "words-not-in-sentence")]),
    (ALPHA, "kind: stated", "kind: stated\n    words: 不在", [("figures[0].words", "words-not-in-sentence")]),
    (ALPHA, "kind: stated", "kind: stated\n    words: 投资10亿元", []),
    (ALPHA, "kind: stated", "kind: stated\n    conflicts_with: loans",
     [("figures[0].conflicts_with", "conflict-one-way")]),
    (ALPHA, "kind: stated", "kind: stated\n    conflicts_with: zzz",
     [("figures[0].conflicts_with", "unknown-reference-of")]),
    (ALPHA, "id: alpha\n", "id: gamma\n", [("id", "file-name")]),
    (ALPHA, "id: alpha\n", "id: Al pha\n", [("id", "bad-id"), ("id", "file-name")]),
    (ALPHA, "id: alpha\n", "id: beta\n", [("id", "file-name")]),
    (ALPHA, "id: alpha-investment", "id: loans", [("figures[0].id", "duplicate-id")]),
    (ALPHA, HERO, HERO.replace("hero", "none"), [("pictures[0].file", "picture-missing")]),
    (ALPHA, HERO, HERO.replace("hero", "../beta/hero"), [("pictures[0].file", "picture-outside")]),
    (ALPHA, HERO, HERO[:-1] + ", focus_x: 1.5}", [("pictures[0].focus_x", "focus-range")]),
    ("parks/beta.yaml", "    credit: {zh: 张三, en: Zhang San}\n", "", [("pictures[0].credit", "photograph-rights")]),
    ("parks/beta.yaml", "    date: 2020-07\n", "", [("pictures[0].date", "photograph-rights")]),
    ("parks/beta.yaml", "    rights: {zh: 试验区, en: Test Zone}\n", "", [("pictures[0].rights", "photograph-rights")]),
    (
        "zone.yaml",
        "figures: [loans, alpha-investment]",
        "figures: [loans, alpha-investment, loans]",
        [("figure_groups[0].figures[2]", "figure-grouped-twice")],
    ),
    ("zone.yaml", "figure: loans", "figure: zzz", [("scenes[0].figure", "unknown-reference-of")]),
    ("zone.yaml", "main_source: paper", "main_source: zzz", [("main_source", "unknown-reference-of")]),
    ("zone.yaml", "axis_area: belt", "axis_area: alpha", [("schematic.axis_area", "unknown-reference-of")]),
    ("zone.yaml", "on_axis: [alpha]", "on_axis: [belt]", [("schematic.on_axis[0]", "unknown-reference-near")]),
    ("zone.yaml", "as_of: 2020-07\nfig", "as_of: 2020-07\nlanguages: [zh]\nfig",
     [("languages", "missing-translation")]),
    ("zone.yaml", "screen: parks", "screen: shop", [("doors[0].screen", "unknown-option")]),
    ("sources.yaml", ', translation: {en: "Loans of 234 million yuan."}', "",
     [("sources[0].sentences[1].translation", "missing-translation")]),
    ("sources.yaml", "id: s2,", "id: s1,", [("sources[0].sentences[1].id", "duplicate-id")]),
    ("facts.yaml", "about: alpha", "about: nobody", [("facts[1].about", "unknown-reference-of")]),
    ("facts.yaml", "about: alpha", "about: city", []),
    ("facts.yaml", "show: true", "show: yes", [("facts[0].show", "wrong-type")]),
    ("areas.yaml", "areas:\n", "area:\n", [("area", "unknown-field-near"), ("areas", "missing-field")]),
    ("events.yaml", "subjects: [alpha]", "subjects: [alpha, belt, broker, testzone]", []),
    ("events.yaml", "sentences: [s1]", "sentences: [[s1]]", [("events[0].sentences[0]", "wrong-type")]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "expected"), CASES)
def test_one_mistake_is_one_fault(
    zone: Path, fonts: Path, name: str, old: str, new: str, expected: list[tuple[str, str]]
) -> None:
    edit(zone, name, old, new)
    mine = [(field, code) for file, field, code in found(zone, fonts) if file == name]
    if any(field == "id" for field, _ in expected):
        assert set(expected) <= set(mine)
    else:
        assert sorted(mine) == sorted(expected)


def test_every_fault_is_found_at_once_with_file_and_line(zone: Path, fonts: Path) -> None:
    edit(zone, ALPHA, "stage: signed", "stage: nowhere")
    edit(zone, "zone.yaml", "tagline: {zh: 沿着主线看, en: Along the line}", "tagline: {zh: 沿着主线看}")
    (zone / "areas.yaml").write_text("areas: [", encoding="utf-8")
    (zone / "events.yaml").write_bytes(b"\xff\xfe")
    (zone / "facts.yaml").unlink()
    faults = {(fault.file, fault.line, fault.code) for fault in check(zone, fonts).faults}
    assert {
        (ALPHA, 5, "unknown-reference-of"),
        ("zone.yaml", 3, "missing-translation"),
        ("areas.yaml", 2, "syntax"),
        ("events.yaml", 1, "not-utf8"),
        ("facts.yaml", 0, "file-missing"),
    } <= faults


def test_every_figure_stands_in_a_group(zone: Path, fonts: Path) -> None:
    edit(zone, "zone.yaml", "figures: [loans, alpha-investment]", "figures: [loans]")
    assert found(zone, fonts) == [(ALPHA, "figures[0].id", "figure-not-grouped")]


def test_an_id_is_used_once_among_parks_areas_and_services(zone: Path, fonts: Path) -> None:
    edit(zone, "areas.yaml", "id: belt", "id: alpha")
    assert (ALPHA, "id", "duplicate-id") in found(zone, fonts)


def test_a_missing_field_does_not_hide_what_else_is_wrong(zone: Path, fonts: Path) -> None:
    edit(zone, ALPHA, "id: alpha-investment\n    label", "label")
    edit(zone, ALPHA, "sentence: s1\npictures", "sentence: zzz\npictures")
    mine = {code for file, _, code in found(zone, fonts) if file == ALPHA}
    assert mine == {"missing-field", "unknown-reference-of"}


def test_what_is_shown_cannot_point_at_what_is_hidden(zone: Path, fonts: Path) -> None:
    figure = """    figures:
      - id: km
        label: {zh: 距离, en: Distance}
        short: {zh: 距离, en: Distance}
        measure: distance
        value: 8
        unit: km
        as_printed: 10亿元
        kind: stated
        sentence: s1
"""
    edit(zone, "facts.yaml", "    staff_confirm: true\n", f"    staff_confirm: true\n{figure}")
    edit(zone, "zone.yaml", "headline_figures: [loans]", "headline_figures: [loans, km]")
    assert found(zone, fonts) == [("zone.yaml", "headline_figures[1]", "hidden-fact")]
    edit(zone, "facts.yaml", "    staff_confirm: true\n", "    show: true\n")
    assert found(zone, fonts) == []


def test_a_folder_that_is_not_there(tmp_path: Path, fonts: Path) -> None:
    assert [fault.code for fault in check(tmp_path / "none", fonts).faults] == ["folder-missing"]
    (tmp_path / "file").write_text("x")
    assert [fault.code for fault in check(tmp_path / "file", fonts).faults] == ["folder-missing"]


def test_a_folder_that_cannot_be_opened_is_a_fault_and_no_error(tmp_path: Path, fonts: Path) -> None:
    (fault,) = check(tmp_path / ("x" * 300), fonts).faults
    assert fault.code == "folder-unreadable"
    assert "名称太长" in fault.message["zh"] and "the name is too long" in fault.message["en"]


@pytest.mark.parametrize(
    "name", ["zone.yaml", "areas.yaml", "services.yaml", "events.yaml", "sources.yaml", "facts.yaml", ALPHA]
)
def test_a_file_that_cannot_be_read_is_one_fault_and_no_landslide(zone: Path, fonts: Path, name: str) -> None:
    (zone / name).write_text("a: [", encoding="utf-8")
    report = check(zone, fonts).faults
    assert [(fault.file, fault.code) for fault in report] == [(name, "syntax")]
    assert "括号" in report[0].message["zh"] and "bracket" in report[0].message["en"]


def test_an_empty_folder_names_every_file_that_is_missing(tmp_path: Path, fonts: Path) -> None:
    missing = {fault.file for fault in check(tmp_path, fonts).faults if fault.code == "file-missing"}
    assert missing == {"zone.yaml", "areas.yaml", "services.yaml", "events.yaml", "sources.yaml", "facts.yaml", "parks"}


def test_without_fonts_one_fault_about_the_program(zone: Path, tmp_path: Path) -> None:
    assert [(fault.file, fault.code) for fault in check(zone, tmp_path / "nofonts").faults] == [("", "no-fonts")]


@pytest.mark.parametrize("code", sorted(WORDS))
def test_the_words_of_a_fault_name_the_same_details_in_both_languages(code: str) -> None:
    words = WORDS[code]
    details = {field for text in words for _, field, _, _ in string.Formatter().parse(text) if field}
    fault = make_fault(code, "a.yaml", 3, "b", **dict.fromkeys(details, "值"))
    for language in ("zh", "en"):
        shown = fault.show(language)
        assert "a.yaml:3" in shown and "{" not in shown.replace("{zh: …, en: …}", "")


def test_a_fault_quotes_no_control_characters_and_no_walls_of_text() -> None:
    fault = make_fault("file-missing", "a", 0, "", name="\x1b[2J" + "x" * 5000)
    assert "\x1b" not in fault.show("en") and len(fault.show("en")) < 1000


NAMES = [*FILES, "media/alpha/hero.png"]
JUNK = st.sampled_from(
    ["", "a", ":", "- ", "[", "]", "{", "}", "&a ", "*a", "'", "\n", "\t", "0", "中", "\x00", "~", "s1", "alpha"]
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(NAMES), st.floats(0, 1), st.integers(0, 40), JUNK), min_size=1, max_size=5))
def test_no_damage_to_a_folder_raises(zone: Path, fonts: Path, damage: list[tuple[str, float, int, str]]) -> None:
    whole = {name: (zone / name).read_bytes() for name in NAMES}
    for name, place, length, junk in damage:
        raw = (zone / name).read_bytes()
        at = int(place * len(raw))
        (zone / name).write_bytes(raw[:at] + junk.encode() + raw[at + length :])
    try:
        for fault in check(zone, fonts).faults:
            assert fault.file and fault.line >= 0 and fault.message["zh"] and fault.fix["en"]
    finally:
        for name, raw in whole.items():
            (zone / name).write_bytes(raw)


def test_things_that_are_no_files_are_faults(zone: Path, fonts: Path) -> None:
    (zone / "areas.yaml").unlink()
    (zone / "areas.yaml").mkdir()
    (zone / "parks" / "gamma.yaml").mkdir()
    (zone / "media" / "beta" / "hero.png").unlink()
    (zone / "media" / "beta" / "hero.png").mkdir()
    codes = {(file, code) for file, _, code in found(zone, fonts)}
    assert {
        ("areas.yaml", "file-unreadable"),
        ("parks/gamma.yaml", "file-unreadable"),
        ("parks/beta.yaml", "picture-missing"),
    } <= codes


def test_paths_to_fields() -> None:
    assert field_path(("figures", 2, "label", "zh")) == "figures[2].label.zh"
    assert field_path(()) == ""


def test_faults_compare_and_sort() -> None:
    assert isinstance(make_fault("empty", "a", 0, "", name="x"), Fault)

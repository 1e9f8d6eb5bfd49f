"""All key figures in one place, each once, with kind and date; bars only between figures that share a unit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.cards import card
from kiosk.content.model import Figure
from kiosk.viewmodels.app import AppViewModel
from kiosk.viewmodels.figure_rows import bar_shares
from kiosk.viewmodels.figures import GAPS_TAB, ZONE_TAB
from kiosk.viewmodels.shapes import Value

LANGUAGES = ["zh", "en"]


def groups(app: AppViewModel) -> Iterator[tuple[str, list[Value]]]:
    for chip in app.figures.groups:
        app.open("figures", chip["id"])
        if app.figures.mode == "figures":
            yield chip["id"], app.figures.rows


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_thirty_figures_are_there_exactly_once(app: AppViewModel, language: str) -> None:
    app.chooseLanguage(language)
    shown = [row["id"] for _, rows in groups(app) for row in rows]
    index = app.context.index
    from_facts = {figure.id for fact in index.catalogue.facts for figure in fact.figures}
    every = {figure.id for figure, _ in index.figures()} - from_facts
    assert len(shown) == len(set(shown)) == app.figures.total == 30
    assert set(shown) == every


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_figure_without_kind_date_and_source(app: AppViewModel, language: str) -> None:
    app.chooseLanguage(language)
    for _, rows in groups(app):
        for row in rows:
            figure, _ = app.context.index.figure(row["id"])
            assert row["kind"] == figure.kind and figure.as_of and figure.as_of[:4] in row["mark"], row["id"]
            assert row["label"] and row["full"]
            assert card(app.context.index, row["ref"], language).quotes


def test_bars_stand_only_beside_another_of_their_unit(app: AppViewModel) -> None:
    charted = 0
    for group, rows in groups(app):
        units = [app.context.index.figure(row["id"])[0].unit for row in rows if row["share"] > 0]
        assert all(units.count(unit) > 1 for unit in units), group
        for unit in set(units):
            shares = [
                row["share"] for row in rows if row["share"] and app.context.index.figure(row["id"])[0].unit == unit
            ]
            assert max(shares) == 1.0
        charted += bool(units)
        assert app.figures.charted == bool(units)
    assert charted >= 4


def test_a_figure_in_words_has_no_bar_and_others_than_results_are_dashed(app: AppViewModel) -> None:
    for _, rows in groups(app):
        for row in rows:
            assert not (row["words"] and row["share"])
            assert row["solid"] == (row["kind"] == "actual")


def test_durations_are_not_compared(app: AppViewModel) -> None:
    app.open("figures", "time")
    assert len(app.figures.rows) == 7
    assert not app.figures.charted


def figure(unit: str, value: float | None, words: bool) -> Figure:
    name = {"zh": "名", "en": "name"}
    return Figure(id=f"{unit}-{value}-{words}", label=name, short=name, measure="count", value=value, unit=unit,
                  as_printed="", kind="actual", sentence="s", wording=name if words else None)  # fmt: skip


@given(
    st.lists(
        st.tuples(st.sampled_from(["CNY", "people"]), st.none() | st.integers(0, 10**12).map(float), st.booleans()),
        unique=True,
    )
)
def test_bars_are_parts_of_the_longest_of_their_unit(drawn: list[tuple[str, float | None, bool]]) -> None:
    figures = [figure(*one) for one in drawn]
    shares = bar_shares(figures)
    assert all(0 < share <= 1 for share in shares.values())
    for one in figures:
        beside = [other for other in figures if other.unit == one.unit and other.value and not other.wording]
        assert (one.id in shares) == (one in beside and len(beside) > 1)
        if one.id in shares:
            assert (shares[one.id] == 1) == (one.value == max(other.value or 0 for other in beside))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_zone_says_all_that_is_said_of_it_with_a_source_each(app: AppViewModel, language: str) -> None:
    app.chooseLanguage(language)
    app.open("figures", ZONE_TAB)
    zone, catalogue = app.context.index.zone, app.context.index.catalogue
    rows = {section["key"]: section["rows"] for section in app.figures.sections}
    assert {
        key: len(rows[key]) for key in ("facts", "organisations", "companies", "remarks", "headlines", "courted")
    } == {
        "facts": len(zone.facts),
        "organisations": len(zone.organisations),
        "companies": len(zone.companies),
        "remarks": len(zone.remarks),
        "headlines": len(zone.headlines),
        "courted": 1,
    }
    later = [row["ref"] for key in ("later", "laterPlaces", "laterCity") for row in rows[key]]
    assert sorted(later) == sorted(f"fact/{fact.id}" for fact in catalogue.facts)
    assert all(fact.show and not fact.staff_confirm for fact in catalogue.facts)
    for section in rows.values():
        for row in section:
            assert row["text"] and card(app.context.index, row["ref"], language).quotes, row["ref"]


def test_later_facts_say_when_and_about_what(app: AppViewModel) -> None:
    app.open("figures", ZONE_TAB)
    places = next(one["rows"] for one in app.figures.sections if one["key"] == "laterPlaces")
    assert any(row["aside"].endswith("总部基地 · 2020年8月15日") for row in places)


@pytest.mark.parametrize("language", LANGUAGES)
def test_gaps_are_listed(app: AppViewModel, language: str) -> None:
    app.chooseLanguage(language)
    app.open("figures", GAPS_TAB)
    assert app.figures.mode == "gaps"
    assert len(app.figures.gaps) == len(app.context.index.zone.gaps) == 15
    assert all(one["topic"] and one["detail"] for one in app.figures.gaps)
    assert not app.figures.rows and not app.figures.sections


def test_an_unknown_group_is_the_first(app: AppViewModel) -> None:
    app.open("figures", "no-such-group")
    assert [chip["on"] for chip in app.figures.groups] == [True] + [False] * (len(app.figures.groups) - 1)

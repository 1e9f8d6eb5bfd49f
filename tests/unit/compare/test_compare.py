"""The rules of a comparison, over parks that say anything at all."""

from __future__ import annotations

from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.compare import Row, rows
from kiosk.content.drafts import draft
from kiosk.content.index import Index
from kiosk.content.load import Pack
from kiosk.content.model import Figure, Milestone, Park, Picture, Sector, Stage, Statement

MEASURES = ("investment", "output", "tax", "floor_area", "tenants", "rank", "duration", "count")


class Zone:
    """As much of an index as a comparison looks into."""

    def facts_about(self, park: str) -> tuple[()]:
        return ()

    def stage(self, stage: str) -> Stage:
        return Stage(id=stage, name={"zh": stage, "en": stage}, done=True)

    def sector(self, sector: str) -> Sector:
        return Sector(id=sector, name={"zh": sector, "en": sector})


ZONE = cast(Index, Zone())

figures = st.builds(
    Figure,
    id=st.text("0123456789", min_size=1),
    label=st.just({"zh": "甲"}),
    short=st.sampled_from([{"zh": "甲"}, {"zh": "乙"}]),
    measure=st.sampled_from(MEASURES),
    value=st.one_of(st.none(), st.sampled_from([0.0, 1.0, 2.5, 1e9])),
    unit=st.sampled_from(["CNY", "m2", "years"]),
    as_printed=st.just("1"),
    kind=st.sampled_from(["actual", "target", "stated"]),
    sentence=st.just("s1"),
)
said = st.builds(Statement, text=st.sampled_from([{"zh": "子"}, {"zh": "丑"}]), sentence=st.just("s1"))
milestones = st.builds(
    Milestone, label=st.just({"zh": "签约"}), kind=st.sampled_from(["happened", "planned"]), sentence=st.just("s1")
)
drawn = st.builds(Picture, file=st.just("a.png"), kind=st.just("rendering"), caption=st.just({"zh": "图"}))
parks = st.lists(
    st.builds(
        Park,
        id=st.sampled_from("abc"),
        name=st.just({"zh": "园"}),
        category=st.just("park"),
        stage=st.sampled_from(["signed", "named"]),
        disclosure=st.just("detailed"),
        status=st.just({"zh": "在"}),
        as_of=st.just("2020"),
        sectors=st.lists(st.sampled_from("xy"), max_size=2, unique=True).map(tuple),
        figures=st.lists(figures, max_size=4).map(tuple),
        tenants=st.lists(said, max_size=2).map(tuple),
        milestones=st.lists(milestones, max_size=2).map(tuple),
        location=st.one_of(st.none(), said),
        pictures=st.lists(drawn, max_size=2).map(tuple),
    ),
    min_size=2,
    max_size=3,
)


@given(parks)
def test_every_row_has_a_cell_for_every_park_and_something_in_one(compared: list[Park]) -> None:
    for row in rows(ZONE, compared):
        assert len(row.cells) == len(compared)
        assert any(row.cells)


@given(parks)
def test_every_figure_stands_in_one_row_and_in_its_park_s_column(compared: list[Park]) -> None:
    made = rows(ZONE, compared)
    for column, park in enumerate(compared):
        shown = [entry.figure for row in made for entry in row.cells[column] if entry.figure]
        assert sorted(map(repr, shown)) == sorted(map(repr, park.figures))


@given(parks)
def test_no_bar_is_lonely_and_none_compares_what_is_not_the_same(compared: list[Park]) -> None:
    for row in rows(ZONE, compared):
        bars = [
            (column, entry.figure, entry.share)
            for column, cell in enumerate(row.cells)
            for entry in cell
            if entry.share is not None and entry.figure
        ]
        for column, figure, share in bars:
            beside = [one for other, one, _ in bars if other != column and one.measure == figure.measure]
            assert any(one.unit == figure.unit for one in beside)
            assert 0 < share <= 1
            assert figure.measure != "rank"
        for unit in {figure.unit for _, figure, _ in bars}:
            for measure in {figure.measure for _, figure, _ in bars if figure.unit == unit}:
                assert 1 in [s for _, figure, s in bars if (figure.unit, figure.measure) == (unit, measure)]


@given(parks)
def test_missing_is_never_nought(compared: list[Park]) -> None:
    """A park that says nothing has an empty cell, not a value; a value of 0 is one, and is not missing."""
    for row in rows(ZONE, compared):
        for park, cell in zip(compared, row.cells, strict=True):
            if row.field in MEASURES:
                assert bool(cell) == (
                    any(one.measure == row.field for one in park.figures)
                    or (row.field == "tenants" and bool(park.tenants))
                )


@given(parks)
def test_rows_that_differ_nowhere_are_the_same(compared: list[Park]) -> None:
    for row in rows(ZONE, compared):
        said = [[entry.says for entry in cell] for cell in row.cells]
        assert row.same == (all(said) and all(one == said[0] for one in said))
        assert not (row.same and row.same_given)
        assert not row.same_given or not all(said)


@given(parks)
def test_a_park_beside_itself_differs_nowhere(compared: list[Park]) -> None:
    assert all(row.same for row in rows(ZONE, [compared[0], compared[0]]))


@given(parks)
def test_the_order_of_the_parks_is_the_order_of_the_columns(compared: list[Park]) -> None:
    there = {row.field: row for row in rows(ZONE, compared)}
    back = {row.field: row for row in rows(ZONE, compared[::-1])}
    assert list(there) == list(back)
    assert all(there[field].cells == back[field].cells[::-1] for field in there)


# -- the real content ------------------------------------------------------------------------------------------------

SOFTWARE, ECOMMERCE, WANTIAN = "xn-xx-software-park", "xn-xx-ecommerce-park", "wantian-science-park"


@pytest.fixture(scope="module")
def index(pack: Pack) -> Index:
    return Index(pack.catalogue)


def compared(index: Index, *ids: str) -> dict[str, Row]:
    return {row.field: row for row in rows(index, [index.park(one) for one in ids])}


def test_the_three_of_the_design(index: Index) -> None:
    made = compared(index, SOFTWARE, ECOMMERCE, WANTIAN)
    first = [
        "investment",
        "yield",
        "floor_area",
        "jobs",
        "talent",
        "tenants",
        "partners",
        "steps",
        "sectors",
        "location",
    ]
    assert list(made)[:10] == first
    investment = made["investment"]
    assert [[entry.share for entry in cell] for cell in investment.cells] == [[1.0], [1.0], []]
    assert (investment.same, investment.same_given) == (False, True)


def test_output_a_year_and_tax_a_year_share_a_row_but_no_bars(index: Index) -> None:
    cells = compared(index, SOFTWARE, WANTIAN)["yield"].cells
    assert [[entry.figure.measure for entry in cell if entry.figure] for cell in cells] == [["output"], ["tax"]]
    assert [entry.share for cell in cells for entry in cell] == [None, None]


def test_durations_of_different_things_have_no_bars(index: Index) -> None:
    cells = compared(index, SOFTWARE, "tusstar")["duration"].cells
    assert all(cells)
    assert [entry.share for cell in cells for entry in cell] == [None, None]


def test_two_parks_of_which_only_the_name_is_known(index: Index) -> None:
    made = compared(index, "intel-park", "5g-park")
    assert "investment" not in made, "a row that none of them has is left out"
    assert made["steps"].same


def test_every_reference_opens_a_source_card(index: Index) -> None:
    for park in index.catalogue.parks:
        for row in rows(index, [park, index.park(SOFTWARE)]):
            for entry in row.cells[0]:
                if entry.ref:
                    draft(index, entry.ref)

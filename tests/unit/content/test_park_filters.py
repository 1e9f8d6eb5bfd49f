from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.filters import Selection, sector_chips, stage_chips, toggle_sector, toggle_stage, visible
from kiosk.content.model import Park
from tests.unit.content.test_park_search import park

SECTORS, STAGES = ("a", "b", "c"), ("s", "t", "u")


def made(number: int, sectors: tuple[str, ...], stage: str) -> Park:
    plain = park(number, "园", "park")
    return Park(
        **{name: getattr(plain, name) for name in plain.__struct_fields__} | {"sectors": sectors, "stage": stage}
    )


PARKS = [made(0, ("a",), "s"), made(1, ("a", "b"), "t"), made(2, (), "t")]


def test_within_a_facet_either_across_facets_both() -> None:
    assert visible(PARKS, Selection()) == ("0", "1", "2")
    assert visible(PARKS, Selection(frozenset("ab"))) == ("0", "1")
    assert visible(PARKS, Selection(frozenset("a"), frozenset("t"))) == ("1",)


def test_a_chip_counts_what_the_other_facet_leaves() -> None:
    selection = Selection(frozenset("b"), frozenset("t"))
    assert [(chip.id, chip.count, chip.selected, chip.inert) for chip in sector_chips(PARKS, SECTORS, selection)] == [
        ("a", 1, False, False),
        ("b", 1, True, False),
        ("c", 0, False, True),
    ]
    assert [(chip.id, chip.count, chip.selected, chip.inert) for chip in stage_chips(PARKS, STAGES, selection)] == [
        ("s", 0, False, True),
        ("t", 1, True, False),
        ("u", 0, False, True),
    ]


def test_an_inert_chip_changes_nothing() -> None:
    selection = Selection(frozenset("b"))
    assert toggle_stage(PARKS, selection, "s") == selection
    assert toggle_sector(PARKS, selection, "c") == selection


def test_taking_a_chip_off_never_empties_the_list() -> None:
    parks = [made(0, ("a",), "s"), made(1, ("b",), "t")]
    both = Selection(frozenset("ab"), frozenset("t"))
    assert toggle_sector(parks, both, "b") == Selection(frozenset("a"))


made_parks = st.lists(
    st.tuples(st.sets(st.sampled_from(SECTORS)), st.sampled_from(STAGES)), min_size=1, max_size=6
).map(lambda found: [made(number, tuple(sorted(sectors)), stage) for number, (sectors, stage) in enumerate(found)])


@given(made_parks, st.lists(st.tuples(st.booleans(), st.integers(0, 2)), max_size=12))
def test_no_sequence_of_taps_leads_to_a_dead_end(parks: list[Park], taps: list[tuple[bool, int]]) -> None:
    selection = Selection()
    for on_sector, which in taps:
        chips = sector_chips(parks, SECTORS, selection) if on_sector else stage_chips(parks, STAGES, selection)
        chip = chips[which]
        toggle, facet = (toggle_sector, 0) if on_sector else (toggle_stage, 1)
        after = toggle(parks, selection, chip.id)
        assert visible(parks, after)
        if chip.inert:
            assert after == selection
        else:
            assert (chip.id in after[facet]) != chip.selected
            if not chip.selected and not selection[facet]:
                assert len(visible(parks, after)) == chip.count
        selection = after

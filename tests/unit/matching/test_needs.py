from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Matching
from kiosk.matching.needs import Needs, prefer, toggle
from tests.unit.matching.match_maker import criterion, option

MATCHING = Matching(
    criteria=(
        criterion("size", option("small"), option("large"), choice="one"),
        criterion("sector", option("x"), option("y"), choice="any"),
        criterion("needs", option("p"), option("q")),
    )
)
IDS = [one.id for found in MATCHING.criteria for one in found.options]


def test_one_chip_replaces_the_other_where_only_one_is_taken() -> None:
    needs = toggle(MATCHING, toggle(MATCHING, Needs(), "small"), "large")
    assert needs.options == {"large"}
    assert toggle(MATCHING, needs, "large").options == set()


def test_elsewhere_chips_add_up() -> None:
    needs = Needs()
    for one in ("x", "y", "p", "q"):
        needs = toggle(MATCHING, needs, one)
    assert needs.options == {"x", "y", "p", "q"}
    assert toggle(MATCHING, needs, "y").options == {"x", "p", "q"}


def test_what_matters_most_is_chosen_taken_back_and_forgotten_with_its_last_chip() -> None:
    assert prefer(MATCHING, Needs(), "sector") == Needs()
    needs = toggle(MATCHING, toggle(MATCHING, Needs(), "x"), "p")
    chosen = prefer(MATCHING, needs, "sector")
    assert chosen.most == "sector" and prefer(MATCHING, chosen, "sector") == needs
    assert prefer(MATCHING, chosen, "needs").most == "needs"
    assert toggle(MATCHING, chosen, "x").most is None
    assert toggle(MATCHING, chosen, "p").most == "sector"


def test_what_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        toggle(MATCHING, Needs(), "zzz")
    with pytest.raises(KeyError):
        prefer(MATCHING, Needs(), "zzz")


@given(st.lists(st.sampled_from([*IDS, "!size", "!sector", "!needs"]), max_size=20))
def test_no_taps_lead_to_two_of_one_or_to_an_empty_favourite(taps: list[str]) -> None:
    needs = Needs()
    for tap in taps:
        needs = prefer(MATCHING, needs, tap[1:]) if tap[0] == "!" else toggle(MATCHING, needs, tap)
        assert not {"small", "large"} <= needs.options
        favourite = next((one for one in MATCHING.criteria if one.id == needs.most), None)
        assert favourite is None or any(one.id in needs.options for one in favourite.options)

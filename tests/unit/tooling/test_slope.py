from __future__ import annotations

import random

import pytest

from kiosk.tooling.slope import slope, thinned


def line(by: float, noise: float, count: int = 60, seed: int = 3) -> list[tuple[float, float]]:
    chance = random.Random(seed)
    return [(float(x), 100 + by * x + chance.uniform(-noise, noise)) for x in range(count)]


@pytest.mark.parametrize("by", [-2.0, 0.0, 0.5, 30.0])
def test_a_straight_line_has_its_slope(by: float) -> None:
    found = slope(line(by, 0.0))
    assert found.low == pytest.approx(by) and found.high == pytest.approx(by)
    assert found.value == pytest.approx(by)


@pytest.mark.parametrize("by", [0.0, 1.0])
def test_the_interval_holds_the_slope_of_what_wavers_nineteen_times_of_twenty(by: float) -> None:
    found = [slope(line(by, 5.0, seed=seed)) for seed in range(200)]
    assert all(one.low < one.value < one.high for one in found)
    assert 180 <= sum(one.low < by < one.high for one in found) <= 199


def test_a_few_wild_points_do_not_move_it() -> None:
    points = line(1.0, 0.1)
    for at in (3, 20, 41, 58):
        points[at] = (points[at][0], 900.0)
    assert slope(points).value == pytest.approx(1.0, abs=0.05)


def test_a_step_in_the_middle_is_growth_and_less_sure_than_a_line() -> None:
    found = slope([(float(x), 0.0 if x < 30 else 10.0) for x in range(60)])
    assert found.high > 0 and found.low == 0


@pytest.mark.parametrize("points", [[], [(0, 1), (1, 2)], [(1, 1), (1, 2), (1, 3)]])
def test_too_few_points_have_none(points: list[tuple[float, float]]) -> None:
    with pytest.raises(ValueError, match="three points"):
        slope(points)


def test_many_points_are_thinned_and_keep_their_ends() -> None:
    points = line(1.0, 0.0, 5000)
    few = thinned(points, 100)
    assert (few[0], few[-1], len(few)) == (points[0], points[-1], 100)
    assert slope(points).value == pytest.approx(1.0)


def test_series_at_different_heights_have_one_slope() -> None:
    low, high = line(0.5, 2.0), [(x + 3, y + 4000) for x, y in line(0.5, 2.0, seed=4)]
    found = slope(low, high)
    assert found.low < 0.5 < found.high
    assert found.value == pytest.approx(0.5, abs=0.05)
    assert found.high - found.low < slope(low).high - slope(low).low


def test_a_step_from_one_height_to_another_is_no_slope() -> None:
    assert slope([(x, 1.0) for x in range(9)], [(x + 9.0, 99.0) for x in range(9)]) == (0, 0, 0)

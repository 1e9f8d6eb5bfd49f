from __future__ import annotations

import random

import pytest

from kiosk.tooling.monkey.growth import BOUNDS, Sample, grown, growth

CHANCE = random.Random(2)


def samples(count: int = 60, every: int = 100, **by: float) -> list[Sample]:
    """A run that rises in its first third and then wavers, and grows `by` so much for each 1,000 visits."""
    made = []
    for at in range(1, count + 1):
        visit, warm = at * every, min(1.0, 3 * at / count)
        base = {
            "mib": 150 + 60 * warm + CHANCE.uniform(-4, 4),
            "held": 90 + CHANCE.uniform(-8, 8),
            "objects": 17000 + CHANCE.uniform(-100, 100),
        }
        base |= {"items": 3700 + CHANCE.uniform(-60, 60), "files": 9, "threads": 1}
        made.append(
            Sample(visit=visit, manner=at // 5 % 3, **{k: v + by.get(k, 0) * visit / 1000 for k, v in base.items()})
        )  # type: ignore[arg-type]
    return made


def test_a_run_that_wavers_has_not_grown() -> None:
    assert grown(samples()) == []


@pytest.mark.parametrize("what", BOUNDS)
def test_a_leak_is_found(what: str) -> None:
    bound = BOUNDS[what]
    leak = 2 * bound.per_thousand + 2 * bound.at_once / 3.6 + 1  # over the 3,600 visits that count
    wrong = grown(samples(**{what: leak}))
    assert len(wrong) == 1 and wrong[0].startswith(what)


def test_the_warm_up_is_no_leak() -> None:
    rising = [Sample(at * 100, 0, 100 + 10.0 * min(at, 20), 1, 1, 1, 1, 1) for at in range(1, 61)]
    assert grown(rising) == []


def test_what_one_manner_has_more_of_is_no_growth() -> None:
    turned = [one._replace(items=one.items + 4000 * one.manner) for one in samples()]
    assert grown(turned) == []
    assert abs(growth(turned)["items"][0]) < 100


def test_a_short_run_says_nothing() -> None:
    assert growth(samples(count=9, every=10)) == {}

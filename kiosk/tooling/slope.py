"""How fast something grows, and how sure that is: pure arithmetic for the monkey and the soak."""

from __future__ import annotations

import itertools
import math
import statistics
from collections.abc import Sequence
from typing import NamedTuple

MOST_POINTS = 400
"""Points that are compared in pairs; more are thinned out evenly, or the pairs would take minutes."""
SURE = 1.96
"""Standard deviations of the 95 % that the interval holds."""

Points = Sequence[tuple[float, float]]


class Slope(NamedTuple):
    """Growth of y for each unit of x: the median over all pairs of points, and the interval it lies in (95 %)."""

    value: float
    low: float
    high: float


def slope(points: Points, *more: Points) -> Slope:
    """The slope after Theil and Sen, which a few wild points do not move; the interval after Sen (1968).

    Of several series that grow alike but lie at different heights, only points of the same one are compared, as Hirsch
    and Slack (1984) do with seasons. It takes neighbouring points for independent; memory is not, so the interval is
    a little too narrow. Raises ValueError where there is nothing to compare."""
    series = [thinned(one, MOST_POINTS // (1 + len(more))) for one in (points, *more)]
    slopes = sorted(found for one in series for found in _slopes(one))
    if len(slopes) < 3:
        raise ValueError("a slope needs three points")
    half = SURE * math.sqrt(sum(_variance(len(one)) for one in series)) / 2
    middle = (len(slopes) - 1) / 2
    low, high = slopes[max(0, math.floor(middle - half))], slopes[min(len(slopes) - 1, math.ceil(middle + half))]
    return Slope(statistics.median(slopes), low, high)


def _slopes(points: Points) -> list[float]:
    pairs = itertools.combinations(points, 2)
    return [(other[1] - one[1]) / (other[0] - one[0]) for one, other in pairs if one[0] != other[0]]


def _variance(count: int) -> float:
    """Of Kendall's S of so many points."""
    return count * (count - 1) * (2 * count + 5) / 18


def thinned(points: Points, most: int) -> Points:
    """At most `most` of the points, evenly spread, the first and the last among them."""
    if len(points) <= most:
        return points
    return [points[round(at * (len(points) - 1) / (most - 1))] for at in range(most)]

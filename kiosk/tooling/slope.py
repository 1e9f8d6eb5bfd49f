"""How fast something grows, and how sure that is: pure arithmetic for the monkey and the soak."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from typing import NamedTuple

MOST_POINTS = 400
"""Points that are compared in pairs; more are thinned out evenly, or the pairs would take minutes."""
SURE = 1.96
"""Standard deviations of the 95 % that the interval holds."""


class Slope(NamedTuple):
    """Growth of y for each unit of x: the median over all pairs of points, and the interval it lies in (95 %)."""

    value: float
    low: float
    high: float


def slope(points: Sequence[tuple[float, float]]) -> Slope:
    """The slope after Theil and Sen, which a few wild points do not move; the interval after Sen (1968).

    It takes neighbouring points for independent; memory is not, so the interval is a little too narrow.
    Raises ValueError with fewer than three points or all at one x."""
    points = thinned(points, MOST_POINTS)
    pairs = [(one, other) for at, one in enumerate(points) for other in points[at + 1 :] if one[0] != other[0]]
    if len(points) < 3 or not pairs:
        raise ValueError("a slope needs three points")
    slopes = sorted((other[1] - one[1]) / (other[0] - one[0]) for one, other in pairs)
    count = len(points)
    half = SURE * math.sqrt(count * (count - 1) * (2 * count + 5) / 18) / 2
    middle = (len(slopes) - 1) / 2
    low, high = slopes[max(0, math.floor(middle - half))], slopes[min(len(slopes) - 1, math.ceil(middle + half))]
    return Slope(statistics.median(slopes), low, high)


def thinned(points: Sequence[tuple[float, float]], most: int) -> list[tuple[float, float]]:
    """At most `most` of the points, evenly spread, the first and the last among them."""
    if len(points) <= most:
        return list(points)
    return [points[round(at * (len(points) - 1) / (most - 1))] for at in range(most)]

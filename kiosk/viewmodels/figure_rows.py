"""Figures of a group as rows, with bars where two or more can be set side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kiosk.content.model import Figure, Group

from .context import Context
from .shapes import Value, figure


def group_rows(context: Context, group: Group) -> list[Value]:
    """The figures of a group in its order. `share` is a bar's part of the longest of its unit; 0 is no bar."""
    found = [context.index.figure(one)[0] for one in group.figures]
    shares = bar_shares(found) if group.chart else {}
    return [figure(context, one) | {"share": shares.get(one.id, 0.0)} for one in found]


def bar_shares(figures: Iterable[Figure]) -> dict[str, float]:
    """Length of each bar relative to the longest of the same unit.

    Only where at least two share a unit (spec §7: no lonely bars); a figure given in words has no length.
    """
    exact = [one for one in figures if one.value and not one.wording]
    alike = Counter(one.unit for one in exact)
    longest = {one.unit: 0.0 for one in exact}
    for one in exact:
        longest[one.unit] = max(longest[one.unit], one.value or 0.0)
    return {one.id: (one.value or 0.0) / longest[one.unit] for one in exact if alike[one.unit] > 1}

"""Parks in the order in which they suit a visitor's needs.

The order (spec §8): weighted fits less weighted misfits, most first; then fewest unknown; then fewest fits that rest on
a name alone; then the order of the catalogue, which has what is known best first. A fit or misfit counts the weight of
its criterion, double where that matters most to the visitor. Unknown counts nothing.

Of a criterion with `choice: any` (or `one`) the chosen chips are one need: a park fits if one of them fits, else it
does not fit if one of them does not, else it is unknown. With `each` every chip is a need of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import add

from kiosk.matching.needs import Needs
from kiosk.matching.reasons import Reason, Verdict, reason
from kiosk.matching.rules import Judged, Rules

_PLACE, _NAMED, _UNKNOWN = 24, 8, 8
"""Bits of a sort key from the right: place in the catalogue, fits by name, unknown; all above them is the score."""
_ONE_NAMED, _ONE_UNKNOWN, _ONE_POINT = 1 << _PLACE, 1 << (_PLACE + _NAMED), 1 << (_PLACE + _NAMED + _UNKNOWN)
MOST = 2
"""What matters most to the visitor counts this many times."""

_BITS = bytes.maketrans(b"01", b"\0\1")


@dataclass(frozen=True, slots=True)
class Need:
    """One need over all parks; the sets do not overlap."""

    judged: tuple[Judged, ...]
    weight: int
    fits: int
    by_name: int
    misfits: int

    def verdict(self, bit: int) -> Verdict:
        """The verdict for a park."""
        return "fits" if (self.fits | self.by_name) & bit else "misfits" if self.misfits & bit else "unknown"


@dataclass(frozen=True, slots=True, eq=False)
class Ranked:
    """A park in its place. Its reasons are put together when they are asked for: of thousands, few are shown."""

    park_id: str
    _position: int
    _rules: Rules
    _needs: tuple[Need, ...]

    @property
    def is_match(self) -> bool:
        """Whether there is at least one reason for it; without one it must not be called a match."""
        return any((need.fits | need.by_name) >> self._position & 1 for need in self._needs)

    @property
    def has_reason(self) -> bool:
        """Whether there is a reason for or against it; of the others nothing that was asked for is known."""
        return any((need.fits | need.by_name | need.misfits) >> self._position & 1 for need in self._needs)

    @property
    def fits(self) -> tuple[Reason, ...]:
        """The reasons for it, in the order of the criteria."""
        return self._reasons("fits")

    @property
    def misfits(self) -> tuple[Reason, ...]:
        """The reasons against it."""
        return self._reasons("misfits")

    @property
    def unknown(self) -> tuple[Reason, ...]:
        """What is not known of it."""
        return self._reasons("unknown")

    def _reasons(self, verdict: Verdict) -> tuple[Reason, ...]:
        bit = 1 << self._position
        needs = (need for need in self._needs if need.verdict(bit) == verdict)
        return tuple(reason(self._rules, _deciding(need, bit, verdict), verdict, self._position) for need in needs)


def rank(rules: Rules, needs: Needs, parks: Iterable[str] | None = None) -> tuple[Ranked, ...]:
    """The parks (all of the catalogue, or those named, in whatever order) as they suit the needs, best first.

    Without needs they stand in the order of the catalogue and none is a match. Raises KeyError for an unknown option
    or park.
    """
    asked = _asked(rules, needs)
    keys: list[int] = list(range(len(rules.ids)))
    for need in asked:
        points = need.weight * _ONE_POINT
        worth = (_ONE_UNKNOWN, points, _ONE_NAMED - points, -points)
        keys = list(map(add, keys, map(worth.__getitem__, _codes(need, len(keys)))))
    if parks is not None:
        keys = [keys[position] for position in {rules.positions[park] for park in parks}]
    keys.sort()
    mask, ids = _ONE_NAMED - 1, rules.ids
    return tuple([Ranked(ids[key & mask], key & mask, rules, asked) for key in keys])


def _asked(rules: Rules, needs: Needs) -> tuple[Need, ...]:
    """The needs in the order of the content, whatever the order in which they were tapped."""
    unknown = needs.options - rules.options.keys()
    if unknown:
        raise KeyError(min(unknown))
    found = []
    for criterion in rules.matching.criteria:
        weight = criterion.weight * (MOST if needs.most == criterion.id else 1)
        chosen = tuple(rules.options[one.id] for one in criterion.options if one.id in needs.options)
        groups = [(one,) for one in chosen] if criterion.choice == "each" else [chosen] if chosen else []
        found += [_joined(group, weight) for group in groups]
    return tuple(found)


def _joined(judged: tuple[Judged, ...], weight: int) -> Need:
    fits = by_name = misfits = 0
    for one in judged:
        fits |= one.fits
        by_name |= one.by_name
        misfits |= one.misfits
    by_name &= ~fits
    return Need(judged, weight, fits, by_name, misfits & ~fits & ~by_name)


def _codes(need: Need, count: int) -> bytes:
    """0 unknown, 1 does not fit, 2 fits by name, 3 fits: one byte a park in the order of the catalogue."""
    total = sum(code * _spread(parks, count) for code, parks in ((1, need.misfits), (2, need.by_name), (3, need.fits)))
    return total.to_bytes(count, "little")


def _spread(parks: int, count: int) -> int:
    """A set with one byte in place of each bit."""
    if not count:
        return 0
    return int.from_bytes(format(parks, f"0{count}b").encode().translate(_BITS), "big")


def _deciding(need: Need, bit: int, verdict: Verdict) -> tuple[Judged, ...]:
    """The chips that decide a need for a park: the first with the verdict, and those that the same rule decides."""
    if verdict == "fits":
        sure = need.fits & bit
        with_it = [one for one in need.judged if (one.fits if sure else one.by_name) & bit]
    elif verdict == "misfits":
        with_it = [one for one in need.judged if one.misfits & bit]
    else:
        with_it = list(need.judged)
    rule = with_it[0].rule_for(bit)
    return tuple(one for one in with_it if one.rule_for(bit) is rule)

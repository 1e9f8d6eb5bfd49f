"""What a visitor has said: the chips that are on, and which criterion matters most."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.content.model import Criterion, Matching


class Needs(NamedTuple):
    """Part of the state of a visit; cleared with it."""

    options: frozenset[str] = frozenset()
    """Ids of options, of any criterion."""
    most: str | None = None
    """Id of the criterion that counts double."""


def toggle(matching: Matching, needs: Needs, option: str) -> Needs:
    """The needs after a tap on a chip. Raises KeyError for an unknown option.

    Where a criterion takes one chip the tapped one replaces the other. What matters most is forgotten with the last
    chip of its criterion.
    """
    criterion = criterion_of(matching, option)
    mine = {one.id for one in criterion.options}
    chosen = needs.options ^ {option}
    if criterion.choice == "one" and option in chosen:
        chosen = chosen - mine | {option}
    most = None if needs.most == criterion.id and not chosen & mine else needs.most
    return Needs(chosen, most)


def prefer(matching: Matching, needs: Needs, criterion: str) -> Needs:
    """The needs after a tap on “matters most”; the second tap takes it back. Raises KeyError for an unknown criterion.

    A criterion without a chip cannot matter most: nothing changes.
    """
    found = next((one for one in matching.criteria if one.id == criterion), None)
    if found is None:
        raise KeyError(criterion)
    if not any(option.id in needs.options for option in found.options):
        return needs
    return needs._replace(most=None if needs.most == criterion else criterion)


def criterion_of(matching: Matching, option: str) -> Criterion:
    """The criterion of an option. Raises KeyError for an unknown one."""
    for criterion in matching.criteria:
        if any(one.id == option for one in criterion.options):
            return criterion
    raise KeyError(option)

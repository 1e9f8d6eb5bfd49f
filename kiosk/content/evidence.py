"""What of a park can stand behind a reason of matching: a figure, statements, a milestone."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.content.model import Figure, Milestone, Park, Statement, Want, When


class Proof(NamedTuple):
    """What a reason rests on; `ref` opens its source card (kiosk.content.drafts)."""

    ref: str
    figure: Figure | None = None
    statements: tuple[Statement, ...] = ()
    milestone: Milestone | None = None
    zone_wide: bool = False
    """It is said of the zone, not of this park."""


def meets(figure: Figure, want: Want) -> bool:
    """Whether a figure is what is wanted. A value that its bound leaves open on the wanted side does not count."""
    if figure.measure != want.measure or figure.unit != want.unit or not figure.id.endswith(want.id_ends_in or ""):
        return False
    if want.kinds and figure.kind not in want.kinds:
        return False
    if want.at_least is None and want.at_most is None:
        return figure.value is not None or figure.wording is not None
    if figure.value is None or (want.at_most is not None and figure.bound in ("at_least", "not_less_than")):
        return False
    return (want.at_least is None or figure.value >= want.at_least) and (
        want.at_most is None or figure.value <= want.at_most
    )


def on_sector(when: When) -> bool:
    """Whether the condition asks for the park's sector, which may be read off its name alone."""
    return when.sector is not None or bool(when.sectors)


def last_milestone(park: Park, kind: str) -> Milestone | None:
    """The last dated milestone that happened, or (kind `scheduled`) that was planned."""
    wanted = "happened" if kind == "happened" else "planned"
    return next((one for one in reversed(park.milestones) if one.kind == wanted and one.date), None)


def statements(park: Park, field: str) -> tuple[Statement, ...]:
    """The statements of a field of the park, one or many."""
    found = getattr(park, field)
    return found if isinstance(found, tuple) else (found,) if found is not None else ()
